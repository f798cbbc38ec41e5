import { stem } from "./stem";

/** A keyword in the form in which keywords are compared: lower case, no accents, hyphens and spaces alike. */
export function keywordKey(keyword: string): string {
  return foldedText(keyword)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Any text in lower case without accents and zero-width characters, its signs and spaces as they are. */
export function foldedText(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u200b-\u200d\ufeff\u00ad]/gu, "")
    .toLowerCase();
}

/** Short forms written out in names of organisations, so that "Prov. Utrecht" is seen as "Provincie Utrecht". */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  prov: "provincie",
  gem: "gemeente",
  reg: "regio",
  od: "omgevingsdienst",
  vr: "veiligheidsregio",
  ws: "waterschap",
  wsch: "waterschap",
  rws: "rijkswaterstaat",
  min: "ministerie",
  ned: "nederland",
};

/** Whether terms are plain keywords or names of organisations, in which short forms are written out. */
export type TermKind = "keyword" | "name";

/** The forms in which a term is compared with others. */
export interface Spelling {
  readonly term: string;
  /** Letters and digits only: alike for another case, accent, hyphen or space, in their order and with words sorted. */
  readonly forms: readonly string[];
  /** The stems of the words: alike for singular and plural. */
  readonly stems: string;
  readonly words: readonly string[];
  /** Every number in it; terms with other numbers are other things ("4 weken", "8 weken"). */
  readonly numbers: string;
}

/** Reads a term for comparison. Any text gives a spelling; one without letters and digits is like no other. */
export function spellingOf(term: string, kind: TermKind): Spelling {
  const text = foldedText(term).replace(/['’`´]s(?![\p{L}\p{N}])/gu, "s");
  const asWritten: readonly string[] = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = kind === "name" ? asWritten.map((word) => WRITTEN_OUT[word] ?? word) : asWritten;
  const forms = [asWritten.join(""), words.join(""), [...words].sort().join(" ")];
  return {
    term,
    forms: [...new Set(forms)].filter((form) => form !== ""),
    stems: words.map(stemKey).sort().join(" "),
    words,
    numbers: words.filter((word) => /\d/.test(word)).join(" "),
  };
}

/** The stem, with the endings alike that Dutch writes otherwise in the plural: advies/adviezen, brief/brieven, proces/processen. */
export function stemKey(word: string): string {
  return stem(word)
    .replace(/z$/, "s")
    .replace(/v$/, "f")
    .replace(/([bcdfgklmnprst])\1$/, "$1");
}

/** Why two terms are taken for spellings of one. */
export type Likeness = "form" | "stem" | "typo";

/** From this length on a word can have a typing error; shorter ones are too easily another word. */
const SHORTEST_WITH_TYPO = 6;
/** Longer ones are no words, and have too many letters to leave out one after the other. */
const LONGEST_WITH_TYPO = 60;
/** A paragraph in a cell for keywords is no term, and each of its letters would ask for a copy of the whole. */
const MOST_WORDS_WITH_TYPO = 12;

/** How two terms are alike; null when they are different things. */
export function likeness(a: Spelling, b: Spelling): Likeness | null {
  if (a.forms.some((form) => b.forms.includes(form))) return "form";
  if (a.numbers !== b.numbers || a.words.length === 0) return null;
  if (a.stems === b.stems) return "stem";
  return haveOneTypo(a.words, b.words) ? "typo" : null;
}

/** Whether one long word of a term is one edit away from that of the other, and the rest the same. */
export function haveOneTypo(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const different = a.flatMap((word, index) => (word === b[index] ? [] : [index]));
  const [at, ...more] = different;
  if (at === undefined || more.length > 0) return false;
  const [one = "", other = ""] = [a[at], b[at]];
  if (Math.min(one.length, other.length) < SHORTEST_WITH_TYPO || /\d/.test(one + other)) return false;
  return one.charAt(0) === other.charAt(0) && differByOneEdit(one, other);
}

/** One letter added, left out, replaced, or swapped with its neighbour. */
export function differByOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** Keys under which a term stands with every term that may be a misspelling of it: each long word with a letter out. */
export function typoKeys({ words }: Spelling): string[] {
  const keys: string[] = [];
  if (words.length > MOST_WORDS_WITH_TYPO) return keys;
  words.forEach((word, at) => {
    if (word.length < SHORTEST_WITH_TYPO || word.length > LONGEST_WITH_TYPO || /\d/.test(word)) return;
    const around = [words.slice(0, at).join(" "), words.slice(at + 1).join(" ")];
    keys.push(around.join(`|${word}|`));
    for (let out = 1; out < word.length; out++) {
      keys.push(around.join(`|${word.slice(0, out)}${word.slice(out + 1)}|`));
    }
  });
  return keys;
}
