import { formatColumn } from "../references";
import { rawAttribute, tagEnd, XmlProblem } from "../xml/scan";

/** One `<c>` element. Never changed in place: an edit puts another one into the row. */
export interface CellSlice {
  /** 0-based. */
  readonly column: number;
  /** Index of the cell's format in cellXfs. */
  readonly style: number;
  /** The `t` attribute; "n" when the file gives none. */
  readonly type: string;
  /** Other attributes as written, each with a space before it (cell and value metadata). */
  readonly extra: string;
  /** Raw XML between the tags (`<f>`, `<v>`, `<is>`); "" for a cell with a format only. */
  readonly inner: string;
}

/** What stands between the tags of a row: cells in column order, and raw XML after the last (an extLst) if there is any. */
export interface RowContent {
  readonly cells: readonly CellSlice[];
  readonly tail: string;
}

/** Character codes that the reading of a tag looks at. */
const Code = { Space: 32, Slash: 47, Equals: 61, Greater: 62, Quote: 34, Apostrophe: 39 } as const;

/** Reads the cells of a row from its raw content. What cannot be read as a cell is left out; never fails on a complete row. */
export function parseRowContent(raw: string, prefix: string): RowContent {
  const extension = raw.indexOf(`<${prefix}extLst`);
  const text = extension < 0 ? raw : raw.slice(0, extension);
  const cells: CellSlice[] = [];
  const open = `<${prefix}c`;
  const close = `</${prefix}c>`;
  let sorted = true;
  let last = -1;
  let at = text.indexOf(open);
  while (at >= 0) {
    const tag = readCellTag(text, at + open.length, last + 1);
    if (tag === null) {
      at = text.indexOf(open, at + open.length);
      continue;
    }
    let next = tag.end;
    let inner = "";
    if (!tag.empty) {
      const end = text.indexOf(close, tag.end);
      // Only "</c >" comes here, which no known writer makes.
      next = end < 0 ? text.length : end;
      inner = text.slice(tag.end, next);
    }
    cells.push({ column: tag.column, style: tag.style, type: tag.type, extra: tag.extra, inner });
    if (tag.column <= last) sorted = false;
    last = tag.column;
    at = text.indexOf(open, next);
  }
  return { cells: sorted ? cells : inColumnOrder(cells), tail: extension < 0 ? "" : raw.slice(extension) };
}

/** Whether a cell holds a value or a formula; a format alone, or an empty `<v>`, is none. */
export function holdsContent(cell: CellSlice, prefix: string): boolean {
  return cell.inner.length > "<v></v>".length + 2 * prefix.length;
}

/** Writes a cell at a row (0-based). */
export function cellXml(cell: CellSlice, row: number, prefix: string): string {
  const style = cell.style === 0 ? "" : ` s="${String(cell.style)}"`;
  const type = cell.type === "n" ? "" : ` t="${cell.type}"`;
  const tag = `<${prefix}c r="${formatColumn(cell.column)}${String(row + 1)}"${style}${type}${cell.extra}`;
  return cell.inner === "" ? `${tag}/>` : `${tag}>${cell.inner}</${prefix}c>`;
}

interface CellTag {
  readonly column: number;
  readonly style: number;
  readonly type: string;
  readonly extra: string;
  readonly empty: boolean;
  readonly end: number;
}

/**
 * Reads the attributes of a `<c` tag; `at` is just after its name. Null when the tag is another one that begins alike.
 * By hand, because it runs for every cell of a sheet.
 */
function readCellTag(text: string, at: number, nextColumn: number): CellTag | null {
  let code = text.charCodeAt(at);
  if (code > Code.Space && code !== Code.Slash && code !== Code.Greater) return null;
  let column = nextColumn;
  let style = 0;
  let type = "n";
  let extra = "";
  let index = at;
  for (;;) {
    while (code <= Code.Space) code = text.charCodeAt(++index);
    if (code === Code.Greater) return { column, style, type, extra, empty: false, end: index + 1 };
    if (code === Code.Slash)
      return { column, style, type, extra, empty: true, end: text.indexOf(">", index) + 1 };
    const nameStart = index;
    while (code > Code.Space && code !== Code.Equals && code !== Code.Greater)
      code = text.charCodeAt(++index);
    const nameEnd = index;
    while (code <= Code.Space || code === Code.Equals) code = text.charCodeAt(++index);
    if (code !== Code.Quote && code !== Code.Apostrophe) return null;
    const valueEnd = text.indexOf(code === Code.Quote ? '"' : "'", index + 1);
    if (valueEnd < 0) return null;
    const name = nameEnd === nameStart + 1 ? text.charAt(nameStart) : "";
    if (name === "r") column = readColumn(text, index + 1) ?? nextColumn;
    else if (name === "s") style = toIndex(text.slice(index + 1, valueEnd));
    else if (name === "t") type = text.slice(index + 1, valueEnd);
    else extra += ` ${text.slice(nameStart, valueEnd + 1)}`;
    index = valueEnd + 1;
    code = text.charCodeAt(index);
  }
}

/** The column of "AB12", read from its letters. */
function readColumn(text: string, at: number): number | null {
  let column = 0;
  for (let index = at; ; index++) {
    const code = text.charCodeAt(index) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column === 0 ? null : column - 1;
}

function toIndex(digits: string): number {
  const index = Number(digits);
  return Number.isInteger(index) && index > 0 ? index : 0;
}

/** Cells in order; of two at one place the later counts. */
function inColumnOrder(cells: readonly CellSlice[]): CellSlice[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

/** One row as the scan of sheetData finds it. */
export interface RawRow {
  /** 0-based. */
  readonly index: number;
  /** The whole element. */
  readonly xml: string;
  /** Its start tag. */
  readonly tag: string;
}

/** Cuts the content of sheetData into rows; throws an XmlProblem when a row has no end. */
export function scanRows(data: string, prefix: string): RawRow[] {
  const rows: RawRow[] = [];
  const open = `<${prefix}row`;
  const close = `</${prefix}row>`;
  let last = -1;
  let at = data.indexOf(open);
  while (at >= 0) {
    const innerStart = tagEnd(data, at);
    const tag = data.slice(at, innerStart);
    let end = innerStart;
    if (!tag.endsWith("/>")) {
      const closing = data.indexOf(close, innerStart);
      if (closing < 0) throw new XmlProblem("A row has no end.");
      end = closing + close.length;
    }
    const number = Number(rawAttribute(tag, "r") ?? NaN);
    last = Number.isInteger(number) && number > 0 ? number - 1 : last + 1;
    rows.push({ index: last, xml: data.slice(at, end), tag });
    at = data.indexOf(open, end);
  }
  return rows;
}
