import { isBlank, roleCell } from "../../cells";
import type { Rule } from "../../rule";

export const agreementRequired: Rule = {
  id: "agreement/required",
  severity: "error",
  columns: "D",
  glance: ({ table: { agreements } }) => {
    return (index) => isBlank(agreements[index]?.text.agreement ?? "");
  },
  row(agreement, { table, report }) {
    if (!isBlank(agreement.text.agreement)) return;
    const place = roleCell(table, agreement, "agreement");
    if (place) report(place);
  },
};
