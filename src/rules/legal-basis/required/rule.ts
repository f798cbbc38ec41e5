import { isBlank, roleCell } from "../../cells";
import type { Rule } from "../../rule";

export const legalBasisRequired: Rule = {
  id: "legal-basis/required",
  severity: "error",
  row(agreement, { table, report }) {
    const place = roleCell(table, agreement, "legalBasis");
    if (place && isBlank(agreement.text.legalBasis)) report(place);
  },
};
