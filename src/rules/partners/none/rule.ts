import { readMark } from "../../../partners/marks";
import { partnerStrip } from "../../cells";
import type { Rule } from "../../rule";

export const partnersNone: Rule = {
  id: "partners/none",
  severity: "error",
  row(agreement, { table, report }) {
    const place = partnerStrip(table, agreement);
    if (!place) return;
    const marked = agreement.marks.some((mark) => {
      const { kind } = readMark(mark);
      return kind !== "empty" && kind !== "no";
    });
    if (!marked) report(place);
  },
};
