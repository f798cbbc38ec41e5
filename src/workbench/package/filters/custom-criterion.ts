import type { RawValue } from "../document";
import { hasWildcard, matchesWildcards, plainText } from "./wildcards";

export type CriterionOperator = "=" | "<>" | "<" | "<=" | ">" | ">=";

const order = new Intl.Collator("nl", { sensitivity: "accent" });

/** Parts "<>*x" into operator and operand; a text without operator means "=". */
export function parseCustom(criterion: string): { operator: CriterionOperator; operand: string } {
  const match = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(criterion);
  return { operator: (match?.[1] ?? "=") as CriterionOperator, operand: match?.[2] ?? "" };
}

/** The number that an operand or a cell's text is; null when it is text. Decimal point only: criteria are in US notation. */
export function asNumber(text: string): number | null {
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : null;
}

/** Whether a cell shows nothing: empty, or a formula that gives "". */
export function isBlank(shownText: string, value: RawValue): boolean {
  return value === null || (typeof value === "string" && value === "") || shownText === "";
}

/**
 * Whether a cell meets one custom criterion (">50", "=*rest", "<>", "="). Wildcards look at texts only, comparisons put
 * numbers beside numbers and texts beside texts, "=" alone asks for blanks and "<>" alone for the others.
 */
// Assumption (Excel): "=5" meets a cell that holds the number 5 or shows "5"; "=*5*" never meets a number.
export function meetsCustom(criterion: string, shownText: string, value: RawValue): boolean {
  const { operator, operand } = parseCustom(criterion);
  if (operator === "=") return equals(operand, shownText, value);
  if (operator === "<>") return !equals(operand, shownText, value);
  const place = compare(operand, shownText, value);
  if (place === null) return false;
  if (operator === "<") return place < 0;
  if (operator === "<=") return place <= 0;
  return operator === ">" ? place > 0 : place >= 0;
}

function equals(operand: string, shownText: string, value: RawValue): boolean {
  if (operand === "") return isBlank(shownText, value);
  if (hasWildcard(operand)) return typeof value === "string" && matchesWildcards(operand, shownText);
  const number = asNumber(operand);
  if (number !== null && typeof value === "number" && value === number) return true;
  return shownText.toLowerCase() === plainText(operand).toLowerCase();
}

/** Negative when the cell comes before the operand; null when the two cannot be compared. */
function compare(operand: string, shownText: string, value: RawValue): number | null {
  const number = asNumber(operand);
  if (number !== null) return typeof value === "number" ? value - number : null;
  if (typeof value !== "string" || value === "") return null;
  return order.compare(shownText, plainText(operand));
}
