import { isBlank, roleCell } from "../../cells";
import { byText } from "../../glance";
import type { Rule } from "../../rule";

export const legalBasisRequired: Rule = {
  id: "legal-basis/required",
  severity: "error",
  columns: "B",
  glance: byText("legalBasis", isBlank),
  row(agreement, { table, report }) {
    if (!isBlank(agreement.text.legalBasis)) return;
    const place = roleCell(table, agreement, "legalBasis");
    if (place) report(place);
  },
};
