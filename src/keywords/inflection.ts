import type { Spelling } from "./spelling";

/** Endings that Dutch adds to a word for its plural or its inflected form ("regel/regels", "integraal/integrale"). */
const ENDINGS = ["s", "n", "en", "e", "es", "eren"];

/**
 * Whether two terms differ in singular and plural, or in the ending of an adjective, and in nothing else. Narrower than a
 * common stem, under which "natuur" and "natuurlijk" fall too.
 */
export function isInflection(a: Spelling, b: Spelling): boolean {
  if (a.words.length !== b.words.length || a.words.length === 0) return false;
  const [one, other] = [a, b].map(({ words }) => byLetters(words));
  return (one ?? []).every((word, index) => isForm(word, other?.[index] ?? ""));
}

/** In an order that does not change with an ending, so that "toepasbare regel" and "regels (toepasbare)" stand side by side. */
const byLetters = (words: readonly string[]): readonly string[] =>
  words.length < 2 ? words : [...words].sort();

function isForm(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\d/.test(one + other)) return false;
  if (one.length === other.length) return isEndingOf(one, other) || isEndingOf(other, one);
  return one.length < other.length ? isEndingOf(one, other) : isEndingOf(other, one);
}

function isEndingOf(short: string, long: string): boolean {
  if (SHORT_VOWEL.test(short) && long === `${short}e`) return false;
  return rootsOf(short).some((root) => ENDINGS.some((ending) => long === root + ending));
}

/** One short syllable, of which the consonant doubles before an ending: "snelle", so that "zone" is no form of "zon". */
const SHORT_VOWEL = /^[^aeiou]*[aeiou][bdfgklmnprst]$/;

/** A word as it stands before an ending: plan/plann, advies/adviez, brief/briev, taak/tak, veiligheid/veilighed. */
function rootsOf(word: string): string[] {
  const roots = [word];
  if (/[^aeiou][aeiou][bcdfgklmnprst]$/.test(word)) roots.push(word + word.slice(-1));
  if (word.endsWith("s")) roots.push(`${word.slice(0, -1)}z`);
  if (word.endsWith("f")) roots.push(`${word.slice(0, -1)}v`);
  if (/(aa|ee|oo|uu)[^aeiou]$/.test(word)) roots.push(word.slice(0, -2) + word.slice(-1));
  if (word.endsWith("heid")) roots.push(`${word.slice(0, -4)}hed`);
  return [...roots, ...roots.filter((root) => /(aa|ee|oo|uu)z$|(aa|ee|oo|uu)v$/.test(root)).map(shortened)];
}

const shortened = (root: string): string => root.slice(0, -2) + root.slice(-1);
