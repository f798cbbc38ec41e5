import { isBlank, roleCell } from "../../cells";
import { byText } from "../../glance";
import type { Rule } from "../../rule";

export const sourceRequired: Rule = {
  id: "source/required",
  severity: "warning",
  columns: "G",
  glance: byText("source", isBlank),
  row(agreement, { table, report }) {
    if (!isBlank(agreement.text.source)) return;
    const place = roleCell(table, agreement, "source");
    if (place) report(place);
  },
};
