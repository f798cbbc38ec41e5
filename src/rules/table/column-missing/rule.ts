import { ROLES, type AgreementTable } from "../../../table/agreement-table";
import type { Rule } from "../../rule";
import { tablePlace } from "../header-row";

/** Column A may be missing: a sheet or a heading row can name the core instrument too. */
const NEEDED = ROLES.filter((role) => role !== "instrument");

export const tableColumnMissing: Rule = {
  id: "table/column-missing",
  severity: "error",
  columns: "B–P",
  messages: Object.fromEntries([...NEEDED, "partner"].map((role) => [role, []])),
  table({ table, report }) {
    for (const role of missingIn(table)) {
      report({ ...tablePlace(table), role, scope: "table", message: role });
    }
  },
};

function missingIn(table: AgreementTable): ((typeof NEEDED)[number] | "partner")[] {
  const missing = NEEDED.filter((role) => table.roles[role] === undefined);
  return table.partners.length === 0 ? [...missing, "partner"] : missing;
}
