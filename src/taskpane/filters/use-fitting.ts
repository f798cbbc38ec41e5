import { useMemo } from "react";
import { isSameChoice, type FilterChoice } from "../../facets/choice";
import { livingChoice } from "../../facets/living-choice";
import type { FacetIndex } from "../../facets/facet-index";
import { usePaneState } from "../state/context";
import { appliedIn, fittingInView, isOutOfStep, type Fitting } from "./rows-in-view";

interface InView {
  /** null: there is no table. */
  readonly fitting: Fitting | null;
  /** The sheet shows other rows than the filter of ours that is on says. */
  readonly isStale: boolean;
  /** The choice is the one that is on. */
  readonly isApplied: boolean;
}

/** What the choice comes to on the sheet on screen. */
export function useFitting(index: FacetIndex | null, choice: FilterChoice): InView {
  const { located, standing } = usePaneState();
  const fitting = useMemo(() => index && fittingInView(index, choice, standing), [index, choice, standing]);
  const isStale = useMemo(() => {
    const rows = located.kind === "table" ? located.table.agreements.map(({ row }) => row) : [];
    return index !== null && isOutOfStep(index, rows, standing);
  }, [index, located, standing]);
  const applied = useMemo(
    () => (index && standing?.ours ? livingChoice(index, appliedIn(index, standing)).choice : null),
    [index, standing],
  );
  return { fitting, isStale, isApplied: applied !== null && isSameChoice(applied, choice) };
}
