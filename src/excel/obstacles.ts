import type { Obstacle, Outcome } from "./gateway";

export type ObstacleCode = Obstacle["code"];
export type ObstacleParams = Obstacle["params"];

/**
 * What Excel says, in the gateway's terms. Codes are those of Microsoft's "Error handling with the application-specific
 * JavaScript APIs" (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling); the ones
 * marked "client" are raised by the library itself from the host's numeric codes.
 */
const CODES: Readonly<Record<string, ObstacleCode>> = {
  // Excel refuses everything while a cell is being edited (host code 5004).
  InvalidOperationInCellEditMode: "edit-mode",
  "5004": "edit-mode",
  // A dialog of Excel's own is open (host code 5016, client): like an open cell, the user has to finish it first.
  WriteNotSupportedWhenModalDialogOpen: "edit-mode",
  "5016": "edit-mode",
  AccessDenied: "protected",
  "7000": "protected",
  FilteredRangeConflict: "filter-on",
  // Another workbook is in front (github.com/OfficeDev/office-js/issues/771, 6365; host code 1014, client).
  InactiveWorkbook: "other-workbook",
  InvalidSelection: "other-workbook",
  InvalidRequestContext: "other-workbook",
  "1014": "other-workbook",
  InsertDeleteConflict: "no-room",
  NonBlankCellOffSheet: "no-room",
  MergedRangeConflict: "no-room",
  PivotTableRangeConflict: "no-room",
  RequestPayloadSizeLimitExceeded: "too-large",
  "5103": "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  "5104": "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  MemoryLimitReached: "too-large",
  FormulaLengthExceedsLimit: "too-large",
  // Host codes 5012 and 5102, client.
  InvalidOrTimedOutSession: "connection",
  "5012": "connection",
  ActivityLimitReached: "connection",
  "5102": "connection",
  ConnectionFailure: "connection",
  RequestAborted: "connection",
  ServiceNotAvailable: "connection",
  Unauthenticated: "connection",
  HostRestartNeeded: "connection",
  Timeout: "connection",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedSheet: "not-supported",
  // What was addressed has gone since: a table, a mark, a block of cells.
  ItemNotFound: "changed-meanwhile",
  InvalidReference: "changed-meanwhile",
  InvalidObjectPath: "changed-meanwhile",
  InvalidBinding: "changed-meanwhile",
  Conflict: "changed-meanwhile",
};

/** Carries an obstacle out of a flow; only this room throws and catches it. */
export class ObstacleError extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(`${obstacle.code}: ${obstacle.detail}`);
  }
}

/** Somebody else changed or moved what was about to be written over; what was written has to be put back. */
export class Overtaken extends ObstacleError {
  constructor(detail: string, params: ObstacleParams = {}) {
    super(obstacle("changed-meanwhile", detail, params));
  }
}

/** The sheet's id is unknown to Excel; the runner then looks for the sheet by name and header. */
export class SheetGone extends Error {}

export function obstacle(code: ObstacleCode, detail: string, params: ObstacleParams = {}): Obstacle {
  return { code, detail, params };
}

export function stop(code: ObstacleCode, detail: string, params: ObstacleParams = {}): ObstacleError {
  return new ObstacleError(obstacle(code, detail, params));
}

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail<T>(problem: Obstacle): Outcome<T> {
  return { ok: false, obstacle: problem };
}

/** Any thrown thing as exactly one obstacle; what is not recognised is `unknown`, with what can be said of it. */
export function toObstacle(error: unknown): Obstacle {
  if (error instanceof ObstacleError) {
    return error.obstacle;
  }
  if (error instanceof SheetGone) {
    return obstacle("sheet-gone", "the sheet's id, name and header are all unknown");
  }
  const code = textAt(error, "code");
  const place = textAt(propertyOf(error, "debugInfo"), "errorLocation");
  const detail = [code || textAt(error, "name") || typeof error, place, textAt(error, "message")]
    .filter((part) => part !== "")
    .join(" · ");
  if (code === "ItemNotFound" && place.startsWith("WorksheetCollection")) {
    return obstacle("sheet-gone", detail);
  }
  return obstacle(CODES[code] ?? "unknown", detail);
}

function propertyOf(thing: unknown, name: string): unknown {
  return typeof thing === "object" && thing !== null ? Reflect.get(thing, name) : undefined;
}

function textAt(thing: unknown, name: string): string {
  const value = propertyOf(thing, name);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
