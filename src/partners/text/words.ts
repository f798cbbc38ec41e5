/**
 * What a character does to a word, by code. Letters, digits and marks make words; an underscore counts as a letter, so
 * that a file name such as gemeente_plan.pdf is one word and names nobody. Apostrophes and "&" join two parts of a word
 * ("GGD’en", "B&W").
 */
const BREAKS = 0;
const PLAIN = 1;
const INVISIBLE = 2;
const JOINS = 3;
const LOOK = 0xff;
const LETTER = /[\p{L}\p{N}\p{M}_]/u;
const kindOf = (character: string): number => {
  if (LETTER.test(character)) return PLAIN;
  if (character === "\u00ad" || character === "\u200b") return INVISIBLE;
  return "'’‘`´&".includes(character) ? JOINS : BREAKS;
};
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code < 0x250 || (code >= 0x2000 && code < 0x2070) ? kindOf(String.fromCharCode(code)) : LOOK,
);
/** Each letter of the Latin script in lower case. */
const LOWER = Uint16Array.from({ length: 0x250 }, (_, code) =>
  String.fromCharCode(code).toLowerCase().charCodeAt(0),
);
/** The same for what does no more than make a word, which is nearly every character of a text; 0 for others. */
const LETTERS = Uint16Array.from({ length: 0x10000 }, (_, code) =>
  KINDS[code] === PLAIN ? (LOWER[code] ?? 0) : 0,
);
const APOSTROPHE = 39;
const AMPERSAND = 38;
const FULL_STOP = 46;
const AT_SIGN = 64;

/** The kind of the character at a place; letters outside the Latin script are looked at one by one. */
function kindAt(text: string, at: number): number {
  const known = KINDS[text.charCodeAt(at)] ?? BREAKS;
  return known === LOOK ? kindOf(String.fromCodePoint(text.codePointAt(at) ?? 0)) : known;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Web and mail addresses are no running text. Lengths are bounded, so that no text takes long. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}._+-]{1,64}@\S{1,200}|[\p{L}\p{N}-]{1,63}\.(?:nl|eu|com|org|net|gov|frl)(?![\p{L}\p{N}])\S*/giu;

/** Most texts have fewer words. */
const FEWEST_PLACES = 256;
/** So many different hashes are told apart: many more than there are names, so that few other words look like one. */
export const HASHES = 1 << 16;

/** Words are hashed by FNV-1a (Fowler, Noll and Vo), letter by letter, and go by the low bits of that. */
export const FNV_OFFSET = 0x811c9dc5 | 0;
export const FNV_PRIME = 0x01000193;
export const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (HASHES - 1);

/**
 * The words of a text in order; those inside web and mail addresses are left out. One list is used again for every text,
 * so that thousands of texts ask for no memory of their own.
 */
export class TextWords {
  text = "";
  count = 0;
  private starts = new Int32Array(FEWEST_PLACES);
  private ends = new Int32Array(FEWEST_PLACES);
  private hashes = new Int32Array(FEWEST_PLACES);
  private endings = new Uint8Array(FEWEST_PLACES);

  /** Reads a text in place of the one before; any text can be read. */
  read(text: string): this {
    this.text = text;
    this.count = 0;
    let hasAddress = false;
    for (let at = 0; at < text.length;) {
      const code = text.charCodeAt(at);
      const known = KINDS[code] ?? BREAKS;
      const kind = known === LOOK ? kindAt(text, at) : known;
      if (kind === PLAIN || kind === INVISIBLE) at = this.readWord(at);
      else {
        if (code === FULL_STOP || code === AT_SIGN) hasAddress ||= KINDS[text.charCodeAt(at + 1)] === PLAIN;
        at += known === LOOK ? widthAt(text, at) : 1;
      }
    }
    if (hasAddress) this.leaveOutAddresses();
    return this;
  }

  /** Where a word begins and ends; past the last word the end of the text. */
  from(index: number): number {
    return index < this.count ? (this.starts[index] ?? 0) : this.text.length;
  }

  to(index: number): number {
    return index < this.count ? (this.ends[index] ?? 0) : this.text.length;
  }

  /** A word with straight apostrophes, without soft hyphens and zero-width characters; "" past the last one. */
  word(index: number): string {
    if (index < 0 || index >= this.count) return "";
    return plain(this.text.slice(this.starts[index], this.ends[index]));
  }

  /** The same for words that are alike but for their case; below HASHES. */
  hash(index: number): number {
    return this.hashes[index] ?? 0;
  }

  /** Whether the end of a word looks like a word for a partner, so that it may be a compound with one. */
  mayBeCompound(index: number): boolean {
    return this.endings[index] === 1;
  }

  private readWord(from: number): number {
    const { text } = this;
    let at = from;
    let hash = FNV_OFFSET;
    // The last four letters, as one number.
    let ending = 0;
    let length = 0;
    // Behind an apostrophe the invisible signs end the word; they are typed inside long words only.
    let isFirstPart = true;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = LETTERS[code] ?? 0;
      if (letter !== 0) {
        hash = Math.imul(hash ^ letter, FNV_PRIME);
        ending = (ending << 8) | letter;
        length++;
        continue;
      }
      const known = KINDS[code] ?? BREAKS;
      const kind = known === LOOK ? kindAt(text, at) : known;
      let lower = code < 0x250 ? (LOWER[code] ?? code) : code;
      if (kind === JOINS && at + 1 < text.length && kindAt(text, at + 1) === PLAIN) {
        isFirstPart = false;
        if (code !== AMPERSAND) lower = APOSTROPHE;
      } else if (kind === INVISIBLE && isFirstPart) continue;
      else if (kind !== PLAIN) break;
      hash = Math.imul(hash ^ lower, FNV_PRIME);
      ending = (ending << 8) | lower;
      length++;
      if (known === LOOK && widthAt(text, at) === 2) at++;
    }
    const { count } = this;
    if (count >= this.starts.length) this.makeRoom();
    this.starts[count] = from;
    this.ends[count] = at;
    this.hashes[count] = slotOf(hash);
    this.endings[count] = length >= SHORTEST_COMPOUND && ENDINGS.has(ending) ? 1 : 0;
    this.count++;
    return at;
  }

  private makeRoom(): void {
    const { starts, ends, hashes, endings } = this;
    const places = starts.length * 2;
    this.starts = new Int32Array(places);
    this.ends = new Int32Array(places);
    this.hashes = new Int32Array(places);
    this.endings = new Uint8Array(places);
    this.starts.set(starts);
    this.ends.set(ends);
    this.hashes.set(hashes);
    this.endings.set(endings);
  }

  private leaveOutAddresses(): void {
    const { text, starts, ends, hashes, endings } = this;
    if (!/[@.]\p{L}/u.test(text)) return;
    const addresses = [...text.matchAll(ADDRESS)];
    let kept = 0;
    for (let index = 0; index < this.count; index++) {
      const from = starts[index] ?? 0;
      if (addresses.some((one) => one.index <= from && from < one.index + one[0].length)) continue;
      starts[kept] = from;
      ends[kept] = ends[index] ?? 0;
      hashes[kept] = hashes[index] ?? 0;
      endings[kept] = endings[index] ?? 0;
      kept++;
    }
    this.count = kept;
  }
}

/** Compounds with a partner's word are at least as long as that word. */
const SHORTEST_COMPOUND = 8;
/** The last four letters of gemeente(n), provincie(s), waterschap(pen), omgevingsdienst(en), and of "provincie's". */
const ENDINGS: ReadonlySet<number> = new Set(
  "ente nten ncie cies chap ppen enst sten te's en's ie's es's ap's st's"
    .split(" ")
    .map((ending) => [...ending].reduce((all, letter) => (all << 8) | letter.charCodeAt(0), 0)),
);

function plain(word: string): string {
  return /[’‘`´\u00ad\u200b]/.test(word) ? word.replace(/[’‘`´]/g, "'").replace(/[\u00ad\u200b]/g, "") : word;
}
