import type { CellInput, RawValue } from "../../package/document";
import { invalidArgument } from "../protocol/host-error";

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
]);
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const GROUPED = /^\s*[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*$/;
const PERCENT = /^\s*([+-]?\d+(?:\.\d+)?)\s*%\s*$/;

/**
 * What `Range.values = …` makes of a value, as Excel does: "=…" is a formula, a leading apostrophe keeps text, text that
 * looks like a number or truth value becomes one, unless the cell is formatted as text. null leaves the cell (undefined).
 */
export function cellInput(value: unknown, isTextCell: boolean): CellInput | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") throw invalidArgument("values");
  if (value === "") return { value: null };
  if (isTextCell) return { value };
  // Assumption (Excel): the apostrophe itself is not kept in the value that is read back.
  if (value.startsWith("'")) return { value: value.slice(1) };
  // "+" and "-" begin a formula as well, unless they belong to a number (Excel.Range.values in the typings); alone they are text.
  if (/^[+-]./.test(value) && typed(value) === value) return { formula: value, cached: 0 };
  if (/^=./.test(value)) return { formula: value.slice(1), cached: constantOf(value.slice(1)) };
  return { value: typed(value) };
}

/** The workbench does not calculate: a formula that is a constant has its value, any other is 0 until Excel opens it. */
function constantOf(formula: string): RawValue {
  const text = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (text) return (text[1] ?? "").replaceAll('""', '"');
  return NUMBER.test(formula) ? Number(formula) : 0;
}

function typed(text: string): RawValue {
  if (NUMBER.test(text)) return Number(text);
  if (GROUPED.test(text)) return Number(text.replaceAll(",", ""));
  const percent = PERCENT.exec(text);
  if (percent) return Number(percent[1]) / 100;
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return ERRORS.has(text.toUpperCase()) ? { error: text.toUpperCase() } : text;
}

/** A raw value as `Range.values` gives it. */
export function shownValue(value: RawValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** `Range.valueTypes` of a raw value. */
export function valueType(value: RawValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
