/** So much of a text is compared; longer ones are cut, which no cell of a table reaches. */
const MOST_WORDS = 6000;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The words of a text without what does not count: case, quotes, punctuation, lid numbers and onderdeel letters. */
export interface Words {
  /** A hash of each word: equal words have equal ones, and others hardly ever. */
  readonly codes: readonly number[];
  /** The words from one index up to another, with spaces between. */
  text(from: number, to: number): string;
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

/** Reads the words of a text. Any text can be read; the time it takes is linear in its length. */
export function readWords(text: string): Words {
  return readUsual(text.trim(), false) ?? readUsual(usualForm(text), true) ?? NO_WORDS;
}

const NO_WORDS: Words = { codes: [], text: () => "" };

const usualForm = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u200b\u00ad]/g, "")
    .trim();

/** A text that is being read, and what is known of it so far. */
interface Reading {
  readonly text: string;
  /** It is in its usual form, so that signs that are not in the table are looked at one by one. */
  readonly isUsual: boolean;
  readonly codes: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** Nothing before this place can be in front of a number of a lid or onderdeel: one ends there. */
  barrier: number;
}

function readUsual(text: string, isUsual: boolean): Words | null {
  const reading: Reading = { text, isUsual, codes: [], starts: [], ends: [], barrier: 0 };
  const { codes, starts, ends } = reading;
  for (let at = 0; at < text.length && codes.length < MOST_WORDS;) {
    const letter = letterAt(text, at, isUsual);
    if (letter === UNUSUAL) return null;
    const end = letter === BREAK ? at + 1 : readWord(reading, at);
    if (end < 0) return null;
    at = end;
  }
  return {
    codes,
    text: (from, to) => {
      let words = "";
      for (let index = from; index < to; index++)
        words += (index > from ? " " : "") + text.slice(starts[index], ends[index]).toLowerCase();
      return words;
    },
  };
}

/** The letter or digit at a place in lower case; 0 for what separates words. */
function letterAt(text: string, at: number, isUsual: boolean): number {
  const code = text.charCodeAt(at);
  const letter = code < TABLE_SIZE ? (LETTERS[code] ?? BREAK) : UNUSUAL;
  if (letter !== UNUSUAL) return letter;
  // Dashes and quotes of running text, and the sign of the euro.
  if ((code >= 0x2012 && code < 0x2023) || code === 0x20ac) return BREAK;
  if (!isUsual) return UNUSUAL;
  const isSecondHalf = code >= 0xdc00 && code < 0xe000 && at > 0;
  const character = String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? code);
  return /[\p{L}\p{N}]/u.test(character) ? code : BREAK;
}

const DOT = 46;
const COLON = 58;

/** Reads the word that begins at a place; gives where it ends, or -1 when the text has to be brought to its usual form. */
function readWord(reading: Reading, from: number): number {
  const { text, isUsual } = reading;
  let hash = FNV_OFFSET;
  let at = from;
  for (; at < text.length; at++) {
    const letter = letterAt(text, at, isUsual);
    if (letter === UNUSUAL) return -1;
    if (letter !== BREAK) hash = Math.imul(hash ^ letter, FNV_PRIME);
    else if (!continuesNumber(text, at)) break;
    else hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  }
  const length = at - from;
  const end = length <= LONGEST_NUMBERING ? endOfNumbering(reading, from, at) : -1;
  if (end >= 0) {
    reading.barrier = end;
    return end;
  }
  reading.codes.push(hash | 0);
  reading.starts.push(from);
  reading.ends.push(at);
  return at;
}

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
function endOfNumbering({ text, barrier }: Reading, from: number, to: number): number {
  const mark = text.charAt(to);
  const bracketed = mark === ")" && text.charAt(from - 1) === "(";
  if (mark !== "." && mark !== "°" && mark !== ")") return -1;
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
