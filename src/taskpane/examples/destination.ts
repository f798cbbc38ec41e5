import type { InsertionPlan } from "../../catalog/insertion/plan-insertion";
import type { Texts } from "../../i18n/texts";
import type { InsertExamplesInput } from "../commands/insert-examples";

/**
 * Where the examples come, in a sentence.
 * @param isForeign the sheet is for another core instrument, which is told apart
 */
export function destination(
  plans: readonly InsertionPlan[],
  { examples, afterRow }: InsertExamplesInput,
  texts: Texts,
  isForeign = false,
): string {
  const [plan] = plans;
  const instrument = examples[0]?.example.instrument;
  if (!plan || instrument === undefined) return "";
  const headings = plans.filter(({ heading }) => heading !== null).length;
  if (plans.length > 1) {
    const many = texts.count("examples.whereMany", plans.length, {
      row: String(Math.min(...plans.map(({ finalRow }) => finalRow)) + 1),
    });
    return headings > 0 ? `${many} ${texts.count("examples.withHeadings", headings)}` : many;
  }
  if (afterRow !== null) return texts.t("examples.whereAfter", { row: String(plan.finalRow + 1) });
  if (isForeign && plan.newSection && headings === 0)
    return texts.t("examples.whereEnd", { row: String(plan.finalRow + 1) });
  const key =
    headings > 0 ? "examples.whereHeading" : plan.newSection ? "examples.whereNew" : "examples.where";
  return texts.t(key, {
    instrument: texts.t(`instrument.${instrument}`),
    row: String(plan.finalRow + 1),
  });
}

/** That rows come under another core instrument than their examples are for; null: none does. */
export function elsewhere(
  plans: readonly InsertionPlan[],
  { examples }: InsertExamplesInput,
  texts: Texts,
): string | null {
  const others = plans.filter(({ otherSection }) => otherSection !== null);
  const [first] = others;
  const instrument = examples[0]?.example.instrument;
  if (!first || instrument === undefined) return null;
  if (plans.length > 1) return texts.count("examples.elsewhereMany", others.length);
  return texts.t("examples.elsewhere", {
    section: first.otherSection ?? "",
    instrument: texts.t(`instrument.${instrument}`),
  });
}
