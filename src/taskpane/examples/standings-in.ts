import { EXAMPLES } from "../../catalog/catalog";
import type { Example } from "../../catalog/example";
import { EARLIER_VERSIONS } from "../../catalog/known-examples";
import { madeRowsIn, versionTexts } from "../../catalog/provenance/provenance";
import { standingsOf, type Standing } from "../../catalog/standing/standing";
import type { WorkbookState } from "../../excel/store/state";
import type { AgreementTable } from "../../table/agreement-table";
import { madeRowsOf } from "./made-rows";

/** The agreement of any version of the shipped examples. */
export const textOfVersion = versionTexts([...EARLIER_VERSIONS, ...EXAMPLES]);

/** Which of these examples stand in the table, by their id, also those that a row was made from and edited since. */
export function standingsIn(
  table: AgreementTable,
  workbook: WorkbookState,
  examples: readonly Example[],
): ReadonlyMap<string, Standing> {
  const made = madeRowsIn(table, madeRowsOf(workbook), textOfVersion);
  return standingsOf(table, examples, made, EARLIER_VERSIONS);
}

/** Whether the example itself stands there: not only an agreement that is like it. */
export const isThere = ({ kind, likeness, newer, oldWording }: Standing): boolean =>
  kind === "same" || likeness === 1 || newer !== null || oldWording !== null;
