import { isErrorValue } from "../../cells";
import type { Rule } from "../../rule";

export const cellErrorValue: Rule = {
  id: "cell/error-value",
  severity: "error",
  columns: "B–P",
  messages: { default: ["value"] },
  cell: {
    concerns: isErrorValue,
    check({ text, row, column, role }, { report }) {
      report({ row, column, role, params: { value: text.trim() } });
    },
  },
};
