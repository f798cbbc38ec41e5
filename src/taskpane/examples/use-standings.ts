import { useMemo } from "react";
import type { Standing } from "../../catalog/standing/standing";
import { usePaneState } from "../state/context";
import type { AnyExample } from "./any-example";
import { standingsIn } from "./standings-in";

/** Which examples stand in the table on screen, by their id. */
export function useStandings(examples: readonly AnyExample[]): ReadonlyMap<string, Standing> {
  const { located, workbook } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  return useMemo(
    () => (table ? standingsIn(table, workbook, examples) : new Map<string, Standing>()),
    [table, examples, workbook],
  );
}
