import type { Agreement, Role, Section } from "./agreement-table";
import { ROLES } from "./agreement-table";
import type { Columns } from "./columns";
import type { Grid } from "./grid";
import type { CoreInstrument } from "./instrument";
import { readInstrument } from "./read-instrument";
import type { Area } from "./snapshot";

export interface Rows {
  readonly agreements: readonly Agreement[];
  readonly sections: readonly Section[];
  readonly emptyRows: readonly number[];
}

type Label = { readonly text: string; readonly instrument: CoreInstrument | null };
type RowKind = "empty" | "heading" | "agreement" | "note";

/** A row that fills so many cells besides the core instrument is an agreement. */
const FEWEST_FILLED = 2;

/** Reads the rows below the header: agreements with their core instrument, section headings, empty rows between. */
export function readRows(
  grid: Grid,
  columns: Columns,
  bottom: number,
  merges: readonly Area[] | undefined,
  sheetName: string,
): Rows {
  const first = Math.max(...columns.headerRows) + 1;
  const kinds = kindsOf(grid, columns, first, bottom, merges);
  const last = lastAgreement(kinds, first);
  const state = new SectionReader({ text: sheetName, instrument: readInstrument(sheetName) });
  const agreements: Agreement[] = [];
  const emptyRows: number[] = [];
  const labelled = namesInstruments(grid, columns, kinds, first, last);
  for (let row = first; row <= last; row++) {
    const kind = kinds[row - first];
    if (kind === "empty") emptyRows.push(row);
    else if (kind === "heading") state.heading(row, headingText(grid, columns, row));
    else if (kind === "agreement") {
      const own = labelled ? ownLabel(grid, columns, row) : "";
      agreements.push(
        readAgreement(grid, columns, row, state.agreement(row, own), agreements.at(-1), merges),
      );
    }
  }
  // A heading behind the last agreement opens a section that is still empty.
  for (let row = last + 1; row <= bottom; row++) {
    if (kinds[row - first] === "heading" && readInstrument(headingText(grid, columns, row))) {
      state.heading(row, headingText(grid, columns, row));
    } else if (kinds[row - first] !== "empty") break;
  }
  return { agreements, sections: state.sections(), emptyRows };
}

function kindsOf(
  grid: Grid,
  columns: Columns,
  first: number,
  bottom: number,
  merges: readonly Area[] | undefined,
): RowKind[] {
  const wide = new Set(
    (merges ?? [])
      .filter((area) => area.right - area.left >= 3 && area.top === area.bottom)
      .map((area) => area.top),
  );
  const kinds: RowKind[] = [];
  for (let row = first; row <= bottom; row++) kinds.push(kindOf(grid, columns, row, wide.has(row)));
  return kinds;
}

function kindOf(grid: Grid, columns: Columns, row: number, merged: boolean): RowKind {
  let filled = 0;
  let content = 0;
  let lone = "";
  for (let column = columns.left; column <= columns.right; column++) {
    if (grid.isBlank(row, column)) continue;
    filled++;
    if (filled === 1) lone = grid.text(row, column).trim();
    if (column !== columns.roles.instrument?.column) content++;
  }
  if (filled === 0) return "empty";
  if (filled === 1 && (merged || readInstrument(lone) !== null) && lone.length <= 120) return "heading";
  if (content >= FEWEST_FILLED) return "agreement";
  const agreement = columns.roles.agreement;
  const hasText = agreement !== undefined && !grid.isBlank(row, agreement.column);
  const named = columns.roles.instrument !== undefined && !grid.isBlank(row, columns.roles.instrument.column);
  return hasText || (named && content > 0) ? "agreement" : "note";
}

/** The last row that is surely of the table; notes and lone texts below it are not. */
function lastAgreement(kinds: readonly RowKind[], first: number): number {
  for (let at = kinds.length - 1; at >= 0; at--) if (kinds[at] === "agreement") return first + at;
  return first - 1;
}

/** Whether column A names core instruments (in each row or the first of a section), and not numbers or nothing. */
function namesInstruments(
  grid: Grid,
  columns: Columns,
  kinds: readonly RowKind[],
  first: number,
  last: number,
): boolean {
  const column = columns.roles.instrument?.column;
  if (column === undefined) return false;
  let words = 0;
  let known = 0;
  for (let row = first; row <= last; row++) {
    if (kinds[row - first] !== "agreement" || grid.isBlank(row, column)) continue;
    const text = grid.text(row, column).trim();
    if (/^[\d.\-/]+[a-z]?$/i.test(text)) continue;
    words++;
    if (readInstrument(text)) known++;
  }
  return known > 0 && known * 3 >= words;
}

function ownLabel(grid: Grid, columns: Columns, row: number): string {
  const column = columns.roles.instrument?.column;
  return column === undefined ? "" : grid.text(row, column).trim();
}

function headingText(grid: Grid, columns: Columns, row: number): string {
  for (let column = columns.left; column <= columns.right; column++) {
    if (!grid.isBlank(row, column)) return grid.text(row, column).trim();
  }
  return "";
}

/** Follows which section each row belongs to. */
class SectionReader {
  private readonly done: Section[] = [];
  private label: Label;
  private headingRow: number | null = null;
  private firstRow: number | null = null;
  private lastRow = -1;

  constructor(start: Label) {
    this.label = start;
  }

  heading(row: number, text: string): void {
    this.close();
    this.label = { text, instrument: readInstrument(text) };
    this.headingRow = row;
  }

  /** The label of an agreement row: its own, or that of the section it stands in. */
  agreement(row: number, own: string): Label {
    if (own !== "" && own !== this.label.text) {
      this.close();
      this.label = { text: own, instrument: readInstrument(own) };
    }
    this.firstRow ??= row;
    this.lastRow = row;
    return this.label;
  }

  sections(): Section[] {
    this.close();
    return this.done;
  }

  private close(): void {
    const { label, headingRow, firstRow } = this;
    if (firstRow !== null || headingRow !== null) {
      const start = firstRow ?? (headingRow ?? 0) + 1;
      const lastRow = firstRow === null ? start - 1 : this.lastRow;
      this.done.push({
        instrument: label.instrument,
        label: label.text,
        headingRow,
        firstRow: start,
        lastRow,
      });
    }
    this.headingRow = null;
    this.firstRow = null;
  }
}

function readAgreement(
  grid: Grid,
  columns: Columns,
  row: number,
  label: Label,
  above: Agreement | undefined,
  merges: readonly Area[] | undefined,
): Agreement {
  const inheritedFrom: Partial<Record<Role, number>> = {};
  const text = {} as Record<Role, string>;
  for (const role of ROLES) {
    const column = columns.roles[role]?.column;
    text[role] = column === undefined ? "" : grid.text(row, column);
    if (column === undefined || !grid.isBlank(row, column)) continue;
    const source = merges ? mergedFrom(merges, row, column) : sharedFrom(grid, columns, role, row, above);
    if (source !== null && !grid.isBlank(source, column)) {
      inheritedFrom[role] = source;
      text[role] = grid.text(source, column);
    }
  }
  const marks = columns.partners.map((partner) => grid.text(row, partner.column));
  return { row, instrument: label.instrument, instrumentLabel: label.text, text, inheritedFrom, marks };
}

function mergedFrom(merges: readonly Area[], row: number, column: number): number | null {
  const area = merges.find(
    (one) => one.left <= column && column <= one.right && one.top < row && row <= one.bottom,
  );
  return area ? area.top : null;
}

/** Without knowledge of merges: B and C both empty below a filled pair is taken as one article for several rows. */
function sharedFrom(
  grid: Grid,
  columns: Columns,
  role: Role,
  row: number,
  above: Agreement | undefined,
): number | null {
  if ((role !== "legalBasis" && role !== "legalText") || !above) return null;
  const basis = columns.roles.legalBasis?.column;
  const legalText = columns.roles.legalText?.column;
  if (basis === undefined || legalText === undefined) return null;
  if (!grid.isBlank(row, basis) || !grid.isBlank(row, legalText)) return null;
  return above.inheritedFrom[role] ?? above.row;
}
