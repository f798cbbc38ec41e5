import { EXAMPLES } from "../../catalog/catalog";
import type { Example } from "../../catalog/example";
import { EARLIER_VERSIONS } from "../../catalog/known-examples";
import { madeRowsIn, versionTexts } from "../../catalog/provenance/provenance";
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

/** Whether the example itself stands there: not only an agreement that is like it. */
export const isThere = ({ kind, likeness, newer, oldWording }: Standing): boolean =>
  kind === "same" || likeness === 1 || newer !== null || oldWording !== null;

/** An example that stands in one of the tables of a workbook. */
export type PlacedStanding = Standing & {
  /** The other sheet that it is on; null: the one on screen. */
  readonly sheet: SheetRef | null;
};

/** Which of these examples stand in the table or in one that makes one whole with it; the table on screen goes first. */
export function standingsAmong(
  [table, ...siblings]: readonly [AgreementTable, ...AgreementTable[]],
  workbook: WorkbookState,
  examples: readonly Example[],
): ReadonlyMap<string, PlacedStanding> {
  const placed = new Map<string, PlacedStanding>();
  for (const [id, standing] of standingsIn(table, workbook, examples))
    placed.set(id, { ...standing, sheet: null });
  for (const other of siblings) {
    const sheet = { id: other.sheetId, name: other.sheetName, visible: true };
    for (const [id, standing] of standingsIn(other, workbook, examples)) {
      const known = placed.get(id);
      if (!known || (isThere(standing) && !isThere(known))) placed.set(id, { ...standing, sheet });
    }
  }
  return placed;
}
