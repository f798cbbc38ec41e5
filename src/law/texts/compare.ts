import { diffArrays } from "diff";
import type { Citation } from "../citations/citation";
import type { StatuteTexts } from "./statute-texts";
import { isTiling } from "./tiling";

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
/** So much of a text is compared; longer ones are cut, which no cell of a table reaches. */
const MOST_WORDS = 6000;

interface StatuteWords {
  readonly joined: string;
  readonly words: readonly string[];
  /** The words of each lid or onderdeel. */
  readonly segments: readonly (readonly string[])[];
  /** Indices of words at which a lid or onderdeel begins, and the end. */
  readonly boundaries: ReadonlySet<number>;
  readonly bag: ReadonlySet<string>;
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
  const statute = statuteOf(citations, texts);
  const fragments = cell
    .split(/…|\.\.\.+|\(…\)|\[…\]/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  if (!statute || fragments.length === 0) return { kind: "no-text" };
  const all = fragments.flat();
  const known = all.filter((word) => statute.words.bag.has(word)).length;
  const isLikeOneLid = (): boolean => statute.words.segments.some((lid) => isLike(lid, all));
  if (known < all.length * CLAIMS && !isLikeOneLid()) return { kind: "other-text" };
  const open = fragments.filter(
    (words) =>
      !statute.words.joined.includes(` ${words.join(" ")} `) && !isTiling(words, statute.words.segments),
  );
  if (open.length === 0) return { kind: "same" };
  const compared = open.map((words) => compareFragment(words, statute.words));
  const matched = compared.reduce((sum, fragment) => sum + fragment.matched, all.length - open.flat().length);
  if (matched < all.length * CLAIMS && !isLikeOneLid()) return { kind: "other-text" };
  const parts = compared.filter((fragment) => fragment.differs).flatMap((fragment) => fragment.parts);
  return parts.length === 0 ? { kind: "same" } : { kind: "differs", validFrom: statute.validFrom, parts };
}

function isLike(lid: readonly string[], words: readonly string[]): boolean {
  if (lid.length < SHORTEST_LID) return false;
  const left = new Map<string, number>();
  for (const word of lid) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) common++;
    left.set(word, count - 1);
  }
  return 2 * common >= LIKE_ONE_LID * (lid.length + words.length);
}

const cache = new WeakMap<StatuteTexts, Map<string, { words: StatuteWords; validFrom: string } | null>>();

function statuteOf(citations: readonly Citation[], texts: StatuteTexts) {
  const keys = [
    ...new Set(
      citations.flatMap(({ law, kind, article }) => (law && kind === "article" ? [`${law} ${article}`] : [])),
    ),
  ];
  const known = cache.get(texts) ?? new Map<string, { words: StatuteWords; validFrom: string } | null>();
  cache.set(texts, known);
  const key = keys.join("|");
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = build(keys, texts);
  known.set(key, made);
  return made;
}

function build(
  keys: readonly string[],
  texts: StatuteTexts,
): { words: StatuteWords; validFrom: string } | null {
  const articles = keys.flatMap((key) => texts.text(key.split(" ")[0] ?? "", key.split(" ")[1] ?? "") ?? []);
  const first = articles[0];
  if (!first) return null;
  const boundaries = new Set<number>([0]);
  const segments = articles
    .flatMap((article) => article.paragraphs.flatMap((lid) => lid.text.split("\n")))
    .map(wordsOf);
  const words: string[] = [];
  for (const segment of segments) {
    words.push(...segment);
    boundaries.add(words.length);
  }
  const joined = ` ${words.join(" ")} `;
  return { words: { joined, words, segments, boundaries, bag: new Set(words) }, validFrom: first.validFrom };
}

/** The words of a text without what does not count: case, quotes, punctuation, lid numbers and onderdeel letters. */
function wordsOf(text: string): string[] {
  const lines = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200b\u00ad]/g, "")
    .trim()
    // "1. " or "a. " at the head of a line, or behind a colon, semicolon or full stop in a text that lost its line breaks …
    .replace(/(^|\n\s*|[;:.]\s+)(?:(?:\d{1,2}|[a-z]{1,2}|[ivx]{1,4})[.°)]+|\(\d{1,2}\))(?=\s)/g, "$1")
    // … and "b. " behind a comma there: "een beschrijving, b. de hoofdlijnen, of c. de hoofdzaken".
    .replace(/(,\s+(?:(?:of|en)\s+)?|;\s+(?:of|en)\s+)[a-z]{1,2}\.(?=\s)/g, "$1")
    .replace(/(^|\s)\d{1,2}°(?=\s)/g, "$1");
  return (lines.match(/[\p{L}\p{N}]+(?:[.:]\p{N}+[a-z]*)*/gu) ?? []).slice(0, MOST_WORDS);
}

interface FragmentComparison {
  readonly matched: number;
  readonly differs: boolean;
  readonly parts: readonly DifferencePart[];
}

function compareFragment(words: readonly string[], statute: StatuteWords): FragmentComparison {
  const changes = diffArrays([...statute.words], [...words]);
  let at = 0;
  let matched = 0;
  let differs = false;
  const parts: DifferencePart[] = [];
  changes.forEach((change, index) => {
    const text = change.value.join(" ");
    if (change.added) {
      differs = true;
      parts.push({ kind: "cell", text });
      return;
    }
    const from = at;
    at += change.value.length;
    if (!change.removed) {
      matched += change.value.length;
      parts.push({ kind: "same", text });
    } else if (
      !isLeftOut(
        statute,
        from,
        at,
        index === 0,
        index === changes.length - 1,
        changes[index + 1]?.added === true,
      )
    ) {
      differs = true;
      parts.push({ kind: "statute", text });
    }
  });
  return { matched, differs, parts };
}

/** Words of the statute that the cell lacks are no difference before or behind what it quotes, or as whole onderdelen. */
function isLeftOut(
  statute: StatuteWords,
  from: number,
  to: number,
  isFirst: boolean,
  isLast: boolean,
  replaced: boolean,
): boolean {
  if (isFirst && !replaced) return true;
  if (isLast) return true;
  return !replaced && statute.boundaries.has(from) && statute.boundaries.has(to);
}
