import { isBlank, roleCell } from "../../cells";
import type { Rule } from "../../rule";

export const keywordRequired: Rule = {
  id: "keyword/required",
  severity: "warning",
  row(agreement, { table, report }) {
    const place = roleCell(table, agreement, "keyword");
    if (place && isBlank(agreement.text.keyword)) report(place);
  },
};
