import { changeText, isBlank, isErrorValue, roleCell } from "../../cells";
import type { Rule } from "../../rule";
import { clearType, TYPES } from "../values";

export const typeUnknown: Rule = {
  id: "type/unknown",
  severity: "error",
  fixable: true,
  row(agreement, { table, settings, report }) {
    const place = roleCell(table, agreement, "type");
    const text = agreement.text.type;
    if (!place || isBlank(text) || isErrorValue(text)) return;
    // White space around a good value is cell/whitespace's business.
    const value = text.replace(/[\s\u00a0]+/g, " ").trim();
    if (
      [...TYPES, ...(settings.allowedTypes ?? [])].some((type) => type.toLowerCase() === value.toLowerCase())
    )
      return;
    const meant = clearType(value);
    report({ ...place, params: { value }, ...(meant ? { fix: [changeText(place, text, meant)] } : {}) });
  },
};
