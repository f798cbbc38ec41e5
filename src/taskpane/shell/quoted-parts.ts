import { literal } from "../../table/literal";

/**
 * The text in parts: what stands at an odd place is one of the quotes, the rest stands between them. A quote may hold any
 * sign; the longest quote that fits wins. No quotes: the text in one part.
 */
export function quotedParts(text: string, quotes: readonly string[]): readonly string[] {
  if (quotes.length === 0) return [text];
  const longestFirst = [...new Set(quotes)].sort((one, other) => other.length - one.length);
  return text.split(new RegExp(`(${longestFirst.map(literal).join("|")})`, "u"));
}
