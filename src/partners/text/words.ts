/** A word of a text with its place; `to` is exclusive. */
export interface Word {
  /** Apostrophes are straight, soft hyphens and zero-width characters are gone. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Letters and digits, with apostrophes and "&" inside ("GGD’en", "B&W"). An underscore counts as a letter, so that a file
 * name such as gemeente_plan.pdf is one word and names nobody.
 */
const WORD = /[\p{L}\p{N}\p{M}_\u00ad\u200b]+(?:['’‘`´&][\p{L}\p{N}\p{M}_]+)*/gu;
/** Web and mail addresses are no running text. Lengths are bounded, so that no text takes long. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._+-]{1,64}@\S{1,200}|[\p{L}\p{N}-]{1,63}\.(?:nl|eu|com|org|net|gov|frl)(?![\p{L}\p{N}])\S*/giu;

/** The words of a text in order; those inside web and mail addresses are left out. */
export function wordsOf(text: string): Word[] {
  const addresses = addressesIn(text);
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    if (addresses.some((one) => one.from <= from && from < one.to)) continue;
    words.push({ word: plain(match[0]), from, to });
  }
  return words;
}

function addressesIn(text: string): { from: number; to: number }[] {
  if (!/[@.]\p{L}/u.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function plain(word: string): string {
  return /[’‘`´\u00ad\u200b]/.test(word) ? word.replace(/[’‘`´]/g, "'").replace(/[\u00ad\u200b]/g, "") : word;
}
