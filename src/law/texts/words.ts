/** So much of a text is compared; longer ones are cut, which no cell of a table reaches. */
const MOST_WORDS = 6000;

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The words of a text without what does not count: case, quotes, punctuation, lid numbers and onderdeel letters. */
export interface Words {
  /** A hash of each word: equal words have equal ones, and others hardly ever. */
  readonly codes: readonly number[];
  /** The words from one index up to another, with spaces between. */
  text(from: number, to: number): string;
  /** How many runs of letters and digits these are: "2.15" is one word of two. */
  runs(from: number, to: number): number;
}

/** Character codes below this are looked up. */
const TABLE_SIZE = 0x250;
const BREAK = 0;
/** The text has to be brought to its usual form (NFKC, without invisible signs) before it can be read. */
const UNUSUAL = 0xffff;
/** For each character its lower case when it is a letter or digit. */
const LETTERS = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
  const character = String.fromCharCode(code);
  const lower = character.toLowerCase();
  if (character.normalize("NFKC") !== character || code === 0xad || lower.length > 1) return UNUSUAL;
  return /[\p{L}\p{N}]/u.test(character) ? lower.charCodeAt(0) : BREAK;
});

/**
 * Reads the words of a text unless they stand in others (codes of words, in order) one behind the other: then null, and
 * nothing is kept of the text.
 */
export function readUnlessIn(text: string, others: readonly number[]): Words | null {
  const trimmed = text.trim();
  const count = read(trimmed, false);
  if (count < 0) return readWords(text);
  return count > 0 && count < MOST_WORDS && holdsWords(others, codes, count)
    ? null
    : new ReadText(trimmed, false, count);
}

/** Whether the first `count` words stand in the others, one behind the other. */
export function holdsWords(all: readonly number[], words: readonly number[], count: number): boolean {
  const first = words[0];
  for (let start = 0, last = all.length - count; start <= last; start++) {
    if (all[start] !== first) continue;
    let at = 1;
    while (at < count && all[start + at] === words[at]) at++;
    if (at >= count) return true;
  }
  return false;
}

/** Reads the words of a text. Any text can be read; the time it takes is linear in its length. */
export function readWords(text: string): Words {
  const trimmed = text.trim();
  const count = read(trimmed, false);
  if (count >= 0) return new ReadText(trimmed, false, count);
  const usual = usualForm(text);
  return new ReadText(usual, true, read(usual, true));
}

const usualForm = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200b\u00ad]/g, "")
    .trim();

/** What was found of the text that was read last: one for all texts, which leaves them no memory to ask for but what they keep. */
const codes: number[] = Array.from({ length: MOST_WORDS }, () => 0);
/** Where the words stand, if that was asked for. */
const starts: number[] = [...codes];
const ends: number[] = [...codes];
/** The word of each full stop or colon that is part of one; few words have any. */
let joints: number[] = [];
const NO_JOINTS: readonly number[] = [];

/** The words of the text that was read last. Where they stand is seldom asked for, and then found by reading again. */
class ReadText implements Words {
  readonly codes: readonly number[];
  private readonly joints: readonly number[];
  private places: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null = null;

  constructor(
    private readonly source: string,
    private readonly isUsual: boolean,
    count: number,
  ) {
    this.codes = codes.slice(0, count);
    this.joints = joints.length === 0 ? NO_JOINTS : joints;
    // They are this text's own from now on.
    if (joints.length > 0) joints = [];
  }

  runs(from: number, to: number): number {
    let runs = to - from;
    for (const word of this.joints) if (word >= from && word < to) runs++;
    return runs;
  }

  text(from: number, to: number): string {
    if (from >= to) return "";
    const places = (this.places ??= this.findPlaces());
    let words = "";
    for (let index = from; index < to; index++)
      words +=
        (index > from ? " " : "") + this.source.slice(places.starts[index], places.ends[index]).toLowerCase();
    return words;
  }

  private findPlaces(): NonNullable<typeof this.places> {
    const count = read(this.source, this.isUsual, true);
    return { starts: starts.slice(0, count), ends: ends.slice(0, count) };
  }
}

/**
 * @param isUsual the text is in its usual form, so that signs that are not in the table are looked at one by one
 * @param withPlaces whether it is to be known where the words stand
 * @returns how many words it has; -1 when it has to be brought to its usual form first
 */
function read(text: string, isUsual: boolean, withPlaces = false): number {
  const { length } = text;
  let count = 0;
  if (joints.length > 0) joints = [];
  // Nothing before this place can be in front of a number of a lid or onderdeel: one ends there.
  let barrier = 0;
  for (let at = 0; at < length && count < MOST_WORDS;) {
    let letter = letterAt(text, at, isUsual);
    if (letter === BREAK) {
      at++;
      continue;
    }
    const from = at;
    let hash = FNV_OFFSET;
    while (letter !== BREAK) {
      if (letter === UNUSUAL) return -1;
      hash = Math.imul(hash ^ letter, FNV_PRIME);
      if (++at >= length) break;
      letter = letterAt(text, at, isUsual);
      if (letter === BREAK && continuesNumber(text, at)) {
        letter = text.charCodeAt(at);
        joints.push(count);
      }
    }
    const end = at - from <= LONGEST_NUMBERING ? endOfNumbering(text, from, at, barrier) : -1;
    if (end >= 0) {
      at = barrier = end;
      continue;
    }
    if (withPlaces) {
      starts[count] = from;
      ends[count] = at;
    }
    // 30 bits, which engines keep without a box.
    codes[count++] = hash & 0x3fffffff;
  }
  return count;
}

/** The letter of a sign, as LETTERS has it. */
function letterAt(text: string, at: number, isUsual: boolean): number {
  const code = text.charCodeAt(at);
  const letter = code < TABLE_SIZE ? (LETTERS[code] ?? BREAK) : UNUSUAL;
  return letter === UNUSUAL ? unusualAt(text, at, code, isUsual) : letter;
}

/** What a sign that is not in the table does to a word: as LETTERS says it of the others. */
function unusualAt(text: string, at: number, code: number, isUsual: boolean): number {
  // Dashes and quotes of running text, and the sign of the euro.
  if ((code >= 0x2012 && code < 0x2023) || code === 0x20ac) return BREAK;
  if (!isUsual) return UNUSUAL;
  const isSecondHalf = code >= 0xdc00 && code < 0xe000 && at > 0;
  const character = String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? code);
  return /[\p{L}\p{N}]/u.test(character) ? code : BREAK;
}

const DOT = 46;
const COLON = 58;
const CLOSING = 41;
const DEGREE = 0xb0;

/** "2.15", "3:6": a full stop or colon with a digit behind it is part of the number that it stands in. */
const continuesNumber = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code === DOT || code === COLON) && isDigit(text.charCodeAt(at + 1));
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const LONGEST_NUMBERING = 4;
const NUMBER_OR_LETTERS = /^(?:\d{1,2}|[a-z]{1,2}|[ivx]{1,4})$/i;
const TWO_LETTERS = /^[a-z]{1,2}$/i;
/** "een beschrijving, b. de hoofdlijnen, of c. de hoofdzaken": behind a comma there, in a text that lost its line breaks. */
const ENUMERATING = /(?:,\s+(?:(?:of|en)\s+)?|;\s+(?:of|en)\s+)$/i;
/** So much text decides whether something enumerates. */
const REACH = 12;

/**
 * Where the number of a lid ("1.", "(2)") or the letter of an onderdeel ("a.", "3°") ends that stands at the head of a
 * line, or behind a colon, semicolon or full stop in a text that lost its line breaks; -1 when this word is none.
 */
function endOfNumbering(text: string, from: number, to: number, barrier: number): number {
  const sign = text.charCodeAt(to);
  if (sign !== DOT && sign !== DEGREE && sign !== CLOSING) return -1;
  const mark = text.charAt(to);
  const bracketed = mark === ")" && text.charAt(from - 1) === "(";
  const word = text.slice(from, to);
  let end = to;
  while (end < text.length && ".°)".includes(text.charAt(end))) end++;
  if (!/\s/.test(text.charAt(end))) return -1;
  const start = bracketed ? from - 1 : from;
  if (bracketed ? /^\d{1,2}$/.test(word) : NUMBER_OR_LETTERS.test(word)) {
    if (beginsPart(text, start, barrier)) return end;
  }
  const isPlain = end === to + 1;
  if (mark === "." && isPlain && TWO_LETTERS.test(word)) {
    if (ENUMERATING.test(text.slice(Math.max(barrier, from - REACH), from))) return end;
  }
  return mark === "°" && isPlain && /^\d{1,2}$/.test(word) && (from === 0 || isSpace(text, from - 1))
    ? end
    : -1;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** Whether a place is the beginning of a text or line, or stands behind a colon, semicolon or full stop and white space. */
function beginsPart(text: string, at: number, barrier: number): boolean {
  if (at === 0) return true;
  let before = at;
  let hasLineBreak = false;
  while (before > barrier && isSpace(text, before - 1)) {
    before--;
    if (text.charAt(before) === "\n") hasLineBreak = true;
  }
  if (hasLineBreak) return true;
  return before < at && before > barrier && ";:.".includes(text.charAt(before - 1));
}
