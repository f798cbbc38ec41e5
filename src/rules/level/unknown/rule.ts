import { changeText, isBlank, isErrorValue, roleCell } from "../../cells";
import type { Rule } from "../../rule";
import { clearLevel, LEVELS } from "../values";

export const levelUnknown: Rule = {
  id: "level/unknown",
  severity: "error",
  fixable: true,
  row(agreement, { table, settings, report }) {
    const place = roleCell(table, agreement, "level");
    const text = agreement.text.level;
    if (!place || isBlank(text) || isErrorValue(text)) return;
    const value = text.replace(/[\s\u00a0]+/g, " ").trim();
    if (
      [...LEVELS, ...(settings.allowedLevels ?? [])].some(
        (level) => level.toLowerCase() === value.toLowerCase(),
      )
    )
      return;
    const meant = clearLevel(value);
    report({ ...place, params: { value }, ...(meant ? { fix: [changeText(place, text, meant)] } : {}) });
  },
};
