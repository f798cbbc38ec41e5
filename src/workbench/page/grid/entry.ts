import { MAX_FORMULA, MAX_TEXT } from "../../package/cells/cell-writer";
import type { CellContent, CellInput } from "../../package/document";

/**
 * What Excel makes of typed text, as far as this page plays it: formulas, Dutch and English numbers, percentages,
 * logical values; a leading apostrophe (or a text format) keeps it as text. Dates stay text.
 */
export function parseEntry(typed: string, numberFormat: string): CellInput {
  if (typed === "") return { value: null };
  if (numberFormat === "@") return { value: typed };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (typed.length > 1 && typed.startsWith("=")) return { formula: typed.slice(1), cached: null };
  const trimmed = typed.trim();
  if (/^(waar|true)$/i.test(trimmed)) return { value: true };
  if (/^(onwaar|false)$/i.test(trimmed)) return { value: false };
  const number = parseNumber(trimmed);
  return { value: number ?? typed };
}

/** Numbers with a decimal comma (thousands by points) or a decimal point; a percent sign divides by 100. */
function parseNumber(text: string): number | null {
  const match = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:[,.](\d+))?(%?)$/.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", decimals = "", percent = ""] = match;
  if (whole === "" && decimals === "") return null;
  const size = Number(`${whole.replaceAll(".", "") || "0"}.${decimals || "0"}`);
  return ((sign === "-" ? -1 : 1) * size) / (percent ? 100 : 1);
}

/** Why no cell can hold this, as a code of `refusedActionText`; null when one can. */
export function tooLong(input: CellInput): "TextTooLong" | "FormulaTooLong" | null {
  if ("formula" in input) return input.formula.length > MAX_FORMULA ? "FormulaTooLong" : null;
  return typeof input.value === "string" && input.value.length > MAX_TEXT ? "TextTooLong" : null;
}

/** What the formula bar and the cell editor show of a cell. */
export function entryText(cell: CellContent): string {
  if (cell.formula !== null) return `=${cell.formula}`;
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return typeof value === "string" ? value : value.error;
}
