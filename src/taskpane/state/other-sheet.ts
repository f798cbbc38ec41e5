import type { Gateway, Outcome, Watch } from "../../excel/gateway";
import type { WorkbookState } from "../../excel/store/state";
import type { Finding } from "../../rules/finding";
import type { RuleSettings } from "../../rules/rule";
import type { AgreementTable } from "../../table/agreement-table";
import type { SheetSnapshot } from "../../table/snapshot";
import { divideFindings } from "./take-reading";
import { mappingFor } from "./stored-mapping";
import { TableReader } from "./table-reader";

/** A table with what is open in it: what was accepted is left out. */
export interface CheckedTable {
  readonly table: AgreementTable;
  readonly findings: readonly Finding[];
}

/** The same with the cells that it was read from. */
export interface CheckedSheet extends CheckedTable {
  readonly snapshot: SheetSnapshot;
}

/**
 * Reads and checks another sheet now, just as the sheet on screen is; null where it holds no table any more.
 * @param workbook what the add-in keeps in the workbook
 */
export async function checkSheet(
  gateway: Gateway,
  sheetId: string,
  settings: RuleSettings,
  workbook: WorkbookState,
  watch: Watch,
): Promise<Outcome<CheckedSheet | null>> {
  const reader = new TableReader(gateway, sheetId);
  const outcome = await reader.read(settings, (snapshot) => mappingFor(workbook.mappings, snapshot), watch);
  if (!outcome.ok) return outcome;
  const { result, snapshot } = outcome.value;
  if (!result.ok) return { ok: true, value: null };
  const { table, findings } = result.check;
  return { ok: true, value: { snapshot, table, findings: divideFindings(table, findings, workbook).open } };
}
