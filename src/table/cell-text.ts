import type { CellValue } from "./snapshot";

/**
 * A cell's value as text. Numbers have at most 15 digits, as Excel keeps them, and a decimal point ("2.2" typed as a
 * number is an article, not an amount); TRUE and FALSE are as a Dutch Excel shows them. A date is a serial number here:
 * a snapshot has no number formats, so it cannot be told from any other number and stays one.
 */
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/** Nothing that can be seen: empty, spaces, NBSP, zero-width characters. */
export function isBlankText(text: string): boolean {
  if (text === "") return true;
  const first = text.charCodeAt(0);
  // Most cells begin with a letter or digit; only the others need a closer look.
  if (first > 0x20 && first < 0x7f) return false;
  return /^[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]*$/.test(text);
}
