import type { InsertionPlan } from "../../catalog/insertion/plan-insertion";
import type { Texts } from "../../i18n/texts";
import { withoutColumn } from "../examples/left-out";
import type { Message, Notice, Offer } from "../state/pane-state";
import { rowNumbers, rowsInWords } from "./row-numbers";

interface Inserted {
  readonly plans: readonly InsertionPlan[];
  /** The title of the first example. */
  readonly title: string;
  /** The rows that the examples became. */
  readonly rows: readonly number[];
  /** The rows of new headings over them. */
  readonly headings: readonly number[];
  /** Some could not be inserted. */
  readonly isPartly: boolean;
  /** What shows the rows that do not fit the filter that is on; null: there are none. */
  readonly toShowAll: Offer | null;
  /** How many rows stand below a filter that takes them in later. */
  readonly below: number;
  readonly recoveryId: string;
  readonly texts: Texts;
}

/** What is said of examples that were inserted: where they are, what is amiss, and what this table had no place for. */
export function insertedNotice(inserted: Inserted): Notice {
  const { plans, title, rows, recoveryId } = inserted;
  const section = plans.find(({ otherSection }) => otherSection !== null)?.otherSection ?? "";
  const besides = furtherSentences(inserted);
  return {
    ...howItWent(inserted, section),
    count: rows.length,
    params: { row: rowNumbers(rows), section },
    ...(besides.length > 0 ? { besides } : {}),
    inHistory: { plural: "history.inserted", count: rows.length, params: { title } },
    recoveryId,
  };
}

function furtherSentences({ plans, headings, toShowAll, below, texts }: Inserted): readonly Message[] {
  const names = withoutColumn(plans, texts);
  // Of a row that does not fit it is told already what the filter does with it.
  const isBelow = below > 0 && !toShowAll;
  const row = rowsInWords(headings, texts);
  return [
    ...(headings.length > 0
      ? [{ plural: "examples.headingsAt", count: headings.length, params: { row } } as const]
      : []),
    ...(isBelow ? [{ plural: "examples.belowFilter", count: below } as const] : []),
    ...(names === "" ? [] : [{ key: "examples.without", params: { names } } as const]),
  ];
}

function howItWent(
  { isPartly, toShowAll }: Inserted,
  section: string,
): Pick<Extract<Notice, { plural: unknown }>, "intent" | "plural" | "offer"> {
  if (isPartly) return { intent: "warning", plural: "examples.insertedExcept" };
  if (toShowAll) return { intent: "warning", plural: "examples.insertedOutside", offer: toShowAll };
  return { intent: "success", plural: section === "" ? "examples.inserted" : "examples.insertedElsewhere" };
}
