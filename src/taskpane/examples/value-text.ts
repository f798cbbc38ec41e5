import type { AgreementLevel, AgreementType, Example, OwnWords } from "../../catalog/example";
import type { Texts } from "../../i18n/texts";

/** The type of an example as the pane says it: that it is not known, or that there is none, where that is so. */
export function typeName(type: AgreementType | OwnWords, texts: Texts): string {
  if (typeof type === "string") return texts.t(`type.${type}`);
  return type.words === "" ? texts.t("type.none") : texts.t("type.unclear", { words: type.words });
}

/** The same of its level. */
export function levelName(level: AgreementLevel | OwnWords, texts: Texts): string {
  if (typeof level === "string") return texts.t(`level.${level}`);
  return level.words === "" ? texts.t("level.none") : texts.t("level.unclear", { words: level.words });
}

/** What is not clear of the type and the level of an example, for where these are not told otherwise; "" when both are. */
export function unclearValues({ type, level }: Pick<Example, "type" | "level">, texts: Texts): string {
  return [
    typeof type === "string" ? [] : [typeName(type, texts)],
    typeof level.value === "string" ? [] : [levelName(level.value, texts)],
  ]
    .flat()
    .join(" · ");
}
