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

/**
 * The five core instruments always; the general group, agreements without a known one, and the header with rows without
 * an agreement ("rest") only where there is anything of them. The findings of all lines together are all findings.
 */
export function countByInstrument(table: AgreementTable, findings: readonly Finding[]): InstrumentCount[] {
  const instrumentOf = new Map(table.agreements.map(({ row, instrument }) => [row, instrument]));
  const lines: InstrumentCount[] = ([...CORE_INSTRUMENTS, "algemeen", null] as const).flatMap(
    (instrument) => {
      const agreements = table.agreements.filter((agreement) => agreement.instrument === instrument).length;
      const isCore = instrument !== null && instrument !== "algemeen";
      if (agreements === 0 && !isCore) return [];
      const own = findings.filter(({ row }) => instrumentOf.get(row) === instrument);
      return [{ instrument, agreements, counts: countBySeverity(own) }];
    },
  );
  const rest = findings.filter(({ row }) => !instrumentOf.has(row));
  return rest.length === 0
    ? lines
    : [...lines, { instrument: "rest", agreements: 0, counts: countBySeverity(rest) }];
}
