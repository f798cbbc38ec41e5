import { isBlank, roleCell } from "../../cells";
import type { Rule } from "../../rule";

export const levelRequired: Rule = {
  id: "level/required",
  severity: "error",
  row(agreement, { table, report }) {
    const place = roleCell(table, agreement, "level");
    if (place && isBlank(agreement.text.level)) report(place);
  },
};
