import type { Texts } from "../../i18n/texts";
import { rowsInWords } from "../commands/row-numbers";
import type { PlacedStanding } from "./standings-in";

/** Where and how an example is in the table, in one sentence; on another sheet, where that is. */
export function standingText(standing: PlacedStanding, texts: Texts): string {
  const { sheet } = standing;
  const sentence = sentenceFor(standing, texts);
  return sheet ? texts.t("examples.onSheet", { sheet: sheet.name, sentence }) : sentence;
}

function sentenceFor(
  { kind, row, sameRows = [row], likeness, newer, differences }: PlacedStanding,
  texts: Texts,
): string {
  const params = { row: rowsInWords(sameRows, texts) };
  if (newer) return texts.t("examples.standsOlder", params);
  if (kind === "same") return texts.t("examples.stands", params);
  return likeness === 1
    ? texts.count("examples.standsExcept", differences.length, params)
    : texts.t("examples.standsSimilar", params);
}
