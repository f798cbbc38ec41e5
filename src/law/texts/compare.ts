import type { Citation } from "../citations/citation";
import { align, type Run } from "./align";
import { quotationsOf, type StatuteArticle, type StatuteTexts } from "./statute-texts";
import { isTiling } from "./tiling";
import { readWords, type Words } from "./words";

/** One stretch of a comparison: the same in both, whose words nobody asks for, only in the cell, or only in the statute. */
export type DifferencePart =
  { readonly kind: "same" } | { readonly kind: "cell" | "statute"; readonly text: string };

export type StatuteComparison =
  /** Nothing to compare with: the article is not on file, or the cell or the statute is empty. */
  | { readonly kind: "no-text" }
  /** The cell does not claim to be the article: a summary or something else. */
  | { readonly kind: "other-text" }
  | { readonly kind: "same" }
  | { readonly kind: "differs"; readonly validFrom: string; readonly parts: readonly DifferencePart[] };

/** From this share of a cell's words found in order in the article, the cell claims to be its text. */
const CLAIMS = 0.7;
/** A text this much like one lid (Dice, over their words) claims to be that lid, when it has other words besides … */
const LIKE_ONE_LID = 0.7;
/** … and the lid is long enough not to be like it by chance. */
const SHORTEST_LID = 6;
/** What a cell is compared with: the text of the articles that it cites, one after the other. */
export interface CitedStatute {
  readonly validFrom: string;
  /** The words of each lid or onderdeel. */
  readonly segments: readonly Words[];
  /** The codes of the words of each of them, and of all together. */
  readonly segmentCodes: readonly (readonly number[])[];
  readonly codes: readonly number[];
  /** Indices of words at which a lid or onderdeel begins, and the end. */
  readonly boundaries: readonly number[];
  readonly bag: () => ReadonlySet<number>;
  /** Each lid of each article by itself, with the date of its own law. */
  readonly leden: () => readonly CitedStatute[];
  /** The texts that quote it to the letter: a whole article, or one lid with its number or without. */
  readonly quotations: () => ReadonlySet<string>;
}

/**
 * Compares a cell of column C with the statute text of what column B cites. Spacing, quotes, case, numbering and lid
 * numbers do not count; a part of the article, several leden, and an ellipsis between parts are no difference.
 */
export function compareWithStatute(
  cell: string,
  citations: readonly Citation[],
  texts: StatuteTexts,
): StatuteComparison {
  const statute = citedStatute(citations, texts);
  return statute ? compareWords(readCell(cell), statute) : NO_TEXT;
}

/** The words of a cell, in parts between ellipses; none for a cell without words. */
export type ReadCell = readonly Words[];

export function readCell(cell: string): ReadCell {
  return fragmentsOf(cell)
    .map(readWords)
    .filter(({ codes }) => codes.length > 0);
}

const NO_TEXT: StatuteComparison = { kind: "no-text" };
const SAME: StatuteComparison = { kind: "same" };

/** The same for a statute that was looked up before and a cell that was read before. */
export function compareWords(fragments: ReadCell, statute: CitedStatute): StatuteComparison {
  if (fragments.length === 0) return NO_TEXT;
  const unlike = fragments.filter(({ codes }) => !holds(statute.codes, codes));
  if (unlike.length === 0) return SAME;
  const [only, ...others] = fragments;
  const all = only && others.length === 0 ? only.codes : joined(fragments);
  let known = 0;
  const bag = statute.bag();
  for (let at = 0; at < all.length; at++) if (bag.has(all[at] ?? 0)) known++;
  if (known < all.length * CLAIMS && !isLikeOneLid(statute, all, known)) return { kind: "other-text" };
  const open = unlike.filter(({ codes }) => !isTiling(codes, statute.segmentCodes));
  if (open.length === 0) return SAME;
  const compared = open.map((words) => compareFragment(words, statute));
  const openWords = open.reduce((sum, { codes }) => sum + codes.length, 0);
  const matched = compared.reduce((sum, fragment) => sum + fragment.matched, all.length - openWords);
  if (matched < all.length * CLAIMS && !isLikeOneLid(statute, all, known)) return { kind: "other-text" };
  const differing = compared.filter(({ isDifference }) => isDifference.includes(true));
  if (differing.length === 0) return SAME;
  const parts = differing.flatMap((fragment) => partsOf(fragment, statute));
  return { kind: "differs", validFrom: statute.validFrom, parts };
}

/** The parts of a text between ellipses; a word that runs into one was cut off. */
const fragmentsOf = (cell: string): readonly string[] =>
  cell.includes("…") || cell.includes("...") ? cell.split(/\p{L}*(?:…|\.\.\.+)|\(…\)|\[…\]/u) : [cell];

/** Whether the words stand in the others, one behind the other. */
function holds(all: readonly number[], words: readonly number[]): boolean {
  const first = words[0];
  for (let start = 0, last = all.length - words.length; start <= last; start++) {
    if (all[start] !== first) continue;
    let at = 1;
    while (at < words.length && all[start + at] === words[at]) at++;
    if (at >= words.length) return true;
  }
  return false;
}

/** The codes of several texts, one behind the other. */
function joined(texts: readonly Words[]): readonly number[] {
  const all: number[] = [];
  for (const { codes } of texts) for (let at = 0; at < codes.length; at++) all.push(codes[at] ?? 0);
  return all;
}

/** @param known how many of the words the statute has at all */
function isLikeOneLid({ segmentCodes }: CitedStatute, words: readonly number[], known: number): boolean {
  return segmentCodes.some(
    (lid) =>
      2 * Math.min(known, lid.length) >= LIKE_ONE_LID * (lid.length + words.length) && isLike(lid, words),
  );
}

function isLike(lid: readonly number[], words: readonly number[]): boolean {
  if (lid.length < SHORTEST_LID) return false;
  const left = new Map<number, number>();
  for (const word of lid) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      common++;
      left.set(word, count - 1);
    }
  }
  return 2 * common >= LIKE_ONE_LID * (lid.length + words.length);
}

const cache = new WeakMap<StatuteTexts, Map<string, CitedStatute | null>>();

/** The statute text of the articles that are cited; null when none of them is on file. */
export function citedStatute(citations: readonly Citation[], texts: StatuteTexts): CitedStatute | null {
  const cited = citations.filter(({ law, kind }) => law !== null && kind === "article");
  const keys = [...new Set(cited.map(({ law, article }) => `${law ?? ""} ${article}`))];
  const known = cache.get(texts) ?? new Map<string, CitedStatute | null>();
  cache.set(texts, known);
  const key = keys.join("|");
  const found = known.get(key);
  if (found !== undefined) return found;
  const articles = keys.flatMap((one) => texts.text(one.split(" ")[0] ?? "", one.split(" ")[1] ?? "") ?? []);
  const made = articles.length === 0 ? null : statuteOf(articles);
  known.set(key, made);
  return made;
}

function statuteOf(articles: readonly StatuteArticle[]): CitedStatute {
  const lidSegments = articles.flatMap(({ validFrom, paragraphs }) =>
    paragraphs.map((lid) => ({ validFrom, segments: lid.text.split("\n").map(readWords) })),
  );
  // What a later version says is no lid of its own here, and is the law's text all the same.
  const later = articles.flatMap((article) =>
    (article.later ?? []).flatMap((text) => text.split("\n").map(readWords)),
  );
  const whole = statuteOfSegments(articles[0]?.validFrom ?? "", [
    ...lidSegments.flatMap(({ segments }) => segments),
    ...later,
  ]);
  let leden: readonly CitedStatute[] | null = null;
  let quotations: ReadonlySet<string> | null = null;
  return {
    ...whole,
    quotations: () => (quotations ??= new Set(articles.flatMap(quotationsOf))),
    leden: () => (leden ??= lidSegments.map((lid) => statuteOfSegments(lid.validFrom, lid.segments))),
  };
}

const NOTHING_QUOTED: ReadonlySet<string> = new Set();

function statuteOfSegments(validFrom: string, segments: readonly Words[]): CitedStatute {
  const codes = joined(segments);
  const boundaries = [0];
  for (const segment of segments)
    boundaries.push((boundaries[boundaries.length - 1] ?? 0) + segment.codes.length);
  let bag: ReadonlySet<number> | null = null;
  const statute: CitedStatute = {
    validFrom,
    segments,
    segmentCodes: segments.map((segment) => segment.codes),
    codes,
    boundaries,
    bag: () => (bag ??= new Set(codes)),
    leden: () => [statute],
    quotations: () => NOTHING_QUOTED,
  };
  return statute;
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
