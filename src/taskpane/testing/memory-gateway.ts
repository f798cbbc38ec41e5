import type { CellPlace, Gateway, Obstacle, Outcome, Watch } from "../../excel/gateway";
import type { ColumnFilter } from "../../excel/gateway-filter";
import type { MarkPicture } from "../../excel/gateway-marks";
import type { GatewayEvents } from "../../excel/gateway-events";
import { EMPTY_STATE, type Json, type WorkbookState } from "../../excel/store/state";
import type { SheetSpec } from "../../excel/sheets/sheet-spec";
import type { Finding } from "../../rules/finding";
import type { Change } from "../../table/change";
import type { Area, CellValue } from "../../table/snapshot";
import { MemorySheet, type MemorySheetSpec } from "./memory-sheet";

const done = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

/**
 * A workbook in memory behind the gateway's interface, for tests of what the pane does with Excel's answers. How Excel
 * answers is tested elsewhere, with the real gateway: src/excel and tests/journeys.
 */
export class MemoryGateway implements Gateway {
  readonly all: MemorySheet[];
  /** What the pane asked for, in order. */
  readonly calls: (keyof Gateway)[] = [];
  /** From now on these are refused. */
  readonly refused = new Map<keyof Gateway, Obstacle["code"]>();
  /** Calls of this method wait until the test lets them go. */
  held: { readonly method: keyof Gateway; readonly until: Promise<void> } | null = null;
  selected: readonly [number, number] | null = null;
  marks: readonly Finding[] = [];
  filters: readonly ColumnFilter[] = [];
  merges: readonly Area[] = [];
  hiddenRows: readonly number[] = [];
  /** The rows that `showOnlyRows` was asked for last. */
  shownRows: readonly number[] | null = null;
  /** What was kept with the filter or with the hidden rows. */
  note: Json | null = null;
  hiddenColumns: readonly number[] = [];
  /** A filter of the user's own is left when ours goes. */
  hasOwnFilter = false;
  /** Cells with a formula, which no write changes. */
  formulas: readonly CellPlace[] = [];
  /** The sheets that were made, as they were asked for. */
  readonly made: SheetSpec[] = [];
  private front = 0;
  kept: WorkbookState = EMPTY_STATE;
  private events: GatewayEvents | null = null;
  private readonly pictures = new Map<MarkPicture, readonly Finding[]>();
  private readonly undone = new Map<string, () => void>();
  private readonly again = new Map<string, () => unknown>();

  constructor(sheets: readonly MemorySheetSpec[]) {
    this.all = sheets.map((sheet, index) => new MemorySheet(sheet, index));
  }

  /** Somebody types in a cell of a sheet. */
  type(sheet: number, row: number, column: number, value: CellValue, own = true): void {
    this.sheetAt(sheet).set(row, column, value);
    this.events?.changed(this.sheetAt(sheet).id, { kind: "unknown" }, own);
  }

  /** The user brings a sheet to the front. */
  activate(sheet: number): void {
    this.front = sheet;
    this.events?.sheetActivated(this.sheetAt(sheet).id);
  }

  /** The user selects a cell of the sheet in front. */
  select(row: number, column: number): void {
    this.selected = [row, column];
    this.events?.selected(this.sheetAt(this.front).id, row, column);
  }

  /** The user takes the filter off in Excel, or shows the hidden rows. */
  unfilter(): void {
    const sheet = this.sheetAt(this.front);
    this.filters = [];
    this.shownRows = null;
    sheet.state = { ...sheet.state, filtered: false };
    this.events?.rowsHidden(sheet.id);
  }

  get isListening(): boolean {
    return this.events !== null;
  }

  sheets: Gateway["sheets"] = () => this.answer("sheets", () => this.all.map(refOf));

  activeSheet: Gateway["activeSheet"] = () =>
    this.answer("activeSheet", () => refOf(this.sheetAt(this.front)));

  /** Refused until something is selected, as with a chart in the place of a cell. */
  selectedCell: Gateway["selectedCell"] = () => {
    this.calls.push("selectedCell");
    if (!this.selected) return this.refuse("unknown");
    const [row, column] = this.selected;
    return this.refusedOr("selectedCell", () => ({ sheetId: this.sheetAt(this.front).id, row, column }));
  };

  readSheet: Gateway["readSheet"] = (id, watch) =>
    this.answer(
      "readSheet",
      () => ({ snapshot: this.sheet(id).snapshot(), state: this.sheet(id).state }),
      watch,
    );

  /** A workbook in memory has nothing to gain by reading less. */
  readRows: Gateway["readRows"] = () => this.answer("readRows", () => null);

  readMerges: Gateway["readMerges"] = () => this.answer("readMerges", () => this.merges);

  readShown: Gateway["readShown"] = (id, area, columns) =>
    this.answer("readShown", () => {
      this.sheet(id);
      const hidden = this.hiddenRows.filter((row) => row >= area.top && row <= area.bottom);
      const formats = Array<string>(area.bottom - area.top + 1).fill("dd-mm-yyyy");
      const hiddenColumns = this.hiddenColumns.filter(
        (column) => column >= area.left && column <= area.right,
      );
      return { hidden, hiddenColumns, formats: new Map(columns.map((column) => [column, formats])) };
    });

  selectCell: Gateway["selectCell"] = (id, row, column) =>
    this.answer("selectCell", () => {
      this.front = this.all.indexOf(this.sheet(id));
      this.select(row, column);
      return { rowHidden: this.hiddenRows.includes(row), columnHidden: this.hiddenColumns.includes(column) };
    });

  showCell: Gateway["showCell"] = (_id, row, column) =>
    this.answer("showCell", () => {
      const was = {
        rowHidden: this.hiddenRows.includes(row),
        columnHidden: this.hiddenColumns.includes(column),
      };
      this.hiddenRows = this.hiddenRows.filter((one) => one !== row);
      this.hiddenColumns = this.hiddenColumns.filter((one) => one !== column);
      return { row, column, was, filtered: false, basis: null };
    });

  hideCell: Gateway["hideCell"] = (_id, shown) =>
    this.answer("hideCell", () => {
      if (shown.was.rowHidden) this.hiddenRows = [...this.hiddenRows, shown.row];
      if (shown.was.columnHidden) this.hiddenColumns = [...this.hiddenColumns, shown.column];
      return shown;
    });

  write: Gateway["write"] = (id, _label, changes) =>
    this.answer("write", () => {
      const recoveryId = `change-${this.undone.size + 1}`;
      const isFormula = (change: Change): boolean =>
        change.kind === "cell" &&
        this.formulas.some(({ row, column }) => row === change.row && column === change.column);
      const conflicts = changes.filter(isFormula);
      const made = changes.filter((change) => !isFormula(change));
      this.undone.set(recoveryId, this.sheet(id).apply(made));
      this.again.set(recoveryId, () => this.sheet(id).apply(made));
      const insertedRows = insertedIn(made);
      return {
        applied: made.length,
        conflicts,
        formulas: conflicts.length,
        recoveryId,
        insertedRows,
        touched: null,
      };
    });

  readFormulas: Gateway["readFormulas"] = (_id, { top, bottom, left, right }) =>
    this.answer("readFormulas", () =>
      this.formulas.filter(
        ({ row, column }) => row >= top && row <= bottom && column >= left && column <= right,
      ),
    );

  undo: Gateway["undo"] = (recoveryId, watch) => this.step("undo", this.undone, recoveryId, watch);

  redo: Gateway["redo"] = (recoveryId, watch) => this.step("redo", this.again, recoveryId, watch);

  private step(
    method: "undo" | "redo",
    steps: ReadonlyMap<string, () => unknown>,
    recoveryId: string,
    watch: Watch | undefined,
  ) {
    const go = () => {
      steps.get(recoveryId)?.();
      return { applied: 1, conflicts: [], formulas: 0, recoveryId, insertedRows: [], touched: null };
    };
    return this.answer(method, go, watch);
  }

  highlight: Gateway["highlight"] = (_id, findings, choice) =>
    this.answer("highlight", () => {
      this.marks = findings.filter(({ rule, severity }) =>
        choice === "errors" ? severity === "error" : choice === "all" || rule.startsWith("partners/"),
      );
      return { cells: this.marks.length, formats: this.marks.length };
    });

  clearHighlight: Gateway["clearHighlight"] = (_id, watch) =>
    this.answer(
      "clearHighlight",
      () => {
        const formats = this.marks.length;
        this.marks = [];
        return { cells: 0, formats };
      },
      watch,
    );

  readMarks: Gateway["readMarks"] = (id) =>
    this.answer("readMarks", () => {
      if (this.marks.length === 0) return null;
      const picture: MarkPicture = { marks: [], basis: this.sheet(id).snapshot() };
      this.pictures.set(picture, this.marks);
      return picture;
    });

  putMarks: Gateway["putMarks"] = (_id, picture, watch) =>
    this.answer(
      "putMarks",
      () => {
        this.marks = this.pictures.get(picture) ?? [];
        return { cells: this.marks.length, formats: this.marks.length, lost: 0 };
      },
      watch,
    );

  markedSheets: Gateway["markedSheets"] = () => this.answer("markedSheets", () => []);

  countMarks: Gateway["countMarks"] = () => this.answer("countMarks", () => this.marks.length);

  applyFilter: Gateway["applyFilter"] = (id, area, filters, note = null, choice) =>
    this.answer("applyFilter", () => {
      this.note = note;
      const sheet = this.sheet(id);
      const over = this.standing(sheet);
      if (choice?.preferred) {
        this.shownRows = choice.rows;
        return { visibleRows: choice.rows.length, by: "rows", over };
      }
      this.filters = filters;
      sheet.state = { ...sheet.state, filtered: true };
      const rows = sheet.values.slice(area.top + 1, area.bottom + 1);
      const isShown = (row: readonly CellValue[]): boolean =>
        filters.every(({ column, values }) => values.includes(String(row[column] ?? "")));
      return { visibleRows: rows.filter(isShown).length, by: "filter", over };
    });

  showOnlyRows: Gateway["showOnlyRows"] = (id, _area, rows, note = null) =>
    this.answer("showOnlyRows", () => {
      this.note = note;
      const over = this.standing(this.sheet(id));
      this.shownRows = rows;
      return { visibleRows: rows.length, by: "rows", over };
    });

  liftFilters: Gateway["liftFilters"] = (id) =>
    this.answer("liftFilters", () => {
      const sheet = this.sheet(id);
      sheet.state = { ...sheet.state, filtered: false };
      return { kind: "lifted" };
    });

  putFiltersBack: Gateway["putFiltersBack"] = (id) =>
    this.answer("putFiltersBack", () => {
      const sheet = this.sheet(id);
      sheet.state = { ...sheet.state, filtered: true };
      return null;
    });

  clearFilter: Gateway["clearFilter"] = (id) =>
    this.answer("clearFilter", () => {
      const sheet = this.sheet(id);
      const isOurs = this.filters.length > 0 || this.shownRows !== null;
      this.filters = [];
      this.shownRows = null;
      sheet.state = { ...sheet.state, filtered: this.hasOwnFilter };
      return { ours: isOurs, shown: isOurs ? 1 : 0, ownHidden: 0 };
    });

  rowsOutsideFilter: Gateway["rowsOutsideFilter"] = () =>
    this.answer("rowsOutsideFilter", () => ({ outside: [], below: [] }));

  private standing({ state }: MemorySheet): "filter" | "rows" | null {
    return state.filtered && this.filters.length > 0 ? "filter" : this.shownRows ? "rows" : null;
  }

  readFilter: Gateway["readFilter"] = (id) =>
    this.answer("readFilter", () => {
      const sheet = this.sheet(id);
      const { filtered } = sheet.state;
      const ours = this.standing(sheet);
      const hidden = this.hiddenRows;
      return { filtered, ours, note: ours && this.note, hidden, others: hidden, lost: [] };
    });

  makeSheet: Gateway["makeSheet"] = (spec) =>
    this.answer("makeSheet", () => {
      const isSame = (one: SheetSpec): boolean => one.kind === spec.kind && one.about === spec.about;
      const there = this.all.find(({ name }) => spec.kind !== "table" && name === spec.name);
      const mades = this.made.filter(({ name }) => name === spec.name);
      const old = mades.some(isSame) ? there : undefined;
      const kept =
        there && !old ? ({ name: there.name, why: mades.length > 0 ? "other" : "own" } as const) : null;
      this.made.push(spec);
      const name = (kept && spec.nameBeside) ?? spec.name;
      const sheet = new MemorySheet({ name, rows: spec.rows }, this.all.length);
      if (old) this.all.splice(this.all.indexOf(old), 1, sheet);
      else this.all.push(sheet);
      this.activate(this.all.indexOf(sheet));
      const recoveryId = `${spec.kind === "table" ? "table" : "sheet"}-${this.made.length}`;
      return { sheetId: sheet.id, name: sheet.name, replaced: old !== undefined, kept, recoveryId };
    });

  readState: Gateway["readState"] = () =>
    this.refusedOr("readState", () => ({ state: this.kept, newer: false, dropped: 0 }));

  writeState: Gateway["writeState"] = (state) =>
    this.refusedOr("writeState", () => {
      this.kept = state;
      return null;
    });

  listen: Gateway["listen"] = (events) =>
    this.answer("listen", () => {
      this.events = events;
      return () => {
        this.events = null;
        return Promise.resolve();
      };
    });

  private sheetAt(index: number): MemorySheet {
    const sheet = this.all[index];
    if (!sheet) throw new Error(`The test has no sheet ${index}`);
    return sheet;
  }

  private sheet(id: string): MemorySheet {
    return this.sheetAt(this.all.findIndex((one) => one.id === id));
  }

  private async answer<T>(method: keyof Gateway, give: () => T, watch?: Watch): Promise<Outcome<T>> {
    this.calls.push(method);
    if (this.held?.method === method) await this.held.until;
    if (watch?.signal.aborted) return this.refuse("cancelled");
    return this.refusedOr(method, give);
  }

  private refusedOr<T>(method: keyof Gateway, give: () => T): Promise<Outcome<T>> {
    const code = this.refused.get(method);
    return code === undefined ? done(give()) : this.refuse(code);
  }

  private refuse<T>(code: Obstacle["code"]): Promise<Outcome<T>> {
    return Promise.resolve({ ok: false, obstacle: { code, detail: "in the test", params: {} } });
  }
}

const refOf = ({ id, name, visible }: MemorySheet) => ({ id, name, visible });
/** The rows of insertions as they are numbered when all are done. */
const insertedIn = (changes: readonly Change[]): number[] =>
  changes
    .flatMap((change) => (change.kind === "insert-row" ? [change.row] : []))
    .sort((a, b) => a - b)
    .map((row, index) => row + index);
