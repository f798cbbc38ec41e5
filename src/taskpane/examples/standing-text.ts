import type { Standing } from "../../catalog/standing/standing";
import type { Texts } from "../../i18n/texts";

/** Where and how an example is in the table, in one sentence. */
export function standingText({ kind, row, likeness, newer, differences }: Standing, texts: Texts): string {
  const params = { row: String(row + 1) };
  if (newer) return texts.t("examples.standsOlder", params);
  if (kind === "same") return texts.t("examples.stands", params);
  return likeness === 1
    ? texts.count("examples.standsExcept", differences.length, params)
    : texts.t("examples.standsSimilar", params);
}
