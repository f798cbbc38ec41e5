import { changeText, isBlank, isErrorValue, ownText, roleCell } from "../../cells";
import type { Rule } from "../../rule";
import { chosenValue, isOneOf } from "../../values";
import { clearType, TYPES } from "../values";

export const typeUnknown: Rule = {
  id: "type/unknown",
  severity: "error",
  columns: "E",
  messages: { default: ["value"] },
  fixable: true,
  row(agreement, { table, settings, report }) {
    const text = ownText(agreement, "type");
    if (isBlank(text) || isErrorValue(text)) return;
    // White space around a good value is the business of cell/whitespace.
    const value = chosenValue(text);
    if (isOneOf(value, TYPES, settings.allowedTypes)) return;
    const place = roleCell(table, agreement, "type");
    if (!place) return;
    const meant = clearType(value);
    report({ ...place, params: { value }, ...(meant ? { fix: [changeText(place, text, meant)] } : {}) });
  },
};
