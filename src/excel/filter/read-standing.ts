import type { FilterStanding } from "../gateway";
import type { Session } from "../office/run";
import { sameCriterion } from "./criteria";
import type { FilterMemory } from "./filter-state";
import { filterMemory, readFilter } from "./filter-view";
import { queueHiddenRows, rowsToShow, searchArea } from "./hidden-rows";

/**
 * What stands of ours on the sheet: the filter as long as one of its columns has our criterion, hidden rows as long as
 * there are any that taking ours away would show.
 */
export async function readStanding(
  session: Session,
  sheet: Excel.Worksheet,
  memoryOf: (sheetName: string) => FilterMemory | null,
): Promise<FilterStanding> {
  const view = await readFilter(session, sheet, null, memoryOf, []);
  const { filtered } = view;
  const kept = memoryOf(view.facts.name);
  const note = kept?.note ?? null;
  const standing = view.current?.criteria;
  const ours = [...(filterMemory(view, kept)?.ours ?? [])];
  if (ours.some(([column, criterion]) => sameCriterion(standing?.get(column) ?? null, criterion))) {
    return { filtered, ours: "filter", note };
  }
  if (kept?.rows) {
    const hidden = queueHiddenRows(sheet, searchArea(kept.rows));
    await session.sync();
    if (rowsToShow(kept.rows, hidden(), filtered).length > 0) {
      return { filtered, ours: "rows", note };
    }
  }
  return { filtered, ours: null, note: null };
}
