import type { RowShift } from "../gateway-events";
import type { CellValue, SheetSnapshot } from "../../table/snapshot";

/** Rows of cells by their place on the sheet, and the last row of the sheet that holds anything. */
export interface KnownRows {
  readonly values: (readonly CellValue[])[];
  readonly usedBottom: number;
}

/**
 * What is known of a sheet's rows after whole rows came and went; the rows that came are empty. null when that moves or
 * takes the first or the last row that was read, so that what is known is no longer sure.
 */
export function shiftRows(
  { top, values }: Pick<SheetSnapshot, "top" | "values">,
  usedBottom: number,
  shifts: readonly RowShift[],
): KnownRows | null {
  const rows = [...values];
  const blank = rows[0]?.map((): CellValue => "") ?? [];
  let bottom = usedBottom;
  for (const { kind, first, count } of shifts) {
    if (first > bottom) continue;
    if (first <= top) return null;
    if (kind === "rows-inserted") {
      if (first - top < rows.length) rows.splice(first - top, 0, ...Array<typeof blank>(count).fill(blank));
      bottom += count;
    } else {
      if (first + count > bottom) return null;
      rows.splice(first - top, count);
      bottom -= count;
    }
  }
  return { values: rows, usedBottom: bottom };
}
