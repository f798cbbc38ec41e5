import { partnerStrip } from "../../cells";
import type { Rule } from "../../rule";
import { markedPartners } from "../taking-part";

export const partnersNone: Rule = {
  id: "partners/none",
  severity: "error",
  columns: "I–O",
  row(agreement, { table, report }) {
    if (markedPartners(agreement, 1).length > 0) return;
    const place = partnerStrip(table, agreement);
    if (place) report(place);
  },
};
