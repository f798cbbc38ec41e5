import { changeText, isBlank, isErrorValue, ownText, roleCell } from "../../cells";
import { byText } from "../../glance";
import { memoise } from "../../memo";
import type { Rule } from "../../rule";
import { chosenValue, isOneOf } from "../../values";
import { clearType, TYPES } from "../values";

export const typeUnknown: Rule = {
  id: "type/unknown",
  severity: "error",
  columns: "E",
  messages: { default: ["value"] },
  fixable: true,
  glance: byText("type", (text) => !USUAL.includes(text)),
  row(agreement, { table, settings, report }) {
    const text = ownText(agreement, "type");
    // As almost every cell has it.
    if (USUAL.includes(text)) return;
    if (isBlank(text) || isErrorValue(text)) return;
    // White space around a good value is the business of cell/whitespace.
    const value = chosenValue(text);
    if (isOneOf(value, TYPES, settings.allowedTypes)) return;
    const place = roleCell(table, agreement, "type");
    if (!place) return;
    const meant = meantBy(value);
    report({ params: { value }, ...(meant ? { fix: [changeText(place, text, meant)] } : {}), ...place });
  },
};

const USUAL: readonly string[] = TYPES;
const meantBy = memoise(clearType);
