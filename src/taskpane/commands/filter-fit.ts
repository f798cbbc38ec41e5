import type { FilterFit } from "../../excel/gateway-filter";
import type { Watch } from "../../excel/gateway";
import { readChoice } from "../../facets/choice";
import type { FacetIndex } from "../../facets/facet-index";
import { livingChoice } from "../../facets/living-choice";
import type { Json } from "../../excel/store/state";
import { facetIndexOf, facetIndexOfTable } from "../filters/facet-index-of";
import type { PaneSession } from "../state/pane-session";

const FITS: FilterFit = { outside: [], below: [] };

/**
 * How new rows of the sheet on screen stand to a filter that is on, or to rows that the pane hid for a choice: those that do
 * not fit show until it is applied again, and are gone then.
 */
export async function filterFit(
  session: PaneSession,
  sheetId: string,
  rows: readonly number[],
): Promise<FilterFit> {
  const { filtered, sheetState } = session.store.get();
  if (filtered === "rows") return { outside: await outsideChoice(session, sheetId, rows), below: [] };
  return sheetState?.filtered === true ? fitOfFilter(session, sheetId, rows) : FITS;
}

/** The same for a sheet that is not on screen. */
export async function filterFitElsewhere(
  session: PaneSession,
  sheetId: string,
  rows: readonly number[],
  watch: Watch,
): Promise<FilterFit> {
  const standing = await session.gateway.readFilter(sheetId);
  if (!standing.ok) return FITS;
  const { ours, filtered, note } = standing.value;
  if (ours !== "rows") return filtered ? fitOfFilter(session, sheetId, rows) : FITS;
  const read = await session.checkSheet(sheetId, watch);
  const table = read.ok ? read.value?.table : null;
  return table ? { outside: without(facetIndexOfTable(table), note, rows), below: [] } : FITS;
}

async function fitOfFilter(
  session: PaneSession,
  sheetId: string,
  rows: readonly number[],
): Promise<FilterFit> {
  const fit = await session.gateway.rowsOutsideFilter(sheetId, rows);
  // What cannot be asked is no reason to doubt what was inserted.
  return fit.ok ? fit.value : FITS;
}

/** The choice that stands on the sheet is kept with it: the one in the pane may have been changed since. */
async function outsideChoice(
  session: PaneSession,
  sheetId: string,
  rows: readonly number[],
): Promise<readonly number[]> {
  const standing = await session.gateway.readFilter(sheetId);
  await session.refresh();
  const { located } = session.store.get();
  if (!standing.ok || standing.value.ours !== "rows" || located.kind !== "table") return [];
  return without(facetIndexOf(located), standing.value.note, rows);
}

/** The rows that a choice, as it is kept with the sheet, leaves out. */
function without(index: FacetIndex, note: Json | null, rows: readonly number[]): readonly number[] {
  const fitting = new Set(index.evaluate(livingChoice(index, readChoice(note)).choice).rows);
  return rows.filter((row) => !fitting.has(row));
}
