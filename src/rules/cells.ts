import type { Agreement, AgreementTable, Role } from "../table/agreement-table";
import type { CellChange } from "../table/change";
import type { Finding } from "./finding";

const ERROR_VALUE =
  /^#(?:REF|N\/A|N\/B|VALUE|WAARDE|VERW|DIV\/0|DEEL\/0|NAME|NAAM|NUM|GETAL|NULL|LEEG|SPILL|CALC|OVERLOOP|BEREKENEN|GETTING_DATA)[!?]?$/iu;

/** Whether a text is one of Excel's error values, in English or Dutch. */
export function isErrorValue(text: string): boolean {
  return text.startsWith("#") && ERROR_VALUE.test(text.trim());
}

/** Nothing that can be seen: empty, spaces, NBSP, zero-width and other invisible characters (as cell/whitespace has them). */
export function isBlank(text: string): boolean {
  if (text === "") return true;
  const first = text.charCodeAt(0);
  // Almost every text begins with a character that can be seen.
  return (first <= 32 || first >= 0x7f) && /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
}

/** The text of the cell itself: "" where it shares the cell above, which the row of that cell answers for. */
export function ownText(agreement: Agreement, role: Role): string {
  return agreement.inheritedFrom[role] === undefined ? agreement.text[role] : "";
}

/** The place of a role's cell, for a report; null when the table has no such column. */
export function roleCell(
  table: AgreementTable,
  agreement: Agreement,
  role: Role,
): Pick<Finding, "row" | "column" | "role"> | null {
  const column = table.roles[role]?.column;
  return column === undefined ? null : { row: agreement.row, column, role };
}

/** A change of a cell to another text; `old` is the cell's text as the table gives it. */
export function changeText(place: Pick<Finding, "row" | "column">, old: string, text: string): CellChange {
  return { kind: "cell", row: place.row, column: place.column, old, new: text };
}

/** The place of a row's partner strip as a whole: its first partner column. */
export function partnerStrip(
  table: AgreementTable,
  agreement: Agreement,
): Pick<Finding, "row" | "column" | "role" | "scope"> | null {
  const first = table.partners[0];
  return first ? { row: agreement.row, column: first.column, role: "partner", scope: "row" } : null;
}
