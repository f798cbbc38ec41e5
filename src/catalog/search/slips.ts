import { distanceWithin } from "../../partners/spelling";
import { COMMON_WORDS } from "./synonyms";

/** Words of fewer letters hold no slip, as every other short word is one slip away. */
const SHORTEST = 3;
/** From this length on letters tell a word apart by themselves. */
const LONG = 6;
/** Letters too many, or too few, of a longer word. */
const MOST_LETTERS = 2;

/**
 * The common word that somebody meant: an abbreviation or short word with its own letters in another order, doubled or left
 * out ("gdd", "brozo"), or a longer one with letters too many or too few, or written as it sounds ("wastaer", "toezigt").
 * Only words of the trade are looked at, and only one that nothing else is as near to: most short words are near another.
 *
 * @param word folded, as no example holds it
 */
export function commonWordMeant(word: string): string | null {
  if (word.length < SHORTEST) return null;
  const fits = word.length < LONG ? isShortSlip : isLongSlip;
  const [only, ...others] = COMMON_WORDS.filter((common) => common[0] === word[0] && fits(word, common));
  return only !== undefined && others.length === 0 ? only : null;
}

function isShortSlip(word: string, common: string): boolean {
  if (distanceWithin(word, common, 1) !== 1) return false;
  const isVowelGone = common.length === word.length + 1 && common.length > 4 && common.at(-1) === word.at(-1);
  return isVowelGone || lettersOf(word) === lettersOf(common);
}

function isLongSlip(word: string, common: string): boolean {
  if (common.length < LONG - 1) return false;
  const [short, long] = word.length < common.length ? [word, common] : [common, word];
  const isWithin = long.length - short.length <= MOST_LETTERS && isInOrder(short, long);
  return isWithin || soundOf(word) === soundOf(common);
}

const lettersOf = (word: string): string => [...new Set(word)].sort().join("");

/** Whether the letters of the one stand in the other, in their order. */
function isInOrder(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** How a Dutch word sounds, as far as writers mix it up: g and ch, ei and ij, au and ou, d and t at the end, double letters. */
const soundOf = (word: string): string =>
  word
    .replaceAll("ch", "g")
    .replaceAll("ij", "ei")
    .replaceAll("ou", "au")
    .replace(/(.)\1/gu, "$1")
    .replace(/d$/, "t");
