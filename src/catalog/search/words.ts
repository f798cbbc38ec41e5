import { stemKey } from "../../keywords/spelling";

/** Words that stand in almost every agreement and say nothing about it. */
const STOP_WORDS = new Set(
  (
    "de het een en of van in op te bij met voor door aan over om uit tot dan dat die dit als is zijn wordt worden zij " +
    "hun haar naar per niet ook er wie wat hoe kan kunnen doen doet ze we wij ons onze meer"
  ).split(" "),
);

/** Lower case without accents: "Coördinatie" becomes "coordinatie". */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Letters with full stops between, as in "m.e.r." and "v.t.h.". */
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;

/**
 * The words of a text, folded. A hyphen joins: "informatie-uitwisseling" is also found by each half. The full stops of an
 * abbreviation go ("m.e.r." is "mer"), and so does the apostrophe of a plural ("BOPA's" is "bopas").
 */
export function wordsOf(text: string): string[] {
  const words = folded(text)
    .replace(/['’`´]s(?![\p{L}\p{N}])/gu, "s")
    .match(/[\p{L}\p{N}]+(?:[.:][\p{L}\p{N}]+)*/gu);
  return (words ?? []).map((word) => (DOTTED.test(word) ? word.replaceAll(".", "") : word));
}

/** What a word is searched by; null for a word that says nothing. Numbers of articles stay whole: "2.2", "3:6". */
export function termOf(word: string): string | null {
  const plain = folded(word);
  if (plain === "" || STOP_WORDS.has(plain)) return null;
  return hasDigit(plain) ? plain : stemKey(plain);
}

export const hasDigit = (word: string): boolean => /\d/.test(word);
