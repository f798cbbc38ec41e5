import { BODIES, NO_PARTNER } from "../names/bodies";
import { NAMES } from "../names/regional-bodies";
import { bitsOf, PARTNERS, type PartnerId } from "../partner";
import { HASHES, TextWords } from "./words";

/** A workbook's own names for partners, beside the shipped ones. */
export type PartnerAliases = readonly { readonly form: string; readonly partner: PartnerId }[];

/** One written form, cut into words. */
export interface Form {
  /** In lower case where the form has no capital. */
  readonly words: readonly string[];
  readonly keepsCase: boolean;
  /** null: looks like a partner's name and is somebody else's. */
  readonly partner: PartnerId | null;
  /** What stands between two of its words: white space, or the form's own sign ("GGD/GHOR", "B. en W."). */
  readonly gap: RegExp;
}

export interface Lexicon {
  /** Forms by their first word in lower case, the longest first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** By the hash of a word: what it may be. Few words are anything. */
  readonly hints: Uint8Array;
  /** By the hash of a word: the partners (as `bitsOf` gives them) of whom a name may begin with it. */
  readonly partners: Uint8Array;
}

/** The word may be the first of a name. */
export const BEGINS_NAME = 1;
/** The word may be the first of a name, and one of the names that begin with it has no other word. */
export const IS_NAME = 8;
/** The word may be the second of a name. */
export const GOES_ON = 16;
/** The word may say that somebody takes no part ("niet", "zonder"). */
export const DENIES = 2;
/** The word may make a place of what follows ("in de provincie"). */
export const BEFORE_PLACE = 4;

/** Every refusal holds one of these words, and every place one of those. */
const DENYING =
  "niet geen zonder behalve uitgezonderd uitzondering afwijking tegenstelling anders los m exclusief excl noch plaats buiten hierbuiten erbuiten n nvt";
const BEFORE_PLACES = "in van binnen buiten";

/** Words of the partners' own kind, which end a compound that names one: "buurgemeenten", "U10-gemeenten". */
const HEADS: readonly (readonly [RegExp, PartnerId])[] = [
  [/^\p{L}*gemeenten?$/u, "gemeente"],
  [/^\p{L}*provincies?$/u, "provincie"],
  [/^\p{L}*waterschap(?:pen)?$/u, "waterschap"],
  [/^\p{L}*omgevingsdienst(?:en)?$/u, "omgevingsdienst"],
];
/** The partners that a compound may name. */
export const OF_COMPOUNDS = bitsOf(HEADS.map(([, partner]) => partner));
/** Compounds with the same ending that are something else. */
const NO_HEADS = /^(?:kerk|geloofs|doops|pinkster)gemeenten?$/u;

/** The partner that a compound names by its last part; null when it names none. Give the word in lower case. */
export function partnerOfCompound(word: string): PartnerId | null {
  // Almost every word is none of these, so that a look at its length and last letter saves the rest.
  if (word.length < 8 || !"enspt".includes(word.charAt(word.length - 1))) return null;
  if (!/(?:gemeenten?|provincies?|waterschap(?:pen)?|omgevingsdienst(?:en)?)$/.test(word)) return null;
  if (NO_HEADS.test(word)) return null;
  return HEADS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

const words = new TextWords();
const shipped = makeLexicon([]);
const known = new WeakMap<PartnerAliases, Lexicon>();

/** The shipped names with a workbook's own above them. The same list of aliases is prepared once. */
export function lexiconWith(aliases: PartnerAliases | undefined): Lexicon {
  if (!aliases || aliases.length === 0) return shipped;
  const found = known.get(aliases) ?? makeLexicon(aliases);
  known.set(aliases, found);
  return found;
}

function makeLexicon(aliases: PartnerAliases): Lexicon {
  const taken = new Set<string>();
  const forms = new Map<string, Form[]>();
  const add = (text: string, partner: PartnerId | null): void => {
    const form = makeForm(text, partner);
    const first = form.words[0];
    const signature = `${form.words.join(" ")} ${form.gap.source}`;
    if (first === undefined || taken.has(signature)) return;
    taken.add(signature);
    const key = first.toLowerCase();
    forms.set(key, [...(forms.get(key) ?? []), form]);
  };
  for (const { form, partner } of aliases) add(form, partner);
  for (const form of NO_PARTNER) add(form, null);
  for (const partner of PARTNERS) {
    for (const form of [...BODIES[partner], ...NAMES[partner]]) add(form, partner);
  }
  for (const same of forms.values()) same.sort((a, b) => b.words.length - a.words.length);
  return { forms, hints: hintsOf(forms), partners: partnersOf(forms) };
}

function partnersOf(forms: ReadonlyMap<string, readonly Form[]>): Uint8Array {
  const partners = new Uint8Array(HASHES);
  for (const [word, same] of forms) {
    const bits = bitsOf(same.flatMap(({ partner }) => partner ?? []));
    words.read(word);
    for (let index = 0; index < words.count; index++)
      partners[words.hash(index)] = (partners[words.hash(index)] ?? 0) | bits;
  }
  return partners;
}

function hintsOf(forms: ReadonlyMap<string, readonly Form[]>): Uint8Array {
  const hints = new Uint8Array(HASHES);
  const mark = (text: string, hint: number): void => {
    words.read(text);
    for (let index = 0; index < words.count; index++)
      hints[words.hash(index)] = (hints[words.hash(index)] ?? 0) | hint;
  };
  for (const [word, same] of forms) {
    mark(word, BEGINS_NAME);
    for (const form of same) {
      const second = form.words[1];
      if (second === undefined) mark(word, IS_NAME);
      else mark(second, GOES_ON);
    }
  }
  mark(DENYING, DENIES);
  mark(BEFORE_PLACES, BEFORE_PLACE);
  return hints;
}

function makeForm(text: string, partner: PartnerId | null): Form {
  const keepsCase = /\p{Lu}/u.test(text);
  words.read(text);
  const all = Array.from({ length: words.count }, (_, index) => words.word(index));
  const sign = /[/,&.]/.exec(text)?.[0] ?? (text.includes("-") ? "-" : "");
  const gap = sign === "" ? /^\s{1,4}$/ : new RegExp(`^(?:\\s{1,4}|\\s?\\${sign}\\s?)$`);
  return { words: keepsCase ? all : all.map((word) => word.toLowerCase()), keepsCase, partner, gap };
}
