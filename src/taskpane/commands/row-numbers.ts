import type { Texts } from "../../i18n/texts";

/** "13" or "13–15, 40" for sheet rows from 0. */
export function rowNumbers(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`)).join(", ");
}

/** So many rows are named one by one in a sentence. */
const FEW = 3;

/** "38 en 39" for sheet rows from 0, in a sentence; many as `rowNumbers`. */
export function rowsInWords(rows: readonly number[], texts: Texts): string {
  const last = rows.at(-1);
  if (last === undefined || rows.length < 2 || rows.length > FEW) return rowNumbers(rows);
  const others = rows.slice(0, -1).map((row) => row + 1);
  return texts.t("examples.rowsAnd", { rows: others.join(", "), last: String(last + 1) });
}
