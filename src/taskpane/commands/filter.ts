import { isEmptyChoice, NO_CHOICE, readChoice, type FilterChoice } from "../../facets/choice";
import type { FacetIndex } from "../../facets/facet-index";
import { livingChoice } from "../../facets/living-choice";
import type { Json } from "../../excel/store/state";
import type { Outcome, SheetRef, Watch } from "../../excel/gateway";
import type { Cleared, Filtered } from "../../excel/gateway-filter";
import { standingUnder } from "../filters/rows-in-view";
import { headingsOver } from "../filters/headings-over";
import { facetIndexOf } from "../filters/facet-index-of";
import { hiddenBy } from "../filters/hidden-by";
import { shownNotice, type Shown } from "../filters/shown-notice";
import { wayToShow } from "../state/lost-rows";
import { obstacleNotice, type Message, type Notice, type PaneState } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";
import { columnFilters } from "./column-filters";
import { hasTable, type PaneCommand } from "./command";
import { filteringBy, knowFiltering, noteFiltering } from "./filter-way";
import { choiceAsJson } from "./saved-filters";

const fits = new WeakMap<FilterChoice, { readonly of: FacetIndex; readonly some: boolean }>();

/** Whether something is chosen that agreements fit; looked up once for each choice and check. */
function hasFit({ located, choice }: PaneState): boolean {
  if (located.kind !== "table") return false;
  const of = facetIndexOf(located);
  const known = fits.get(choice);
  if (known?.of === of) return known.some;
  const living = livingChoice(of, choice).choice;
  const some = !isEmptyChoice(living) && of.evaluate(living).rows.length > 0;
  fits.set(choice, { of, some });
  return some;
}

/** Nothing is chosen any more while a filter of ours is on: putting that on the sheet shows all rows. */
const meansAll = ({ choice, filtered }: PaneState): boolean => isEmptyChoice(choice) && filtered !== null;

export const applyFilter: PaneCommand = {
  id: "applyFilter",
  label: "filters.apply",
  icon: "filter",
  enabled: (state) => hasTable(state) && (meansAll(state) || hasFit(state)),
  perform: (session) =>
    meansAll(session.store.get())
      ? showAll.perform(session)
      : session.stoppably(["applyFilter", choiceAsJson(session.store.get().choice)], (watch) =>
          apply(session, watch),
        ),
};

async function apply(session: PaneSession, watch: Watch): Promise<void> {
  const { sheet, choice, located } = session.store.get();
  if (!sheet || located.kind !== "table") return;
  if (!hasFit(session.store.get())) return session.notify({ intent: "info", key: "filters.gone" });
  const put = await putChoice(session, sheet, choice, watch);
  if (!put) return;
  session.notify(shownNotice(put, appliedText));
}

/** What to say of a choice of which so many agreements can be seen, and so many are hidden by the user. */
function appliedText(count: number, hidden: number): Message {
  if (hidden === 0) return { plural: "filters.applied", count } as const;
  const params = { hidden };
  return count === 0
    ? ({ key: "filters.appliedNone", params } as const)
    : ({ plural: "filters.appliedExcept", count, params } as const);
}

/** Puts a choice on the sheet on screen, with its way back. null: Excel refused it, and the reason was told. */
export async function putChoice(
  session: PaneSession,
  sheet: SheetRef,
  choice: FilterChoice,
  watch: Watch,
): Promise<Shown | null> {
  const { located } = session.store.get();
  if (located.kind !== "table") return null;
  knowEarlier(session, sheet);
  const result = await filterBy(session, choice, watch);
  if (!result.ok) {
    session.notify(obstacleNotice(result.obstacle));
    return null;
  }
  const filtering = filteringBy(session, sheet, choice, (one, again) => filterBy(session, one, again));
  const { visibleRows, over } = result.value;
  const recoveryId = noteFiltering(session, sheet, filtering, over !== null);
  const index = facetIndexOf(located);
  const { rows, groups } = index.evaluate(livingChoice(index, choice).choice);
  return { visibleRows, hidden: rows.length - visibleRows, recoveryId, chosen: { choice, groups } };
}

/** The choice that the workbook kept with a filter of ours is what stands there before the first one of this session. */
export function knowEarlier(session: PaneSession, sheet: SheetRef): void {
  const { standing } = session.store.get();
  if (!standing?.ours) return;
  const earlier = readChoice(standing.note);
  if (isEmptyChoice(earlier)) return;
  knowFiltering(session, sheet, () =>
    filteringBy(session, sheet, earlier, (one, again) => filterBy(session, one, again)),
  );
}

/** The same where the sheet came to show other rows than its filter says. */
export const reapplyFilter: PaneCommand = { ...applyFilter, label: "filters.reapply" };

/** Shows the agreements of the choice on the sheet on screen, without what the table does not have. */
export async function filterBy(
  session: PaneSession,
  choice: FilterChoice,
  watch: Watch,
): Promise<Outcome<Pick<Filtered, "visibleRows" | "over">>> {
  const { sheet, sheetState, located, choice: before } = session.store.get();
  if (!sheet || located.kind !== "table") return { ok: true, value: { visibleRows: 0, over: null } };
  const { table } = located;
  // The filter's own header is the last header row, whatever stands above it.
  const area = { ...table.area, top: table.firstRow - 1 };
  const index = facetIndexOf(located);
  const living = livingChoice(index, choice).choice;
  const filters = columnFilters(session, living);
  const { rows } = index.evaluate(living);
  const note = choiceAsJson(choice);
  const beside = headingsOver(table, rows);
  const { gateway } = session;
  // The sheet's filter would hide the headings too, without which a row cannot be placed.
  const result = filters
    ? await gateway.applyFilter(
        sheet.id,
        area,
        filters,
        note,
        { rows, beside, preferred: beside.length > 0 },
        watch,
      )
    : await gateway.showOnlyRows(sheet.id, area, rows, note, beside, watch);
  if (!result.ok) return result;
  const { by: filtered } = result.value;
  noteStanding(session, index, filtered, note);
  session.store.set(
    filtered === "filter"
      ? { filtered, sheetState: sheetState && { ...sheetState, filtered: true } }
      : { filtered },
  );
  choose(session, choice, before);
  return result;
}

/** Makes this the choice in the pane; what the user chose since Excel was asked, differs from `before` and stays. */
function choose({ store }: PaneSession, choice: FilterChoice, before: FilterChoice): void {
  const inWords = (one: FilterChoice): string => JSON.stringify(choiceAsJson(one));
  if (inWords(store.get().choice) === inWords(before)) store.set({ choice });
}

/**
 * What the sheet shows by a filter that was just put on, until it is looked at: where no row came or went, or in an older
 * Excel, nobody tells of it.
 */
function noteStanding(
  { store, table }: PaneSession,
  index: FacetIndex,
  ours: Filtered["by"],
  note: Json,
): void {
  const { standing } = store.get();
  const rows = table?.agreements.map(({ row }) => row) ?? [];
  if (standing) store.set({ standing: standingUnder(index, rows, standing, ours, note) });
}

/** Also where this pane knows of no filter: rows that were hidden before it opened are known in the workbook. */
export const showAll: PaneCommand = {
  id: "showAll",
  label: "filters.clear",
  icon: "showAll",
  enabled: hasTable,
  perform: (session) =>
    session.stoppably(["showAll"], async (watch) => {
      const { sheet, choice } = session.store.get();
      if (!sheet) return;
      knowEarlier(session, sheet);
      let result = await session.gateway.clearFilter(sheet.id, watch);
      if (!result.ok && result.obstacle.code === "changed-meanwhile") {
        // Rows moved since the sheet was read: what the user hid is to be found in it.
        await session.refresh();
        result = await session.gateway.clearFilter(sheet.id, watch);
      }
      if (!result.ok) return session.notify(notShown(obstacleNotice(result.obstacle)));
      session.store.set({ filtered: null });
      choose(session, NO_CHOICE, choice);
      const recoveryId = wayBack(session, sheet, choice, result.value);
      // Whether a filter of the user's own is left, only the sheet knows; its cells are what they were.
      await session.refresh({ sheetId: sheet.id, rows: [] });
      const { sheetState, trouble } = session.store.get();
      const isLeft = trouble === null && sheetState?.filtered === true;
      session.notify({
        intent: result.value.ours ? "success" : "info",
        ...clearedText(result.value, isLeft),
        ...(isLeft ? { whileOwnFilter: true } : {}),
        // Where nothing was taken away there is nothing to put back.
        ...(recoveryId === "" || !result.value.ours ? {} : { recoveryId }),
      });
    }),
};

/** The way back of showing all; "" where there is nothing to put back: a filter that was not there any more is not put there. */
function wayBack(session: PaneSession, sheet: SheetRef, choice: FilterChoice, cleared: Cleared): string {
  if (cleared.stood || !cleared.ours) return noteFiltering(session, sheet, null);
  noteFiltering(session, sheet, null, false);
  const { again } = cleared;
  if (!again) return "";
  return wayToShow(session, sheet.id, again, (isHidden) =>
    session.store.set({ choice: isHidden ? NO_CHOICE : choice }),
  );
}

/** What to say of what was taken away. `isLeft`: a filter of the user's own is still on. */
function clearedText({ ours, shown, ownHidden, byOwnFilter }: Cleared, isLeft: boolean) {
  if (!ours) return { key: isLeft ? "filters.nothingOfOursButOwn" : "filters.nothingOfOurs" } as const;
  const had = shown > 0 ? "filters.cleared" : "filters.clearedNone";
  if (ownHidden > 0 && !isLeft) return { plural: `${had}OwnHidden`, count: ownHidden } as const;
  if (!isLeft) return { key: had } as const;
  const untold = { key: "filters.stillHidden", params: { hidden: ownHidden } } as const;
  const hidden = hiddenBy(ownHidden, byOwnFilter) ?? untold;
  return { key: `${had}ButOwn`, ...(ownHidden > 0 ? { besides: [hidden] } : {}) } as const;
}

/** Why rows cannot be shown: the sentence about hiding speaks of a choice, which nobody makes here. */
const notShown = (notice: Notice): Notice =>
  "key" in notice && notice.key === "obstacle.protectedRows"
    ? { ...notice, key: "obstacle.protectedShow" }
    : notice;
