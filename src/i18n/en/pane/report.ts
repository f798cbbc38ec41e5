import type { Dictionary } from "../../dictionary";

/** The report of the findings, in English. */
export const report = {
  "report.title": "Report of the check",
  "report.intro": "All findings on the sheet ‘{sheet}’ together, to discuss, print or mail.",
  "report.noTable": "Open a sheet with the table first. Then you can make the report.",
  "report.sheetName": "Findings",
  "report.sheetNameOf": "Findings {sheet}",
  "report.sheetTitle": "Findings on the sheet ‘{sheet}’",
  "report.about": "{agreements} · made on {date}",
  "report.summary": "Number of findings",
  "report.lines": "All findings",
  "report.cell": "Cell",
  "report.severity": "Severity",
  "report.column": "Column",
  "report.what": "What is wrong",
  "report.toSheet": "Put on a new sheet",
  "report.toSheetHint":
    "A row for each finding, with a link to the cell. An earlier report of the same sheet is replaced, unless you changed something in it.",
  "report.toCsv": "Save as a CSV file",
  "report.toCsvHint": "For another program.",
  "report.toHtml": "Save as a web page",
  "report.toHtmlHint": "To read or mail, also for those without Excel.",
  "report.fileName": "findings-{sheet}",
  "report.made": "The report is on the sheet ‘{sheet}’.",
  "report.replaced": "The report on the sheet ‘{sheet}’ has been replaced.",
  "report.saved": "The file ‘{file}’ is among your downloads.",
} satisfies Dictionary;
