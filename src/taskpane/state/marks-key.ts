import type { HighlightChoice } from "../../excel/gateway-marks";
import type { Finding } from "../../rules/finding";

/** What was marked in the sheet, and from which findings; null where an earlier session did it, so that it is not known. */
export type Marked =
  { readonly choice: HighlightChoice; readonly of: string } | { readonly choice: null; readonly of: null };

/** The places that marks come from, as text: when it differs, the marks in the sheet are those of an earlier check. */
export function marksKey(findings: readonly Finding[]): string {
  return findings.map(({ rule, row, column, severity }) => `${rule} ${row} ${column} ${severity}`).join("\n");
}
