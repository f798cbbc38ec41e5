import { changeText, isBlank, isErrorValue, ownText, roleCell } from "../../cells";
import { byText } from "../../glance";
import { memoise } from "../../memo";
import type { Rule } from "../../rule";
import { chosenValue, isOneOf } from "../../values";
import { clearLevel, LEVELS } from "../values";

export const levelUnknown: Rule = {
  id: "level/unknown",
  severity: "error",
  columns: "H",
  messages: { default: ["value"] },
  fixable: true,
  glance: byText("level", (text) => !USUAL.includes(text)),
  row(agreement, { table, settings, report }) {
    const text = ownText(agreement, "level");
    // As almost every cell has it.
    if (USUAL.includes(text)) return;
    if (isBlank(text) || isErrorValue(text)) return;
    // White space around a good value is the business of cell/whitespace.
    const value = chosenValue(text);
    if (isOneOf(value, LEVELS, settings.allowedLevels)) return;
    const place = roleCell(table, agreement, "level");
    if (!place) return;
    const meant = meantBy(value);
    report({ params: { value }, ...(meant ? { fix: [changeText(place, text, meant)] } : {}), ...place });
  },
};

const USUAL: readonly string[] = LEVELS;
const meantBy = memoise(clearLevel);
