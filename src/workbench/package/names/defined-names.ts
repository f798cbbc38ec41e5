import { PackageError } from "../document";
import { parseCell, shiftFormulaForEdit, type StructureEdit } from "../references";
import {
  changeAttribute,
  findElements,
  readAttribute,
  rewriteElements,
  withContent,
} from "../structure/xml-text";
import type { ElementText } from "../structure/xml-text";
import { decodeXmlText, escapeXmlAttribute, escapeXmlText } from "../xml/escape";

/** A defined name as the workbook part holds it (ECMA-376 part 1, 18.2.5). */
export interface NameEntry {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** Place in tab order of the sheet that the name belongs to; null for the whole workbook. */
  readonly sheetIndex: number | null;
  readonly visible: boolean;
}

/** Excel's own names, such as `_xlnm._FilterDatabase` and `_xlnm.Print_Area`, begin with this. */
export const BUILT_IN = "_xlnm.";

/** Reads all defined names of a workbook part, Excel's own included. */
export function readNames(workbookXml: string): NameEntry[] {
  return findElements(workbookXml, "definedName").map(readEntry);
}

/**
 * Adds a name to a workbook part. Throws InvalidArgument for a text that Excel takes for no name, ItemAlreadyExists when there
 * is one in the same scope.
 */
export function addName(workbookXml: string, entry: NameEntry): string {
  if (!isName(entry.name)) throw new PackageError("InvalidArgument", `"${entry.name}" cannot be a name.`);
  if (findName(workbookXml, entry.name, entry.sheetIndex) !== null) {
    throw new PackageError("ItemAlreadyExists", `There is a name "${entry.name}" already.`);
  }
  return withEntry(workbookXml, entry);
}

/** Writes a name's formula, and makes the name when it is not there. */
export function setName(workbookXml: string, entry: NameEntry): string {
  if (findName(workbookXml, entry.name, entry.sheetIndex) === null) return withEntry(workbookXml, entry);
  return rewriteName(workbookXml, entry.name, entry.sheetIndex, (element) =>
    withContent(element, element.startTag, escapeXmlText(entry.formula)),
  );
}

/** Takes a name out; nothing happens when there is none. */
export function removeName(workbookXml: string, name: string, sheetIndex: number | null): string {
  return withoutEmptyList(rewriteName(workbookXml, name, sheetIndex, () => null));
}

/**
 * Gives a name another name; formulas that use it are the caller's (`renameNameInFormula`). Throws as `addName` does, and
 * ItemNotFound when there is no such name.
 */
export function renameName(
  workbookXml: string,
  name: string,
  sheetIndex: number | null,
  newName: string,
): string {
  if (findName(workbookXml, name, sheetIndex) === null) {
    throw new PackageError("ItemNotFound", `There is no name "${name}".`);
  }
  if (!isName(newName)) throw new PackageError("InvalidArgument", `"${newName}" cannot be a name.`);
  const taken = findName(workbookXml, newName, sheetIndex);
  if (taken !== null && taken.name.toLowerCase() !== name.toLowerCase()) {
    throw new PackageError("ItemAlreadyExists", `There is a name "${newName}" already.`);
  }
  return rewriteName(workbookXml, name, sheetIndex, (element) =>
    withContent(
      element,
      changeAttribute(element.startTag, "name", () => newName),
      element.inner,
    ),
  );
}

/** One name; null when it is not there. Names are compared without regard to case. */
export function findName(workbookXml: string, name: string, sheetIndex: number | null): NameEntry | null {
  const wanted = name.toLowerCase();
  return (
    readNames(workbookXml).find(
      (entry) => entry.name.toLowerCase() === wanted && entry.sheetIndex === sheetIndex,
    ) ?? null
  );
}

/** Writes other formulas into the names. */
export function mapNames(workbookXml: string, change: (entry: NameEntry) => string): string {
  return rewriteElements(workbookXml, "definedName", (element) => {
    const entry = readEntry(element);
    const formula = change(entry);
    if (formula === entry.formula) return element.whole;
    return withContent(element, element.startTag, escapeXmlText(formula));
  });
}

/** Lets names follow an edit on a sheet. Their relative parts are offsets from the cell that uses them, so they stay. */
export function movedNames(workbookXml: string, edit: StructureEdit): string {
  return mapNames(workbookXml, ({ formula }) =>
    shiftFormulaForEdit(formula, null, edit, { rows: 0, columns: 0 }),
  );
}

/** Takes out the names of a sheet that is deleted and gives those of later sheets their new number. */
export function namesWithoutSheet(workbookXml: string, sheetIndex: number): string {
  const kept = rewriteElements(workbookXml, "definedName", (element) => {
    const { sheetIndex: own } = readEntry(element);
    if (own === null || own < sheetIndex) return element.whole;
    if (own === sheetIndex) return null;
    const startTag = changeAttribute(element.startTag, "localSheetId", () => String(own - 1));
    return withContent(element, startTag, element.inner);
  });
  return withoutEmptyList(kept);
}

/** Whether Excel takes a text for a name: a letter, "_" or "\" first, no spaces, and nothing that reads as a cell. */
export function isName(text: string): boolean {
  if (text.startsWith(BUILT_IN)) return true;
  if (text.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(text)) return false;
  return parseCell(text) === null && !/^(?:r\d*c?\d*|c\d*|true|false)$/i.test(text);
}

function readEntry(element: ElementText): NameEntry {
  const sheet = readAttribute(element.startTag, "localSheetId");
  const hidden = readAttribute(element.startTag, "hidden");
  return {
    name: readAttribute(element.startTag, "name") ?? "",
    formula: decodeXmlText(element.inner).trim(),
    sheetIndex: sheet === null ? null : Number(sheet),
    visible: hidden !== "1" && hidden !== "true",
  };
}

function rewriteName(
  workbookXml: string,
  name: string,
  sheetIndex: number | null,
  change: (element: ElementText) => string | null,
): string {
  const wanted = name.toLowerCase();
  return rewriteElements(workbookXml, "definedName", (element) => {
    const entry = readEntry(element);
    const found = entry.name.toLowerCase() === wanted && entry.sheetIndex === sheetIndex;
    return found ? change(element) : element.whole;
  });
}

/** Children of the workbook that stand before the names (ECMA-376 part 1, 18.2.27), the last first. */
const BEFORE_NAMES = ["externalReferences", "functionGroups", "sheets"];

function withEntry(workbookXml: string, entry: NameEntry): string {
  const prefix = /<([\w.-]+:)?workbook[\s>]/.exec(workbookXml)?.[1] ?? "";
  const sheet = entry.sheetIndex === null ? "" : ` localSheetId="${String(entry.sheetIndex)}"`;
  const hidden = entry.visible ? "" : ' hidden="1"';
  const tag = `<${prefix}definedName name="${escapeXmlAttribute(entry.name)}"${sheet}${hidden}>`;
  const made = `${tag}${escapeXmlText(entry.formula)}</${prefix}definedName>`;
  const list = findElements(workbookXml, "definedNames")[0];
  if (list !== undefined && list.inner !== "") {
    return workbookXml.replace(list.whole, () => withContent(list, list.startTag, list.inner + made));
  }
  const whole = `<${prefix}definedNames>${made}</${prefix}definedNames>`;
  if (list !== undefined) return workbookXml.replace(list.whole, () => whole);
  const before = BEFORE_NAMES.flatMap((local) => findElements(workbookXml, local))[0];
  if (before === undefined) throw new PackageError("InvalidOperation", "The workbook has no list of sheets.");
  return workbookXml.replace(before.whole, () => before.whole + whole);
}

function withoutEmptyList(workbookXml: string): string {
  return rewriteElements(workbookXml, "definedNames", (list) =>
    list.inner.trim() === "" ? null : list.whole,
  );
}
