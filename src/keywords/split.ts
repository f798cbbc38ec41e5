import { keywordKey } from "./spelling";

export { keywordKey } from "./spelling";

/** One keyword of a cell, with its place in the text. */
export interface KeywordPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A sign that separates keywords. */
export type Separator = ";" | "," | "/" | "+" | "|" | "\n";

const HARD = /[;\n\r|•·\t]/;
const SOFT = /[,/]|(?<=\s)\+(?=\s)/;
const ALL_SOFT = new RegExp(`${HARD.source}|${SOFT.source}`);

/**
 * The keywords of a cell of column F: separated by `;`, line breaks, `/` or `|`, and by commas unless a semicolon or line
 * break between them shows that commas belong to the keywords. White space around them is left out, empty parts too.
 *
 * @param isKnown says of a keyword's key whether it is a keyword elsewhere: "lucht, geluid en geur" then stays whole
 */
export function splitKeywords(cell: string, isKnown?: (key: string) => boolean): KeywordPart[] {
  const parts = cut(cell, /[;\n\r]/.test(cell.trim()) ? HARD : ALL_SOFT);
  return isKnown && parts.length > 1 ? joinKnown(cell, parts, isKnown) : parts;
}

function cut(cell: string, separator: RegExp): KeywordPart[] {
  const global = new RegExp(separator, "g");
  const parts: KeywordPart[] = [];
  let start = 0;
  const take = (end: number): void => {
    const raw = cell.slice(start, end);
    const text = raw.replace(/[\s\u00a0\u200b]+/g, " ").trim();
    if (text === "" || !/[^\s\u00a0\u200b]/.test(raw)) return;
    const from = start + raw.search(/[^\s\u00a0\u200b]/);
    parts.push({ text, from, to: from + raw.slice(from - start).replace(/[\s\u00a0\u200b]+$/, "").length });
  };
  for (const match of cell.matchAll(global)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(cell.length);
  return parts;
}

/** A keyword has at most so many separators in it; that bounds the work for a cell that is full of them. */
const MOST_JOINTS = 8;

/** Puts parts together that are one known keyword with a separator in it; the longest first. */
function joinKnown(
  cell: string,
  parts: readonly KeywordPart[],
  isKnown: (key: string) => boolean,
): KeywordPart[] {
  const joined: KeywordPart[] = [];
  for (let first = 0; first < parts.length; first++) {
    const head = parts[first];
    if (!head) break;
    let whole = head;
    for (let last = Math.min(parts.length - 1, first + MOST_JOINTS); last > first; last--) {
      const tail = parts[last];
      if (!tail) continue;
      const text = cell.slice(head.from, tail.to).replace(/[\s\u00a0\u200b]+/g, " ");
      if (!isKnown(keywordKey(text))) continue;
      whole = { text, from: head.from, to: tail.to };
      first = last;
      break;
    }
    joined.push(whole);
  }
  return joined;
}

/** What stands between two keywords: the sign, and as it is written with the white space around it. */
export interface WrittenSeparator {
  readonly sign: Separator;
  readonly text: string;
}

/** What stands between the keywords of a cell. */
export function separatorsIn(cell: string, parts: readonly KeywordPart[]): WrittenSeparator[] {
  return parts.slice(1).flatMap((part, index) => {
    const text = cell.slice(parts[index]?.to ?? 0, part.from);
    const sign = signOf(text);
    return sign ? [{ sign, text }] : [];
  });
}

function signOf(between: string): Separator | null {
  const sign = /[;,/+]/.exec(between)?.[0] ?? /[|•·\t\n\r]/.exec(between)?.[0];
  if (sign === undefined) return null;
  if (sign === ";" || sign === "," || sign === "/" || sign === "+") return sign;
  return sign === "\n" || sign === "\r" ? "\n" : "|";
}

/**
 * Whether what stands around a separator may be one keyword: "bouwen, wonen en ruimte", "toezicht/handhaving". What is
 * done in bulk must not take it apart; nor an address ("https://…").
 */
export function mayBeOneKeyword(cell: string, { sign, text }: WrittenSeparator): boolean {
  if (sign === ",") return /,[^,;\n]* (?:en|of|&) [^,;\n]*$/i.test(cell);
  return (sign === "/" || sign === "+") && !/\s/.test(text);
}
