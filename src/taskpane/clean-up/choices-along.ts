import type { SheetRef, Watch } from "../../excel/gateway";
import type { NamedFilter } from "../../excel/store/state";
import { readChoice, type FilterChoice } from "../../facets/choice";
import type { FacetIndex } from "../../facets/facet-index";
import { followTerms, swapValues, type BecameTerms, type TermGroup } from "../../facets/follow-terms";
import { filterBy } from "../commands/filter";
import { renewChoices } from "../commands/filter-way";
import { choiceAsJson } from "../commands/saved-filters";
import { facetIndexOf } from "../filters/facet-index-of";
import type { GoesAlong } from "../fixes/change-sets";
import type { Notice } from "../state/pane-state";
import { concerns, saying, turnover, type Said } from "./said-along";
import type { PaneSession } from "../state/pane-session";
import { otherSheet, returned, type Returned } from "../state/ways-back";

/** How one of the choices goes along with the terms; each has a place, by which it is known on the way back. */
type Renew = (choice: FilterChoice, place: string) => FilterChoice;

const hasGroup = ({ groups }: FilterChoice, group: TermGroup): boolean =>
  (groups[group]?.values.length ?? 0) > 0;

/**
 * Lets what is chosen go along when terms are written otherwise: the choice in the pane, the filter on the sheet, and the
 * kept filters of the workbook, in one step with the cells, taken back with them.
 *
 * @param became empty when only what stands between the terms changes; the sheet's filter, which lists whole cells, is
 * put on again then as well
 */
export const choicesAlong =
  (group: TermGroup, became: BecameTerms): GoesAlong =>
  (session) => {
    const { choice, workbook, filtered, located, sheet } = session.store.get();
    if (located.kind !== "table" || !sheet) return null;
    const kept = workbook.namedFilters.some((one) => hasGroup(readChoice(one.filter), group));
    if (filtered === null && !hasGroup(choice, group) && !kept) return null;
    const before = facetIndexOf(located);
    return (notice, watch) => new Following(session, group, became, sheet).forth(before, notice, watch);
  };

type Went = "same" | "renewed" | "refused";
interface Renewed {
  /** Something was renewed, so that the way back takes more than the cells. */
  readonly isDone: boolean;
  /** null: nothing that the user chose is another than it was. */
  readonly said: Said | null;
}

const SAID = {
  choice: { same: "cleanUp.choiceFollowed", renewed: "cleanUp.followed", refused: "cleanUp.notFollowed" },
  none: { same: null, renewed: "cleanUp.keptFollowed", refused: "cleanUp.notFollowed" },
} as const satisfies Record<string, Record<Went, Said | null>>;

class Following {
  /** What each choice that was renewed was and became, by its place. */
  private readonly steps = new Map<string, { readonly from: FilterChoice; readonly to: FilterChoice }>();

  /** The choice that was on the sheet and the one that is, where the filter was put on again. */
  private onSheet: { readonly was: FilterChoice; readonly is: FilterChoice } | null = null;

  constructor(
    private readonly session: PaneSession,
    private readonly group: TermGroup,
    private readonly became: BecameTerms,
    private readonly sheet: SheetRef,
  ) {}

  /** After the cells were written and read again: gives the message, with the way back of all together. */
  async forth(before: FacetIndex, notice: Notice, watch: Watch): Promise<Notice> {
    const { recoveryId } = notice;
    if (recoveryId === undefined || !this.isOnScreen) return notice;
    // The cells are changed, but could not be read again: what is chosen cannot go by what they are now.
    if (this.session.store.get().stale) await this.session.refresh();
    const { located, stale } = this.session.store.get();
    if (located.kind !== "table") return notice;
    if (stale) return this.isConcerned(before) ? saying(notice, "cleanUp.notFollowed") : notice;
    const after = facetIndexOf(located);
    const renew: Renew = (from, place) => {
      const to = followTerms(from, this.group, this.became, { before, after });
      if (to !== from) this.steps.set(place, { from, to });
      return to;
    };
    const went = await this.renewAll(renew, watch);
    if (!went.isDone) return notice;
    const id = this.session.ways.add({
      back: (again) => this.step("undo", recoveryId, again),
      again: (again) => this.step("redo", recoveryId, again),
    });
    const rows = this.onSheet && turnover(before, after, this.onSheet);
    return { ...saying(notice, went.said, rows ?? undefined), recoveryId: id };
  }

  /** Something that is chosen, or listed by the sheet's filter, is about these terms. */
  private isConcerned(before: FacetIndex): boolean {
    const { choice, workbook, filtered, standing } = this.session.store.get();
    const { group, became } = this;
    const kept = workbook.namedFilters.map((one) => readChoice(one.filter));
    // The sheet's filter lists whole cells: with another term of the cell it is out of step as well.
    const isListed = filtered === "filter" && hasGroup(readChoice(standing?.note), group);
    return isListed || [choice, ...kept].some((one) => concerns(one, group, became, before));
  }

  private get isOnScreen(): boolean {
    return this.session.store.get().sheet?.id === this.sheet.id;
  }

  private async step(way: "undo" | "redo", recoveryId: string, watch: Watch): Promise<Returned> {
    const { session, group } = this;
    if (!this.isOnScreen) return otherSheet(this.sheet);
    const done = await session.stayingHere(() => session.gateway[way](recoveryId, watch));
    if (!done.ok) return returned(done);
    const { conflicts, kept = [] } = done.value;
    const all = { ok: true, left: conflicts.length, kept } as const;
    await session.refresh();
    if (session.store.get().stale) await session.refresh();
    if (session.store.get().stale) return { ...all, isFilterBehind: session.store.get().filtered !== null };
    const went = await this.renewAll((choice, place) => {
      const step = this.steps.get(place);
      if (!step) return choice;
      const [from, to] = way === "undo" ? [step.to, step.from] : [step.from, step.to];
      return swapValues(choice, group, from, to);
    }, watch);
    return { ...all, isFilterBehind: went.said === "cleanUp.notFollowed" };
  }

  /** Renews every choice that concerns the sheet; gives what there is to say of it. */
  private async renewAll(renew: Renew, watch: Watch): Promise<Renewed> {
    const { session } = this;
    const { choice: chosen } = session.store.get();
    const choice = renew(chosen, "pane");
    const sets = await this.renewKept(renew);
    const filter = await this.renewFilter(renew, watch);
    renewChoices(session, this.sheet.id, (one, id) => renew(one, `again ${id}`));
    session.store.set({ choice });
    const isChosen = choice !== chosen || filter === "renewed";
    const isRefused = sets === "refused" || filter === "refused";
    return {
      isDone: isChosen || sets !== "same" || filter !== "same",
      said: isRefused ? "cleanUp.notFollowed" : SAID[isChosen ? "choice" : "none"][sets],
    };
  }

  private async renewKept(renew: Renew): Promise<Went> {
    const renewed = (one: NamedFilter): NamedFilter => {
      const choice = readChoice(one.filter);
      const next = renew(choice, `kept ${one.name}`);
      return next === choice ? one : { ...one, filter: choiceAsJson(next) };
    };
    const { namedFilters } = this.session.store.get().workbook;
    if (namedFilters.every((one) => renewed(one) === one)) return "same";
    const isKept = await this.session.updateWorkbook(
      (state) => ({ ...state, namedFilters: state.namedFilters.map(renewed) }),
      false,
    );
    return isKept ? "renewed" : "refused";
  }

  /** The sheet's filter is put on again, because it lists cells as they were. */
  private async renewFilter(renew: Renew, watch: Watch): Promise<Went | "again"> {
    const { session, group, sheet } = this;
    if (session.store.get().filtered === null) return "same";
    const standing = await session.gateway.readFilter(sheet.id);
    if (!standing.ok) return "refused";
    const applied = readChoice(standing.value.note);
    if (standing.value.ours === null || !hasGroup(applied, group)) return "same";
    const choice = renew(applied, "sheet");
    const done = await filterBy(session, choice, watch);
    if (!done.ok) return "refused";
    this.onSheet = { was: applied, is: choice };
    return choice === applied ? "again" : "renewed";
  }
}
