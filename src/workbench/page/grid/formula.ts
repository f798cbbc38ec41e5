import type { RawValue } from "../../package/document";
import { parseArea } from "../../package/references";
import { type Place } from "./address";
import { callFunction } from "./formula-functions";
import { tokenize, type Token } from "./formula-tokens";
import { asNumber, asText, compare, error, type Value } from "./formula-values";

/** The cell that a conditional format is decided for, and how other cells are read. */
export interface FormulaContext {
  readonly place: Place;
  /** The top left cell of the format's first area: relative references are written as seen from there. */
  readonly origin: Place;
  read(place: Place): RawValue;
}

/** A formula uses something that this page does not know; the format is then not painted (and stays in the file). */
export class UnknownFormula extends Error {}

/**
 * The value of a formula for one cell: text, number and logical constants, single-cell references, the operators and
 * the handful of functions that conditional formats of text tables use. Throws UnknownFormula for anything else.
 */
export function evaluate(formula: string, context: FormulaContext): Value {
  const tokens = tokenize(formula);
  if (!tokens) throw new UnknownFormula(formula);
  const reader = new Reader(tokens, context);
  const value = reader.comparison();
  if (!reader.atEnd) throw new UnknownFormula(formula);
  return value;
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly context: FormulaContext,
  ) {}

  get atEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  private sign(...signs: string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !signs.includes(token.value)) return null;
    this.at += 1;
    return token.value;
  }

  comparison(): Value {
    let left = this.joined();
    for (
      let sign = this.sign("=", "<>", "<", ">", "<=", ">=");
      sign;
      sign = this.sign("=", "<>", "<", ">", "<=", ">=")
    ) {
      left = compare(left, this.joined(), sign);
    }
    return left;
  }

  private joined(): Value {
    let left = this.sum();
    while (this.sign("&")) {
      const right = this.sum();
      left = error(left) ?? error(right) ?? asText(left) + asText(right);
    }
    return left;
  }

  private sum(): Value {
    let left = this.product();
    for (let sign = this.sign("+", "-"); sign; sign = this.sign("+", "-")) {
      const right = this.product();
      left = calculate(left, right, sign === "+" ? (a, b) => a + b : (a, b) => a - b);
    }
    return left;
  }

  private product(): Value {
    let left = this.signed();
    for (let sign = this.sign("*", "/"); sign; sign = this.sign("*", "/")) {
      const right = this.signed();
      left = sign === "*" ? calculate(left, right, (a, b) => a * b) : divide(left, right);
    }
    return left;
  }

  private signed(): Value {
    if (this.sign("-")) return calculate(0, this.signed(), (a, b) => a - b);
    if (this.sign("+")) return this.signed();
    const value = this.operand();
    return this.sign("%") ? calculate(value, 100, (a, b) => a / b) : value;
  }

  private operand(): Value {
    const token = this.tokens[this.at];
    if (!token) throw new UnknownFormula("unexpected end");
    this.at += 1;
    if (token.kind === "number" || token.kind === "text") return token.value;
    if (token.kind === "cell") return this.cell(token.value);
    if (token.kind === "name") return this.named(token.value);
    if (token.value !== "(") throw new UnknownFormula(token.value);
    const value = this.comparison();
    if (!this.sign(")")) throw new UnknownFormula("missing )");
    return value;
  }

  /** References shift with the cell, except where a dollar sign holds them. */
  private cell(reference: string): Value {
    const target = parseArea(reference);
    if (!target) throw new UnknownFormula(reference);
    const { place, origin } = this.context;
    const rowHeld = /\$\d/.test(reference);
    const columnHeld = reference.startsWith("$");
    const row = target.top + (rowHeld ? 0 : place.row - origin.row);
    const column = target.left + (columnHeld ? 0 : place.column - origin.column);
    return row < 0 || column < 0 ? { error: "#REF!" } : this.context.read({ row, column });
  }

  private named(name: string): Value {
    if (!this.sign("(")) {
      if (name === "TRUE" || name === "FALSE") return name === "TRUE";
      throw new UnknownFormula(name);
    }
    const values: Value[] = [];
    while (!this.sign(")")) {
      values.push(this.comparison());
      if (this.sign(",")) continue;
      if (!this.sign(")")) throw new UnknownFormula(name);
      break;
    }
    const result = callFunction(name, values, this.context.place);
    if (result === undefined) throw new UnknownFormula(name);
    return result;
  }
}

function calculate(left: Value, right: Value, operation: (a: number, b: number) => number): Value {
  const a = asNumber(left);
  const b = asNumber(right);
  if (typeof a !== "number") return a;
  return typeof b === "number" ? operation(a, b) : b;
}

function divide(left: Value, right: Value): Value {
  return asNumber(right) === 0 ? { error: "#DIV/0!" } : calculate(left, right, (a, b) => a / b);
}
