import type { Area } from "../package/area";
import type { CellInput, SheetDocument, WorkbookDocument } from "../package/document";
import { activationChanged, selectionChanged } from "./events/sheet-events";
import { EXCEL_ERROR, FaultPlan, HOST_ERROR } from "./faults";
import { autoFilter } from "./objects/auto-filter";
import { conditionalFormats } from "./objects/conditional-formats";
import { dataValidation } from "./objects/data-validation";
import { keptRange, range } from "./objects/range";
import { keptAreas, rangeAreas } from "./objects/range-areas";
import { rangeFormat } from "./objects/range-format";
import { oneTable, tables } from "./objects/tables";
import { newObject, workbook as workbookObject } from "./objects/workbook";
import { worksheet } from "./objects/worksheet";
import { readBatch, type Batch } from "./protocol/batch";
import { processQuery, type BatchResponse } from "./protocol/process-query";
import { isCleanUp, isInternal, RequestBook } from "./request-log";
import { HostState } from "./state";
import { History } from "./user/history";
import { act, deleteRows, editCells, filterColumn, insertRows, sortRows } from "./user/user-actions";
import type {
  Actor,
  CellEdit,
  FaultKind,
  HostChange,
  HostEventEntry,
  ProcessResult,
  Selection,
  UserActionResult,
  WorkbenchHost,
} from "./workbench-host";

/** 5 MB in each direction on the web (Office.js "Resource limits and performance optimization"). */
const MOST_BYTES = 5 * 1024 * 1024;
const INVALID_REQUEST = 1014;

/** Plays Excel over an open workbook. */
export function createHost(
  workbook: WorkbookDocument,
  options: { readonly viewOnly?: boolean } = {},
): WorkbenchHost {
  return new Host(workbook, options.viewOnly === true);
}

class Host implements WorkbenchHost {
  readonly faults = new FaultPlan();
  readonly log = new RequestBook();
  onEvent: ((entries: readonly HostEventEntry[]) => void) | null = null;
  private readonly state: HostState;
  private readonly history: History;

  constructor(
    readonly workbook: WorkbookDocument,
    readonly viewOnly: boolean,
  ) {
    this.state = new HostState(workbook, viewOnly, this.faults, (state) => ({
      worksheet: (sheet) => worksheet({ state, sheet }),
      range: (sheet, area) => range(state, sheet, area),
      rangeAreas: (sheet, areas) => rangeAreas(state, sheet, areas),
      rangeFormat: (sheet, areas) => rangeFormat(state, sheet, areas),
      conditionalFormats: (sheet, areas) => conditionalFormats(state, sheet, areas),
      dataValidation: (sheet, area) => dataValidation(state, sheet, area),
      autoFilter: (sheet, tableId) => autoFilter(state, sheet, tableId),
      tables: (sheet) => tables(state, sheet),
      table: (sheet, id) => oneTable(state, sheet, id),
    }));
    this.history = new History(this.state);
  }

  get selection(): Selection {
    return this.state.selection;
  }

  get editing(): boolean {
    return this.state.editing;
  }

  process(body: unknown, flags: number): ProcessResult {
    void flags;
    const batch = readBatch(body);
    if (!batch) return { ok: false, hostError: INVALID_REQUEST };
    const fault = isCleanUp(batch) ? null : this.faults.next();
    const refused = this.refusal(batch, fault, body);
    if (refused !== null) {
      this.log.note(batch, 0);
      return { ok: false, hostError: refused };
    }
    const response = this.answer(batch, fault);
    const bytes = byteLength(JSON.stringify(response));
    this.log.note(batch, bytes);
    this.sendEvents();
    // Assumption (Excel): the limit counts the UTF-8 bytes of the answer.
    if (bytes > MOST_BYTES)
      return { ok: false, hostError: HOST_ERROR["response-too-large"] ?? INVALID_REQUEST };
    return { ok: true, body: response };
  }

  private refusal(batch: Batch, fault: FaultKind | null, body: unknown): number | null {
    // Assumption (Excel): in cell edit mode it still takes what Office.js itself tells it, which no add-in could catch.
    if (this.state.editing && !isInternal(batch)) return HOST_ERROR["edit-mode"] ?? null;
    const planned = fault === null ? undefined : HOST_ERROR[fault];
    if (planned !== undefined) return planned;
    return byteLength(JSON.stringify(body)) > MOST_BYTES ? (HOST_ERROR["request-too-large"] ?? null) : null;
  }

  private answer(batch: Batch, fault: FaultKind | null): BatchResponse {
    const error = fault === null ? undefined : EXCEL_ERROR[fault];
    if (error) {
      const { code, message, status } = error;
      return {
        Results: [],
        TraceIds: [],
        Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: status },
      };
    }
    const { state } = this;
    state.actor = "add-in";
    const before = state.contentRevision;
    const { revision } = state.workbook;
    const roots = {
      workbook: () => workbookObject(state),
      create: (name: string) => newObject(state, name),
      reference: (id: string) =>
        (state.kept.get(id)?.areas.length ?? 0) > 1 ? keptAreas(state, id) : keptRange(state, id),
    };
    const response = processQuery(batch, roots, (member) => this.log.noteUnknown(member));
    state.actor = "user";
    if (state.contentRevision !== before) this.history.clear();
    if (state.workbook.revision !== revision) state.changed("kept", null);
    return fault === "null-values" ? withoutValues(response) : response;
  }

  saveSettings(settings: ReadonlyMap<string, string>): boolean {
    if (this.viewOnly) return false;
    this.workbook.setSettings(settings);
    this.state.changed("kept", null);
    return true;
  }

  /** Events go out after the answer, as Office.js expects. */
  private sendEvents(): void {
    const entries = this.state.events.take();
    if (entries.length > 0) queueMicrotask(() => this.onEvent?.(entries));
  }

  select(sheetId: string, area: Area): void {
    this.state.selection = { sheetId, area };
    selectionChanged(this.state, sheetId, area);
    this.sendEvents();
  }

  activateSheet(sheetId: string): void {
    const before = this.workbook.activeSheetId;
    if (before === sheetId) return;
    this.state.bringInFront(sheetId);
    this.state.selection = { sheetId, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    activationChanged(this.state, before, sheetId);
    this.sendEvents();
  }

  beginEdit(): void {
    this.state.editing = true;
    this.state.changed("editing", this.state.selection.sheetId);
  }

  endEdit(): void {
    this.state.editing = false;
    this.state.changed("editing", this.state.selection.sheetId);
  }

  userEdit(
    sheetId: string,
    row: number,
    column: number,
    input: CellInput,
    by: Actor = "user",
  ): UserActionResult {
    return this.userEditCells(sheetId, [{ row, column, input }], by);
  }

  userEditCells(sheetId: string, edits: readonly CellEdit[], by: Actor = "user"): UserActionResult {
    return this.person(sheetId, by, (sheet) => editCells(this.state, sheet, edits));
  }

  userInsertRows(sheetId: string, at: number, count: number, by: Actor = "user"): UserActionResult {
    return this.person(sheetId, by, (sheet) => insertRows(this.state, sheet, at, count));
  }

  userDeleteRows(sheetId: string, at: number, count: number, by: Actor = "user"): UserActionResult {
    return this.person(sheetId, by, (sheet) => deleteRows(this.state, sheet, at, count));
  }

  userSort(
    sheetId: string,
    area: Area,
    column: number,
    ascending: boolean,
    by: Actor = "user",
  ): UserActionResult {
    return this.person(sheetId, by, (sheet) => sortRows(this.state, sheet, area, column, ascending));
  }

  userFilter(sheetId: string, column: number, values: readonly string[] | null): UserActionResult {
    return this.person(sheetId, "user", (sheet) => filterColumn(this.state, sheet, column, values));
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  undo(): void {
    this.history.undo();
    this.sendEvents();
  }

  redo(): void {
    this.history.redo();
    this.sendEvents();
  }

  subscribe(listener: (change: HostChange) => void): () => void {
    this.state.listeners.add(listener);
    return () => this.state.listeners.delete(listener);
  }

  private person(sheetId: string, by: Actor, action: (sheet: SheetDocument) => void): UserActionResult {
    const result = act(this.history, by, () => action(this.state.sheet(sheetId)));
    this.sendEvents();
    return result;
  }
}

const encoder = new TextEncoder();

/** UTF-8 length of a text, which may be megabytes: the engine's own encoder is many times as fast as counting letters. */
const byteLength = (text: string): number => encoder.encode(text).length;

/** Excel on the web gives null for values that do not fit, without an error (OfficeDev/office-js#6781). */
function withoutValues(response: BatchResponse): BatchResponse {
  const Results = response.Results.map((result) => ({ ...result, Value: emptied(result.Value) }));
  return { ...response, Results };
}

function emptied(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const blank = { ...value } as Record<string, unknown>;
  for (const name of ["Values", "Formulas", "Text", "ValueTypes"]) if (name in blank) blank[name] = null;
  return blank;
}
