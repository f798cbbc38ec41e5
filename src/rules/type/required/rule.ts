import { changeText, isBlank, roleCell } from "../../cells";
import { byText } from "../../glance";
import type { Rule } from "../../rule";
import { TYPES } from "../values";

export const typeRequired: Rule = {
  id: "type/required",
  severity: "error",
  columns: "E",
  suggestions: { fill: ["value"] },
  glance: byText("type", isBlank),
  row(agreement, { table, report }) {
    const old = agreement.text.type;
    const place = isBlank(old) ? roleCell(table, agreement, "type") : null;
    if (!place) return;
    const suggestions = TYPES.map((type) => ({
      label: "fill",
      params: { value: type },
      changes: [changeText(place, old, type)],
    }));
    report({ suggestions, ...place });
  },
};
