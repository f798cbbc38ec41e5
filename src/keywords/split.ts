/** One keyword of a cell, with its place in the text. */
export interface KeywordPart {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The keywords of a cell of column F: separated by `;`, line breaks, `/` or `|`, and by commas unless a semicolon shows
 * that commas belong to the keywords. White space around them is left out, empty parts too.
 */
export function splitKeywords(cell: string): KeywordPart[] {
  const separator = /[;\n]/.test(cell) ? /[;\n\r|]/ : /[,/\n\r|]/;
  const parts: KeywordPart[] = [];
  let from = 0;
  for (let at = 0; at <= cell.length; at++) {
    if (at < cell.length && !separator.test(cell.charAt(at))) continue;
    const raw = cell.slice(from, at);
    const text = raw.replace(/[\s\u00a0\u200b]+/g, " ").trim();
    if (text !== "") {
      const start = from + raw.search(/[^\s\u00a0\u200b]/);
      parts.push({ text, from: start, to: start + raw.trim().length });
    }
    from = at + 1;
  }
  return parts;
}

/** A keyword in the form in which keywords are compared: lower case, no accents, hyphens and spaces alike. */
export function keywordKey(keyword: string): string {
  return keyword
    .normalize("NFKD")
    .replace(/[\p{M}\u200b]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
