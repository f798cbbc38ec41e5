import type { FilterChoice } from "../../facets/choice";
import type { FacetIndex } from "../../facets/facet-index";
import type { BecameTerms, TermGroup } from "../../facets/follow-terms";
import { livingChoice } from "../../facets/living-choice";
import type { Notice } from "../state/pane-state";

/** What there is to say of the choices. */
export type Said =
  | "cleanUp.notFollowed"
  | "cleanUp.followed"
  | "cleanUp.followedRows"
  | "cleanUp.choiceFollowed"
  | "cleanUp.choiceFollowedRows"
  | "cleanUp.keptFollowed"
  | "cleanUp.keptFollowedRows"
  | "cleanUp.filterRows";

/** How many agreements the filter on the sheet shows that it did not show before, and the other way round. */
export interface Turnover {
  readonly came: number;
  readonly went: number;
}
const NO_TURNOVER: Turnover = { came: 0, went: 0 };

/** With the rows that came and went, which somebody who split a keyword under *Geen* would not look for. */
const WITH_ROWS: Readonly<Partial<Record<Said, Said>>> = {
  "cleanUp.followed": "cleanUp.followedRows",
  "cleanUp.choiceFollowed": "cleanUp.choiceFollowedRows",
  "cleanUp.keptFollowed": "cleanUp.keptFollowedRows",
};

/** The message about the cells with a sentence on the choices; a message that tells of something left stays as it is. */
export function saying(notice: Notice, said: Said | null, { came, went }: Turnover = NO_TURNOVER): Notice {
  if (notice.intent !== "success" || !("plural" in notice)) return notice;
  const plural = came + went === 0 ? said : said ? (WITH_ROWS[said] ?? said) : "cleanUp.filterRows";
  if (plural === null) return notice;
  const intent = plural === "cleanUp.notFollowed" ? "warning" : "success";
  return { ...notice, intent, plural, params: { ...notice.params, came, went } };
}

/** Whether a choice is about one of the terms that are written otherwise. */
export function concerns(
  choice: FilterChoice,
  group: TermGroup,
  became: BecameTerms,
  index: FacetIndex,
): boolean {
  const chosen = new Set(index.resolve(choice).groups[group]?.values ?? []);
  return index
    .values(group)
    .some(
      ({ key, label, variants }) => chosen.has(key) && [label, ...variants].some((term) => became.has(term)),
    );
}

/**
 * How many agreements a filter that was put on again, because cells or its choice changed, shows that it did not show, and
 * the other way round. No row moved meanwhile.
 */
export function turnover(
  before: FacetIndex,
  after: FacetIndex,
  { was, is }: { readonly was: FilterChoice; readonly is: FilterChoice },
): Turnover {
  const shown = new Set(before.evaluate(livingChoice(before, was).choice).rows);
  const now = new Set(after.evaluate(livingChoice(after, is).choice).rows);
  const missing = (from: ReadonlySet<number>, of: ReadonlySet<number>): number =>
    [...from].filter((row) => !of.has(row)).length;
  return { came: missing(now, shown), went: missing(shown, now) };
}
