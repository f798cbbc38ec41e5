import type { AgreementTable } from "../../table/agreement-table";
import type { RowInsertion } from "../../table/change";
import type { CoreInstrument } from "../../table/instrument";
import type { Example } from "../example";
import { planNamedSection } from "./named-section";
import { planSection, type HeadingCells, type NewSection } from "./new-section";
import { rank } from "./order";
import { findSpot, type InsertionPlace, type Spot } from "./spot";

/** What else is put in the row. */
export interface InsertionOptions {
  /** Text of column C: the cited articles as on file; "" leaves the cell empty. */
  readonly legalText: string;
  /** The name of the core instrument, for a table whose rows name it and that has no such section yet. */
  readonly instrumentName: string;
}

/** An example that becomes a row. */
export interface WantedRow {
  readonly example: Example;
  readonly place: InsertionPlace;
  readonly options: InsertionOptions;
}

/** Where a row comes. */
export interface PlacedRow {
  readonly spot: Spot;
  /** The sheet row that it has when all is done. */
  readonly finalRow: number;
  /** The table has no section of this core instrument yet. */
  readonly isNew: boolean;
  /** Of the rows of a core instrument that is new in the table, one that follows another. */
  readonly follows: boolean;
  /** The first row of a new section brings the section's heading. */
  readonly heading: RowInsertion | null;
  /** The name of the section above which a new one comes; null: it comes last, or is not new. */
  readonly above: string | null;
}

/** Finds the spot of each row; rows of one new section share its spot. Without `sheet` no headings are made. */
export function placeRows(
  table: AgreementTable,
  wanted: readonly WantedRow[],
  sheet: HeadingCells | null,
): PlacedRow[] {
  const found = wanted.map((one) => ({ ...one, spot: findSpot(table, one.place) }));
  const missing = found.filter(({ spot }) => spot.section === null);
  const made = newSections(table, missing, sheet);
  const opened = new Set<NewSection>();
  const named = new Set<CoreInstrument>();
  const placed = found.map(({ place, spot }) => {
    const isNew = spot.section === null;
    const fresh = isNew && place.kind === "section-end" ? made.get(place.instrument) : undefined;
    const heading = fresh && !opened.has(fresh) ? fresh.heading : null;
    if (fresh) opened.add(fresh);
    const follows = isNew && place.kind === "section-end" && named.has(place.instrument);
    if (isNew && place.kind === "section-end") named.add(place.instrument);
    return { spot: fresh ?? spot, isNew, follows, heading, above: fresh?.above ?? null };
  });
  const rows = finalRows(placed);
  return placed.map((one, index) => ({ ...one, finalRow: rows[index] ?? one.spot.row }));
}

function newSections(
  table: AgreementTable,
  missing: readonly WantedRow[],
  sheet: HeadingCells | null,
): Map<CoreInstrument, NewSection> {
  const names = new Map<CoreInstrument, string>();
  for (const { place, options } of missing) {
    if (place.kind === "section-end") names.set(place.instrument, options.instrumentName);
  }
  const made = new Map<CoreInstrument, NewSection>();
  for (const [instrument, name] of [...names].sort(([a], [b]) => rank(a) - rank(b))) {
    const section =
      planNamedSection(table, instrument, name) ??
      (sheet && planSection(table, instrument, name, sheet, [...made.values()]));
    if (section) made.set(instrument, section);
  }
  return made;
}

/** By the row where they come; for one row new sections last, in the order of the core instruments; then by the list. */
function finalRows(placed: readonly Omit<PlacedRow, "finalRow">[]): number[] {
  const place = ({ spot, isNew }: Omit<PlacedRow, "finalRow">): number =>
    isNew ? 1 + rank(spot.section?.instrument ?? "algemeen") : 0;
  const order = placed
    .map((one, index) => ({ ...one, index }))
    .sort((a, b) => a.spot.row - b.spot.row || place(a) - place(b) || a.index - b.index);
  const rows: number[] = [];
  let before = 0;
  for (const { spot, heading, index } of order) {
    if (heading) before++;
    rows[index] = spot.row + before++;
  }
  return rows;
}
