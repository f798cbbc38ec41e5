import { Input } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import { Suspense, useEffect, useMemo, useRef } from "react";
import { lazyPart } from "../shell/lazy-part";
import { GROUPS, isEmptyChoice } from "../../facets/choice";
import { livingChoice } from "../../facets/living-choice";
import { exportSelection } from "../commands/export-selection";
import { applyFilter, reapplyFilter, showAll } from "../commands/filter";
import { CommandButton } from "../shell/command-button";
import { usePane, usePaneState } from "../state/context";
import { ChosenValues, GoneValues, SEARCH_FIELD } from "./chosen-values";
import { FacetGroup } from "./facet-group";
import { facetIndexOf } from "./facet-index-of";
import { besideText, outcomeText } from "./outcome-text";
import type { Fitting } from "./rows-in-view";
import { useFitting } from "./use-fitting";
import { SavedFilters } from "./saved-filters";
import { useApplyKey, useReadAhead } from "./use-filters-tab";
import { valueName } from "./value-name";
import "./filters.css";

const FittingKeywords = lazyPart(() => import("../keywords/fitting-keywords"));

/** What the choice comes to, which is also why it cannot be applied. */
const OUTCOME = "filter-outcome";

/** Groups of values with their counts, keywords first; a choice is shown in the sheet itself. */
export default function FiltersTab() {
  const { session, texts } = usePane();
  const state = usePaneState();
  const { located, choice } = state;
  const index = useMemo(() => (located.kind === "table" ? facetIndexOf(located) : null), [located]);
  const living = useMemo(() => index && livingChoice(index, choice), [index, choice]);
  const result = useMemo(() => living && index?.evaluate(living.choice), [index, living]);
  const { fitting, isStale, isApplied } = useFitting(index, living?.choice ?? choice);
  useEffect(() => {
    // A choice from another sheet, or from before a keyword was written otherwise, goes on in the keys of this table.
    const resolved = index?.resolve(choice);
    if (resolved && resolved !== choice) session.store.set({ choice: resolved });
  }, [session, index, choice]);
  useReadAhead(index);
  const tab = useRef<HTMLDivElement>(null);
  useApplyKey(tab, result !== null && result !== undefined);
  if (!living || !result || !fitting) return null;
  const { groups } = result;
  const { mode, values: instruments = [] } = choice.groups.instrument ?? {};
  const chosenInstruments = groups.instrument.filter(
    ({ key }) => mode === "any" && instruments.includes(key),
  );
  const usualOf = chosenInstruments.map((value) => valueName("instrument", value, texts)).join(", ");
  const isFilled = (group: (typeof GROUPS)[number]): boolean => groups[group].some(({ key }) => key !== "");
  const isNothing = isEmptyChoice(choice);
  return (
    <div ref={tab} className="tab tab-filters">
      <h2 className="visually-hidden">{texts.t("filters.title")}</h2>
      <Input
        id={SEARCH_FIELD}
        type="search"
        contentBefore={<SearchRegular aria-hidden />}
        placeholder={texts.t("filters.text")}
        aria-label={texts.t("filters.text")}
        value={choice.text}
        onChange={(_, data) => session.store.set({ choice: { ...choice, text: data.value } })}
      />
      <ChosenValues groups={groups} gone={living.gone} />
      <div className="facets">
        <Suspense fallback={null}>
          <FittingKeywords />
        </Suspense>
        {!isFilled("keyword") && <NoKeywords />}
        {GROUPS.filter(isFilled).map((group) => (
          <FacetGroup
            key={group}
            group={group}
            values={groups[group]}
            {...(group === "keyword" ? { usualOf } : {})}
          />
        ))}
        <SavedFilters />
      </div>
      <footer className="tab-footer">
        <div className="filter-outcome">
          <p id={OUTCOME} role="status" className={isNothing ? "quiet" : "filter-result"}>
            {outcomeText(state, living.choice, fitting, texts)}
          </p>
          <CommandButton command={exportSelection} input={texts} appearance="subtle" size="small" plain />
        </div>
        <GoneValues groups={groups} gone={living.gone} />
        <FilterNotes isStale={isStale} isApplied={isApplied} fitting={fitting} />
        <div className="button-row">
          <CommandButton
            command={isStale && isApplied ? reapplyFilter : applyFilter}
            input={undefined}
            appearance="primary"
            aria-describedby={OUTCOME}
            aria-keyshortcuts="Control+Enter"
          />
          <CommandButton command={showAll} input={undefined} />
        </div>
      </footer>
    </div>
  );
}

function NoKeywords() {
  const { session, texts } = usePane();
  const hasColumn = session.table?.roles.keyword !== undefined;
  return <p className="quiet">{texts.t(hasColumn ? "filters.empty" : "filters.noColumn")}</p>;
}

interface FilterNotesProps {
  readonly isStale: boolean;
  readonly isApplied: boolean;
  readonly fitting: Fitting;
}

/** What to know before a filter is put on: one that stands already, and that colleagues see it too. */
function FilterNotes({ isStale, isApplied, fitting }: FilterNotesProps) {
  const { texts } = usePane();
  const { sheetState, filtered, choice, standing } = usePaneState();
  if (filtered) {
    // One line: in a low pane each line here is one keyword less.
    const isOn = isEmptyChoice(choice) ? "filters.active" : "filters.activeForAll";
    const isAnother = !isApplied && !isEmptyChoice(choice) && standing !== null && standing.ours !== null;
    const key = isStale ? "filters.outOfStep" : isAnother ? "filters.formerChoice" : isOn;
    return <p className="filter-state filter-ours">{texts.t(key)}</p>;
  }
  return (
    <>
      {sheetState?.filtered && (
        <p className="filter-state">
          {isEmptyChoice(choice) ? texts.t("filters.userFilter") : besideText(fitting, texts)}
        </p>
      )}
      {!isEmptyChoice(choice) && <p className="quiet">{texts.t("filters.sharing")}</p>}
    </>
  );
}
