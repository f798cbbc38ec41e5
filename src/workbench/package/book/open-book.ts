import type { TextLocale } from "../cells/number-text";
import { hasStream, isCompoundFile } from "../container/compound-file";
import type { PackageLimits } from "../container/limits";
import { PackageParts } from "../container/package-parts";
import { isType } from "../container/relationships";
import { ZipProblem } from "../container/zip-reader";
import { parseElement } from "../xml/element";
import { Book } from "./book";

/** Opens a file for change. Throws a ZipProblem (with the code of the problem) or an XmlProblem for a file that cannot be opened. */
export function openBook(bytes: Uint8Array, limits: PackageLimits, locale: TextLocale): Book {
  if (isCompoundFile(bytes)) throw compoundProblem(bytes);
  const parts = new PackageParts(bytes, limits);
  const path = workbookPath(parts);
  refuseOtherKinds(parts, path);
  return new Book(parts, path, locale);
}

function compoundProblem(bytes: Uint8Array): ZipProblem {
  if (hasStream(bytes, "EncryptedPackage")) {
    return new ZipProblem("encrypted", "The workbook is protected with a password to open it.");
  }
  const isExcel = hasStream(bytes, "Workbook") || hasStream(bytes, "Book");
  return isExcel
    ? new ZipProblem("old-excel", "The file is an Excel workbook from before 2007 (.xls).")
    : new ZipProblem("not-a-workbook", "The file is a compound file of another program.");
}

function workbookPath(parts: PackageParts): string {
  parts.checkRelationships("");
  const link = parts.relationships("").find((other) => isType(other, "officeDocument"));
  if (link === undefined) throw new ZipProblem("not-a-workbook", "The zip holds no Office document.");
  if (!parts.has(link.target)) throw new ZipProblem("damaged", "The zip has lost its main document.");
  return link.target;
}

/** Workbooks of every kind (.xlsx, .xlsm, .xltx …) have one of these words in the content type of their main part. */
function refuseOtherKinds(parts: PackageParts, path: string): void {
  const type = parts.contentType(path)?.toLowerCase() ?? "";
  if (type.includes("ms-excel.sheet.binary") || path.toLowerCase().endsWith(".bin")) {
    throw new ZipProblem("binary-workbook", "The file is a binary workbook (.xlsb).");
  }
  if (type.includes("spreadsheetml") || type.includes("ms-excel")) return;
  const xml = parts.checkedText(path);
  if (xml === null || parseElement(xml).local !== "workbook") {
    throw new ZipProblem("not-a-workbook", "The Office document is no workbook.");
  }
}
