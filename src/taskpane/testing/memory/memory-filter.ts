import type { Gateway } from "../../../excel/gateway";
import type { CellValue } from "../../../table/snapshot";
import type { MemorySheet } from "../memory-sheet";
import type { MemoryBook } from "./memory-book";

/** The filter and the hidden rows, as on a workbook with one sheet. */
export class MemoryFilter {
  constructor(private readonly book: MemoryBook) {}

  applyFilter: Gateway["applyFilter"] = (id, area, filters, note = null, choice) =>
    this.book.answer("applyFilter", () => {
      this.book.note = note;
      const sheet = this.book.sheet(id);
      const over = this.standing(sheet);
      if (choice?.preferred) {
        this.book.shownRows = choice.rows;
        return { visibleRows: choice.rows.length, by: "rows", over };
      }
      this.book.filters = filters;
      sheet.state = { ...sheet.state, filtered: true };
      const rows = sheet.values.slice(area.top + 1, area.bottom + 1);
      const isShown = (row: readonly CellValue[]): boolean =>
        filters.every(({ column, values }) => values.includes(String(row[column] ?? "")));
      return { visibleRows: rows.filter(isShown).length, by: "filter", over };
    });

  showOnlyRows: Gateway["showOnlyRows"] = (id, _area, rows, note = null) =>
    this.book.answer("showOnlyRows", () => {
      this.book.note = note;
      const over = this.standing(this.book.sheet(id));
      this.book.shownRows = rows;
      return { visibleRows: rows.length, by: "rows", over };
    });

  liftFilters: Gateway["liftFilters"] = (id) =>
    this.book.answer("liftFilters", () => {
      const sheet = this.book.sheet(id);
      sheet.state = { ...sheet.state, filtered: false };
      return { kind: "lifted" };
    });

  putFiltersBack: Gateway["putFiltersBack"] = (id) =>
    this.book.answer("putFiltersBack", () => {
      const sheet = this.book.sheet(id);
      sheet.state = { ...sheet.state, filtered: true };
      return null;
    });

  clearFilter: Gateway["clearFilter"] = (id) =>
    this.book.answer("clearFilter", () => {
      const sheet = this.book.sheet(id);
      const isOurs = this.book.filters.length > 0 || this.book.shownRows !== null;
      this.book.filters = [];
      this.book.shownRows = null;
      sheet.state = { ...sheet.state, filtered: this.book.hasOwnFilter };
      const shown = isOurs ? 1 : 0;
      return { ours: isOurs, shown, ownHidden: 0, byOwnFilter: 0, stood: isOurs, again: null };
    });

  setAgain: Gateway["setAgain"] = () => this.book.answer("setAgain", () => null);

  rowsOutsideFilter: Gateway["rowsOutsideFilter"] = () =>
    this.book.answer("rowsOutsideFilter", () => ({ outside: [], below: [] }));

  readFilter: Gateway["readFilter"] = (id) =>
    this.book.answer("readFilter", () => {
      const sheet = this.book.sheet(id);
      const { filtered } = sheet.state;
      const ours = this.standing(sheet);
      const hidden = this.book.hiddenRows;
      const outside = { out: [], maybe: hidden };
      return { filtered, ours, note: ours && this.book.note, hidden, others: hidden, lost: [], outside };
    });

  private standing({ state }: MemorySheet): "filter" | "rows" | null {
    return state.filtered && this.book.filters.length > 0 ? "filter" : this.book.shownRows ? "rows" : null;
  }
}
