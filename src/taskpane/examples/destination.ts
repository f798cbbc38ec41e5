import type { InsertionPlan } from "../../catalog/insertion/plan-insertion";
import type { Texts } from "../../i18n/texts";
import type { InsertExamplesInput } from "../commands/examples-to-insert";
import { rowNumbers } from "../commands/row-numbers";

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
    const each = afterRow === null && !isForeign ? places(plans, examples, texts) : [];
    const many =
      each.length > 1
        ? texts.t("examples.whereEach", { count: plans.length, places: each.join(", ") })
        : texts.count("examples.whereMany", plans.length, {
            row: String(Math.min(...plans.map(({ finalRow }) => finalRow)) + 1),
          });
    return headings > 0 ? `${many} ${texts.count("examples.withHeadings", headings)}` : many;
  }
  if (afterRow !== null) return texts.t("examples.whereAfter", { row: String(plan.finalRow + 1) });
  if (isForeign && plan.newSection && headings === 0)
    return texts.t("examples.whereEnd", { row: String(plan.finalRow + 1) });
  return texts.t(headings > 0 ? "examples.whereHeading" : sentenceFor(plan), {
    instrument: texts.t(`instrument.${instrument}`),
    section: plan.above ?? "",
    row: String(plan.finalRow + 1),
  });
}

function sentenceFor({ newSection, above }: InsertionPlan) {
  if (!newSection) return "examples.where";
  return above === null ? "examples.whereNew" : "examples.whereBetween";
}

/** "rijen 6–7 bij ‘Programma’" for each core instrument that gets rows, from the top of the sheet to the bottom. */
function places(
  plans: readonly InsertionPlan[],
  examples: InsertExamplesInput["examples"],
  texts: Texts,
): string[] {
  const placed = plans
    .map(({ finalRow, newSection }, index) => ({
      finalRow,
      newSection,
      instrument: examples[index]?.example.instrument ?? "algemeen",
    }))
    .sort((a, b) => a.finalRow - b.finalRow);
  return [...new Set(placed.map(({ instrument }) => instrument))].map((instrument) => {
    const own = placed.filter((one) => one.instrument === instrument);
    const place = texts.count("examples.rowsUnder", own.length, {
      row: rowNumbers(own.map(({ finalRow }) => finalRow)),
      instrument: texts.t(`instrument.${instrument}`),
    });
    return own.some(({ newSection }) => newSection) ? texts.t("examples.newInTable", { place }) : place;
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
