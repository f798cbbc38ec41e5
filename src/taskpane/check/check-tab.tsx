import { Suspense, useMemo } from "react";
import { lazyPart } from "../shell/lazy-part";
import { openScreen } from "../commands/screens";
import type { Finding } from "../../rules/finding";
import { fixableByRule } from "../fixes/change-sets";
import { shownFindings, visitedIndex } from "../state/findings";
import { usePane, usePaneState } from "../state/context";
import { ChoiceAnnouncer } from "./choice-announcer";
import { EmptyList, useFocusInPlaceOfList } from "./empty-list";
import { FindingList } from "./finding-list";
import { FindingSteps } from "./finding-steps";
import { groupFindings } from "./group-findings";
import { Marking } from "./marking";
import { Summary } from "./summary";
import "./check.css";

const ListTools = lazyPart(() => import("./list-tools"));
const FittingKeywords = lazyPart(() => import("../keywords/fitting-keywords"));

/** The tab in which officials spend their time: what was found, arranged as they like. */
export function CheckTab() {
  const { session, texts } = usePane();
  const state = usePaneState();
  const { located, severities, shownInstrument, shownRule, search, wording, grouping, selectedRow } = state;
  const shown = useMemo(
    () => shownFindings(state),
    // Only these decide which findings are shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only these decide
    [located, severities, shownInstrument, shownRule, search, wording],
  );
  const groups = useMemo(
    () => (located.kind === "table" ? groupFindings(located.table, shown, grouping) : []),
    [located, shown, grouping],
  );
  const findings = located.kind === "table" ? located.findings : NONE;
  const alike = useMemo(() => fixableByRule(shown), [shown]);
  const rules = useMemo(() => countByRule(findings), [findings]);
  useFocusInPlaceOfList(located.kind === "table" ? groups.length > 0 : null);
  if (located.kind !== "table") return null;
  const visited = shown[visitedIndex(shown, state)] ?? null;
  const { accepted, stale, off } = located;
  return (
    <div className="tab tab-check">
      <h2 className="visually-hidden">{texts.t("tab.check")}</h2>
      <Summary table={located.table} findings={findings} />
      <Marking />
      {findings.length > 0 && (
        <Suspense fallback={<div className="list-tools" />}>
          <ListTools rules={rules} />
        </Suspense>
      )}
      {groups.length > 0 ? (
        <FindingList
          key={`${grouping} ${shownInstrument ?? ""}`}
          groups={groups}
          shown={shown}
          name={texts.t(`check.list.${grouping}`)}
          alike={alike}
          selectedRow={selectedRow}
          visited={visited}
        />
      ) : (
        <EmptyList isHidden={findings.length > 0} />
      )}
      {selectedRow !== null && (
        <Suspense fallback={null}>
          <FittingKeywords />
        </Suspense>
      )}
      {accepted.length + stale.length + off.length > 0 && (
        <button
          type="button"
          id="open-accepted"
          className="text-button accepted-link"
          onClick={() => void openScreen.perform(session, { id: "accepted", from: "open-accepted" })}
        >
          {texts.count("accept.count", accepted.length)}
          {stale.length > 0 && ` · ${texts.count("accept.staleCount", stale.length)}`}
          {off.length > 0 && ` · ${texts.count("accept.offCount", off.length)}`}
        </button>
      )}
      <ChoiceAnnouncer count={shown.length} />
      {shown.length > 0 && <FindingSteps shown={shown} />}
    </div>
  );
}

const NONE: readonly Finding[] = [];

function countByRule(findings: readonly Finding[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
