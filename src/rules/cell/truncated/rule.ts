import type { Rule } from "../../rule";

/** Longest text of a cell ("Excel specifications and limits", support.microsoft.com). */
const LONGEST_CELL = 32_767;
/** Where texts end that came through older programs and database fields. */
const OLD_LIMIT = 255;
/** A sentence, list or quotation that is complete ends with one of these. */
const COMPLETE = /[.!?:;…)\]}"'’”»*]\s*$/u;

export const cellTruncated: Rule = {
  id: "cell/truncated",
  severity: "warning",
  columns: "B–P",
  messages: { default: ["length"] },
  cell: {
    concerns: ({ length }) => length === OLD_LIMIT || length >= LONGEST_CELL,
    check({ text, row, column, role }, { report }) {
      if (text.length === OLD_LIMIT && COMPLETE.test(text)) return;
      report({ row, column, role, params: { length: text.length } });
    },
  },
};
