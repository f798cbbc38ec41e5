import { DOTTED, MOST_LISTED, peek, type Cursor } from "./cursor";
import type { Token } from "./lexer";
import { readParts } from "./parts";

/** A second plain number after a lid is a lid too as long as it does not leap away. */
const LARGEST_PARAGRAPH = 20;

/** The leden and onderdelen of an article that stand elsewhere than right behind its number. */
export interface Details {
  readonly paragraphs: readonly string[];
  readonly parts: readonly string[];
}

/** "lid 2 van artikel …", "onder a van artikel …": what stands before the article; the cursor then stands on the article. */
export function readDetailsBefore(cursor: Cursor): Details | null {
  const start = cursor.index;
  const paragraphs = readParagraphs(cursor);
  const parts = readParts(cursor);
  const any = paragraphs.length > 0 || parts.length > 0;
  if (any && peek(cursor)?.type === "of-the" && peek(cursor, 1)?.type === "article") {
    cursor.index++;
    return { paragraphs, parts };
  }
  cursor.index = start;
  return null;
}

/** "lid 1", "lid 1 en 3", "eerste tot en met derde lid", "(tweede lid)"; gives the leden in full. */
export function readParagraphs(cursor: Cursor): string[] {
  const start = cursor.index;
  const bracketed = readBracketed(cursor);
  if (bracketed !== null) return [bracketed];
  skipBreakBeforeLid(cursor);
  let opened = false;
  while (peek(cursor)?.type === "and" || peek(cursor)?.type === "open" || isDashBeforeLid(cursor)) {
    opened = opened || peek(cursor)?.type === "open";
    cursor.index++;
  }
  const found = readNumberedParagraphs(cursor) ?? readOrdinalParagraphs(cursor);
  if (!found) {
    cursor.index = start;
    return [];
  }
  if (opened && peek(cursor)?.type === "close") cursor.index++;
  return found;
}

/** "art. 2.2 ⏎ lid 1", "artikel: 2.2; lid: 1": a lid can only be of the article before it, unless it is "lid 1 van artikel …". */
function skipBreakBeforeLid(cursor: Cursor): void {
  if (peek(cursor)?.type !== "strong-separator" || peek(cursor, 1)?.type !== "paragraph") return;
  const start = cursor.index++;
  const isOfArticleBehind = readDetailsBefore(cursor) !== null;
  cursor.index = isOfArticleBehind ? start : start + 1;
}

/** "artikel 16.15 – lid 1": the dash is no range. */
const isDashBeforeLid = (cursor: Cursor): boolean =>
  peek(cursor)?.type === "range" && peek(cursor, 1)?.type === "paragraph";

/** "4.20(1)", "4.20 (1)": a lid in brackets, right behind the number. */
function readBracketed(cursor: Cursor): string | null {
  const [before, open, number, close] = [-1, 0, 1, 2].map((ahead) => peek(cursor, ahead));
  const found = paragraphNumber(number);
  // A space may stand before it where the article has a point, so that it can't be a number of its own.
  const isBehind = before?.type === "number" && (before.to === open?.from || DOTTED.test(before.value));
  if (!isBehind || open?.type !== "open" || close?.type !== "close") return null;
  if (found === null) return null;
  cursor.index += 3;
  return found;
}

function readNumberedParagraphs(cursor: Cursor): string[] | null {
  if (peek(cursor)?.type !== "paragraph") return null;
  const first = paragraphNumber(peek(cursor, 1));
  if (first === null) return null;
  cursor.index += 2;
  return readMore(cursor, [first], (token) => paragraphNumber(token));
}

/** "lid één", "lid twee". */
const NUMBER_WORDS = ["één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"];

function paragraphNumber(token: Token | undefined): string | null {
  if (token?.type === "ordinal") return token.value;
  if (token?.type === "word") {
    const at = NUMBER_WORDS.indexOf(token.text.toLowerCase());
    return at < 0 ? null : String(at + 1);
  }
  return token?.type === "number" && /^\d{1,2}[a-z]{0,2}$/.test(token.value) ? token.value : null;
}

function readOrdinalParagraphs(cursor: Cursor): string[] | null {
  const start = cursor.index;
  const first = peek(cursor);
  if (first?.type !== "ordinal") return null;
  cursor.index++;
  const found = readMore(cursor, [first.value], (token) => (token?.type === "ordinal" ? token.value : null));
  if (peek(cursor)?.type === "paragraph") {
    cursor.index++;
    return [...found, ...readRangeOfLeden(cursor, found[found.length - 1] ?? "")];
  }
  cursor.index = start;
  return null;
}

/** "eerste lid t/m derde lid": the leden behind the first. */
function readRangeOfLeden(cursor: Cursor, first: string): string[] {
  const [joint, last, lid] = [0, 1, 2].map((ahead) => peek(cursor, ahead));
  if (joint?.type !== "range" || last?.type !== "ordinal" || lid?.type !== "paragraph") return [];
  const [from, to] = [Number(first), Number(last.value)];
  if (!(to > from && to <= LARGEST_PARAGRAPH)) return [];
  cursor.index += 3;
  return Array.from({ length: to - from }, (_, at) => String(from + 1 + at));
}

/** More of the same after "en", a comma or "t/m"; a range is given in full. */
function readMore(
  cursor: Cursor,
  found: string[],
  read: (token: Token | undefined) => string | null,
): string[] {
  for (;;) {
    const joint = peek(cursor);
    // "lid 1 en lid 2" says the word again.
    const again = peek(cursor, 1)?.type === "paragraph" ? 1 : 0;
    const next = read(peek(cursor, 1 + again));
    const last = Number.parseInt(found[found.length - 1] ?? "", 10);
    const value = Number.parseInt(next ?? "", 10);
    if (next === null || value > LARGEST_PARAGRAPH || found.length >= MOST_LISTED) return found;
    if (joint?.type === "and" && value >= last) found.push(next);
    else if (joint?.type === "range" && value > last) {
      for (let number = last + 1; number <= value; number++) found.push(String(number));
    } else return found;
    cursor.index += 2 + again;
  }
}
