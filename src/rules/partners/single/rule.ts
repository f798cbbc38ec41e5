import { partnerStrip } from "../../cells";
import type { Rule } from "../../rule";
import { nextMarked } from "../taking-part";

export const partnersSingle: Rule = {
  id: "partners/single",
  severity: "warning",
  columns: "I–O",
  messages: { default: ["partner"] },
  glance: ({ survey: { markRows } }) => {
    return (index) => markRows.marked(index) === 1;
  },
  row(agreement, { table, report }) {
    // With one partner column there is nothing to compare with.
    if (table.partners.length < 2) return;
    const only = nextMarked(agreement, 0);
    if (only < 0 || nextMarked(agreement, only + 1) >= 0) return;
    const place = partnerStrip(table, agreement);
    if (!place) return;
    report({ params: { partner: table.partners[only]?.heading ?? "" }, ...place });
  },
};
