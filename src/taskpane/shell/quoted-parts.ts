/**
 * The text in parts: what stands at an odd place is one of the quotes, the rest stands between them. A quote may hold any
 * sign; the longest quote that fits wins. No quotes: the text in one part.
 */
export function quotedParts(text: string, quotes: readonly string[]): readonly string[] {
  if (quotes.length === 0) return [text];
  const longestFirst = [...new Set(quotes)].sort((one, other) => other.length - one.length);
  return text.split(new RegExp(`(${longestFirst.map(escaped).join("|")})`, "u"));
}

// A pattern with the flag u refuses an escape that it does not need, such as that of a hyphen.
const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
