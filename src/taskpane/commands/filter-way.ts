import { NO_CHOICE, type FilterChoice } from "../../facets/choice";
import type { Outcome, SheetRef, Watch } from "../../excel/gateway";
import type { PaneSession } from "../state/pane-session";
import { filterOf, otherSheet, returned, type Returned } from "../state/ways-back";

/** Puts a filter of ours on the sheet on screen, as its agreements are now. */
export type Filtering = (watch: Watch) => Promise<Outcome<unknown>>;

interface KeptChoice {
  readonly sheetId: string;
  /** By which it is known on the way back of what it went along with. */
  readonly id: number;
  choice: FilterChoice;
}

/** The choices with which filters can be put on again, the one that was last put on at the end. */
const kept = new WeakMap<PaneSession, KeptChoice[]>();

/** More than the ways back of a sheet's filter ever use: those take back what was done last. */
const MOST_KEPT = 12;
let nextId = 1;

/** A filter by a choice, which goes along when what was chosen is written otherwise (`renewChoices`). */
export function filteringBy(
  session: PaneSession,
  sheet: SheetRef,
  choice: FilterChoice,
  filter: (choice: FilterChoice, watch: Watch) => Promise<Outcome<unknown>>,
): Filtering {
  const one: KeptChoice = { sheetId: sheet.id, id: nextId++, choice };
  keepLast(session, one);
  return (watch) => {
    keepLast(session, one);
    return filter(one.choice, watch);
  };
}

/** Keeps a choice as the last of its sheet; the ones that were put on longest ago are not followed any more. */
function keepLast(session: PaneSession, one: KeptChoice): void {
  const others = (kept.get(session) ?? []).filter((other) => other !== one);
  const ofSheet = others.filter(({ sheetId }) => sheetId === one.sheetId);
  const gone = new Set(ofSheet.slice(0, Math.max(0, ofSheet.length - MOST_KEPT + 1)));
  kept.set(session, [...others.filter((other) => !gone.has(other)), one]);
}

/** What was chosen on a sheet is written otherwise there: filters that are put on again follow. */
export function renewChoices(
  session: PaneSession,
  sheetId: string,
  renewed: (choice: FilterChoice, id: number) => FilterChoice,
): void {
  for (const one of kept.get(session) ?? []) {
    if (one.sheetId === sheetId) one.choice = renewed(one.choice, one.id);
  }
}

/** The filter of ours that is on each sheet, as far as this session put it there. */
const standing = new WeakMap<PaneSession, Map<string, Filtering>>();

/** A filter of ours that was on the sheet before this session: taking back puts it there again. */
export function knowFiltering(session: PaneSession, sheet: SheetRef, filtering: () => Filtering): void {
  const known = standing.get(session) ?? new Map<string, Filtering>();
  standing.set(session, known);
  if (!known.has(sheet.id)) known.set(sheet.id, filtering());
}

/**
 * Notes that a filter of ours is on the sheet now (null: none any more) and gives the handle that takes that back; "" when
 * what was there before is not known.
 *
 * @param isOver whether one of ours still stood there: one that the user took off in Excel was not there just before, so that
 *   taking back does not put it there again
 */
export function noteFiltering(
  session: PaneSession,
  sheet: SheetRef,
  now: Filtering | null,
  isOver = true,
): string {
  const known = standing.get(session) ?? new Map<string, Filtering>();
  standing.set(session, known);
  const before = (isOver && known.get(sheet.id)) || null;
  const place = filterOf(sheet.id);
  const set = (filtering: Filtering | null): void => {
    if (filtering) known.set(sheet.id, filtering);
    else known.delete(sheet.id);
  };
  set(now);
  if (!now && !before) {
    session.ways.forget(place);
    return "";
  }
  const clear: Filtering = async (watch) => {
    const cleared = await session.gateway.clearFilter(sheet.id, watch);
    if (cleared.ok && isOnScreen(session, sheet)) session.store.set({ filtered: null });
    return cleared;
  };
  const goTo =
    (filtering: Filtering | null) =>
    async (watch: Watch): Promise<Returned> => {
      if (filtering && !isOnScreen(session, sheet)) return otherSheet(sheet);
      const done = await (filtering ?? clear)(watch);
      if (done.ok) set(filtering);
      return returned(done);
    };
  const again = async (watch: Watch): Promise<Returned> => {
    const done = await goTo(now)(watch);
    // As *Alles tonen* itself does.
    if (!now && done.ok && isOnScreen(session, sheet)) session.store.set({ choice: NO_CHOICE });
    return done;
  };
  const way = { back: goTo(before), again };
  return session.ways.addLast(place, way, "history.filterChanged");
}

const isOnScreen = (session: PaneSession, { id }: SheetRef): boolean => session.store.get().sheet?.id === id;
