/** A word of a text with its place; `to` is exclusive. */
export interface Word {
  /** Apostrophes are straight, soft hyphens and zero-width characters are gone. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What a character does to a word, by code. Letters, digits and marks make words; an underscore counts as a letter, so
 * that a file name such as gemeente_plan.pdf is one word and names nobody. Apostrophes and "&" join two parts of a word
 * ("GGD’en", "B&W").
 */
const BREAKS = 0;
const PLAIN = 1;
const INVISIBLE = 2;
const JOINS = 3;
const LETTER = /[\p{L}\p{N}\p{M}_]/u;
const kindOf = (character: string): number => {
  if (LETTER.test(character)) return PLAIN;
  if (character === "\u00ad" || character === "\u200b") return INVISIBLE;
  return "'’‘`´&".includes(character) ? JOINS : BREAKS;
};
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code < 0x250 || (code >= 0x2000 && code < 0x2070) ? kindOf(String.fromCharCode(code)) : 0xff,
);

/** The kind of the character at a place; letters outside the Latin script are looked at one by one. */
function kindAt(text: string, at: number): number {
  const known = KINDS[text.charCodeAt(at)] ?? BREAKS;
  return known === 0xff ? kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0)) : known;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Web and mail addresses are no running text. Lengths are bounded, so that no text takes long. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._+-]{1,64}@\S{1,200}|[\p{L}\p{N}-]{1,63}\.(?:nl|eu|com|org|net|gov|frl)(?![\p{L}\p{N}])\S*/giu;

/** The words of a text in order; those inside web and mail addresses are left out. */
export function wordsOf(text: string): Word[] {
  const addresses = addressesIn(text);
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind !== PLAIN && kind !== INVISIBLE) {
      at += widthAt(text, at);
      continue;
    }
    const from = at;
    at = endOfWord(text, from);
    if (!addresses.some((one) => one.from <= from && from < one.to))
      words.push({ word: plain(text.slice(from, at)), from, to: at });
  }
  return words;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  // Behind an apostrophe the invisible signs end the word; they are typed inside long words only.
  let isFirstPart = true;
  for (;;) {
    const kind = at < text.length ? kindAt(text, at) : BREAKS;
    if (kind === PLAIN || (kind === INVISIBLE && isFirstPart)) at += widthAt(text, at);
    else if (kind === JOINS && at + 1 < text.length && kindAt(text, at + 1) === PLAIN) {
      isFirstPart = false;
      at++;
    } else return at;
  }
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
