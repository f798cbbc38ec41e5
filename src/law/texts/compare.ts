import type { Citation } from "../citations/citation";
import { align } from "./align";
import type { StatuteArticle, StatuteTexts } from "./statute-texts";
import { isTiling } from "./tiling";
import { readWords, type Words } from "./words";

/** One stretch of a comparison: the same in both, only in the cell, or only in the statute. */
export interface DifferencePart {
  readonly kind: "same" | "cell" | "statute";
  readonly text: string;
}

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
  readonly bag: ReadonlySet<number>;
  /** Each lid of each article by itself, with the date of its own law. */
  readonly leden: () => readonly CitedStatute[];
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
  const all = only && others.length === 0 ? only.codes : fragments.flatMap(({ codes }) => codes);
  let known = 0;
  for (const code of all) if (statute.bag.has(code)) known++;
  if (known < all.length * CLAIMS && !isLikeOneLid(statute, all, known)) return { kind: "other-text" };
  const open = unlike.filter(({ codes }) => !isTiling(codes, statute.segmentCodes));
  if (open.length === 0) return { kind: "same" };
  const compared = open.map((words) => compareFragment(words, statute));
  const openWords = open.reduce((sum, { codes }) => sum + codes.length, 0);
  const matched = compared.reduce((sum, fragment) => sum + fragment.matched, all.length - openWords);
  if (matched < all.length * CLAIMS && !isLikeOneLid(statute, all, known)) return { kind: "other-text" };
  const parts = compared.filter((fragment) => fragment.differs).flatMap((fragment) => fragment.parts);
  return parts.length === 0 ? { kind: "same" } : { kind: "differs", validFrom: statute.validFrom, parts };
}

/** The parts of a text between ellipses; a word that runs into one was cut off. */
const fragmentsOf = (cell: string): readonly string[] =>
  cell.includes("…") || cell.includes("...") ? cell.split(/\p{L}*(?:…|\.\.\.+)|\(…\)|\[…\]/u) : [cell];

/** Whether the words stand in the others, one behind the other. */
function holds(all: readonly number[], words: readonly number[]): boolean {
  const [first] = words;
  for (let start = all.indexOf(first ?? 0); start >= 0; start = all.indexOf(first ?? 0, start + 1)) {
    if (start + words.length > all.length) return false;
    let at = 1;
    while (at < words.length && all[start + at] === words[at]) at++;
    if (at >= words.length) return true;
  }
  return false;
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
  return {
    ...whole,
    leden: () => (leden ??= lidSegments.map((lid) => statuteOfSegments(lid.validFrom, lid.segments))),
  };
}

function statuteOfSegments(validFrom: string, segments: readonly Words[]): CitedStatute {
  const codes: number[] = [];
  const boundaries = [0];
  for (const segment of segments) {
    for (const code of segment.codes) codes.push(code);
    boundaries.push(codes.length);
  }
  const statute: CitedStatute = {
    validFrom,
    segments,
    segmentCodes: segments.map((segment) => segment.codes),
    codes,
    boundaries,
    bag: new Set(codes),
    leden: () => [statute],
  };
  return statute;
}

interface FragmentComparison {
  readonly matched: number;
  readonly differs: boolean;
  readonly parts: readonly DifferencePart[];
}

function compareFragment(words: Words, statute: CitedStatute): FragmentComparison {
  const runs = align(statute.codes, words.codes);
  let [at, cellAt, matched] = [0, 0, 0];
  let differs = false;
  const parts: DifferencePart[] = [];
  runs.forEach(({ kind, count }, index) => {
    const from = at;
    if (kind !== "cell") at += count;
    if (kind === "statute") {
      const isReplaced = runs[index + 1]?.kind === "cell";
      if (isLeftOut(statute, from, at, index === 0, index === runs.length - 1, isReplaced)) return;
      differs = true;
      parts.push({ kind, text: statuteText(statute, from, at) });
      return;
    }
    if (kind === "same") matched += count;
    else differs = true;
    parts.push({ kind, text: words.text(cellAt, cellAt + count) });
    cellAt += count;
  });
  return { matched, differs, parts };
}

/** The words of the statute from one index up to another. */
function statuteText({ segments, boundaries }: CitedStatute, from: number, to: number): string {
  return segments
    .map((segment, index) => {
      const start = boundaries[index] ?? 0;
      return segment.text(Math.max(0, from - start), Math.min(segment.codes.length, to - start));
    })
    .filter((text) => text !== "")
    .join(" ");
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
