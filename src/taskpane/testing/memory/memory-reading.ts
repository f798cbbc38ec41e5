import type { Gateway, SheetRef } from "../../../excel/gateway";
import type { MemorySheet } from "../memory-sheet";
import type { MemoryBook } from "./memory-book";

/** What Excel tells of the sheets and their cells, and going to a cell. */
export class MemoryReading {
  constructor(private readonly book: MemoryBook) {}

  sheets: Gateway["sheets"] = () => this.book.answer("sheets", () => this.book.all.map(refOf));

  activeSheet: Gateway["activeSheet"] = () =>
    this.book.answer("activeSheet", () => refOf(this.book.sheetAt(this.book.front)));

  /** Refused until something is selected, as with a chart in the place of a cell. */
  selectedCell: Gateway["selectedCell"] = () => {
    this.book.calls.push("selectedCell");
    if (!this.book.selected) return this.book.refuse("unknown");
    const [row, column] = this.book.selected;
    return this.book.refusedOr("selectedCell", () => ({
      sheetId: this.book.sheetAt(this.book.front).id,
      row,
      column,
    }));
  };

  readSheet: Gateway["readSheet"] = (id, watch) =>
    this.book.answer(
      "readSheet",
      () => ({ snapshot: this.book.sheet(id).snapshot(), state: this.book.sheet(id).state }),
      watch,
    );

  /** A workbook in memory has nothing to gain by reading less. */
  readRows: Gateway["readRows"] = () => this.book.answer("readRows", () => null);

  readMerges: Gateway["readMerges"] = () => this.book.answer("readMerges", () => this.book.merges);

  readShown: Gateway["readShown"] = (id, area, columns) =>
    this.book.answer("readShown", () => {
      this.book.sheet(id);
      const hidden = this.book.hiddenRows.filter((row) => row >= area.top && row <= area.bottom);
      const formats = Array<string>(area.bottom - area.top + 1).fill("dd-mm-yyyy");
      const hiddenColumns = this.book.hiddenColumns.filter(
        (column) => column >= area.left && column <= area.right,
      );
      return { hidden, hiddenColumns, formats: new Map(columns.map((column) => [column, formats])) };
    });

  readFormulas: Gateway["readFormulas"] = (_id, { top, bottom, left, right }) =>
    this.book.answer("readFormulas", () =>
      this.book.formulas.filter(
        ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
      ),
    );

  selectCell: Gateway["selectCell"] = (id, row, column) =>
    this.book.answer("selectCell", () => {
      this.book.front = this.book.all.indexOf(this.book.sheet(id));
      this.book.select(row, column);
      return {
        rowHidden: this.book.hiddenRows.includes(row),
        columnHidden: this.book.hiddenColumns.includes(column),
      };
    });

  showCell: Gateway["showCell"] = (_id, row, column) =>
    this.book.answer("showCell", () => {
      const was = {
        rowHidden: this.book.hiddenRows.includes(row),
        columnHidden: this.book.hiddenColumns.includes(column),
      };
      this.book.hiddenRows = this.book.hiddenRows.filter((one) => one !== row);
      this.book.hiddenColumns = this.book.hiddenColumns.filter((one) => one !== column);
      return { row, column, was, filtered: false, basis: null };
    });

  hideCell: Gateway["hideCell"] = (_id, shown) =>
    this.book.answer("hideCell", () => {
      if (shown.was.rowHidden) this.book.hiddenRows = [...this.book.hiddenRows, shown.row];
      if (shown.was.columnHidden) this.book.hiddenColumns = [...this.book.hiddenColumns, shown.column];
      return shown;
    });
}

const refOf = ({ id, name, visible }: MemorySheet): SheetRef => ({ id, name, visible });
