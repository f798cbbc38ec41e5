import fc from "fast-check";
import type { Area } from "../../area";
import { COLUMN_COUNT, ROW_COUNT } from "../a1";

/** Any area within the first `rows` rows and `columns` columns. */
export function anyArea(rows = ROW_COUNT, columns = COLUMN_COUNT): fc.Arbitrary<Area> {
  const span = (size: number) =>
    fc.tuple(fc.nat(size - 1), fc.nat(size - 1)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  return fc
    .tuple(span(rows), span(columns))
    .map(([[top, bottom], [left, right]]) => ({ top, left, bottom, right }));
}

/** The cells of areas as "row,column" texts; only for small areas. */
export function cellsOf(areas: readonly Area[]): string[] {
  const cells: string[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
    }
  }
  return cells.sort();
}
