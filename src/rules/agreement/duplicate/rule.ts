import { ownText, roleCell } from "../../cells";
import type { Rule } from "../../rule";

export const agreementDuplicate: Rule = {
  id: "agreement/duplicate",
  severity: "warning",
  columns: "D",
  messages: { same: ["row"], nearly: ["row"], otherInstrument: ["row"] },
  glance: ({ survey: { duplicates } }) => {
    return (index) => duplicates.mayRepeat(index);
  },
  row(agreement, { table, survey, report }) {
    if (ownText(agreement, "agreement") === "") return;
    const duplicate = survey.duplicates.duplicateOf(agreement);
    const place = duplicate && roleCell(table, agreement, "agreement");
    if (!duplicate || !place) return;
    const { isSame, sameInstrument } = duplicate;
    const alike = isSame ? "same" : "nearly";
    report({
      severity: sameInstrument ? "warning" : "hint",
      message: sameInstrument ? alike : "otherInstrument",
      params: { row: duplicate.row + 1 },
      ...place,
    });
  },
};
