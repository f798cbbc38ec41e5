import type { Area } from "../package/area";
import type { CellInput, WorkbookDocument } from "../package/document";
import type { FilterCriterion } from "../package/filters/filter-state";

/**
 * Excel as the workbench plays it: answers Office.js's request batches over a live .xlsx document, keeps what a real
 * Excel keeps beside the file (selection, edit mode, events), and can be told to behave badly. No DOM: the page and
 * the tests in Node use the same one.
 */
export interface WorkbenchHost {
  readonly workbook: WorkbookDocument;
  readonly selection: Selection;
  readonly editing: boolean;
  readonly viewOnly: boolean;
  readonly faults: Faults;
  readonly log: RequestLog;
  /** One Office.js request batch: the decoded body and its request flags; gives the response body or a host-level error. */
  process(body: unknown, flags: number): ProcessResult;
  /** Keeps an add-in's settings with the file (`Office.context.document.settings`); false where that is refused. */
  saveSettings(settings: ReadonlyMap<string, string>): boolean;
  /** What a person does in the grid. They raise the events that Excel raises; a refusal (protected cell) is a value. */
  select(sheetId: string, area: Area): void;
  activateSheet(sheetId: string): void;
  beginEdit(): void;
  endEdit(): void;
  userEdit(sheetId: string, row: number, column: number, input: CellInput, by?: Actor): UserActionResult;
  /** Several cells at once, as pasting and emptying do: all of them or none, and one event for their block. */
  userEditCells(sheetId: string, edits: readonly CellEdit[], by?: Actor): UserActionResult;
  userInsertRows(sheetId: string, at: number, count: number, by?: Actor): UserActionResult;
  userDeleteRows(sheetId: string, at: number, count: number, by?: Actor): UserActionResult;
  userSort(sheetId: string, area: Area, column: number, ascending: boolean, by?: Actor): UserActionResult;
  userFilter(sheetId: string, column: number, values: readonly string[] | null): UserActionResult;
  /** Whether the person's last action can be taken back, and whether one that was taken back can be done again. */
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes the person's last action back, or does it again. Nothing happens when there is none, or a cell is being typed in. */
  undo(): void;
  redo(): void;
  /** Tells the grid what changed; the returned function stops it. */
  subscribe(listener: (change: HostChange) => void): () => void;
  /** Where Office.js events go: entries as Office.js expects them (office-host.md 1.7). */
  onEvent: ((entries: readonly HostEventEntry[]) => void) | null;
}

/** "user" is the person at this workbench, "colleague" someone else in the same workbook (source "Remote"). */
export type Actor = "user" | "colleague";
export type UserActionResult =
  { readonly ok: true } | { readonly ok: false; readonly code: string; readonly message: string };

/** What is put into one cell. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
}

export interface Selection {
  readonly sheetId: string;
  readonly area: Area;
}

export interface HostChange {
  /** "kept": an add-in's request changed the file, perhaps where the grid shows nothing of it (settings, custom XML). */
  readonly kind: "cells" | "structure" | "selection" | "sheets" | "filter" | "editing" | "history" | "kept";
  readonly sheetId: string | null;
}

export type ProcessResult =
  | { readonly ok: true; readonly body: object }
  /** Codes of office-host.md 1.6, such as 5004 for cell edit mode. */
  | { readonly ok: false; readonly hostError: number };

export interface HostEventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export type FaultKind =
  | "edit-mode"
  | "access-denied"
  | "general-exception"
  | "request-too-large"
  | "response-too-large"
  | "item-not-found"
  | "null-values"
  | "other-workbook"
  | "time-out";

/** Bad behaviour on command. `failAt(n, kind)` fails the n-th request from now (1 = the next), once. */
export interface Faults {
  /** Stays on until set to null. */
  always: FaultKind | null;
  /** A request that reads such a criterion of a filter is refused (office-js #465, #3030). null: all can be read. */
  unreadable: ((criterion: FilterCriterion) => boolean) | null;
  failAt(request: number, kind: FaultKind): void;
  clear(): void;
}

export interface RequestLog {
  /** Requests that the add-in made, without the clean-up of references that Office.js sends by itself. */
  readonly requests: number;
  readonly largestResponseBytes: number;
  /** Members that the host does not know, by name, with how often they were asked. */
  readonly unknownMembers: ReadonlyMap<string, number>;
  reset(): void;
}
