import type { Agreement } from "../../table/agreement-table";
import { memoise } from "../../rules/memo";
import { TextReader } from "../../rules/reading/text-reader";
import { pairOf } from "../../rules/reading/word-hash";
import { withoutEach } from "../blanks";

/** Words in lower case without accents and punctuation, single spaces between. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const BLANK = /\{[^{}]*\}/;
/** Stands for the end of a sentence. */
const STOP = "¶";
/** Something was filled in for a blank, or it still stands there; no more than a part of the sentence. */
const FILLED = ` ?[^${STOP}]{1,120}? ?`;

/** As `plainWords`, with the ends of sentences kept. */
const plainSentences = memoise((text) =>
  text
    .split(/[.!?]+(?=\s|$)/)
    .map(plainWords)
    .join(` ${STOP} `)
    .trim(),
);

const withoutLastStop = (text: string): string => text.replace(/[\s¶]+$/u, "");

/** Whether a text is an example's agreement, whatever its blanks were filled with. */
export function isTextOf(agreement: string): (text: string) => boolean {
  const parts = agreement.split(BLANK);
  const pieces = parts.map((part, index) =>
    plainSentences(index < parts.length - 1 ? withoutEach(part) : part),
  );
  if (pieces.every((piece) => withoutLastStop(piece) === "")) return () => false;
  const pattern = new RegExp(`^${withoutLastStop(pieces.join(FILLED))}$`, "u");
  return (text) => pattern.test(withoutLastStop(plainSentences(text)));
}

/** Fewer pairs of words are alike by chance. */
const FEWEST_PAIRS = 5;

/** What rows with less in common have in common is chance, however they begin. */
const LEAST_WHOLE = 0.2;

/** The first sentence; an abbreviation ends none. Regions close quite different agreements with one and the same sentence. */
const openingOf = (text: string): string => text.trim().split(/[.!?]+\s+(?=\p{Lu})/u, 1)[0] ?? "";

/** A row with how much its agreement is like a text, between 0 and 1. */
export interface LikeRow {
  readonly agreement: Agreement;
  readonly likeness: number;
}

/** The agreements of a table, ready to be compared with examples. */
export class RowTexts {
  private readonly reader = new TextReader();
  private readonly byPair = new Map<number, number[]>();
  private readonly sizes: number[];
  /** In how many rows each opening stands; null until one is asked for. */
  private openings: ReadonlyMap<string, number> | null = null;

  constructor(private readonly agreements: readonly Agreement[]) {
    this.sizes = agreements.map(({ text, inheritedFrom }, index) => {
      // A row that shares the agreement above is no agreement of its own.
      const own = inheritedFrom.agreement === undefined ? text.agreement : "";
      const pairs = this.pairsOf([own]);
      for (const pair of pairs) {
        const rows = this.byPair.get(pair);
        if (rows) rows.push(index);
        else this.byPair.set(pair, [index]);
      }
      return pairs.size;
    });
  }

  /**
   * Rows whose agreement shares at least this part of its pairs of words with a text: of the text's pairs, or of the
   * row's own when the row is a part of it. What stands in blanks does not count. The first sentence counts for as much as
   * the whole, because it says what is agreed. The most alike first, then by row.
   */
  likeTo(text: string, least: number): LikeRow[] {
    const pairs = this.pairsOf(text.split(BLANK));
    const hits = new Map<number, number>();
    for (const pair of pairs) {
      for (const index of this.byPair.get(pair) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
    }
    return [...hits]
      .flatMap(([index, count]) => {
        const agreement = this.agreements[index];
        const whole = Math.max(share(count, pairs.size), share(count, this.sizes[index] ?? 0));
        if (!agreement || (whole + 1) / 2 < least) return [];
        const likeness = this.withOpenings(whole, text, pairs, agreement.text.agreement);
        return likeness >= least ? [{ agreement, likeness }] : [];
      })
      .sort((a, b) => b.likeness - a.likeness || a.agreement.row - b.agreement.row);
  }

  /** The likeness of two texts with how alike they begin; as it is where the openings tell nothing. */
  private withOpenings(whole: number, text: string, pairs: ReadonlySet<number>, row: string): number {
    if (whole === 1 || whole < LEAST_WHOLE) return whole;
    const [opening, rowOpening] = [openingOf(text), openingOf(row)];
    const [ours, theirs] = [this.pairsOf(opening.split(BLANK)), this.pairsOf([rowOpening])];
    if (Math.min(ours.size, theirs.size) < FEWEST_PAIRS || this.isUsual(rowOpening)) return whole;
    const alike = Math.max(shareIn(ours, this.pairsOf([row])), shareIn(theirs, pairs));
    return (whole + alike) / 2;
  }

  /** Whether several rows begin with this sentence, so that it tells none of them from the others. */
  private isUsual(opening: string): boolean {
    this.openings ??= countOf(this.agreements.map(({ text }) => openingOf(text.agreement)));
    return (this.openings.get(opening) ?? 0) > 1;
  }

  private pairsOf(texts: readonly string[]): Set<number> {
    const pairs = new Set<number>();
    for (const text of texts) {
      this.reader.read(text);
      const { words, count } = this.reader;
      for (let at = 1; at < count; at++) pairs.add(pairOf(words[at - 1] ?? 0, words[at] ?? 0));
    }
    return pairs;
  }
}

const share = (count: number, size: number): number => (size < FEWEST_PAIRS ? 0 : count / size);

const shareIn = (pairs: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  share([...pairs].filter((pair) => other.has(pair)).length, pairs.size);

function countOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
