import { isEmptyChoice } from "../../facets/choice";
import { livingChoice } from "../../facets/living-choice";
import type { Chosen, Message, Notice, PaneState } from "../state/pane-state";
import { facetIndexOf } from "./facet-index-of";
import { appliedIn } from "./rows-in-view";

/** What a choice came to on the sheet. */
export interface Shown {
  readonly visibleRows: number;
  /** How many fit too but are hidden all the same: by the user, by hand or by a filter of their own. */
  readonly hidden: number;
  readonly recoveryId: string;
  /** Absent: the rows were hidden one by one. */
  readonly chosen?: Chosen;
}

/** The message of what the sheet shows, which follows when that changes. */
export function shownNotice(shown: Shown, textOf: (count: number, hidden: number) => Message): Notice {
  const { visibleRows, hidden, recoveryId, chosen } = shown;
  return {
    intent: "success",
    ...textOf(visibleRows, hidden),
    recoveryId,
    ...(chosen ? { chosen } : {}),
    whileFiltered: {
      visibleRows,
      hidden,
      asOf: (now) => shownNotice({ ...shown, ...now }, textOf),
    },
  };
}

/**
 * The message that stands there with the numbers of now, after the sheet was looked at: the user may have hidden rows since, by
 * a filter of their own or by hand, or shown some. null: it is still true, or is about something else.
 */
export function shownNow({ notice, located, standing }: PaneState): Notice | null {
  const told = notice?.whileFiltered;
  if (!told || !standing?.ours || located.kind !== "table") return null;
  const index = facetIndexOf(located);
  const { choice } = livingChoice(index, appliedIn(index, standing));
  if (isEmptyChoice(choice)) return null;
  const away = new Set(standing.hidden);
  const { rows } = index.evaluate(choice);
  const hidden = rows.filter((row) => away.has(row)).length;
  const visibleRows = rows.length - hidden;
  const isSame = visibleRows === told.visibleRows && hidden === told.hidden;
  return isSame ? null : told.asOf({ visibleRows, hidden });
}
