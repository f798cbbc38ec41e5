import { useMemo } from "react";
import type { Finding } from "../../rules/finding";
import type { AgreementTable } from "../../table/agreement-table";
import { usePane, usePaneState } from "../state/context";
import { countBySeverity, SEVERITIES } from "../state/findings";
import { countByInstrument } from "./count-by-instrument";
import { SEVERITY_ICONS } from "./severity-mark";

interface InstrumentSummaryProps {
  readonly table: AgreementTable;
  readonly findings: readonly Finding[];
}

/** Agreements and findings per core instrument; a core instrument's name narrows the list to it. */
export function InstrumentSummary({ table, findings }: InstrumentSummaryProps) {
  const { session, texts } = usePane();
  const { shownInstrument } = usePaneState();
  const lines = useMemo(() => countByInstrument(table, findings), [table, findings]);
  const totals = useMemo(() => countBySeverity(findings), [findings]);
  return (
    <table className="instruments">
      <thead>
        <tr>
          <th scope="col">{texts.t("role.instrument")}</th>
          <th scope="col">{texts.t("overview.agreements")}</th>
          {SEVERITIES.map((severity) => {
            const Icon = SEVERITY_ICONS[severity];
            return (
              <th scope="col" key={severity} className={`severity-${severity}`}>
                <Icon aria-hidden />
                <span className="visually-hidden">{texts.t(`severity.${severity}.many`)}</span>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ instrument, agreements, counts }) => (
          <tr key={instrument ?? "unknown"}>
            <th scope="row">
              <button
                type="button"
                className="text-button"
                aria-pressed={shownInstrument === instrument}
                onClick={() =>
                  session.store.set({
                    shownInstrument: shownInstrument === instrument ? undefined : instrument,
                  })
                }
              >
                {texts.t(`instrument.${instrument ?? "unknown"}`)}
              </button>
            </th>
            <td>{instrument === "rest" ? "" : texts.number(agreements)}</td>
            {SEVERITIES.map((severity) => (
              <td key={severity} className={counts[severity] === 0 ? "quiet" : undefined}>
                {texts.number(counts[severity])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.t("overview.total")}</th>
          <td>{texts.number(table.agreements.length)}</td>
          {SEVERITIES.map((severity) => (
            <td key={severity}>{texts.number(totals[severity])}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
