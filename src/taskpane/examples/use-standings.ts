import { useMemo } from "react";
import { usePaneState } from "../state/context";
import type { AnyExample } from "./any-example";
import { useSiblings } from "./other-tables";
import { standingsAmong, type PlacedStanding } from "./standings-in";

/** Which examples stand in the table on screen, or in one that makes one whole with it, by their id. */
export function useStandings(examples: readonly AnyExample[]): ReadonlyMap<string, PlacedStanding> {
  const { located, workbook } = usePaneState();
  const siblings = useSiblings();
  const table = located.kind === "table" ? located.table : null;
  return useMemo(
    () =>
      table ? standingsAmong([table, ...siblings], workbook, examples) : new Map<string, PlacedStanding>(),
    [table, siblings, examples, workbook],
  );
}
