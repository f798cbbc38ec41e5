import type { Citation } from "../citations/citation";
import { align, type Run } from "./align";
import type { ArticleTexts } from "./article-texts";
import { citedStatute, type CitedStatute } from "./cited-statute";
import { isTiling } from "./tiling";
import { holdsWords, readWords, type Words } from "./words";

/** One stretch of a comparison: the same in both, whose words nobody asks for, only in the cell, or only in the statute. */
export type DifferencePart =
  { readonly kind: "same" } | { readonly kind: "cell" | "statute"; readonly text: string };

export type StatuteComparison =
  /** Nothing to compare with: the article is not on file, or the cell or the statute is empty. */
  | { readonly kind: "no-text" }
  /** The cell does not claim to be the article: a summary or something else. */
  | { readonly kind: "other-text" }
  | { readonly kind: "same" }
  | Departure;

/** What the cell and the statute have in common, and where they part; found when somebody asks. */
export interface Departure {
  readonly kind: "differs";
  readonly validFrom: string;
  readonly parts: readonly DifferencePart[];
  /** How many runs of letters and digits stand in one of them only. */
  readonly size: number;
}

/** From this share of a cell's words found in order in the article, the cell claims to be its text. */
const CLAIMS = 0.7;
/** A text this much like one lid (Dice, over their words) claims to be that lid, when it has other words besides … */
const LIKE_ONE_LID = 0.7;
/** … and the lid is long enough not to be like it by chance. */
const SHORTEST_LID = 6;

/**
 * Compares a cell of column C with the statute text of what column B cites. Spacing, quotes, case, numbering and lid
 * numbers do not count; a part of the article, several leden, and an ellipsis between parts are no difference.
 */
export function compareWithStatute(
  cell: string,
  citations: readonly Citation[],
  texts: ArticleTexts,
): StatuteComparison {
  const statute = citedStatute(citations, texts);
  return statute ? compareWords(readCell(cell), statute) : NO_TEXT;
}

/** The words of a cell, in parts between ellipses; none for a cell without words. */
export type ReadCell = readonly Words[];

export function readCell(cell: string): ReadCell {
  return withWords(fragmentsOf(cell).map(readWords));
}

/** The parts that have words. */
export const withWords = (fragments: ReadCell): ReadCell => fragments.filter(({ codes }) => codes.length > 0);

const NO_TEXT: StatuteComparison = { kind: "no-text" };
const SAME: StatuteComparison = { kind: "same" };
const OTHER_TEXT: StatuteComparison = { kind: "other-text" };

/** The same for a statute that was looked up before and a cell that was read before. */
export function compareWords(fragments: ReadCell, statute: CitedStatute): StatuteComparison {
  const [only] = fragments;
  if (!only) return NO_TEXT;
  const unlike = fragments.filter(({ codes }) => !holdsWords(statute.codes, codes, codes.length));
  if (unlike.length === 0) return SAME;
  const all = fragments.length === 1 ? only.codes : joined(fragments);
  const known = countKnown(statute, all);
  if (known < all.length * CLAIMS && !isLikeOneLid(statute, all, known)) return OTHER_TEXT;
  const open = unlike.filter(({ codes }) => !isTiling(codes, statute.segmentCodes));
  if (open.length === 0) return SAME;
  const compared = open.map((words) => compareFragment(words, statute));
  const openWords = open.reduce((sum, { codes }) => sum + codes.length, 0);
  const matched = compared.reduce((sum, fragment) => sum + fragment.matched, all.length - openWords);
  if (matched < all.length * CLAIMS && !isLikeOneLid(statute, all, known)) return OTHER_TEXT;
  const differing = compared.filter(({ isDifference }) => isDifference.includes(true));
  return differing.length === 0 ? SAME : new Departing(differing, statute);
}

/** Whether a cell has more than so many words that a statute has nowhere: each of them would be a difference. */
export function hasMoreOthers(fragments: ReadCell, { codes }: CitedStatute, most: number): boolean {
  let others = 0;
  for (const fragment of fragments)
    for (const word of fragment.codes) if (!codes.includes(word) && ++others > most) return true;
  return false;
}

/** Whether a cell may be the same as a statute: all of its words are in there, in whatever order. */
export function mayBeSame(fragments: ReadCell, statute: CitedStatute): boolean {
  return fragments.every(({ codes }) => countKnown(statute, codes) === codes.length);
}

class Departing implements Departure {
  readonly kind = "differs";
  private found: readonly DifferencePart[] | null = null;
  private counted: number | null = null;

  constructor(
    private fragments: readonly FragmentComparison[],
    private readonly statute: CitedStatute,
  ) {}

  get validFrom(): string {
    return this.statute.validFrom;
  }

  get size(): number {
    return (this.counted ??= this.fragments.reduce((sum, one) => sum + sizeOf(one, this.statute), 0));
  }

  get parts(): readonly DifferencePart[] {
    this.found ??= this.fragments.flatMap((fragment) => partsOf(fragment, this.statute));
    // What was compared need not be kept.
    this.counted ??= this.size;
    this.fragments = [];
    return this.found;
  }
}

/** Whether something stands for words that were left out. */
export const hasEllipsis = (cell: string): boolean => cell.includes("…") || cell.includes("...");

/** The parts of a text between ellipses; a word that runs into one was cut off. */
const fragmentsOf = (cell: string): readonly string[] =>
  hasEllipsis(cell) ? cell.split(/\p{L}*(?:…|\.\.\.+)|\(…\)|\[…\]/u) : [cell];

/** The codes of several texts, one behind the other. */
function joined(texts: readonly Words[]): readonly number[] {
  const all: number[] = [];
  for (const { codes } of texts) for (let at = 0; at < codes.length; at++) all.push(codes[at] ?? 0);
  return all;
}

/** How many words of a text the statute has at all. */
function countKnown(statute: CitedStatute, codes: readonly number[]): number {
  const bags = statute.bags();
  const [only] = bags;
  if (only && bags.length === 1) return only.countKnown(codes);
  let known = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (bags.some((bag) => bag.has(code))) known++;
  }
  return known;
}

/** @param known how many of the words the statute has at all */
function isLikeOneLid({ segments }: CitedStatute, words: readonly number[], known: number): boolean {
  return segments.some((segment) => {
    const { length } = segment.codes;
    const needed = LIKE_ONE_LID * (length + words.length);
    if (length < SHORTEST_LID || 2 * Math.min(known, length) < needed) return false;
    return 2 * segment.bag.countCommon(words) >= needed;
  });
}

/** What one stretch of a cell has in common with the statute. */
interface FragmentComparison {
  readonly words: Words;
  readonly runs: readonly Run[];
  /** By run: whether it is a difference. */
  readonly isDifference: readonly boolean[];
  readonly matched: number;
}

function compareFragment(words: Words, statute: CitedStatute): FragmentComparison {
  const runs = align(statute.codes, words.codes);
  let [at, matched] = [0, 0];
  const isDifference: boolean[] = [];
  for (let index = 0; index < runs.length; index++) {
    const { kind, count } = runs[index] ?? NO_RUN;
    const from = at;
    if (kind === "same") matched += count;
    if (kind !== "cell") at += count;
    const isLeft =
      kind === "statute" &&
      isLeftOut(statute, from, at, index === 0, index === runs.length - 1, runs[index + 1]?.kind === "cell");
    isDifference.push(kind !== "same" && !isLeft);
  }
  return { words, runs, isDifference, matched };
}

/** The stretches of a comparison with their words; of what the cell may leave out nothing is said. */
function partsOf({ words, runs, isDifference }: FragmentComparison, statute: CitedStatute): DifferencePart[] {
  const parts: DifferencePart[] = [];
  let [at, cellAt] = [0, 0];
  runs.forEach(({ kind, count }, index) => {
    if (kind === "same") parts.push({ kind });
    else if (kind === "cell") parts.push({ kind, text: words.text(cellAt, cellAt + count) });
    else if (isDifference[index]) parts.push({ kind, text: statuteText(statute, at, at + count) });
    if (kind !== "cell") at += count;
    if (kind !== "statute") cellAt += count;
  });
  return parts;
}

/** How many runs of letters and digits the parts hold that differ. */
function sizeOf({ words, runs, isDifference }: FragmentComparison, statute: CitedStatute): number {
  let [at, cellAt, size] = [0, 0, 0];
  runs.forEach(({ kind, count }, index) => {
    if (kind === "cell") size += words.runs(cellAt, cellAt + count);
    else if (isDifference[index]) size += statuteRuns(statute, at, at + count);
    if (kind !== "cell") at += count;
    if (kind !== "statute") cellAt += count;
  });
  return size;
}

function statuteRuns({ segments, boundaries }: CitedStatute, from: number, to: number): number {
  return segments.reduce((sum, segment, index) => {
    const start = boundaries[index] ?? 0;
    const [first, last] = [Math.max(0, from - start), Math.min(segment.codes.length, to - start)];
    return first < last ? sum + segment.runs(first, last) : sum;
  }, 0);
}

const NO_RUN: Run = { kind: "same", count: 0 };

/** The words of the statute from one index up to another. */
function statuteText({ segments, boundaries }: CitedStatute, from: number, to: number): string {
  let all = "";
  segments.forEach((segment, index) => {
    const start = boundaries[index] ?? 0;
    const text = segment.text(Math.max(0, from - start), Math.min(segment.codes.length, to - start));
    if (text !== "") all += (all === "" ? "" : " ") + text;
  });
  return all;
}

/** Words of the statute that the cell lacks are no difference before or behind what it quotes, or as whole onderdelen. */
function isLeftOut(
  { boundaries }: CitedStatute,
  from: number,
  to: number,
  isFirst: boolean,
  isLast: boolean,
  replaced: boolean,
): boolean {
  if (isFirst && !replaced) return true;
  if (isLast) return true;
  return !replaced && boundaries.includes(from) && boundaries.includes(to);
}
