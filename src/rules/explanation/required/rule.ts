import { isBlank, roleCell } from "../../cells";
import { byText } from "../../glance";
import { clearLevel, LEVELS } from "../../level/values";
import { memoise } from "../../memo";
import type { Rule } from "../../rule";
import { clearType, TYPES } from "../../type/values";

export const explanationRequired: Rule = {
  id: "explanation/required",
  severity: "hint",
  columns: "P",
  glance: (context) => {
    const { agreements } = context.table;
    const [isOfType, isOfLevel] = [
      byText("type", isNeeded)(context),
      byText("level", isAdministrative)(context),
    ];
    return (index) =>
      isOfType(index) && isOfLevel(index) && isBlank(agreements[index]?.text.explanation ?? "");
  },
  row(agreement, { table, report }) {
    const { type, level, explanation } = agreement.text;
    if (!isBlank(explanation) || !isNeeded(type) || !isAdministrative(level)) return;
    const place = roleCell(table, agreement, "explanation");
    if (place) report(place);
  },
};

const isNeeded = memoise((text) => clearType(text) === TYPES[0]);
const isAdministrative = memoise((text) => clearLevel(text) === LEVELS[1]);
