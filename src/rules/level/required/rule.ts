import { isBlank, roleCell } from "../../cells";
import { byText } from "../../glance";
import type { Rule } from "../../rule";

export const levelRequired: Rule = {
  id: "level/required",
  severity: "error",
  columns: "H",
  glance: byText("level", isBlank),
  row(agreement, { table, report }) {
    if (!isBlank(agreement.text.level)) return;
    const place = roleCell(table, agreement, "level");
    if (place) report(place);
  },
};
