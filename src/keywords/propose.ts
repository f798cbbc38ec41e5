import { keywordKey } from "./spelling";
import { stem } from "./stem";

/** A keyword that a text seems to be about. */
export interface KeywordProposal {
  readonly keyword: string;
  /** Where the text says it first. */
  readonly from: number;
}

/** Keywords of one or two letters would be found everywhere. */
const SHORTEST = 3;
const prepared = new WeakMap<readonly string[], ReadonlyMap<string, readonly Prepared[]>>();

interface Prepared {
  readonly keyword: string;
  readonly stems: readonly string[];
}

/**
 * Keywords of a vocabulary that a text holds, in any of their forms ("adviestermijnen" for "adviestermijn"): those of more
 * words first, because they say more, then in the order of the text. Any text gives an answer.
 *
 * @param vocabulary pass the same array again to have it prepared once
 */
export function proposeKeywords(text: string, vocabulary: readonly string[], most = 5): KeywordProposal[] {
  const words = wordsOf(text);
  const index = indexOf(vocabulary);
  const found = new Map<string, { keyword: string; from: number; length: number }>();
  words.forEach(({ stem: first, from }, at) => {
    for (const { keyword, stems } of index.get(first) ?? []) {
      const key = stems.join(" ");
      if (found.has(key) || !stems.every((part, offset) => words[at + offset]?.stem === part)) continue;
      found.set(key, { keyword, from, length: stems.length });
    }
  });
  return [...found.values()]
    .sort((a, b) => b.length - a.length || a.from - b.from)
    .slice(0, most)
    .map(({ keyword, from }) => ({ keyword, from }));
}

/** Without what says no more than a longer one: "veiligheid" beside the "externe veiligheid" that it stands in. */
export function notWithinOthers(proposals: readonly KeywordProposal[]): KeywordProposal[] {
  return proposals.filter(
    (one) =>
      !proposals.some(({ keyword, from }) => {
        const isLonger = keyword.length > one.keyword.length;
        return isLonger && one.from >= from && one.from < from + keyword.length;
      }),
  );
}

function indexOf(vocabulary: readonly string[]): ReadonlyMap<string, readonly Prepared[]> {
  const known = prepared.get(vocabulary);
  if (known) return known;
  const index = new Map<string, Prepared[]>();
  for (const keyword of vocabulary) {
    const stems = keywordKey(keyword)
      .split(" ")
      .map((word) => stem(word));
    const first = stems[0] ?? "";
    if (first.length < SHORTEST && stems.length === 1) continue;
    index.set(first, [...(index.get(first) ?? []), { keyword, stems }]);
  }
  prepared.set(vocabulary, index);
  return index;
}

function wordsOf(text: string): { stem: string; from: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    stem: stem(keywordKey(match[0])),
    from: match.index,
  }));
}
