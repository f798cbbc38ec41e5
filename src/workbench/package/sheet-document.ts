import type { Area } from "./area";
import type { Book } from "./book/book";
import { followHeader } from "./book/header-names";
import { addChart, readCharts, updateChart, type ChartTexts } from "./charts";
import type { ChartState } from "./charts/chart-state";
import type { CommentState } from "./comments/comment-state";
import { readComments } from "./comments/read-comments";
import { ConditionalFormats } from "./conditional-formats";
import {
  PackageError,
  type CellInput,
  type ConditionalFormatState,
  type DifferentialFormat,
  type SheetDocument,
  type TableState,
  type ValidationState,
} from "./document";
import type { AutoFilterState } from "./filters/filter-state";
import { setSheetFilter, sheetFilter } from "./filters";
import { intersects, parseArea } from "./references";
import { CoreSheet } from "./sheet/core-sheet";
import type { SheetModel } from "./sheet/sheet-model";
import { deleteCells, deleteRows, insertCells, insertRows } from "./structure";
import { addTable, readTables, resizeTable, setTableFilter, type HeaderCells } from "./tables";
import { readValidations, removeValidation, setListValidation } from "./validations";

/** One worksheet as its readers see it: the cells of `CoreSheet`, and what concerns the whole workbook. */
export class OpenSheet extends CoreSheet implements SheetDocument {
  private readonly formats: ConditionalFormats;

  constructor(
    private readonly book: Book,
    model: SheetModel,
  ) {
    super(model);
    this.formats = new ConditionalFormats(model.part, book.styles);
  }

  override setCell(row: number, column: number, input: CellInput): void {
    super.setCell(row, column, input);
    followHeader(this.book, this.model, row, column, this.headerCells);
  }

  override merge(area: Area): void {
    if (this.tables.some((table) => intersects(table.area, area))) {
      throw new PackageError("InvalidOperation", "Cells of a table cannot be merged.");
    }
    super.merge(area);
  }

  insertRows(at: number, count: number): void {
    this.restructure(() => insertRows(this.book, this.model, at, count));
  }

  deleteRows(at: number, count: number): void {
    this.formats.closingGaps(() => this.restructure(() => deleteRows(this.book, this.model, at, count)));
  }

  insertCells(area: Area): void {
    this.restructure(() => insertCells(this.book, this.model, area));
  }

  deleteCells(area: Area): void {
    this.formats.closingGaps(() => this.restructure(() => deleteCells(this.book, this.model, area)));
  }

  get tables(): readonly TableState[] {
    return readTables(this.book.parts, this.model.path).map(({ state }) => state);
  }

  resizeTable(id: string, area: Area): void {
    this.restructure(() => resizeTable(this.book, this.model, id, area, this.headerCells));
  }

  addTable(area: Area, name: string | null, hasHeader: boolean): TableState {
    return this.restructure(() => addTable(this.book, this.model, area, name, hasHeader, this.headerCells));
  }

  setFilter(tableId: string | null, filter: AutoFilterState | null): void {
    if (tableId === null) setSheetFilter(this.book, this.model, filter);
    else setTableFilter(this.book, this.model, tableId, filter);
    this.model.touch();
  }

  get autoFilter(): AutoFilterState | null {
    return sheetFilter(this.model.part);
  }

  get conditionalFormats(): readonly ConditionalFormatState[] {
    return this.formats.all;
  }

  addConditionalFormat(areas: readonly Area[], formula: string, format: DifferentialFormat): string {
    const id = this.formats.add(areas, formula, format);
    this.model.touch();
    return id;
  }

  updateConditionalFormat(
    id: string,
    patch: { formula?: string; format?: DifferentialFormat; stopIfTrue?: boolean },
  ): void {
    this.formats.update(id, patch);
    this.model.touch();
  }

  removeConditionalFormat(id: string): void {
    this.formats.remove(id);
    this.model.touch();
  }

  get validations(): readonly ValidationState[] {
    return readValidations(this.model.part);
  }

  setListValidation(area: Area, formula1: string): void {
    setListValidation(this.model.part, area, formula1);
    this.model.touch();
  }

  removeValidation(area: Area): void {
    removeValidation(this.model.part, area);
    this.model.touch();
  }

  get comments(): readonly CommentState[] {
    return readComments(this.book.parts, this.model.path);
  }

  get charts(): readonly ChartState[] {
    return readCharts(this.book.parts, this.model.path);
  }

  addChart(chart: Omit<ChartState, "id">): string {
    const id = addChart(this.book, this.model, chart, this.chartTexts);
    this.model.touch();
    return id;
  }

  updateChart(id: string, patch: Partial<Omit<ChartState, "id">>): void {
    updateChart(this.book.parts, this.model.path, id, patch, this.chartTexts);
    this.model.touch();
  }

  /** What a chart's references hold now: kept in its part, for programs that draw without working out the references. */
  private readonly chartTexts: ChartTexts = (reference) => {
    const area = parseArea(reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", ""));
    return area === null ? [] : this.values(area).flat();
  };

  /** Cells of a table's header, written without a further look at the table. */
  private readonly headerCells: HeaderCells = {
    text: (row, column) => this.cell(row, column).text,
    setText: (row, column, text) => super.setCell(row, column, { value: text }),
  };

  /** Cells move: nothing of what was worked out before holds any more, also when the change was refused halfway. */
  private restructure<T>(change: () => T): T {
    try {
      const result = change();
      this.book.cellsMoved();
      return result;
    } catch (error) {
      this.book.forgetFormulas();
      throw error;
    }
  }
}
