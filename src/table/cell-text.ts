import type { CellValue } from "./snapshot";

/**
 * A cell's value as text. Numbers have at most 15 digits, as Excel keeps them, and a decimal point ("2.2" typed as a
 * number is an article, not an amount); TRUE and FALSE are as a Dutch Excel shows them. A date is a serial number here:
 * a snapshot has no number formats, so it cannot be told from any other number and stays one.
 */
// Assumption (Excel): a Dutch Excel shows TRUE and FALSE as WAAR and ONWAAR.
export function cellText(value: CellValue): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/** Nothing that can be seen: empty, spaces, NBSP, zero-width characters. */
export function isBlankText(text: string): boolean {
  if (text === "") return true;
  if (isPlain(text.charCodeAt(0))) return false;
  return /^[\s\u00a0\u00ad\u200b-\u200d\u2060\ufeff]*$/.test(text);
}

/** A text without white space and zero-width characters around it. */
export function trimText(text: string): string {
  const last = text.length - 1;
  if (last < 0 || (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(last)))) return text;
  return text.replace(/^[\s\u200b-\u200d\u2060\ufeff]+|[\s\u200b-\u200d\u2060\ufeff]+$/g, "");
}

/** Most cells begin and end with a letter, digit or full stop; only the others need a closer look. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f;
