import { COLUMN_COUNT, formatColumn, ROW_COUNT } from "./a1";
import { parseQualifier, type SheetQualifier } from "./sheet-names";

/** One end of a reference. Whole columns have no row and whole rows no column. */
export interface ReferencePoint {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** A cell, an area, whole rows or whole columns; `qualifier` is null when no sheet is named. */
export interface ReferenceToken {
  readonly kind: "reference";
  readonly text: string;
  /** As written, with "!"; "" when there is none. */
  readonly prefix: string;
  readonly qualifier: SheetQualifier | null;
  readonly start: ReferencePoint;
  readonly end: ReferencePoint | null;
}

/** Anything that has a qualifier but is no cell: a defined name, a table, or #REF! on a named sheet. */
export interface QualifiedToken {
  readonly kind: "qualified";
  readonly text: string;
  readonly prefix: string;
  readonly qualifier: SheetQualifier;
  readonly rest: string;
}

/** Strings, numbers, errors, functions, names, structured references, operators, white space: never rewritten. */
export interface OtherToken {
  readonly kind: "other";
  readonly text: string;
}

export type FormulaToken = ReferenceToken | QualifiedToken | OtherToken;

// Any character beyond ASCII counts as a letter: Excel allows nearly all, and without Unicode classes this is far quicker.
const LETTER = String.raw`A-Za-z_\\\u0080-\uffff`;
const NAME = String.raw`[${LETTER}][${LETTER}0-9.?]*`;
const SHEET = `[${LETTER}0-9.]+`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ENDS = String.raw`(?![${LETTER}0-9.?(\[])`;
const ERROR = String.raw`#(?:REF!|NULL!|DIV\/0!|VALUE!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!)`;
/** Brackets of a structured reference nest, and "'" escapes the next character ("Tabel1[[#This Row],[a'[b]]"). */
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;

const QUALIFIER = String.raw`(?:'(?:[^']|'')+'!|(?:\[[^\[\]]+\])?(?!${CELL}:)${SHEET}(?::${SHEET})?!|\[[^\[\]]+\]!)?`;

/** One alternative per kind of token, in order of preference. Groups: 1 qualifier, 2 cells, 3 whole columns, 4 whole rows. */
const tokenPattern = (qualifier: string) =>
  new RegExp(
    [
      String.raw`[^"'#${LETTER}0-9$.\[]+`,
      String.raw`"(?:[^"]|"")*"?`,
      `#REF!(?:${CELL}(?::${CELL})?|${COLUMNS})${ENDS}`,
      ERROR,
      `(${qualifier})(?:(${CELL}(?::${CELL})?)${ENDS}|` +
        `(${COLUMNS})${ENDS}|` +
        String.raw`(\$?[0-9]{1,7}:\$?[0-9]{1,7})${ENDS}|` +
        `(?:${NAME}(?:${BRACKETS})?|${BRACKETS}|${ERROR}))`,
      String.raw`(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?`,
      String.raw`[^]`,
    ].join("|"),
    "y",
  );
const TOKEN = tokenPattern("");
/** Looking for a sheet name at every place costs much, so only formulas with a "!" pay for it. */
const QUALIFIED_TOKEN = tokenPattern(QUALIFIER);

/** Whether a formula can hold a cell, whole columns or a sheet at all: quicker than cutting it. */
export function mayRefer(formula: string): boolean {
  return /[0-9!:]/.test(formula);
}

/**
 * Cuts a formula (without "=") into tokens whose texts together are the formula again. Total: any text is cut, what is not
 * understood becomes "other" and is never rewritten. Sources: ECMA-376 part 1, 18.17.2 (grammar); [MS-XLSX] 2.2.2.
 */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const pattern = formula.includes("!") ? QUALIFIED_TOKEN : TOKEN;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < formula.length) {
    const match = pattern.exec(formula);
    // The last alternative takes any character, so that a match is always found.
    if (match === null) break;
    tokens.push(toToken(match));
  }
  return tokens;
}

/** Puts tokens together again. */
export function joinTokens(tokens: readonly FormulaToken[]): string {
  return tokens.map((token) => token.text).join("");
}

/** Writes the cell part of a reference from its ends. */
export function formatPoints(start: ReferencePoint, end: ReferencePoint | null): string {
  return end === null ? formatPoint(start) : `${formatPoint(start)}:${formatPoint(end)}`;
}

function toToken(match: RegExpExecArray): FormulaToken {
  const text = match[0];
  const prefix = match[1] ?? "";
  const cells = match[2] ?? match[3] ?? match[4];
  const points = cells === undefined ? null : readPoints(cells);
  if (points !== null) {
    const qualifier = prefix === "" ? null : parseQualifier(prefix);
    return { kind: "reference", text, prefix, qualifier, start: points.start, end: points.end };
  }
  if (prefix === "") return { kind: "other", text };
  return {
    kind: "qualified",
    text,
    prefix,
    qualifier: parseQualifier(prefix),
    rest: text.slice(prefix.length),
  };
}

function readPoints(cells: string): { start: ReferencePoint; end: ReferencePoint | null } | null {
  const colon = cells.indexOf(":");
  const start = readPoint(colon < 0 ? cells : cells.slice(0, colon));
  const end = colon < 0 ? null : readPoint(cells.slice(colon + 1));
  if (start === null || (colon >= 0 && end === null)) return null;
  return { start, end };
}

/** Reads "$B$7", "$B" or "$7" by hand: it stands in the hot path of row insertion. Null outside the sheet ("LOG1234567"). */
function readPoint(text: string): ReferencePoint | null {
  let at = 0;
  const leadingDollar = text.charCodeAt(0) === 36;
  if (leadingDollar) at = 1;
  let column = 0;
  let letters = 0;
  for (; at < text.length; at++, letters++) {
    const code = text.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const middleDollar = letters > 0 && text.charCodeAt(at) === 36;
  if (middleDollar) at += 1;
  const row = at < text.length ? Number(text.slice(at)) - 1 : null;
  if (column > COLUMN_COUNT || (row !== null && (row < 0 || row >= ROW_COUNT))) return null;
  return {
    row,
    column: letters === 0 ? null : column - 1,
    rowAbsolute: letters === 0 ? leadingDollar : middleDollar,
    columnAbsolute: letters > 0 && leadingDollar,
  };
}

function formatPoint(point: ReferencePoint): string {
  const column =
    point.column === null ? "" : `${point.columnAbsolute ? "$" : ""}${formatColumn(point.column)}`;
  const row = point.row === null ? "" : `${point.rowAbsolute ? "$" : ""}${String(point.row + 1)}`;
  return column + row;
}
