import { isBlank, roleCell } from "../../cells";
import type { Rule } from "../../rule";

export const levelRequired: Rule = {
  id: "level/required",
  severity: "error",
  columns: "H",
  row(agreement, { table, report }) {
    if (!isBlank(agreement.text.level)) return;
    const place = roleCell(table, agreement, "level");
    if (place) report(place);
  },
};
