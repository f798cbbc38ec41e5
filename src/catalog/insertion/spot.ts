import { ROLES, type AgreementTable, type Section } from "../../table/agreement-table";
import type { CoreInstrument } from "../../table/instrument";

/** Where the new row goes. */
export type InsertionPlace =
  | { readonly kind: "section-end"; readonly instrument: CoreInstrument }
  /** Below this sheet row, which lies between the last header row and the last agreement. */
  | { readonly kind: "after-row"; readonly row: number };

/** A place in the numbering of the table. */
export interface Spot {
  /** The sheet row that the new row gets. */
  readonly row: number;
  /** The agreement row that the new row looks like; null in an empty table. */
  readonly formatFrom: number | null;
  /** null: the table has no such section yet. */
  readonly section: Section | null;
}

/** Finds the spot that a place stands for. */
export function findSpot(table: AgreementTable, place: InsertionPlace): Spot {
  return place.kind === "after-row" ? spotAfter(table, place.row) : spotAtEnd(table, place.instrument);
}

function spotAfter(table: AgreementTable, wanted: number): Spot {
  const row = behindShared(table, wanted);
  const section =
    table.sections.find((one) => row >= (one.headingRow ?? one.firstRow) && row <= one.lastRow) ?? null;
  const { agreements } = table;
  const inSection = agreements.find(
    (one) => section && one.row >= section.firstRow && one.row <= section.lastRow,
  );
  // A heading or an empty row is no example for how an agreement looks.
  const like = agreements.find((one) => one.row === row) ?? inSection ?? agreements.at(-1);
  return { row: row + 1, formatFrom: like?.row ?? null, section };
}

function spotAtEnd(table: AgreementTable, instrument: CoreInstrument): Spot {
  const last = table.agreements.at(-1)?.row ?? null;
  // The last one: a core instrument can stand in two places, and the end is where people look.
  const section = table.sections.filter((one) => one.instrument === instrument).at(-1) ?? null;
  if (!section) return { row: table.lastRow + 1, formatFrom: last, section: null };
  const isEmpty = section.lastRow < section.firstRow;
  const after = isEmpty ? (section.headingRow ?? section.firstRow) : section.lastRow;
  return { row: after + 1, formatFrom: isEmpty ? last : section.lastRow, section };
}

/**
 * The row itself, or the last of the rows below that share a cell with it or with one above it (a legal basis that is
 * merged over several agreements): a row between them would break the cell, or become the one that they share.
 */
export function behindShared(table: AgreementTable, wanted: number): number {
  let row = wanted;
  for (const { row: next, inheritedFrom, marksFrom = {} } of table.agreements) {
    if (next <= row) continue;
    const shared = ROLES.flatMap((role) => (role === "instrument" ? [] : (inheritedFrom[role] ?? [])));
    if (![...shared, ...Object.values(marksFrom)].some((from) => from <= row)) break;
    row = next;
  }
  return row;
}
