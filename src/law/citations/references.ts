import type { CitationKind } from "./citation";
import type { Token } from "./lexer";

/** A cited place without its law: what stands between two laws in the text. */
export interface Reference {
  readonly kind: CitationKind;
  readonly article: string;
  readonly articleTo: string | null;
  readonly paragraph: string | null;
  readonly part: string | null;
  readonly from: number;
  readonly to: number;
  /** A word such as "artikel" or "§" stands with it, so that it is a citation even without a law. */
  readonly announced: boolean;
}

/** Where a reader of tokens stands. */
export interface Cursor {
  readonly tokens: readonly Token[];
  index: number;
}

const DOTTED = /[.:]/;
/** A second plain number after a lid is a lid too as long as it does not leap away. */
const LARGEST_PARAGRAPH = 20;
/** No list of leden or onderdelen is longer; that bounds the work for a cell in which each of them may begin another list. */
const MOST_LISTED = 100;

export const peek = (cursor: Cursor, ahead = 0): Token | undefined => cursor.tokens[cursor.index + ahead];

/**
 * Reads one number with its range, leden and onderdelen; several leden or onderdelen give a reference each. The cursor
 * must stand on the number, and stands behind what was read afterwards.
 */
export function readReferences(
  cursor: Cursor,
  kind: CitationKind,
  announcedFrom: number | null,
  announced: boolean,
): Reference[] {
  const number = peek(cursor);
  if (number?.type !== "number") return [];
  cursor.index++;
  const articleTo = kind === "annex" ? null : readRangeEnd(cursor, number.value);
  const groups = readGroups(cursor, kind);
  const trailing = articleTo === null ? readFollowing(cursor) : null;
  const base = {
    kind,
    article: number.value,
    articleTo: articleTo ?? trailing,
    paragraph: null,
    part: null,
    from: announcedFrom ?? number.from,
    to: (cursor.tokens[cursor.index - 1] ?? number).to,
    announced,
  };
  return groups.flatMap((details) => withDetails(base, details));
}

/** "lid 1 onder a en lid 2": leden with their onderdelen, and then other leden of the same article. */
function readGroups(cursor: Cursor, kind: CitationKind): Details[] {
  const groups: Details[] = [];
  do {
    const paragraphs = kind === "article" ? readParagraphs(cursor) : [];
    groups.push({ paragraphs, parts: readParts(cursor) });
  } while (kind === "article" && namesAnotherLid(cursor, groups[groups.length - 1]));
  return groups;
}

/** "…, lid 2", "jo. lid 2" or "en tweede lid" behind leden, unless that is "en lid 2 van artikel 3". */
function namesAnotherLid(cursor: Cursor, before: Details | undefined): boolean {
  const joint = peek(cursor)?.type;
  const isJoint = joint === "and" || joint === "juncto";
  if (before === undefined || before.paragraphs.length + before.parts.length === 0 || !isJoint) return false;
  const start = cursor.index;
  if (joint === "juncto") cursor.index++;
  const behindJoint = cursor.index;
  const found = readParagraphs(cursor).length > 0 && peek(cursor)?.type !== "of-the";
  cursor.index = found ? behindJoint : start;
  return found;
}

/** The leden and onderdelen of an article that stand elsewhere than right behind its number. */
export interface Details {
  readonly paragraphs: readonly string[];
  readonly parts: readonly string[];
}

/** A reference for each lid and onderdeel; what the reference says itself goes first. */
export function withDetails(reference: Reference, { paragraphs, parts }: Details): Reference[] {
  const leden = reference.paragraph !== null || paragraphs.length === 0 ? [reference.paragraph] : paragraphs;
  const onderdelen = reference.part !== null || parts.length === 0 ? [reference.part] : parts;
  return leden.flatMap((paragraph, at) =>
    // "eerste en tweede lid, onder a": the part belongs to the last lid only.
    (at === leden.length - 1 ? onderdelen : [null]).map((part) => ({ ...reference, paragraph, part })),
  );
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

/**
 * "art. 2.2 Ow, lid 1", "art. 2.2 Ow e.v.": what stands behind the law. Gives the references in place of this one, or null
 * when nothing of the kind follows.
 */
export function readDetailsBehind(cursor: Cursor, reference: Reference): Reference[] | null {
  const start = cursor.index;
  const paragraphs = reference.kind === "article" ? readParagraphs(cursor) : [];
  const parts = readParts(cursor);
  const articleTo = reference.articleTo ?? readFollowing(cursor);
  if (cursor.index === start) return null;
  const to = (cursor.tokens[cursor.index - 1] ?? reference).to;
  return withDetails({ ...reference, articleTo, to }, { paragraphs, parts });
}

function readRangeEnd(cursor: Cursor, start: string): string | null {
  const second = peek(cursor, 1);
  const third = peek(cursor, 2);
  if (peek(cursor)?.type !== "range") return null;
  if (second?.type === "number" && sameStyle(start, second.value)) {
    cursor.index += 2;
    return second.value;
  }
  if (second?.type === "article" && third?.type === "number") {
    cursor.index += 3;
    return third.value;
  }
  return null;
}

const sameStyle = (a: string, b: string): boolean => DOTTED.test(a) === DOTTED.test(b);

function readFollowing(cursor: Cursor): string | null {
  if (peek(cursor)?.type !== "following") return null;
  cursor.index++;
  return "e.v.";
}

/** "lid 1", "lid 1 en 3", "eerste tot en met derde lid", "(tweede lid)"; gives the leden in full. */
function readParagraphs(cursor: Cursor): string[] {
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

function paragraphNumber(token: Token | undefined): string | null {
  if (token?.type === "ordinal") return token.value;
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
    return found;
  }
  cursor.index = start;
  return null;
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

/** "onder a", "aanhef en onder a en b", "sub a, onder 1°", "onder a t/m c". */
function readParts(cursor: Cursor): string[] {
  const start = cursor.index;
  skipJoints(cursor);
  if (!skipPartWords(cursor)) {
    cursor.index = start;
    return [];
  }
  const first = partName(peek(cursor));
  if (first === null) {
    cursor.index = start;
    return [];
  }
  cursor.index++;
  const parts = [first];
  while (parts.length < MOST_LISTED && readNextPart(cursor, parts));
  return parts;
}

function readNextPart(cursor: Cursor, parts: string[]): boolean {
  const start = cursor.index;
  const range = peek(cursor)?.type === "range";
  if (range) cursor.index++;
  else skipJoints(cursor);
  const joined = cursor.index > start;
  const announced = skipPartWords(cursor);
  const next = partName(peek(cursor));
  const last = parts[parts.length - 1] ?? "";
  if (next === null || (!joined && !announced && !next.endsWith("°"))) {
    cursor.index = start;
    return false;
  }
  const nested = /^\d/.test(next) && /^[a-z]/.test(last);
  if (nested && (announced || next.endsWith("°"))) parts[parts.length - 1] = `${last}, ${next}`;
  else if (nested) {
    cursor.index = start;
    return false;
  } else if (range) parts.push(...lettersAfter(last, next));
  else parts.push(next);
  cursor.index++;
  return true;
}

function lettersAfter(first: string, last: string): string[] {
  if (first.length !== 1 || last.length !== 1 || last <= first) return [last];
  return Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) }, (_, at) =>
    String.fromCharCode(first.charCodeAt(0) + at + 1),
  );
}

function partName(token: Token | undefined): string | null {
  if (token?.type === "letter" || token?.type === "degree") return token.value;
  return token?.type === "number" && /^\d{1,2}$/.test(token.value) ? token.value : null;
}

function skipJoints(cursor: Cursor): void {
  while (peek(cursor)?.type === "and") cursor.index++;
}

function skipPartWords(cursor: Cursor): boolean {
  const start = cursor.index;
  while (peek(cursor)?.type === "part-word" && cursor.index - start < MOST_LISTED) cursor.index++;
  return cursor.index > start;
}
