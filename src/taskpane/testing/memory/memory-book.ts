import type { CellPlace, Gateway, Obstacle, Outcome, Watch } from "../../../excel/gateway";
import type { GatewayEvents } from "../../../excel/gateway-events";
import type { ColumnFilter } from "../../../excel/gateway-filter";
import type { SheetSpec } from "../../../excel/sheets/sheet-spec";
import { EMPTY_STATE, type Json, type WorkbookState } from "../../../excel/store/state";
import type { Finding } from "../../../rules/finding";
import type { Area, CellValue } from "../../../table/snapshot";
import { MemorySheet, type MemorySheetSpec } from "../memory-sheet";

const done = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

/** What a workbook in memory holds, what its user does in it, and how it answers the pane: at once, later or with a refusal. */
export class MemoryBook {
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
  front = 0;
  kept: WorkbookState = EMPTY_STATE;
  events: GatewayEvents | null = null;

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

  sheetAt(index: number): MemorySheet {
    const sheet = this.all[index];
    if (!sheet) throw new Error(`The test has no sheet ${index}`);
    return sheet;
  }

  sheet(id: string): MemorySheet {
    return this.sheetAt(this.all.findIndex((one) => one.id === id));
  }

  async answer<T>(method: keyof Gateway, give: () => T, watch?: Watch): Promise<Outcome<T>> {
    this.calls.push(method);
    if (this.held?.method === method) await this.held.until;
    if (watch?.signal.aborted) return this.refuse("cancelled");
    return this.refusedOr(method, give);
  }

  refusedOr<T>(method: keyof Gateway, give: () => T): Promise<Outcome<T>> {
    const code = this.refused.get(method);
    return code === undefined ? done(give()) : this.refuse(code);
  }

  refuse<T>(code: Obstacle["code"]): Promise<Outcome<T>> {
    return Promise.resolve({ ok: false, obstacle: { code, detail: "in the test", params: {} } });
  }
}
