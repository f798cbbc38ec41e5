/** So many words of a text are compared; agreements are shorter. */
export const MOST_WORDS = 300;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Character codes below this are looked up; what is above is taken as it is. */
const TABLE_SIZE = 0x250;
/** For each character its letter in lower case without accent; 0 for what separates words. */
const FOLDED = foldingTable();

function foldingTable(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code++) {
    const plain = String.fromCharCode(code).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
    table[code] = /^[\p{L}\p{N}]/u.test(plain) ? plain.charCodeAt(0) : 0;
  }
  return table;
}

/**
 * Reads the words of a text as numbers, case, accents and punctuation left out. One reader is used again for every text,
 * so that thousands of texts ask for no memory of their own.
 */
export class WordReader {
  /** A hash of each word, in the order of the text; the first `count` hold good until the next reading. */
  readonly words = new Uint32Array(MOST_WORDS);
  count = 0;
  /** Letters and digits in these words. */
  letters = 0;

  /** Any text can be read. */
  read(text: string): void {
    const { words } = this;
    let count = 0;
    let letters = 0;
    let hash = FNV_OFFSET;
    let length = 0;
    for (let at = 0; at <= text.length && count < MOST_WORDS; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      const folded = code < TABLE_SIZE ? (FOLDED[code] ?? 0) : isLetter(code) ? code : 0;
      if (folded !== 0) {
        hash = Math.imul(hash ^ folded, FNV_PRIME);
        length++;
      } else if (length > 0 && !isAccent(code)) {
        words[count++] = hash;
        letters += length;
        hash = FNV_OFFSET;
        length = 0;
      }
    }
    this.count = count;
    this.letters = letters;
  }

  /** A number for the pair of words that ends at this index, 1 or higher. */
  pairAt(index: number): number {
    return pairOf(this.words[index - 1] ?? 0, this.words[index] ?? 0);
  }
}

/** A number for two words that follow each other, of 30 bits, which engines keep without a box. */
export const pairOf = (first: number, second: number): number => (Math.imul(first, 31) ^ second) & 0x3fffffff;

/** The word as it is counted when the text has it already: each occurrence is something of its own. */
export const nextOccurrence = (word: number): number => Math.imul(word ^ 0x9e37, FNV_PRIME) >>> 0;

/** Accents that stand by themselves belong to the letter before them. */
const isAccent = (code: number): boolean => code >= 0x300 && code < 0x370;
/** Above the table: punctuation and symbols (2000–2BFF) separate, what else there is counts as letters. */
const isLetter = (code: number): boolean =>
  code >= 0x370 && (code < 0x2000 || code >= 0x2c00) && code !== 0x3000;
