import { ROLES, type AgreementTable } from "../../table/agreement-table";
import type { Change } from "../../table/change";

/** The text of a cell of a test's table; "" where the table has none. */
export function textAt(table: AgreementTable, row: number, column: number): string {
  const agreement = table.agreements.find((one) => one.row === row);
  const role = ROLES.find((one) => table.roles[one]?.column === column);
  if (!agreement) return headingAt(table, column);
  if (role) return agreement.inheritedFrom[role] === undefined ? agreement.text[role] : "";
  return agreement.marks[table.partners.findIndex((partner) => partner.column === column)] ?? "";
}

function headingAt(table: AgreementTable, column: number): string {
  const role = Object.values(table.roles).find((one) => one.column === column);
  return role?.heading ?? table.partners.find((partner) => partner.column === column)?.heading ?? "";
}

/** The table after changes of cells; rows stay where they are. */
export function changed(table: AgreementTable, changes: readonly Change[]): AgreementTable {
  const agreements = table.agreements.map((agreement) => {
    const text = { ...agreement.text };
    const marks = [...agreement.marks];
    for (const change of changes) {
      if (change.kind !== "cell" || change.row !== agreement.row) continue;
      const role = ROLES.find((one) => table.roles[one]?.column === change.column);
      const partner = table.partners.findIndex((one) => one.column === change.column);
      if (role) text[role] = String(change.new);
      else if (partner >= 0) marks[partner] = String(change.new);
    }
    return { ...agreement, text, marks };
  });
  return { ...table, agreements };
}
