import type { Grid } from "../grid";
import type { TableColumns } from "../columns/read-columns";

/** How a cell begins that tells how to fill in its column: an order, an example, or the name of such a row. */
const ORDER =
  /^\W*(?:vul|kies|noem|geef|beschrijf|omschrijf|verwijs|selecteer|citeer|kopieer|neem|zet|plaats|kruis|vermeld|benoem|schrijf|formuleer|licht|hier|bijv|bijvoorbeeld|instructie|invulinstructie|uitleg|keuze|optioneel|verplicht)(?!\p{L})/iu;
const LEAST = 3;

/**
 * Whether a row tells how to fill in the columns, as forms have it straight below their headings: at least three cells
 * with an order, a question or an example, and half of the cells with more than a mark.
 */
export function isInstruction(grid: Grid, { left, right }: TableColumns, row: number): boolean {
  let orders = 0;
  let texts = 0;
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row, column)) continue;
    const text = grid.trimmed(row, column);
    if (text.length < 3) continue;
    texts++;
    if (ORDER.test(text) || text.endsWith("?")) orders++;
  }
  return orders >= LEAST && orders * 2 >= texts;
}
