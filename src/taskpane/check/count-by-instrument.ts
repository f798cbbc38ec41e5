import type { Finding } from "../../rules/finding";
import type { AgreementTable } from "../../table/agreement-table";
import { CORE_INSTRUMENTS } from "../../table/instrument";
import { countBySeverity, type SeverityCounts } from "../state/findings";
import type { InstrumentChoice } from "../state/pane-state";

/** One core instrument's part of the check. */
export interface InstrumentCount {
  readonly instrument: InstrumentChoice;
  readonly agreements: number;
  readonly counts: SeverityCounts;
}

/** The five core instruments always, the general group and rows without a known one only where there are any. */
export function countByInstrument(table: AgreementTable, findings: readonly Finding[]): InstrumentCount[] {
  const instrumentOf = new Map(table.agreements.map(({ row, instrument }) => [row, instrument]));
  return ([...CORE_INSTRUMENTS, "algemeen", null] as const).flatMap((instrument) => {
    const agreements = table.agreements.filter((agreement) => agreement.instrument === instrument).length;
    const isCore = instrument !== null && instrument !== "algemeen";
    if (agreements === 0 && !isCore) return [];
    const own = findings.filter(({ row }) => instrumentOf.get(row) === instrument);
    return [{ instrument, agreements, counts: countBySeverity(own) }];
  });
}
