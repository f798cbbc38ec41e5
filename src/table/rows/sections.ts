import type { InstrumentSource, Section } from "../agreement-table";
import type { TableColumns } from "../columns/read-columns";
import type { Grid } from "../grid";
import type { CoreInstrument } from "../instrument";
import { nearestInstrument, readInstrument } from "../read-instrument";
import { ROW_NUMBER, type RowKind } from "./row-kinds";

/** A core instrument as it is named in the sheet, and the row that names it. */
export interface Label {
  readonly text: string;
  readonly instrument: CoreInstrument | null;
  /** null when the name does not stand in a row of the table. */
  readonly row: number | null;
}

/** What the table has by itself: the sheet's name or a title above the header, where one names a core instrument. */
export function outerLabel(
  grid: Grid,
  headerTop: number,
  sheetName: string,
): Label & { readonly source: InstrumentSource } {
  const bySheet = readInstrument(sheetName);
  if (bySheet) return { text: sheetName, instrument: bySheet, row: null, source: "sheet" };
  for (let row = headerTop - 1; row >= Math.max(grid.area.top, headerTop - 10); row--) {
    for (let column = grid.area.left; column <= Math.min(grid.area.right, grid.area.left + 20); column++) {
      const text = grid.isBlank(row, column) ? "" : grid.trimmed(row, column);
      const instrument = text.length <= 120 ? readInstrument(text) : null;
      if (instrument) return { text, instrument, row: null, source: "title" };
    }
  }
  return { text: "", instrument: null, row: null, source: "none" };
}

/**
 * Whether column A names core instruments (in each row, or the first of a section), and not numbers, themes or nothing.
 * Under a heading that says "Kerninstrument" any text does.
 */
export function namesInstruments(
  grid: Grid,
  columns: TableColumns,
  kinds: readonly RowKind[],
  first: number,
  isSure: boolean,
): boolean {
  const column = columns.roles.instrument?.column;
  if (column === undefined) return false;
  const counts = new Map<string, number>();
  kinds.forEach((kind, index) => {
    if (kind !== "agreement" || grid.isBlank(first + index, column)) return;
    const text = grid.text(first + index, column);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  });
  let words = 0;
  let known = 0;
  for (const [text, count] of counts) {
    if (ROW_NUMBER.test(text.trim())) continue;
    words += count;
    if (readInstrument(text)) known += count;
  }
  return words > 0 && (isSure || (known > 0 && known * 3 >= words));
}

/** A heading that divides a core instrument's agreements further: by phase, step or theme. */
const SUBHEADING = /^[\s\d.)–-]*(?:fase|stap|stadium|ronde|thema|onderwerp|cluster|proces)(?!\p{L})/iu;

/** Follows which section each row belongs to, from top to bottom. */
export class SectionReader {
  private readonly done: Section[] = [];
  private readonly read = new Map<string, CoreInstrument | null>();
  private label: Label;
  private headingRow: number | null = null;
  private firstRow: number | null = null;
  private lastRow = -1;
  /** The section at hand is divided by headings that name no core instrument. */
  private isDivided = false;

  constructor(start: Label) {
    this.label = start;
  }

  /**
   * Opens a section.
   *
   * @returns false for a heading within the instrument's section, whose rows keep the instrument
   */
  heading(row: number, text: string): boolean {
    const instrument = this.instrumentOf(text);
    const isWithin = instrument === null && this.divides(text);
    this.close();
    this.isDivided = isWithin;
    if (!isWithin) this.label = { text, instrument, row };
    this.headingRow = row;
    return !isWithin;
  }

  /** Whether an unknown heading divides the instrument at hand, and does not misspell another. */
  private divides(text: string): boolean {
    if (this.label.instrument === null) return false;
    if (SUBHEADING.test(text)) return true;
    const isStraightBelow = this.headingRow !== null && this.firstRow === null;
    return (this.isDivided || isStraightBelow) && nearestInstrument(text) === null;
  }

  /** The label of an agreement row: its own (`own` not empty), or that of the section it stands in. */
  agreement(row: number, own: string): Label {
    if (own !== "" && own !== this.label.text) {
      const instrument = this.instrumentOf(own);
      const isSame = instrument !== null && instrument === this.label.instrument && this.firstRow !== null;
      if (!isSame) {
        this.close();
        this.isDivided = false;
      }
      this.label = { text: own, instrument, row };
    }
    this.firstRow ??= row;
    this.lastRow = row;
    return this.label;
  }

  sections(): Section[] {
    this.close();
    return this.done;
  }

  private instrumentOf(text: string): CoreInstrument | null {
    const known = this.read.get(text);
    if (known !== undefined) return known;
    const instrument = readInstrument(text);
    this.read.set(text, instrument);
    return instrument;
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
        ...(this.isDivided ? { dividedFrom: label.row } : {}),
        firstRow: start,
        lastRow,
      });
    }
    this.headingRow = null;
    this.firstRow = null;
  }
}
