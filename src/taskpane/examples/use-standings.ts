import { useMemo } from "react";
import { EXAMPLES } from "../../catalog/catalog";
import { EARLIER_VERSIONS } from "../../catalog/known-examples";
import { madeRowsIn, versionTexts } from "../../catalog/provenance/provenance";
import { standingsOf, type Standing } from "../../catalog/standing/standing";
import { usePaneState } from "../state/context";
import type { AnyExample } from "./any-example";
import { madeRowsOf } from "./made-rows";

/** The agreement of any version of the shipped examples. */
export const textOfVersion = versionTexts([...EARLIER_VERSIONS, ...EXAMPLES]);

/** Which examples stand in the table on screen, by their id. */
export function useStandings(examples: readonly AnyExample[]): ReadonlyMap<string, Standing> {
  const { located, workbook } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  return useMemo(
    () =>
      table
        ? standingsOf(table, examples, madeRowsIn(table, madeRowsOf(workbook), textOfVersion))
        : new Map<string, Standing>(),
    [table, examples, workbook],
  );
}
