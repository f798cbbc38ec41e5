import { changeText } from "../../cells";
import type { Rule } from "../../rule";
import { cleanText, looksUnclean } from "./clean";

export const cellWhitespace: Rule = {
  id: "cell/whitespace",
  severity: "hint",
  columns: "B–P",
  messages: { blank: [], special: [], edges: [], doubled: [] },
  fixable: true,
  cell: {
    concerns: looksUnclean,
    check({ text, row, column, role }, { report }) {
      const cleaned = cleanText(text);
      if (!cleaned) return;
      const fix = [changeText({ row, column }, text, cleaned.clean)];
      report({ row, column, role, message: cleaned.problem, fix });
    },
  },
};
