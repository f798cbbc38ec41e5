import { changeText } from "../../cells";
import type { Rule, RuleContext } from "../../rule";
import { markIn } from "../../survey/marks";

export const partnersUnknownMark: Rule = {
  id: "partners/unknown-mark",
  severity: "warning",
  columns: "I–O",
  messages: { unclear: ["mark", "usual"], other: ["mark", "usual"] },
  fixable: true,
  glance: ({ survey: { markRows, marks } }) => {
    const isAccepted = markRows.plain === "" || marks.accepts(markRows.plain);
    return (index) => !isAccepted || markRows.hasOther(index);
  },
  row(agreement, context) {
    const { marks } = context.survey;
    for (let index = 0; index < agreement.marks.length; index++) {
      const cell = agreement.marks[index] ?? "";
      if (cell !== "" && !marks.accepts(cell)) reportMark(cell, agreement.row, index, context);
    }
  },
};

function reportMark(cell: string, row: number, index: number, { table, survey, report }: RuleContext): void {
  const column = table.partners[index];
  if (!column) return;
  const { kind, text } = markIn(cell);
  const { usual } = survey.marks;
  const place = { row, column: column.column };
  report({
    role: "partner",
    ...(column.partner === null ? {} : { partner: column.partner }),
    message: kind === "yes" ? "other" : "unclear",
    params: { mark: text, usual },
    ...(kind === "yes" ? { fix: [changeText(place, cell, usual)] } : {}),
    ...place,
  });
}
