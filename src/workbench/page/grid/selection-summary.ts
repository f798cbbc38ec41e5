import type { Area } from "../../package/area";
import type { SheetDocument } from "../../package/document";
import { intersection } from "../../package/references";

/** Cells looked at for the status bar; a larger selection shows no figures. */
const MOST_CELLS = 200_000;

export interface Summary {
  readonly count: number;
  /** Null when no cell holds a number. */
  readonly sum: number | null;
  readonly average: number | null;
}

/** Count of filled cells, sum and average of numbers, as Excel's status bar gives them; null for a single cell. */
export function summarize(sheet: SheetDocument, area: Area): Summary | null {
  const used = sheet.usedArea(true);
  const part = used && intersection(used, area);
  if (!part || (area.top === area.bottom && area.left === area.right)) return null;
  if ((part.bottom - part.top + 1) * (part.right - part.left + 1) > MOST_CELLS) return null;
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const value of sheet.values(part).flat()) {
    if (value === null) continue;
    count += 1;
    if (typeof value !== "number") continue;
    numbers += 1;
    sum += value;
  }
  return { count, sum: numbers > 0 ? sum : null, average: numbers > 0 ? sum / numbers : null };
}
