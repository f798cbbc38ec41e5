import type { Place } from "./address";
import { asLogical, asNumber, asText, error, type Value } from "./formula-values";

type Call = (values: readonly Value[], place: Place) => Value;

const first = (values: readonly Value[]): Value => values[0] ?? null;

/** A function of one text; an error stays an error. */
function ofText(make: (text: string) => Value): Call {
  return (values) => error(first(values)) ?? make(asText(first(values)));
}

function logical(all: boolean): Call {
  return (values) => {
    let outcome = all;
    for (const value of values) {
      const truth = asLogical(value);
      if (typeof truth !== "boolean") return truth;
      outcome = all ? outcome && truth : outcome || truth;
    }
    return outcome;
  };
}

function find(caseMatters: boolean): Call {
  return ([needle = null, text = null, start = 1]) => {
    const wrong = error(needle) ?? error(text);
    if (wrong) return wrong;
    const fold = (value: Value) => (caseMatters ? asText(value) : asText(value).toLowerCase());
    const at = fold(text).indexOf(fold(needle), Number(start) - 1);
    return at < 0 ? { error: "#VALUE!" } : at + 1;
  };
}

function side(left: boolean): Call {
  return ([text = null, count = 1]) => {
    const size = asNumber(count);
    const wrong = error(text) ?? (typeof size === "number" ? null : size);
    if (wrong) return wrong;
    const all = asText(text);
    const length = Math.min(all.length, Number(size));
    return left ? all.slice(0, length) : all.slice(all.length - length);
  };
}

const FUNCTIONS: Readonly<Record<string, Call>> = {
  TRUE: () => true,
  FALSE: () => false,
  AND: logical(true),
  OR: logical(false),
  NOT: (values) => {
    const truth = asLogical(first(values));
    return typeof truth === "boolean" ? !truth : truth;
  },
  IF: ([test = null, then = true, otherwise = false]) => {
    const truth = asLogical(test);
    if (typeof truth !== "boolean") return truth;
    return truth ? then : otherwise;
  },
  ISTEXT: (values) => typeof first(values) === "string",
  ISNONTEXT: (values) => typeof first(values) !== "string",
  ISNUMBER: (values) => typeof first(values) === "number",
  ISLOGICAL: (values) => typeof first(values) === "boolean",
  ISBLANK: (values) => first(values) === null,
  ISERROR: (values) => error(first(values)) !== null,
  LEN: ofText((text) => text.length),
  TRIM: ofText((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  LOWER: ofText((text) => text.toLowerCase()),
  UPPER: ofText((text) => text.toUpperCase()),
  T: (values) => error(first(values)) ?? (typeof first(values) === "string" ? first(values) : ""),
  N: (values) => {
    const value = first(values);
    if (typeof value === "boolean") return value ? 1 : 0;
    return error(value) ?? (typeof value === "number" ? value : 0);
  },
  EXACT: ([one = null, other = null]) => error(one) ?? error(other) ?? asText(one) === asText(other),
  SEARCH: find(false),
  FIND: find(true),
  LEFT: side(true),
  RIGHT: side(false),
  MOD: ([value = null, by = null]) => {
    const number = asNumber(value);
    const divisor = asNumber(by);
    if (typeof number !== "number") return number;
    if (typeof divisor !== "number") return divisor;
    return divisor === 0 ? { error: "#DIV/0!" } : number - divisor * Math.floor(number / divisor);
  },
  // Only without an argument: a reference arrives here as its value.
  ROW: (values, place) => (values.length === 0 ? place.row + 1 : { error: "#VALUE!" }),
  COLUMN: (values, place) => (values.length === 0 ? place.column + 1 : { error: "#VALUE!" }),
};

/** Excel's function by its English name; undefined when this page does not know it. */
export function callFunction(name: string, values: readonly Value[], place: Place): Value | undefined {
  const call = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  return call?.(values, place);
}
