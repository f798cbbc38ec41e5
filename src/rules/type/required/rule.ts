import { changeText, isBlank, roleCell } from "../../cells";
import type { Rule } from "../../rule";
import { TYPES } from "../values";

export const typeRequired: Rule = {
  id: "type/required",
  severity: "error",
  suggests: true,
  row(agreement, { table, report }) {
    const place = roleCell(table, agreement, "type");
    if (!place || !isBlank(agreement.text.type)) return;
    const suggestions = TYPES.map((type) => ({
      label: "fill",
      params: { value: type },
      changes: [changeText(place, agreement.text.type, type)],
    }));
    report({ ...place, suggestions });
  },
};
