import { MOST_LISTED, peek, type Cursor } from "./cursor";
import type { Token } from "./lexer";

/** "onder a", "aanhef en onder a en b", "sub a, onder 1°", "onder a t/m c". */
export function readParts(cursor: Cursor): string[] {
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
