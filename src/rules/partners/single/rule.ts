import { partnerStrip } from "../../cells";
import type { Rule } from "../../rule";
import { markedPartners } from "../taking-part";

export const partnersSingle: Rule = {
  id: "partners/single",
  severity: "warning",
  columns: "I–O",
  messages: { default: ["partner"] },
  row(agreement, { table, report }) {
    // With one partner column there is nothing to compare with.
    if (table.partners.length < 2) return;
    const [only, ...others] = markedPartners(agreement, 2);
    const place = partnerStrip(table, agreement);
    if (only === undefined || others.length > 0 || !place) return;
    report({ ...place, params: { partner: table.partners[only]?.heading ?? "" } });
  },
};
