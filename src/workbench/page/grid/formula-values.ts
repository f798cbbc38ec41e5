import type { CellError, RawValue } from "../../package/document";

/** What a formula gives; null is a blank cell. */
export type Value = RawValue;

/** The value when it is an error, else null. */
export function error(value: Value): CellError | null {
  return typeof value === "object" ? value : null;
}

/** As `&` sees a value; an error's code for an error. */
export function asText(value: Value): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}

/** As arithmetic sees a value: blank is 0, text must be a number. */
export function asNumber(value: Value): number | CellError {
  if (value === null) return 0;
  if (typeof value === "object") return value;
  const number = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
  return Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

/** As AND, IF and a format's outcome see a value. */
export function asLogical(value: Value): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : { error: "#VALUE!" };
  }
  return typeof value === "object" && value !== null ? value : value !== null && value !== 0;
}

/** Excel's order between kinds: numbers, then text, then logical values. */
const RANK = { number: 0, string: 1, boolean: 2 } as const;

/** Excel's comparison: text without regard to case, different kinds by their rank, blank as the other side's zero. */
export function compare(left: Value, right: Value, sign: string): Value {
  const wrong = error(left) ?? error(right);
  if (wrong) return wrong;
  const order = orderOf(fill(left, right), fill(right, left));
  if (sign === "=") return order === 0;
  if (sign === "<>") return order !== 0;
  if (sign === "<") return order < 0;
  if (sign === ">") return order > 0;
  return sign === "<=" ? order <= 0 : order >= 0;
}

type Plain = string | number | boolean;

function fill(value: Value, other: Value): Plain {
  if (value !== null && typeof value !== "object") return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function orderOf(left: Plain, right: Plain): number {
  const a = typeof left === "string" ? left.toLowerCase() : left;
  const b = typeof right === "string" ? right.toLowerCase() : right;
  const rankA = RANK[typeof a as keyof typeof RANK];
  const rankB = RANK[typeof b as keyof typeof RANK];
  if (rankA !== rankB) return rankA - rankB;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
