import type { CitationKind } from "./citation";
import { DOTTED, peek, type Cursor } from "./cursor";
import { readParagraphs, type Details } from "./paragraphs";
import { readParts } from "./parts";

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
    skipRemark(cursor);
  } while (kind === "article" && namesAnotherLid(cursor, groups[groups.length - 1]));
  return groups;
}

/** "lid 1 (gemeente) en lid 2 (provincie)": what a lid is about, when another one follows. */
function skipRemark(cursor: Cursor): void {
  if (peek(cursor)?.type !== "open") return;
  let ahead = 1;
  while (ahead <= LONGEST_REMARK && peek(cursor, ahead)?.type === "word") ahead++;
  const [close, joint, lid] = [0, 1, 2].map((more) => peek(cursor, ahead + more)?.type);
  const follows = (joint === "and" || joint === "juncto") && (lid === "paragraph" || lid === "ordinal");
  if (ahead > 1 && close === "close" && follows) cursor.index += ahead + 1;
}

const LONGEST_REMARK = 5;

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

/** A reference for each lid and onderdeel; what the reference says itself goes first. */
export function withDetails(reference: Reference, { paragraphs, parts }: Details): Reference[] {
  const leden = reference.paragraph !== null || paragraphs.length === 0 ? [reference.paragraph] : paragraphs;
  const onderdelen = reference.part !== null || parts.length === 0 ? [reference.part] : parts;
  return leden.flatMap((paragraph, at) =>
    // "eerste en tweede lid, onder a": the part belongs to the last lid only.
    (at === leden.length - 1 ? onderdelen : [null]).map((part) => ({ ...reference, paragraph, part })),
  );
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
