import { stem } from "../../keywords/stem";

/** Words that stand in almost every agreement and say nothing about it. */
const STOP_WORDS = new Set(
  (
    "de het een en of van in op te bij met voor door aan over om uit tot dan dat die dit als is zijn wordt worden zij " +
    "hun haar naar per niet ook er wie wat hoe kan kunnen doen ze we wij ons onze"
  ).split(" "),
);

/** Lower case without accents: "Coördinatie" becomes "coordinatie". */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a text, folded. A hyphen joins: "informatie-uitwisseling" is also found by each half. */
export function wordsOf(text: string): string[] {
  return folded(text).match(/[\p{L}\p{N}]+(?:[.:][\p{L}\p{N}]+)*/gu) ?? [];
}

/** What a word is searched by; null for a word that says nothing. Numbers of articles stay whole: "2.2", "3:6". */
export function termOf(word: string): string | null {
  const plain = folded(word);
  if (plain === "" || STOP_WORDS.has(plain)) return null;
  return /\d/.test(plain) ? plain : stem(plain);
}
