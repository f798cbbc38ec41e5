import type { SheetSpec } from "../../excel/sheets/sheet-spec";
import { splitKeywords } from "../../keywords/split";
import type { CellValue } from "../../table/snapshot";
import { COLUMNS } from "./new-table";

/**
 * The table to try things out on: with three flaws, so that there is something to find and to repair. A chain partner that
 * takes part is not marked, a row has no typering, and a keyword of several rows is misspelt in one of them. Each is in a row of
 * its own. A table in which no keyword comes back keeps its keywords.
 */
export function withFlaws(spec: SheetSpec): SheetSpec {
  const rows = spec.rows.map((cells) => [...cells]);
  const [first, second, ...others] = rows.slice(COLUMNS.header);
  if (first) unmark(first);
  if (second) second[COLUMNS.type] = "";
  misspell(others);
  return { ...spec, rows };
}

/** Takes away the last mark of a row. */
function unmark(cells: CellValue[]): void {
  for (let column = COLUMNS.lastPartner; column >= COLUMNS.firstPartner; column--) {
    if (cells[column] === "" || cells[column] === undefined) continue;
    cells[column] = "";
    return;
  }
}

/** Doubles a letter in the last occurrence of the keyword that most rows have. */
function misspell(rows: readonly CellValue[][]): void {
  const counts = new Map<string, number>();
  for (const cells of rows)
    for (const { text } of keywordsOf(cells)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most || most[1] < 2) return;
  const [word] = most;
  const last = rows.findLast((cells) => keywordsOf(cells).some(({ text }) => text === word));
  const middle = Math.floor(word.length / 2);
  const wrong = word.slice(0, middle) + word.charAt(middle - 1) + word.slice(middle);
  if (last) last[COLUMNS.keyword] = String(last[COLUMNS.keyword]).replace(word, wrong);
}

const keywordsOf = (cells: readonly CellValue[]) => splitKeywords(String(cells[COLUMNS.keyword] ?? ""));
