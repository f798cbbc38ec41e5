import { isNearWord } from "../spelling";
import { wordsIn } from "../values";

/** The two values of column E as the makers of the table wrote them. */
export const TYPES = ["Afstemming nodig", "Afstemming wenselijk"] as const;

/** Words around "nodig" and "wenselijk" that add nothing. */
const COORDINATION = /^(?:af|afst|afstem|afstemming|afstemmen|afgestemd|afstemmming)$/;
const FILLER = /^(?:is|het|de|wel|type|typering|moet|worden|overleg)$/;

/**
 * The type that a text clearly means ("nodig", "Afst. wenselijk", "Afstemming nodg", "gewenst"); null when it is unclear:
 * another word, a "niet" with it, or both values at once.
 */
export function clearType(text: string): (typeof TYPES)[number] | null {
  const words = wordsIn(text)
    .split(" ")
    .filter((word) => !FILLER.test(word) && !COORDINATION.test(word) && !isNearWord(word, "afstemming"));
  const [word = ""] = words;
  if (words.length !== 1) return null;
  if (word === "n") return TYPES[0];
  if (word === "w") return TYPES[1];
  if (isNearWord(word, "nodig")) return TYPES[0];
  return isNearWord(word, "wenselijk") || isNearWord(word, "gewenst") ? TYPES[1] : null;
}
