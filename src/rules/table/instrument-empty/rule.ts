import type { AgreementTable } from "../../../table/agreement-table";
import { CORE_INSTRUMENTS } from "../../../table/instrument";
import { readInstrument } from "../../../table/read-instrument";
import type { Rule } from "../../rule";
import { tablePlace } from "../header-row";
import { INSTRUMENT_NAMES } from "../../../table/instrument-names";

export const tableInstrumentEmpty: Rule = {
  id: "table/instrument-empty",
  severity: "hint",
  columns: "A",
  messages: { default: ["instrument"] },
  table({ table, report }) {
    if (isForOneInstrument(table)) return;
    const filled = table.sections.filter(({ firstRow, lastRow }) => firstRow <= lastRow);
    const used = new Set(filled.map(({ instrument }) => instrument));
    for (const instrument of CORE_INSTRUMENTS) {
      if (used.has(instrument)) continue;
      const params = { instrument: INSTRUMENT_NAMES[instrument] };
      report({ ...tablePlace(table), role: "instrument", scope: "table", params });
    }
  },
};

/**
 * A sheet, or a table under a title, that is for one core instrument: the others have sheets of their own. Or one in which
 * no core instrument is recognised at all.
 */
function isForOneInstrument({ sections, sheetName, instrumentSource }: AgreementTable): boolean {
  if (instrumentSource === "sheet" || instrumentSource === "title") return true;
  const named = readInstrument(sheetName);
  const isNamed = named !== null && named !== "algemeen";
  return sections.every(({ instrument }) => instrument === null || (isNamed && instrument === named));
}
