import type { Rule } from "../../rule";

export const tableEmptyRow: Rule = {
  id: "table/empty-row",
  severity: "hint",
  columns: "A–P",
  suggestions: { remove: ["row"] },
  table({ table, report }) {
    const column = table.roles.agreement?.column ?? table.area.left;
    for (const row of table.emptyRows) {
      const suggestions = [
        { label: "remove", params: { row: row + 1 }, changes: [{ kind: "remove-row", row } as const] },
      ];
      report({ row, column, role: "agreement", scope: "row", suggestions });
    }
  },
};
