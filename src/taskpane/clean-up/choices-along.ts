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

class Following {
  /** What each choice that was renewed was and became, by its place. */
  private readonly steps = new Map<string, { readonly from: FilterChoice; readonly to: FilterChoice }>();

  constructor(
    private readonly session: PaneSession,
    private readonly group: TermGroup,
    private readonly became: BecameTerms,
    private readonly sheet: SheetRef,
  ) {}

  /** After the cells were written and read again: gives the message, with the way back of all together. */
  async forth(before: FacetIndex, notice: Notice, watch: Watch): Promise<Notice> {
    const { located } = this.session.store.get();
    const { recoveryId } = notice;
    if (located.kind !== "table" || recoveryId === undefined || !this.isOnScreen) return notice;
    const after = facetIndexOf(located);
    const renew: Renew = (from, place) => {
      const to = followTerms(from, this.group, this.became, { before, after });
      if (to !== from) this.steps.set(place, { from, to });
      return to;
    };
    const went = await this.renewAll(renew, watch);
    if (!went.isChanged) return notice;
    const id = this.session.ways.add({
      back: (again) => this.step("undo", recoveryId, again),
      again: (again) => this.step("redo", recoveryId, again),
    });
    if (notice.intent !== "success" || !("plural" in notice)) return { ...notice, recoveryId: id };
    const plural = went.isWhole ? "cleanUp.followed" : "cleanUp.notFollowed";
    return { ...notice, intent: went.isWhole ? "success" : "warning", plural, recoveryId: id };
  }

  private get isOnScreen(): boolean {
    return this.session.store.get().sheet?.id === this.sheet.id;
  }

  private async step(way: "undo" | "redo", recoveryId: string, watch: Watch): Promise<Returned> {
    const { session, group } = this;
    if (!this.isOnScreen) return otherSheet(this.sheet);
    const done = await session.stayingHere(() => session.gateway[way](recoveryId, watch));
    if (!done.ok) return returned(done);
    await session.refresh();
    await this.renewAll((choice, place) => {
      const step = this.steps.get(place);
      if (!step) return choice;
      const [from, to] = way === "undo" ? [step.to, step.from] : [step.from, step.to];
      return swapValues(choice, group, from, to);
    }, watch);
    return { ok: true, left: done.value.conflicts.length };
  }

  /** Renews every choice that concerns the sheet; says whether any was, and whether all could be. */
  private async renewAll(
    renew: Renew,
    watch: Watch,
  ): Promise<{ readonly isChanged: boolean; readonly isWhole: boolean }> {
    const { session } = this;
    const { choice: chosen } = session.store.get();
    const choice = renew(chosen, "pane");
    const sets = await this.renewKept(renew);
    const filter = await this.renewFilter(renew, watch);
    renewChoices(session, this.sheet.id, (one, index) => renew(one, `again ${index}`));
    session.store.set({ choice });
    return {
      isChanged: choice !== chosen || sets !== "same" || filter !== "same",
      isWhole: sets !== "refused" && filter !== "refused",
    };
  }

  private async renewKept(renew: Renew): Promise<"same" | "renewed" | "refused"> {
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
  private async renewFilter(renew: Renew, watch: Watch): Promise<"same" | "renewed" | "refused"> {
    const { session, group, sheet } = this;
    if (session.store.get().filtered === null) return "same";
    const standing = await session.gateway.readFilter(sheet.id);
    if (!standing.ok) return "refused";
    const applied = readChoice(standing.value.note);
    if (standing.value.ours === null || !hasGroup(applied, group)) return "same";
    const done = await filterBy(session, renew(applied, "sheet"), watch);
    return done.ok ? "renewed" : "refused";
  }
}
