import { decodeXmlAttribute, escapeXmlAttribute } from "../xml/escape";
import {
  cellXml,
  holdsContent,
  parseRowContent,
  type CellSlice,
  type RawRow,
  type RowContent,
} from "./cell-slices";

/** Columns from the first to the last cell with content or a format, and with content (-1 when none has); 0-based. */
export interface RowExtent {
  readonly first: number;
  readonly last: number;
  readonly valueFirst: number;
  readonly valueLast: number;
}

/** What a row is at one moment. A change puts another one in its place, so that an old one can be kept to go back to. */
export interface RowMoment {
  readonly edited: boolean;
  /** Read when they are asked for: they are the same row, however late. */
  attributes: ReadonlyMap<string, string> | null;
  content: RowContent | null;
  span: RowExtent | null;
}

/**
 * One row of sheetData. Its cells are read when somebody asks for them, and it is written from its own text as long as
 * nobody changed it.
 */
export class RowSlice {
  /** 0-based place on the sheet; rows are moved by writing it. */
  index: number;
  private readonly source: RawRow | null;
  private readonly prefix: string;
  private now: RowMoment = { edited: false, attributes: null, content: null, span: null };

  /** `source` null makes an empty row. */
  constructor(index: number, source: RawRow | null, prefix: string) {
    this.index = index;
    this.source = source;
    this.prefix = prefix;
  }

  /** Whether the row is no longer what its text says. */
  get changed(): boolean {
    return this.now.edited || this.source === null || this.source.index !== this.index;
  }

  /** What the row is now, for `goBack`. */
  get moment(): RowMoment {
    return this.now;
  }

  /** Makes the row what it was, at the place where it stood. */
  goBack(moment: RowMoment, index: number): void {
    this.now = moment;
    this.index = index;
  }

  /** Quick test before cells are read: whether the content of a cell can hold `fragment`. */
  mayHold(fragment: string): boolean {
    if (!this.now.edited && this.source !== null) return this.source.xml.includes(fragment);
    return this.scan().some((cell) => cell.inner.includes(fragment));
  }

  /** The row's cells in column order, kept for the next time. */
  get cells(): readonly CellSlice[] {
    return this.opened().cells;
  }

  /** As `cells`, but nothing is kept: for reading large blocks. */
  scan(): readonly CellSlice[] {
    return this.now.content?.cells ?? this.parse().cells;
  }

  /** The cell in a column; null when the row has none. */
  cell(column: number): CellSlice | null {
    const cells = this.opened().cells;
    const at = lowerBound(cells, column);
    const found = cells[at];
    return found?.column === column ? found : null;
  }

  /** Puts a cell in its place in the row, or replaces the one that is there. */
  setCell(cell: CellSlice): void {
    const cells = [...this.opened().cells];
    const at = lowerBound(cells, cell.column);
    cells.splice(at, cells[at]?.column === cell.column ? 1 : 0, cell);
    this.change({ content: { cells, tail: this.opened().tail } });
  }

  /** Replaces all cells; they have to be in column order. */
  setCells(cells: readonly CellSlice[]): void {
    this.change({ content: { cells: [...cells], tail: this.opened().tail } });
  }

  /** Takes a cell out with its format. */
  removeCell(column: number): void {
    const { cells, tail } = this.opened();
    const at = lowerBound(cells, column);
    if (cells[at]?.column !== column) return;
    this.change({ content: { cells: cells.filter((_, place) => place !== at), tail } });
  }

  /** An attribute of the row (ht, hidden, s, outlineLevel …), decoded; null when it is not there. */
  attribute(name: string): string | null {
    return this.attributes().get(name) ?? null;
  }

  /** Writes an attribute of the row; null takes it away. `r` cannot be written: it follows `index`. */
  setAttribute(name: string, value: string | null): void {
    if (this.attribute(name) === value) return;
    const attributes = new Map(this.attributes());
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
    this.change({ attributes });
  }

  /** All attributes but r and spans. */
  attributes(): ReadonlyMap<string, string> {
    this.now.attributes ??= readRowAttributes(this.source?.tag ?? "");
    return this.now.attributes;
  }

  /** The columns that hold something; null when none does. */
  extent(): RowExtent | null {
    const span = (this.now.span ??= extentOf(this.scan(), this.prefix));
    return span.first < 0 ? null : span;
  }

  /** The row as XML. */
  toXml(): string {
    if (!this.changed && this.source !== null) return this.source.xml;
    const { cells, tail } = this.now.content ?? this.parse();
    let tag = `<${this.prefix}row r="${String(this.index + 1)}"`;
    for (const [name, value] of this.attributes()) tag += ` ${name}="${escapeXmlAttribute(value)}"`;
    const inner = cells.map((cell) => cellXml(cell, this.index, this.prefix)).join("") + tail;
    return inner === "" ? `${tag}/>` : `${tag}>${inner}</${this.prefix}row>`;
  }

  private change(to: Partial<Pick<RowMoment, "attributes" | "content">>): void {
    this.now = { ...this.now, ...to, edited: true, span: null };
  }

  private opened(): RowContent {
    this.now.content ??= this.parse();
    return this.now.content;
  }

  private parse(): RowContent {
    if (this.source === null || this.source.tag.length === this.source.xml.length)
      return { cells: [], tail: "" };
    const { tag, xml } = this.source;
    const close = `</${this.prefix}row>`;
    return parseRowContent(xml.slice(tag.length, xml.length - close.length), this.prefix);
  }
}

/** First place in column order that is not before `column`. */
function lowerBound(cells: readonly CellSlice[], column: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((cells[middle]?.column ?? column) < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

function extentOf(cells: readonly CellSlice[], prefix: string): RowExtent {
  let [first, last, valueFirst, valueLast] = [-1, -1, -1, -1];
  for (const cell of cells) {
    const filled = holdsContent(cell, prefix);
    if (!filled && cell.style === 0) continue;
    if (first < 0) first = cell.column;
    last = cell.column;
    if (!filled) continue;
    if (valueFirst < 0) valueFirst = cell.column;
    valueLast = cell.column;
  }
  return { first, last, valueFirst, valueLast };
}

/** `spans` is only a hint for loading (18.3.1.73); a changed row does without it. */
function readRowAttributes(tag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of tag.matchAll(/\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const name = match[1] ?? "";
    if (name !== "r" && name !== "spans")
      attributes.set(name, decodeXmlAttribute(match[2] ?? match[3] ?? ""));
  }
  return attributes;
}
