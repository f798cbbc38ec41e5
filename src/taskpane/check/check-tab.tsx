import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import { fixableByRule } from "../fixes/change-sets";
import { shownFindings, visitedIndex } from "../state/findings";
import { usePane, usePaneState } from "../state/context";
import { FindingList } from "./finding-list";
import { FindingSteps } from "./finding-steps";
import { groupByRow } from "./group-by-row";
import { Marking } from "./marking";
import { Summary } from "./summary";
import "./check.css";

/** The tab in which officials spend their time: what was found, row by row. */
export function CheckTab() {
  const { texts } = usePane();
  const state = usePaneState();
  const { located, severities, shownInstrument, selectedRow } = state;
  const shown = useMemo(
    () => shownFindings(state),
    // Only these decide which findings are shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [located, severities, shownInstrument],
  );
  const groups = useMemo(
    () => (located.kind === "table" ? groupByRow(located.table, shown) : []),
    [located, shown],
  );
  const alike = useMemo(() => fixableByRule(located.kind === "table" ? located.findings : []), [located]);
  if (located.kind !== "table") return null;
  const visited = shown[visitedIndex(shown, state)] ?? null;
  return (
    <div className="tab tab-check">
      <h2 className="visually-hidden">{texts.t("tab.check")}</h2>
      <Summary table={located.table} findings={located.findings} />
      <Marking />
      {groups.length > 0 ? (
        <FindingList groups={groups} alike={alike} selectedRow={selectedRow} visited={visited} />
      ) : (
        <p className="all-good">
          {located.findings.length === 0 && <CheckmarkCircleRegular aria-hidden />}
          {texts.t(located.findings.length === 0 ? "check.none" : "check.noneOfFilter")}
        </p>
      )}
      {shown.length > 0 && <FindingSteps shown={shown} />}
    </div>
  );
}
