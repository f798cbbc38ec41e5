import { isBlank, roleCell } from "../../cells";
import type { Rule } from "../../rule";

export const sourceRequired: Rule = {
  id: "source/required",
  severity: "warning",
  row(agreement, { table, report }) {
    const place = roleCell(table, agreement, "source");
    if (place && isBlank(agreement.text.source)) report(place);
  },
};
