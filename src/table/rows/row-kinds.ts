import { foldedKey } from "../../partners/spelling";
import type { TableColumns } from "../columns/read-columns";
import type { Grid } from "../grid";
import { readInstrument } from "../read-instrument";
import { isInstruction } from "./instructions";
import type { MergeIndex } from "./merge-index";
import { RowReader, type RowFacts } from "./row-facts";

export type RowKind = "empty" | "heading" | "agreement" | "note";

const LONGEST_SECTION = 120;
const LONGEST_UNKNOWN_SECTION = 80;
/** What a note below or between the agreements begins with. */
const NOTE =
  /^(?:bron(?:nen)?\b|nb\b|n\.b\.|let op|toelichting|legenda|opmerking|\*|versie|laatst|bijgewerkt|datum|vastgesteld|zie\b|http|www\.)/i;
/** What a row of sums begins with. */
const SUM = /^(?:(?:sub|eind)?tota+l|aantal|som|gemiddelde?)(?!\p{L})/iu;
/** "25", "12,5 %", "25 afspraken". */
const COUNT = /^[\d.,\s%]+(?:afspra(?:ak|ken)|rij(?:en)?|regels?|partners?|ketenpartners?|stuks)?\s*$/i;
/** A number in front of a section's name, in a cell of its own. */
const SECTION_NUMBER = /^(?:[\divx]{1,4}[.)]?|[a-f][.)]?|(?:kern)?instrument:?)$/i;
/** What stands in column A where rows are numbered. */
export const ROW_NUMBER = /^[\d.\-/]+[a-z]?\.?$/i;

/**
 * What each row from `first` to `bottom` is. The table ends at its last agreement: rows below it that stand apart and do
 * not read like the others are notes.
 */
export function rowKinds(
  grid: Grid,
  columns: TableColumns,
  first: number,
  bottom: number,
  merges: MergeIndex,
): RowKind[] {
  const reader = new RowReader(grid, columns, merges);
  const facts: RowFacts[] = [];
  for (let row = first; row <= bottom; row++) facts.push(reader.factsOf(row));
  const kinds = facts.map((one, index) => kindAlone(grid, columns, one, first + index, merges));
  passInstructions(grid, columns, kinds, first);
  closeTable(grid, facts, kinds, first);
  nameSections(grid, columns, facts, kinds, first);
  return kinds;
}

/** What a row is by itself. */
function kindAlone(
  grid: Grid,
  columns: TableColumns,
  facts: RowFacts,
  row: number,
  merges: MergeIndex,
): RowKind {
  const { filled, core, hasAgreement, hasInstrument } = facts;
  if (filled === 0) return facts.isCovered ? "note" : "empty";
  if (filled <= 2 && isSection(grid, columns, facts, row, merges)) return "heading";
  if (isSum(grid, columns, facts, row)) return "note";
  return core >= 2 || hasAgreement || (hasInstrument && core > 0) ? "agreement" : "note";
}

/** "Totaal" and numbers, or numbers alone. */
function isSum(grid: Grid, columns: TableColumns, facts: RowFacts, row: number): boolean {
  const isLabelled = SUM.test(firstText(grid, facts, row));
  if (!isLabelled && facts.hasAgreement && facts.hasInstrument) return false;
  if (!isLabelled && (facts.hasInstrument || facts.filled < 2)) return false;
  for (let column = columns.right; column >= facts.firstColumn; column--) {
    if (grid.isBlank(row, column) || (isLabelled && column === facts.firstColumn)) continue;
    if (typeof grid.value(row, column) !== "number" && !COUNT.test(grid.text(row, column))) return false;
  }
  return true;
}

/** One text in the row that is merged over the width or names a core instrument, with or without a number before it. */
function isSection(
  grid: Grid,
  columns: TableColumns,
  facts: RowFacts,
  row: number,
  merges: MergeIndex,
): boolean {
  const first = firstText(grid, facts, row);
  if (first.length > LONGEST_SECTION) return false;
  if (facts.filled === 1) return merges.isWide(row) ? /\p{L}/u.test(first) : readInstrument(first) !== null;
  if (!SECTION_NUMBER.test(first)) return false;
  const rest = sectionText(grid, columns, row);
  return rest.length <= LONGEST_SECTION && readInstrument(rest) !== null;
}

/** The text of the first filled cell, without white space around it. */
function firstText(grid: Grid, { firstColumn }: RowFacts, row: number): string {
  return firstColumn < 0 ? "" : grid.trimmed(row, firstColumn);
}

/** The name in a section's heading row: its last filled cell (a number may stand before it). */
export function sectionText(grid: Grid, columns: TableColumns, row: number): string {
  for (let column = columns.right; column >= columns.left; column--) {
    if (!grid.isBlank(row, column)) return grid.trimmed(row, column);
  }
  return "";
}

/** The rows straight below the header that tell how to fill in the columns are no agreements. */
function passInstructions(grid: Grid, columns: TableColumns, kinds: RowKind[], first: number): void {
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] === "empty") continue;
    if (kinds[index] !== "agreement" || !isInstruction(grid, columns, first + index)) return;
    kinds[index] = "note";
  }
}

/** Surely an agreement: with its text and something besides, or filled over much of its width. */
const isSure = ({ hasAgreement, core }: RowFacts): boolean => (hasAgreement && core >= 2) || core >= 4;

/** A row that somebody has begun without the agreement itself: cells that say what they are, and more than a legend has. */
const isHalfFilled = ({ speaks, core, hasInstrument }: RowFacts): boolean =>
  speaks && core >= (hasInstrument ? 2 : 3);

/** Turns rows below the table into notes. */
function closeTable(grid: Grid, facts: readonly RowFacts[], kinds: RowKind[], first: number): void {
  const end = lastSure(facts, kinds);
  let isOver = false;
  for (let index = end + 1; index < facts.length; index++) {
    const one = facts[index];
    const kind = kinds[index];
    if (kind === "empty") isOver = true;
    // Straight below the last sure row, or in a table that has none yet, a row that is being filled in belongs to it.
    if (kind !== "agreement" || !one) continue;
    const isNote = NOTE.test(firstText(grid, one, first + index));
    const isBegun =
      !isOver && !isNote && (one.hasAgreement || isHalfFilled(one) || (end < 0 && one.core >= 2));
    if (!isBegun) {
      kinds[index] = "note";
      isOver = true;
    }
  }
}

/** The last sure agreement; behind a gap, or without its text, only a row that reads like the others counts. */
function lastSure(facts: readonly RowFacts[], kinds: readonly RowKind[]): number {
  let sure = 0;
  let speaking = 0;
  facts.forEach((one, index) => {
    if (kinds[index] !== "agreement" || !isSure(one)) return;
    sure++;
    if (one.speaks) speaking++;
  });
  const mustSpeak = speaking * 2 > sure;
  let end = -1;
  let gap = false;
  facts.forEach((one, index) => {
    if (kinds[index] === "empty") gap = true;
    if (kinds[index] === "heading") gap = false;
    if (kinds[index] !== "agreement" || !isSure(one)) return;
    if (mustSpeak && !one.speaks && (gap || !one.hasAgreement)) return;
    end = index;
    gap = false;
  });
  return end;
}

/**
 * A lone text in front that names no known instrument is a section too, when the rows get their instrument from such
 * headings only ("Overige zaken" between headings "Omgevingsvisie" and "Programma").
 */
function nameSections(
  grid: Grid,
  columns: TableColumns,
  facts: readonly RowFacts[],
  kinds: RowKind[],
  first: number,
): void {
  const instrument = columns.roles.instrument?.column;
  const label = (index: number): string =>
    instrument === undefined ? "" : grid.trimmed(first + index, instrument);
  const inColumn = kinds.some((kind, index) => kind === "agreement" && readInstrument(label(index)) !== null);
  if (inColumn && !kinds.includes("heading")) return;
  facts.forEach((one, index) => {
    const isLone =
      kinds[index] === "note" && one.filled === 1 && one.firstColumn <= (instrument ?? columns.left);
    if (!isLone || !isSectionName(firstText(grid, one, first + index))) return;
    let next = index + 1;
    while (kinds[next] === "empty") next++;
    if (kinds[next] === "agreement" && (label(next) === "" || ROW_NUMBER.test(label(next))))
      kinds[index] = "heading";
  });
}

function isSectionName(text: string): boolean {
  return (
    text.length <= LONGEST_UNKNOWN_SECTION &&
    /^(?:\d{1,2}[.)]?\s*)?\p{L}/u.test(text) &&
    !/[.:;!?]$/.test(text) &&
    !NOTE.test(text) &&
    !SUM.test(text) &&
    foldedKey(text).split(" ").length <= 8
  );
}
