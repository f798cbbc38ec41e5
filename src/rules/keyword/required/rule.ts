import { isBlank, roleCell } from "../../cells";
import type { Rule } from "../../rule";

export const keywordRequired: Rule = {
  id: "keyword/required",
  severity: "warning",
  columns: "F",
  row(agreement, { table, report }) {
    if (!isBlank(agreement.text.keyword)) return;
    const place = roleCell(table, agreement, "keyword");
    if (place) report(place);
  },
};
