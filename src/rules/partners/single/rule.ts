import { readMark } from "../../../partners/marks";
import { partnerStrip } from "../../cells";
import type { Rule } from "../../rule";

export const partnersSingle: Rule = {
  id: "partners/single",
  severity: "warning",
  row(agreement, { table, report }) {
    const place = partnerStrip(table, agreement);
    // With one partner column there is nothing to compare with.
    if (!place || table.partners.length < 2) return;
    const marked = agreement.marks.flatMap((mark, index) => {
      const { kind } = readMark(mark);
      return kind === "empty" || kind === "no" ? [] : [index];
    });
    const only = marked[0];
    if (marked.length !== 1 || only === undefined) return;
    report({ ...place, params: { partner: table.partners[only]?.heading ?? "" } });
  },
};
