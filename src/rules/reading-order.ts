import type { Agreement } from "../table/agreement-table";
import type { Finding } from "./finding";

/** Findings in reading order: by row, then by column. */
export const byPlace = (a: Finding, b: Finding): number => a.row - b.row || a.column - b.column;

/** The findings of rows, one row after the other; those of each are in order already. */
export function joinRows(ofRows: readonly (readonly Finding[])[]): readonly Finding[] {
  const joined: Finding[] = [];
  for (const findings of ofRows) for (const finding of findings) joined.push(finding);
  return joined;
}

/** With so many changed rows all of them are joined anew. */
const MANY_ROWS = 100;

/**
 * The same when few rows changed: what stands between them is taken over in one piece, because a large table has tens of
 * thousands of findings.
 *
 * @param joined what `joinRows` gave of `before`
 * @param changed indices of the rows whose findings may be others
 */
export function rejoinRows(
  joined: readonly Finding[],
  before: readonly (readonly Finding[])[],
  after: readonly (readonly Finding[])[],
  changed: ReadonlySet<number>,
  agreements: readonly Agreement[],
): readonly Finding[] {
  if (changed.size > MANY_ROWS) return joinRows(after);
  const pieces: (readonly Finding[])[] = [];
  let taken = 0;
  for (const index of [...changed].sort((a, b) => a - b)) {
    const row = agreements[index]?.row ?? 0;
    const at = firstWhere(joined, (finding) => finding.row >= row);
    pieces.push(joined.slice(taken, at), after[index] ?? []);
    taken = at + (before[index]?.length ?? 0);
  }
  return joinedPieces(pieces, joined.slice(taken));
}

/** The findings of rows with those of the table between them, before a row's own at the same place; both in order. */
export function withTableFindings(
  ofRows: readonly Finding[],
  ofTable: readonly Finding[],
): readonly Finding[] {
  if (ofTable.length === 0) return ofRows;
  const pieces: (readonly Finding[])[] = [];
  let taken = 0;
  for (const finding of ofTable) {
    const at = firstWhere(ofRows, (other) => byPlace(finding, other) <= 0);
    pieces.push(ofRows.slice(taken, at), [finding]);
    taken = at;
  }
  return joinedPieces(pieces, ofRows.slice(taken));
}

/** A list that is long itself may have more pieces than a call can have arguments. */
const joinedPieces = (pieces: (readonly Finding[])[], rest: readonly Finding[]): readonly Finding[] =>
  pieces.length > 2 * MANY_ROWS ? [...pieces, rest].flat() : ([] as Finding[]).concat(...pieces, rest);

/** The index of the first finding for which this holds, as for all behind it. */
function firstWhere(findings: readonly Finding[], holds: (finding: Finding) => boolean): number {
  let [from, to] = [0, findings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const finding = findings[middle];
    if (finding && holds(finding)) to = middle;
    else from = middle + 1;
  }
  return from;
}
