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

/** The tables that make one whole with the one on screen; the other sheets are only read where there can be any. */
export function useSiblings(): readonly AgreementTable[] {
  const { located } = usePaneState();
  const table = located.kind === "table" ? located.table : null;
  const isOfOne = useMemo(() => table !== null && instrumentOfSheet(table) !== null, [table]);
  const others = useOtherTables(isOfOne);
  return useMemo(() => (table && others ? siblingTables(table, others) : []), [table, others]);
}
