import { keywordSplitter } from "../compounds";
import type { TermKind } from "../spelling";
import { splitKeywords, type KeywordPart } from "../split";

/** A cell of the column of keywords or of sources. */
export interface TermCell {
  /** Sheet row, from 0. */
  readonly row: number;
  readonly text: string;
  /** The text is what a formula gives: it says how terms are separated here, but stays as it is and is not counted. */
  readonly formula?: boolean;
}

/** A column with its terms: keywords (column F) or names of sources (column G). */
export interface TermColumn {
  readonly kind: TermKind;
  readonly cells: readonly TermCell[];
  /** Everything that stands between separators in a cell, in order. */
  readonly split: (cell: string) => readonly KeywordPart[];
  /** Each term with the rows that have it, in order; without cells with a formula. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** Reads the keywords of these cells. */
export function keywordColumn(cells: readonly TermCell[]): TermColumn {
  return columnOf("keyword", cells, keywordSplitter(cells.map(({ text }) => text)));
}

/** Reads the sources of these cells: separated by semicolons or line breaks only. A web address is no name. */
export function sourceColumn(cells: readonly TermCell[]): TermColumn {
  return columnOf("name", cells, splitSources);
}

/** The same kind of column with other cells. */
export const columnLike = ({ kind }: TermColumn, cells: readonly TermCell[]): TermColumn =>
  kind === "keyword" ? keywordColumn(cells) : sourceColumn(cells);

/** The parts of a cell of column G. With a semicolon behind it, commas and slashes belong to the name. */
export const splitSources = (cell: string): KeywordPart[] => splitKeywords(`${cell};`);

/** Whether a part of a cell of column G is an address on the web, and no name. */
export const isWebAddress = (text: string): boolean => /https?|www|:\/|\/\//i.test(text);

function columnOf(kind: TermKind, cells: readonly TermCell[], split: TermColumn["split"]): TermColumn {
  const rows = new Map<string, number[]>();
  // Many rows say the same.
  const termsOf = new Map<string, readonly string[]>();
  for (const { row, text, formula } of cells) {
    if (formula) continue;
    const terms = termsOf.get(text) ?? [...new Set(split(text).map((part) => part.text))];
    termsOf.set(text, terms);
    for (const term of terms) {
      if (kind === "name" && isWebAddress(term)) continue;
      const known = rows.get(term);
      if (known) known.push(row);
      else rows.set(term, [row]);
    }
  }
  return { kind, cells, split, rows };
}
