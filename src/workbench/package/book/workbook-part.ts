import type { PackageParts } from "../container/package-parts";
import type { SheetVisibility } from "../document";
import {
  attributeNamed,
  child,
  childrenNamed,
  parseElement,
  serializeDocument,
  XmlProblem,
  type XmlElement,
} from "../xml/element";
import { ensureChild, isOn } from "../xml/ordered-children";

/** The children of a workbook part in the schema's order (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
] as const;

/** A line of the workbook's list of sheets: worksheets and other kinds, in tab order. */
export interface SheetLine {
  readonly name: string;
  readonly sheetId: string;
  readonly visibility: SheetVisibility;
  /** Id of the link to the part. */
  readonly relationshipId: string;
}

/** The sheets that a workbook part lists. */
export function readSheetLines(workbook: XmlElement): SheetLine[] {
  const list = child(workbook, "sheets");
  return (list === null ? [] : childrenNamed(list, "sheet")).map((el) => ({
    name: el.attributes.get("name") ?? "",
    sheetId: el.attributes.get("sheetId") ?? "",
    visibility: visibilityOf(el.attributes.get("state")),
    relationshipId: attributeNamed(el, "id") ?? "",
  }));
}

/** Place in tab order of the sheet in front. */
export function readActiveTab(workbook: XmlElement): number {
  const views = child(workbook, "bookViews");
  const view = views === null ? null : child(views, "workbookView");
  const tab = Number(view?.attributes.get("activeTab") ?? "0");
  return Number.isInteger(tab) && tab >= 0 ? tab : 0;
}

/** Whether dates count from 1904. */
export function readDate1904(workbook: XmlElement): boolean {
  return isOn(child(workbook, "workbookPr"), "date1904");
}

/** Changes the workbook part as a tree, and gives back what `change` gives. */
export function editWorkbook<T>(parts: PackageParts, path: string, change: (workbook: XmlElement) => T): T {
  const root = parseElement(parts.text(path) ?? "");
  const result = change(root);
  parts.setText(path, serializeDocument(root));
  return result;
}

/** The list of sheets; throws an XmlProblem for a workbook without one, which `openWorkbook` does not let in. */
export function sheetList(workbook: XmlElement): XmlElement {
  const list = child(workbook, "sheets");
  if (list === null) throw new XmlProblem("The workbook has no list of sheets.");
  return list;
}

/** Writes which sheet is in front. */
export function writeActiveTab(workbook: XmlElement, tab: number): void {
  const views = ensureChild(workbook, "bookViews", WORKBOOK_ORDER);
  const view = ensureChild(views, "workbookView", ["workbookView"]);
  view.attributes.set("activeTab", String(tab));
  const first = Number(view.attributes.get("firstSheet") ?? "0");
  if (first > tab) view.attributes.set("firstSheet", String(tab));
}

/** Tells Excel to work out every formula when it opens the file (18.2.2). */
export function askFullCalculation(workbook: XmlElement): void {
  ensureChild(workbook, "calcPr", WORKBOOK_ORDER).attributes.set("fullCalcOnLoad", "1");
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
