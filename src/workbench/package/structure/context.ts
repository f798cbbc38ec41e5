import type { PackageParts } from "../container/package-parts";
import type { StructureEdit } from "../references";
import type { SheetPart } from "../sheet/sheet-part";

/** A worksheet as this folder needs it. */
export interface SheetEntry {
  readonly name: string;
  /** Place in the workbook part's list of sheets, chart sheets included: what `localSheetId` of a name counts. */
  readonly index: number;
  /** Path of its part. */
  readonly path: string;
  /** The open part; opened when it is asked for. */
  readonly part: SheetPart;
  /** Quick test that does not open the part: whether its XML can hold a fragment ("!"). True when in doubt. */
  mayHold(fragment: string): boolean;
}

/** The workbook as this folder needs it: its worksheets in tab order. */
export interface StructureContext {
  readonly parts: PackageParts;
  readonly workbookPath: string;
  readonly sheets: readonly SheetEntry[];
}

/** A sheet whose shape changes, seen from the whole workbook. */
export interface EditedSheet {
  readonly context: StructureContext;
  readonly sheet: SheetEntry;
}

/** Sheets whose formulas can point at another sheet: without a "!" there is no such formula. */
export function otherSheets({ context, sheet }: EditedSheet): SheetEntry[] {
  return context.sheets.filter((other) => other !== sheet && other.mayHold("!"));
}

/** Rows that an edit puts in or takes out. */
export function rowCount(edit: StructureEdit): number {
  return edit.area.bottom - edit.area.top + 1;
}

/** Changes a part's text when it is there and something of it changes. */
export function changePart(context: StructureContext, path: string, change: (xml: string) => string): void {
  const xml = context.parts.text(path);
  if (xml === null) return;
  const changed = change(xml);
  if (changed !== xml) context.parts.setText(path, changed);
}
