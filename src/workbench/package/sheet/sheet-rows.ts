import type { Area } from "../area";
import { COLUMN_COUNT } from "../references";
import { scanRows, type CellSlice } from "./cell-slices";
import { formulaIn, withFormula, type FormulaSlice } from "./formula-slice";
import { RowSlice } from "./row-slice";

/** What `mapFormulas` hands to its visitor. */
export interface FormulaVisit {
  readonly formula: FormulaSlice;
  readonly row: number;
  readonly column: number;
}

/** The rows of a sheet: sparse, in order. Rows that nobody looks into stay text. */
export class SheetRows {
  private list: RowSlice[];
  private structureChanged = false;
  private readonly prefix: string;

  /** `data` is what stands between the tags of sheetData; throws an XmlProblem when a row has no end. */
  constructor(data: string, prefix: string) {
    this.prefix = prefix;
    const rows = scanRows(data, prefix).map((row) => new RowSlice(row.index, row, prefix));
    this.list = inRowOrder(rows);
  }

  /** Whether a row came, went, moved or changed. */
  get changed(): boolean {
    return this.structureChanged || this.list.some((row) => row.changed);
  }

  /** Remembers the rows as they are; what it gives puts them back, as often as it is called. */
  checkpoint(): () => void {
    const { structureChanged } = this;
    const rows = [...this.list];
    const moments = rows.map((row) => row.moment);
    const places = rows.map((row) => row.index);
    return () => {
      this.list = [...rows];
      this.structureChanged = structureChanged;
      rows.forEach((row, at) => row.goBack(moments[at] ?? row.moment, places[at] ?? row.index));
    };
  }

  /** The rows that are there, in order. */
  get all(): readonly RowSlice[] {
    return this.list;
  }

  /** The rows whose index lies in first..last, in order. */
  between(first: number, last: number): readonly RowSlice[] {
    return this.list.slice(this.lowerBound(first), this.lowerBound(last + 1));
  }

  /** The row at a 0-based place; null when the file has none there. */
  at(index: number): RowSlice | null {
    const row = this.list[this.lowerBound(index)];
    return row?.index === index ? row : null;
  }

  /** The row at a place, made when it is not there. */
  ensure(index: number): RowSlice {
    const place = this.lowerBound(index);
    const found = this.list[place];
    if (found?.index === index) return found;
    const made = new RowSlice(index, null, this.prefix);
    this.list.splice(place, 0, made);
    this.structureChanged = true;
    return made;
  }

  /** Moves every row from `fromRow` on by `delta`; the caller has seen to it that the places are free. */
  shiftRows(fromRow: number, delta: number): void {
    for (const row of this.list.slice(this.lowerBound(fromRow))) row.index += delta;
  }

  /** Takes rows out, with all their cells; what stands below stays where it is (see shiftRows). */
  removeRows(first: number, last: number): void {
    const from = this.lowerBound(first);
    const removed = this.list.splice(from, this.lowerBound(last + 1) - from);
    if (removed.length > 0) this.structureChanged = true;
  }

  /** Takes the cells of an area out, values and formats. */
  removeCells(area: Area): void {
    for (const row of this.between(area.top, area.bottom)) {
      const kept = row.cells.filter((cell) => cell.column < area.left || cell.column > area.right);
      if (kept.length < row.cells.length) row.setCells(kept);
    }
  }

  /** Moves the cells of columns left..right in rows from `fromRow` on by `delta` rows, as the caller made room for. */
  shiftCells(left: number, right: number, fromRow: number, delta: number): void {
    const inside = (cell: CellSlice) => cell.column >= left && cell.column <= right;
    const moving = this.list.slice(this.lowerBound(fromRow)).flatMap((row) => {
      const cells = row.cells.filter(inside);
      if (cells.length === 0) return [];
      row.setCells(row.cells.filter((cell) => !inside(cell)));
      return [{ index: row.index + delta, cells }];
    });
    for (const { index, cells } of moving) {
      const row = this.ensure(index);
      for (const cell of cells) row.setCell(cell);
    }
  }

  /** Gives a row the look of another: its attributes (whole rows only) and the formats of its cells, without their content. */
  copyRowFormat(fromRow: number, toRow: number, left = 0, right = COLUMN_COUNT - 1): void {
    const source = this.at(fromRow);
    if (source === null) return;
    const wholeRow = left === 0 && right === COLUMN_COUNT - 1;
    const formats = source.cells.filter(
      (cell) => cell.column >= left && cell.column <= right && (wholeRow || cell.style > 0),
    );
    if (formats.length === 0 && (!wholeRow || source.attributes().size === 0)) return;
    const target = this.ensure(toRow);
    if (wholeRow) for (const [name, value] of source.attributes()) target.setAttribute(name, value);
    for (const { column, style } of formats)
      target.setCell({ column, style, type: "n", extra: "", inner: "" });
  }

  /**
   * Visits every `<f>` of the sheet, with its own place; what the visitor returns is written (null takes the formula out and
   * leaves the value; the same object changes nothing). Rows without a formula are not even read.
   */
  mapFormulas(visit: (found: FormulaVisit) => FormulaSlice | null): void {
    const mark = `<${this.prefix}f`;
    for (const row of this.list) {
      if (!row.mayHold(mark)) continue;
      const changes: CellSlice[] = [];
      for (const cell of row.scan()) {
        const formula = formulaIn(cell.inner, this.prefix);
        if (formula === null) continue;
        const changed = visit({ formula, row: row.index, column: cell.column });
        if (changed !== formula)
          changes.push({ ...cell, inner: withFormula(cell.inner, changed, this.prefix) });
      }
      for (const cell of changes) row.setCell(cell);
    }
  }

  /** What goes between the tags of sheetData. */
  toXml(): string {
    return this.list.map((row) => row.toXml()).join("");
  }

  private lowerBound(index: number): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.list[middle]?.index ?? index) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Rows in order; a second row with the same number adds its cells to the first. */
function inRowOrder(rows: RowSlice[]): RowSlice[] {
  const ordered = rows.every((row, at) => at === 0 || (rows[at - 1]?.index ?? -1) < row.index);
  if (ordered) return rows;
  const byIndex = new Map<number, RowSlice>();
  for (const row of rows) {
    const first = byIndex.get(row.index);
    if (first === undefined) byIndex.set(row.index, row);
    else for (const cell of row.cells) first.setCell(cell);
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}
