import { DismissRegular, ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import type { Finding, Severity } from "../../rules/finding";
import type { AgreementTable } from "../../table/agreement-table";
import { usePane, usePaneState } from "../state/context";
import { countBySeverity, SEVERITIES } from "../state/findings";
import { InstrumentSummary } from "./instrument-summary";
import { SEVERITY_ICONS } from "./severity-mark";

interface SummaryProps {
  readonly table: AgreementTable;
  readonly findings: readonly Finding[];
}

/** How the table stands: per severity, which also chooses what the list shows, and on demand per core instrument. */
export function Summary({ table, findings }: SummaryProps) {
  const { session, texts } = usePane();
  const { severities, shownInstrument, isComplete } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const rows = useMemo(() => new Set(findings.map(({ row }) => row)).size, [findings]);
  const toggle = (severity: Severity): void => {
    const chosen = new Set(severities);
    if (!chosen.delete(severity)) chosen.add(severity);
    session.store.set({ severities: chosen });
  };
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className="summary" aria-label={texts.t("check.summary")}>
      <div className="chips" role="group" aria-label={texts.t("check.show")}>
        {SEVERITIES.map((severity) => {
          const Icon = SEVERITY_ICONS[severity];
          return (
            <button
              key={severity}
              type="button"
              className={`chip severity-${severity}`}
              aria-pressed={severities.has(severity)}
              onClick={() => toggle(severity)}
            >
              <Icon aria-hidden />
              {texts.count(`severity.${severity}`, counts[severity])}
            </button>
          );
        })}
      </div>
      {rows > 0 && <p className="quiet">{texts.count("check.inRows", rows)}</p>}
      {!isComplete && <p className="quiet">{texts.t("check.notComplete")}</p>}
      <button
        type="button"
        className="text-button"
        aria-expanded={isOpen}
        aria-controls="per-instrument"
        onClick={() => setOpen(!isOpen)}
      >
        <Chevron aria-hidden /> {texts.t("check.perInstrument")}
      </button>
      {shownInstrument !== undefined && (
        <button
          type="button"
          className="chip chip-choice"
          onClick={() => session.store.set({ shownInstrument: undefined })}
        >
          {texts.t("check.only", { instrument: texts.t(`instrument.${shownInstrument ?? "unknown"}`) })}
          <DismissRegular aria-hidden />
          <span className="visually-hidden">{texts.t("check.showEvery")}</span>
        </button>
      )}
      <div id="per-instrument" className="per-instrument" hidden={!isOpen}>
        {isOpen && <InstrumentSummary table={table} findings={findings} />}
      </div>
    </section>
  );
}
