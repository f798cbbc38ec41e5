import type { Area } from "../../package/area";
import { intersection } from "../../package/references";
import { holds, type Place } from "./address";

/** A merged block of more rows than this is looked up by list instead of by row. */
const TALL = 2_000;

/** Finds merged blocks by cell quickly, also on sheets with thousands of them. */
export class MergeIndex {
  private readonly byRow = new Map<number, Area[]>();
  private readonly tall: Area[] = [];

  constructor(readonly all: readonly Area[]) {
    for (const merge of all) {
      if (merge.bottom - merge.top >= TALL) this.tall.push(merge);
      else for (let row = merge.top; row <= merge.bottom; row += 1) this.add(row, merge);
    }
  }

  private add(row: number, merge: Area): void {
    const there = this.byRow.get(row);
    if (there) there.push(merge);
    else this.byRow.set(row, [merge]);
  }

  /** The merged block that holds the cell, or null. */
  at(place: Place): Area | null {
    const found = this.byRow.get(place.row)?.find((merge) => holds(merge, place));
    return found ?? this.tall.find((merge) => holds(merge, place)) ?? null;
  }

  /** The merged blocks that touch an area, each once. */
  within(area: Area): Area[] {
    const found = new Set<Area>(this.tall);
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (const merge of this.byRow.get(row) ?? []) found.add(merge);
    }
    return [...found].filter((merge) => intersection(merge, area) !== null);
  }
}
