import { parseCell } from "./a1";

/** What stands before the "!" of a reference, read from the text of a formula. */
export interface SheetQualifier {
  /** Number or name between the brackets of a reference to another workbook ("[1]Sheet1!A1"), else null. */
  readonly workbook: string | null;
  /** Unquoted; empty in "[1]!Name", which points into a workbook and not at a sheet. */
  readonly sheet: string;
  /** The far end of a 3-D reference ("Sheet1:Sheet3!A1"), else null. */
  readonly lastSheet: string | null;
}

/** Sheet names are compared as Excel does: without regard to case. */
export function sameSheetName(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}

/** Reads a qualifier with or without its "!"; never fails, an odd text becomes a sheet of that name. */
export function parseQualifier(text: string): SheetQualifier {
  const bare = text.endsWith("!") ? text.slice(0, -1) : text;
  const quoted = bare.startsWith("'") && bare.endsWith("'") && bare.length > 1;
  const inner = quoted ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  const bracket = inner.startsWith("[") ? inner.indexOf("]") : -1;
  const names = inner.slice(bracket + 1);
  // A sheet name cannot hold a colon, so the first one parts the ends of a 3-D reference.
  const colon = names.indexOf(":");
  return {
    workbook: bracket < 0 ? null : inner.slice(1, bracket),
    sheet: colon < 0 ? names : names.slice(0, colon),
    lastSheet: colon < 0 ? null : names.slice(colon + 1),
  };
}

/** Writes a qualifier with its "!", quoted when one of its names asks for it. */
export function formatQualifier(qualifier: SheetQualifier): string {
  const book = qualifier.workbook === null ? "" : `[${qualifier.workbook}]`;
  const last = qualifier.lastSheet === null ? "" : `:${qualifier.lastSheet}`;
  const inner = `${book}${qualifier.sheet}${last}`;
  const quote = needsQuotes(qualifier.sheet) || needsQuotes(qualifier.lastSheet ?? "_");
  return quote && qualifier.sheet !== "" ? `'${inner.replaceAll("'", "''")}'!` : `${inner}!`;
}

/** Writes "Sheet1!" or "'Mijn blad'!" for one sheet of this workbook. */
export function quoteSheetName(name: string): string {
  return formatQualifier({ workbook: null, sheet: name, lastSheet: null });
}

/** Names that Excel could read as something else (a cell, R1C1, a number, a boolean) are quoted, and so are odd characters. */
function needsQuotes(name: string): boolean {
  return (
    !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ||
    parseCell(name) !== null ||
    /^(?:r\d*c?\d*|c\d*|true|false)$/i.test(name)
  );
}
