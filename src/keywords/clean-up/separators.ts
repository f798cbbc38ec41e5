import { mayBeOneKeyword, separatorsIn, type Separator } from "../split";
import { checked, type CleanUp } from "./replace-terms";
import type { TermColumn } from "./term-column";

/** A sign between terms, as it is mostly written, and in how many cells. */
export interface SeparatorUse {
  readonly sign: Separator;
  /** With the white space around it. */
  readonly text: string;
  readonly cells: number;
}

/** The signs between terms of a column, most used first. */
export function separatorsUsed(column: TermColumn): SeparatorUse[] {
  const times = new Map<string, number>();
  for (const { text, formula } of column.cells) if (!formula) times.set(text, (times.get(text) ?? 0) + 1);
  const cells = new Map<Separator, number>();
  const texts = new Map<Separator, Map<string, number>>();
  for (const [cell, count] of times) {
    const between = separatorsIn(cell, column.split(cell));
    for (const sign of new Set(between.map((one) => one.sign))) {
      cells.set(sign, (cells.get(sign) ?? 0) + count);
    }
    for (const { sign, text } of between) {
      const known = texts.get(sign) ?? new Map<string, number>();
      texts.set(sign, known.set(text, (known.get(text) ?? 0) + count));
    }
  }
  return [...cells]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1))
    .map(([sign, count]) => ({ sign, text: mostUsed(texts.get(sign)) ?? separatorText(sign), cells: count }));
}

function mostUsed(counts: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(counts ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

/** A sign as it is usually written. */
export function separatorText(sign: Separator): string {
  if (sign === "\n") return sign;
  return sign === ";" || sign === "," ? `${sign} ` : ` ${sign} `;
}

const usual = new WeakMap<TermColumn, string>();

/** What separates the terms of a column: as most cells have it, a semicolon where none shows it. Read once. */
export function usualSeparator(column: TermColumn): string {
  const text = usual.get(column) ?? separatorsUsed(column)[0]?.text ?? "; ";
  usual.set(column, text);
  return text;
}

/**
 * Puts the same separator between the terms of every cell; the terms themselves stay to the letter. A cell in which the
 * sign may be part of one keyword ("bouwen, wonen en ruimte") is left as it is.
 */
export function uniformSeparators(column: TermColumn, separator: string): CleanUp {
  const doubtful: number[] = [];
  const { changes, left, formulas } = checked(column, ({ row, text, formula }) => {
    const parts = column.split(text);
    if (parts.length < 2) return null;
    const others = separatorsIn(text, parts).filter((one) => one.text !== separator);
    if (others.length === 0) return null;
    if (!formula && others.some((one) => mayBeOneKeyword(text, one))) {
      doubtful.push(row);
      return null;
    }
    return {
      text: parts.map(({ from, to }) => text.slice(from, to)).join(separator),
      terms: parts.map((part) => part.text),
    };
  });
  return { changes, left: [...doubtful, ...left].sort((a, b) => a - b), formulas };
}
