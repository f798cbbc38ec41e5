import type { Dictionary } from "../../dictionary";

/** A selection on a sheet of its own, in English. */
export const exported = {
  "export.toSheet": "On a new sheet",
  "export.sheetName": "Selection",
  "export.sheetNameOf": "Selection {sheet}",
  "export.title": "Selection from ‘{sheet}’",
  "export.visible": "Agreements that could be seen on the sheet",
  "export.leftOut.one":
    "Left out: {count} fitting agreement that was hidden on the sheet, by your own filter or by hand",
  "export.leftOut.other":
    "Left out: {count} fitting agreements that were hidden on the sheet, by your own filter or by hand",
  "export.text": "With the words: {text}",
  "export.gone": "Not in this table, so it does not count: {names}",
  "export.any": "{group}, one or more of: {names}",
  "export.all": "{group}, all of: {names}",
  "export.none": "{group}, none of: {names}",
  "export.made.one": "{count} agreement is on the new sheet ‘{sheet}’.",
  "export.made.other": "{count} agreements are on the new sheet ‘{sheet}’.",
  "export.replaced.one":
    "{count} agreement is on the sheet ‘{sheet}’. The earlier selection there is replaced.",
  "export.replaced.other":
    "{count} agreements are on the sheet ‘{sheet}’. The earlier selection there is replaced.",
  "sheet.kept.own": "The sheet ‘{kept}’ is your own and stayed as it was.",
  "sheet.kept.changed": "The earlier sheet ‘{kept}’ stayed, because somebody changed something in it.",
  "sheet.kept.other": "The sheet ‘{kept}’ stayed, because it is about another sheet or other sheets.",
} satisfies Dictionary;
