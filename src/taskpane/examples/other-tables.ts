import { useEffect, useMemo } from "react";
import type { AgreementTable } from "../../table/agreement-table";
import { instrumentOfSheet, siblingTables } from "../../table/only-instrument";
import { usePane, usePaneState } from "../state/context";

/** The tables on the other sheets; null until they are looked at. */
export function useOtherTables(isWanted = true): readonly AgreementTable[] | null {
  const { session } = usePane();
  const { otherTables, located } = usePaneState();
  const isKnown = otherTables !== null || located.kind === "none" || !isWanted;
  useEffect(() => {
    if (!isKnown) void session.others.look();
  }, [session, isKnown]);
  return otherTables;
}

/** The tables that make one whole with the one on screen; null until they are looked at. */
function useSiblingsFound(): readonly AgreementTable[] | null {
  const { located } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  // The other sheets are only read where there can be any.
  const isOfOne = useMemo(() => table !== null && instrumentOfSheet(table) !== null, [table]);
  const others = useOtherTables(isOfOne);
  return useMemo(() => {
    if (!table || !isOfOne) return NONE;
    return others && siblingTables(table, others);
  }, [table, isOfOne, others]);
}

const NONE: readonly AgreementTable[] = [];

/** The tables that make one whole with the one on screen, as far as they are looked at. */
export const useSiblings = (): readonly AgreementTable[] => useSiblingsFound() ?? NONE;

/** The table on screen with those that make one whole with it; null without a table, and until the other sheets are looked at. */
export function useWholeTable(): readonly AgreementTable[] | null {
  const { located } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const siblings = useSiblingsFound();
  return useMemo(() => (table && siblings ? [table, ...siblings] : null), [table, siblings]);
}

/**
 * What the region has already: the table on screen with those that make one whole with it; from a sheet without a table, all
 * tables of the workbook.
 */
export function useOurTables(): readonly AgreementTable[] {
  const { located } = usePaneState();
  const whole = useWholeTable();
  const others = useOtherTables(located.kind === "no-table");
  return located.kind === "no-table" ? (others ?? NONE) : (whole ?? NONE);
}
