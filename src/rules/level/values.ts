import { isNearWord } from "../spelling";
import { wordsIn } from "../values";

/** The values of column H. */
export const LEVELS = ["Ambtelijk", "Bestuurlijk", "Ambtelijk en bestuurlijk"] as const;

const FILLER = /^(?:en|of|niveau|overleg|zowel|als|op|het|afstemming)$/;
const BOTH = /^(?:beide|beiden|allebei|alle|ab|ba)$/;

/**
 * The level that a text clearly means ("ambt.", "A/B", "bestuurllijk", "beiden"); null when it is unclear: another word,
 * or a "niet" with it.
 */
export function clearLevel(text: string): (typeof LEVELS)[number] | null {
  const found = new Set<string>();
  for (const word of wordsIn(text).split(" ")) {
    if (FILLER.test(word)) continue;
    const level = levelOf(word);
    if (level === null) return null;
    found.add(level);
  }
  if (found.has("both") || found.size === 2) return LEVELS[2];
  if (found.has("official")) return LEVELS[0];
  return found.has("administrative") ? LEVELS[1] : null;
}

function levelOf(word: string): "official" | "administrative" | "both" | null {
  if (BOTH.test(word)) return "both";
  if (/^(?:a|amb|ambt|ambtl|ambtelijke|ambtenaren)$/.test(word) || isNearWord(word, "ambtelijk"))
    return "official";
  if (/^(?:b|best|bestuur|bestuurl|bestuurlijke|bestuurders)$/.test(word) || isNearWord(word, "bestuurlijk"))
    return "administrative";
  return null;
}
