import type { Area } from "../package/area";
import type { SheetDocument, WorkbookDocument } from "../package/document";
import { EventBook } from "./events/event-book";
import type { ObjectFactory } from "./objects/factory";
import { accessDenied, itemNotFound } from "./protocol/host-error";
import type { Told } from "./events/told";
import type { Actor, Faults, HostChange, Selection } from "./workbench-host";

/** An area that Office.js keeps by reference id; it moves with its cells when rows come and go. */
export interface KeptRange {
  readonly sheetId: string;
  areas: readonly Area[];
}

/** Everything that a running Excel keeps beside the file. Objects of the model are thin views over it. */
export class HostState {
  readonly events = new EventBook();
  readonly kept = new Map<string, KeptRange>();
  readonly listeners = new Set<(change: HostChange) => void>();
  readonly objects: ObjectFactory;
  selection: Selection;
  editing = false;
  /** Who is acting now; events say so. */
  actor: Actor | "add-in" = "user";
  /** Gathers what a person's action tells; null when nobody wants to know. */
  telling: Told[] | null = null;
  private nextReference = 1;
  private looks = 0;

  constructor(
    readonly workbook: WorkbookDocument,
    readonly viewOnly: boolean,
    readonly faults: Pick<Faults, "unreadable">,
    makeObjects: (state: HostState) => ObjectFactory,
  ) {
    this.objects = makeObjects(this);
    this.selection = { sheetId: workbook.activeSheetId, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  newReference(): string {
    return `range${this.nextReference++}`;
  }

  /** A sheet by id or name, without regard to case; null when there is none. */
  findSheet(key: unknown): SheetDocument | null {
    const wanted = String(key).toLowerCase();
    return (
      this.workbook.sheets.find((sheet) => sheet.id.toLowerCase() === wanted) ??
      this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
      null
    );
  }

  sheet(id: string): SheetDocument {
    const found = this.findSheet(id);
    if (!found) throw itemNotFound("worksheet");
    return found;
  }

  /** How often the workbook's content changed; which sheet is in front is kept in the file too, but is no content. */
  get contentRevision(): number {
    return this.workbook.revision - this.looks;
  }

  /** Puts a sheet in front. */
  bringInFront(sheetId: string): void {
    const before = this.workbook.revision;
    this.workbook.setActiveSheet(sheetId);
    this.looks += this.workbook.revision - before;
  }

  /** Refuses a write where Excel refuses it: a file open for reading only, a protected sheet. */
  requireWritable(sheet: SheetDocument, option: string | null, area?: Area): void {
    if (this.viewOnly) throw accessDenied("the workbook is open for viewing only.");
    if (!sheet.protection.protected) return;
    if (option !== null && sheet.protection.options[option] === true) return;
    if (area && option === null && !hasLockedCell(sheet, area)) return;
    throw accessDenied("the sheet is protected.");
  }

  /** Refuses what adds, takes away or renames sheets, where Excel refuses that. */
  requireOpenStructure(): void {
    if (this.viewOnly) throw accessDenied("the workbook is open for viewing only.");
    if (this.workbook.structureProtected) throw accessDenied("the workbook's structure is protected.");
  }

  changed(kind: HostChange["kind"], sheetId: string | null): void {
    for (const listener of this.listeners) listener({ kind, sheetId });
  }

  /** Moves kept ranges with the rows below an insertion (count > 0) or deletion (count < 0). */
  moveKept(sheetId: string, at: number, count: number, columns: { left: number; right: number }): void {
    const move = (area: Area): Area => {
      if (area.left < columns.left || area.right > columns.right || area.bottom < at) return area;
      const top = area.top >= at ? Math.max(at, area.top + count) : area.top;
      return { ...area, top, bottom: Math.max(top, area.bottom + count) };
    };
    for (const range of this.kept.values())
      if (range.sheetId === sheetId) range.areas = range.areas.map(move);
  }
}

/** Only so many cells are looked at one by one; a larger area surely holds a locked one. */
const MOST_CELLS = 20_000;

function hasLockedCell(sheet: SheetDocument, area: Area): boolean {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return true;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      if (sheet.style(row, column).locked) return true;
  }
  return false;
}
