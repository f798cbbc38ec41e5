import { partnerStrip } from "../../cells";
import type { Rule } from "../../rule";
import { nextMarked } from "../taking-part";

export const partnersNone: Rule = {
  id: "partners/none",
  severity: "error",
  columns: "I–O",
  glance: ({ survey: { markRows } }) => {
    return (index) => markRows.marked(index) === 0;
  },
  row(agreement, { table, report }) {
    if (nextMarked(agreement, 0) >= 0) return;
    const place = partnerStrip(table, agreement);
    if (place) report(place);
  },
};
