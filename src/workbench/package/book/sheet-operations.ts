import { PackageError } from "../document";
import { namesWithoutSheet } from "../names/defined-names";
import { refsToDeletedSheet, renameSheetInFormula } from "../references";
import type { SheetModel } from "../sheet/sheet-model";
import { setTabSelected } from "../sheet/sheet-view";
import { changePart } from "../structure/context";
import { dropCalculationChain } from "../structure/workbook-references";
import {
  childrenNamed,
  element,
  localName,
  parseElement,
  prefixOf,
  XML_DECLARATION,
  type XmlElement,
} from "../xml/element";
import type { Book } from "./book";
import { checkSheetName } from "./sheet-name";
import { mapFormulasOfBook, renamePivotSources } from "./sheet-references";
import { reachableParts, removeUnreachable } from "./unreachable-parts";
import { editWorkbook, readSheetLines, sheetList, writeActiveTab } from "./workbook-part";

const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The worksheet in front; the first visible one when that is a sheet of another kind. */
export function activeSheet(book: Book): SheetModel | null {
  const visible = book.sheets.filter((sheet) => sheet.visibility === "visible");
  return visible.find((sheet) => sheet.index === book.activeTab) ?? visible[0] ?? book.sheets[0] ?? null;
}

/** Puts a sheet in front; throws InvalidOperation for a hidden one. */
export function activateSheet(book: Book, sheet: SheetModel): void {
  if (sheet.visibility !== "visible") {
    throw new PackageError("InvalidOperation", "A hidden sheet cannot be in front.");
  }
  editWorkbook(book.parts, book.workbookPath, (workbook) => writeActiveTab(workbook, sheet.index));
  for (const other of book.sheets) setTabSelected(other.part, other === sheet);
  book.touch();
}

/** Adds an empty sheet behind the last one; throws a PackageError for a name that Excel refuses. */
export function addSheet(book: Book, name: string): SheetModel {
  checkSheetName(name, sheetNames(book));
  const path = book.parts.freePath("xl/worksheets/sheet#.xml");
  const { line, index } = editWorkbook(book.parts, book.workbookPath, (workbook) => {
    const namespace = workbook.attributes.get(
      prefixOf(workbook) === "" ? "xmlns" : `xmlns:${prefixName(workbook)}`,
    );
    const xml = `${XML_DECLARATION}<worksheet xmlns="${namespace ?? ""}"><sheetData/></worksheet>`;
    book.parts.add(path, xml, SHEET_TYPE);
    return appendLine(
      workbook,
      name,
      book.parts.addRelationship(book.workbookPath, book.linkType("worksheet"), path),
    );
  });
  const sheet = book.openSheet(line, index, path);
  book.addSheet(sheet);
  return sheet;
}

/** Gives a sheet another name; every formula of the workbook follows. Throws a PackageError for a name that Excel refuses. */
export function renameSheet(book: Book, sheet: SheetModel, name: string): void {
  if (name === sheet.name) return;
  const oldName = sheet.name;
  checkSheetName(
    name,
    sheetNames(book).filter((other) => other !== oldName),
  );
  mapFormulasOfBook(book, "!", (formula) => renameSheetInFormula(formula, oldName, name));
  renamePivotSources(book, oldName, name);
  editWorkbook(book.parts, book.workbookPath, (workbook) => {
    childrenNamed(sheetList(workbook), "sheet")[sheet.index]?.attributes.set("name", name);
  });
  sheet.name = name;
  book.forgetFormulas();
}

/**
 * Takes a sheet away with all that only it needed; what pointed at it becomes #REF!. Throws InvalidOperation for the last visible
 * sheet, which Excel too keeps.
 */
export function deleteSheet(book: Book, sheet: SheetModel): void {
  const others = book.sheets.filter((other) => other !== sheet);
  if (!others.some((other) => other.visibility === "visible")) {
    throw new PackageError("InvalidOperation", "A workbook keeps at least one visible sheet.");
  }
  const order = sheetNames(book);
  const inFront = activeSheet(book);
  changePart(book, book.workbookPath, (xml) => namesWithoutSheet(xml, sheet.index));
  mapFormulasOfBook(book, "!", (formula) => refsToDeletedSheet(formula, sheet.name, order));
  removeParts(book, sheet);
  dropCalculationChain(book);
  book.removeSheet(sheet);
  const next = inFront === sheet ? neighbour(others, sheet.index) : inFront;
  if (next !== null) activateSheet(book, next);
}

function removeParts(book: Book, sheet: SheetModel): void {
  const before = reachableParts(book.parts);
  editWorkbook(book.parts, book.workbookPath, (workbook) => {
    const list = sheetList(workbook);
    const line = childrenNamed(list, "sheet")[sheet.index];
    if (line !== undefined) list.children.splice(list.children.indexOf(line), 1);
  });
  for (const link of book.parts.relationships(book.workbookPath)) {
    if (!link.external && link.target.toLowerCase() === sheet.path.toLowerCase()) {
      book.parts.removeRelationship(book.workbookPath, link.id);
    }
  }
  removeUnreachable(book.parts, before);
}

// Assumption (Excel): the sheet to the right comes to the front.
/** The visible sheet that comes into view when the one at a place goes: the next, else the one before. */
function neighbour(sheets: readonly SheetModel[], index: number): SheetModel | null {
  const visible = sheets.filter((sheet) => sheet.visibility === "visible");
  return visible.find((sheet) => sheet.index >= index) ?? visible.at(-1) ?? null;
}

/** Names of the sheets of every kind, in tab order. */
function sheetNames(book: Book): string[] {
  return readSheetLines(parseElement(book.parts.text(book.workbookPath) ?? "")).map((line) => line.name);
}

function appendLine(workbook: XmlElement, name: string, relationshipId: string) {
  const list = sheetList(workbook);
  const lines = readSheetLines(workbook);
  const sheetId = String(Math.max(0, ...lines.map((line) => Number(line.sheetId) || 0)) + 1);
  const first = childrenNamed(list, "sheet")[0];
  // The prefix of the link's id is whatever the file calls that namespace.
  const idName = [...(first?.attributes.keys() ?? [])].find(
    (key) => key.includes(":") && localName(key) === "id",
  );
  list.children.push(
    element(`${prefixOf(list)}sheet`, { name, sheetId, [idName ?? "r:id"]: relationshipId }),
  );
  const line = { name, sheetId, visibility: "visible", relationshipId } as const;
  return { line, index: lines.length };
}

function prefixName(el: XmlElement): string {
  return prefixOf(el).slice(0, -1);
}
