import type { SheetSnapshot } from "../../table/snapshot";

/**
 * Sheet rows whose cells differ between two readings of a sheet; null when the block, the merged areas or the Excel
 * tables differ, so that rows cannot be compared one by one. Cells decide, not events, which tell too much and too little.
 */
export function changedRows(before: SheetSnapshot, after: SheetSnapshot): ReadonlySet<number> | null {
  if (!hasSameFrame(before, after)) return null;
  const changed = new Set<number>();
  after.values.forEach((cells, index) => {
    const old = before.values[index];
    if (!old || cells.some((value, column) => value !== old[column])) changed.add(after.top + index);
  });
  return changed;
}

function hasSameFrame(before: SheetSnapshot, after: SheetSnapshot): boolean {
  return (
    before.top === after.top &&
    before.left === after.left &&
    before.sheetName === after.sheetName &&
    before.values.length === after.values.length &&
    before.values[0]?.length === after.values[0]?.length &&
    JSON.stringify([before.merges, before.listObjects]) === JSON.stringify([after.merges, after.listObjects])
  );
}
