/** So much of a cell's text stands around the part that matters. */
const AROUND = 60;
const WHOLE = 200;

/** A piece of a text with the part that it is about. */
export interface Excerpt {
  readonly before: string;
  readonly part: string;
  readonly after: string;
}

/**
 * The part of a text from `from` up to `to`, with some words around it; what is left out shows as "…". Without a part, or
 * with one that the text does not have (the cell changed since), the beginning of the text.
 */
export function excerptOf(text: string, from?: number, to?: number): Excerpt {
  if (from === undefined || to === undefined || from < 0 || to <= from || to > text.length) {
    return {
      before: text.length > WHOLE ? `${text.slice(0, WHOLE).trimEnd()} …` : text,
      part: "",
      after: "",
    };
  }
  const start = from <= AROUND ? 0 : wordStart(text, from - AROUND, from);
  const end = text.length - to <= AROUND ? text.length : wordEnd(text, to, to + AROUND);
  return {
    before: `${start > 0 ? "… " : ""}${text.slice(start, from)}`,
    part: text.slice(from, to),
    after: `${text.slice(to, end)}${end < text.length ? " …" : ""}`,
  };
}

/** The first beginning of a word at or behind a place, or the place itself when no word begins before `limit`. */
function wordStart(text: string, place: number, limit: number): number {
  const space = text.indexOf(" ", place);
  return space >= 0 && space + 1 <= limit ? space + 1 : place;
}

/** The last end of a word before a place, or the place itself. */
function wordEnd(text: string, limit: number, place: number): number {
  const space = text.lastIndexOf(" ", place);
  return space >= limit ? space : place;
}
