import { trimText } from "../../../table/cell-text";
import { nearestInstrument } from "../../../table/read-instrument";
import { changeText, isBlank, isErrorValue, ownText } from "../../cells";
import type { Suggestion } from "../../finding";
import type { Report, Rule } from "../../rule";
import { INSTRUMENT_NAMES } from "../../../table/instrument-names";

export const tableInstrumentUnknown: Rule = {
  id: "table/instrument-unknown",
  severity: "warning",
  columns: "A",
  messages: { default: ["value"] },
  suggestions: { use: ["value"] },
  glance: ({ table: { agreements } }) => {
    return (index) => agreements[index]?.instrument === null;
  },
  row(agreement, { table, report }) {
    const column = table.roles.instrument?.column;
    if (agreement.instrument !== null || column === undefined) return;
    const own = ownText(agreement, "instrument");
    // A number, or a name that an earlier row or a heading gave: that place is reported.
    if (isBlank(own) || isErrorValue(own) || trimText(own) !== trimText(agreement.instrumentLabel)) return;
    report(unknownAt({ row: agreement.row, column }, own));
  },
  table({ table, report }) {
    const column = table.roles.instrument?.column ?? table.area.left;
    for (const { headingRow, instrument, label } of table.sections) {
      if (headingRow !== null && instrument === null) report(unknownAt({ row: headingRow, column }, label));
    }
  },
};

function unknownAt(place: Pick<Report, "row" | "column">, text: string): Report {
  const nearest = nearestInstrument(text);
  const suggestions = nearest ? [suggestion(place, text, INSTRUMENT_NAMES[nearest])] : undefined;
  return {
    ...place,
    role: "instrument",
    params: { value: trimText(text) },
    ...(suggestions ? { suggestions } : {}),
  };
}

function suggestion(place: Pick<Report, "row" | "column">, old: string, value: string): Suggestion {
  return { label: "use", params: { value }, changes: [changeText(place, old, value)] };
}
