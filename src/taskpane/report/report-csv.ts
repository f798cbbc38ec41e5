import type { Texts } from "../../i18n/make-texts";
import { reportColumns, reportRows, type Report } from "./report";

/** Excel in Dutch expects semicolons, and knows UTF-8 by this mark at the beginning. */
const SEPARATOR = ";";
const BYTE_ORDER_MARK = "\ufeff";
/** What a spreadsheet would take for a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[\s]*[=+\-@\t\r]/;

/** The lines of the report as a file for a spreadsheet, a row each. */
export function reportCsv(report: Report, texts: Texts): string {
  const rows = [reportColumns(report, texts), ...reportRows(report, texts)];
  return BYTE_ORDER_MARK + rows.map((row) => row.map(field).join(SEPARATOR)).join("\r\n") + "\r\n";
}

/** A text as one field; what reads as a formula gets an apostrophe, which makes it a text again. */
function field(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
