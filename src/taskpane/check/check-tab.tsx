import { Spinner, ToggleButton } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { Severity } from "../../rules/finding";
import { shownFindings } from "../commands/findings";
import { usePane, usePaneState } from "../state/context";
import { FindingList } from "./finding-list";
import { groupByRow } from "./group-by-row";
import { Marking } from "./marking";

const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/** The tab in which officials spend their time: what was found, row by row. */
export function CheckTab() {
  const { session, texts } = usePane();
  const state = usePaneState();
  const { located, severities, selectedRow } = state;
  const groups = useMemo(
    () => (located.kind === "table" ? groupByRow(located.table, shownFindings(state)) : []),
    // Only these decide which findings are shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [located, severities],
  );
  if (located.kind !== "table") return <Spinner className="pane-wait" label={texts.t("header.reading")} />;
  const count = (severity: Severity): number =>
    located.findings.filter((finding) => finding.severity === severity).length;
  const toggle = (severity: Severity): void => {
    const chosen = new Set(severities);
    if (!chosen.delete(severity)) chosen.add(severity);
    session.store.set({ severities: chosen });
  };
  const [errors, warnings, hints] = SEVERITIES.map((severity) =>
    texts.count(`severity.${severity}`, count(severity)),
  );
  return (
    <div className="tab tab-check">
      <section aria-label={texts.t("check.summary")}>
        <div className="summary" role="group" aria-label={texts.t("check.show")}>
          {SEVERITIES.map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              className={`summary-${severity}`}
              checked={severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              {texts.count(`severity.${severity}`, count(severity))}
            </ToggleButton>
          ))}
        </div>
        <p className="visually-hidden" role="status">
          {texts.t("check.announce", { errors: errors ?? "", warnings: warnings ?? "", hints: hints ?? "" })}
        </p>
      </section>
      <Marking />
      {groups.length > 0 ? (
        <FindingList groups={groups} selectedRow={selectedRow} />
      ) : (
        <p className="all-good">
          <CheckmarkCircleRegular aria-hidden />
          {texts.t(located.findings.length === 0 ? "check.none" : "check.noneOfFilter")}
        </p>
      )}
      <p className="keys-hint">{texts.t("check.keys")}</p>
    </div>
  );
}
