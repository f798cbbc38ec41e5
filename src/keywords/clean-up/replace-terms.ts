import { keywordKey, separatorsIn, type KeywordPart } from "../split";
import { columnLike, type TermCell, type TermColumn } from "./term-column";

/** What a cell holds and what it would hold. */
export interface TextChange {
  readonly row: number;
  readonly old: string;
  readonly new: string;
}

/** What cleaning up comes to. */
export interface CleanUp {
  readonly changes: readonly TextChange[];
  /** Rows that are left as they are, because it is not certain that their other terms would stay the same. */
  readonly left: readonly number[];
  /** Rows that would have changed, but hold a formula there. */
  readonly formulas: readonly number[];
}

/** Terms with what each becomes: one other term, or several when it is split. */
export type Replacements = ReadonlyMap<string, readonly string[]>;

/**
 * Writes terms otherwise in every cell of a column. A term that stands in the cell already does not come twice: the one
 * that stood there stays, in its place. All other terms keep their text, order and separators to the letter. Doing it
 * again changes nothing, unless a new term is itself one that is replaced.
 *
 * @param separator what is put between the parts of a term that is split, in a cell that has no separator of its own
 */
export function replaceTerms(column: TermColumn, replacements: Replacements, separator: string): CleanUp {
  const real = new Map([...replacements].filter(([term, by]) => by.length !== 1 || by[0] !== term));
  return checked(column, ({ text }) => {
    const parts = column.split(text);
    if (!parts.some((part) => real.has(part.text))) return null;
    return rewritten(text, parts, real, separatorsIn(text, parts)[0]?.text ?? separator);
  });
}

/** A cell as it would be, with the terms that it is meant to hold. */
export interface Rewritten {
  readonly text: string;
  readonly terms: readonly string[];
}

function rewritten(
  cell: string,
  parts: readonly KeywordPart[],
  replacements: Replacements,
  separator: string,
): Rewritten {
  const seen = new Set(parts.flatMap(({ text }) => (replacements.has(text) ? [] : [identity(text)])));
  const terms: string[] = [];
  let out = cell.slice(0, parts[0]?.from ?? 0);
  parts.forEach((part, index) => {
    const by = replacements.get(part.text);
    const kept = by
      ? by.filter((term) => !seen.has(identity(term)) && seen.add(identity(term)))
      : [part.text];
    if (kept.length === 0) return;
    if (terms.length > 0) out += cell.slice(parts[index - 1]?.to ?? 0, part.from);
    out += by ? kept.join(separator) : cell.slice(part.from, part.to);
    terms.push(...kept);
  });
  return { text: out + cell.slice(parts.at(-1)?.to ?? 0), terms };
}

/** By what two terms of a cell are the same. */
const identity = (term: string): string => keywordKey(term) || term;

/**
 * The changes of a column's cells without a formula, but for those that would then be read as other terms than were meant: what separates
 * keywords depends on the whole cell, and on the other cells.
 */
export function checked(column: TermColumn, rewrite: (cell: TermCell) => Rewritten | null): CleanUp {
  const wanted = new Map<TermCell, Rewritten>();
  const formulas: number[] = [];
  for (const cell of column.cells) {
    const rewritten = rewrite(cell);
    if (!rewritten || rewritten.text === cell.text) continue;
    if (cell.formula) formulas.push(cell.row);
    else wanted.set(cell, rewritten);
  }
  const left: number[] = [];
  for (let wrong: TermCell[] | null = null; wrong === null || wrong.length > 0;) {
    const after = columnLike(
      column,
      column.cells.map((cell) => ({ row: cell.row, text: wanted.get(cell)?.text ?? cell.text })),
    );
    wrong = [...wanted].flatMap(([cell, { text, terms }]) => (holds(after, text, terms) ? [] : [cell]));
    for (const cell of wrong) {
      wanted.delete(cell);
      left.push(cell.row);
    }
  }
  const changes = [...wanted].map(([{ row, text }, rewritten]) => ({ row, old: text, new: rewritten.text }));
  return { changes, left: left.sort((a, b) => a - b), formulas };
}

function holds(column: TermColumn, cell: string, terms: readonly string[]): boolean {
  const parts = column.split(cell);
  return parts.length === terms.length && parts.every(({ text }, index) => text === terms[index]);
}
