import { isBlank, roleCell } from "../../cells";
import type { Rule } from "../../rule";

export const agreementRequired: Rule = {
  id: "agreement/required",
  severity: "error",
  row(agreement, { table, report }) {
    const place = roleCell(table, agreement, "agreement");
    if (place && isBlank(agreement.text.agreement)) report(place);
  },
};
