import { EXAMPLES } from "../../catalog/catalog";
import type { Example } from "../../catalog/example";
import { EARLIER_VERSIONS } from "../../catalog/known-examples";
import { madeRowsIn, versionTexts } from "../../catalog/provenance/provenance";
import { standingsAcross } from "../../catalog/standing/across";
import { standingsOf, type Standing } from "../../catalog/standing/standing";
import type { SheetRef } from "../../excel/gateway";
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

/** An example that stands in one of the tables of a workbook. */
export type PlacedStanding = Standing & {
  /** The other sheet that it is on; null: the one on screen. */
  readonly sheet: SheetRef | null;
};

/** Which of these examples stand in the table or in one that makes one whole with it. */
export function standingsAmong(
  [table, ...siblings]: readonly [AgreementTable, ...AgreementTable[]],
  workbook: WorkbookState,
  examples: readonly Example[],
): ReadonlyMap<string, PlacedStanding> {
  const across = standingsAcross([table, ...siblings], (one) => standingsIn(one, workbook, examples));
  return new Map(
    [...across].map(([id, standing]) => [
      id,
      { ...standing, sheet: standing.table === table ? null : sheetOf(standing.table) },
    ]),
  );
}

/** The sheet that a table is on. */
export const sheetOf = ({ sheetId, sheetName }: AgreementTable): SheetRef => ({
  id: sheetId,
  name: sheetName,
  visible: true,
});
