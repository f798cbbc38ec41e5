import { stemKey } from "../keywords/spelling";

/**
 * The stem by which words are searched. Wider than the one by which keywords are compared: there "advies" and "adviseren"
 * are two keywords, here somebody who looks for the one wants the other as well. Snowball's Dutch stemmer, which has no
 * rule for these, with what it leaves apart in this field: the plural on -s after an e (gemeentes), advies beside adviezen,
 * verbs on -eren with their forms and their nouns on -atie and -ering, and the third person on -t (toetst).
 *
 * @param word in lower case, without accents
 */
export function searchStem(word: string): string {
  if (word.length < SHORTEST) return word.length < 3 ? word : stemKey(word);
  const plain = stemKey(asNoun(asInfinitive(withoutPlural(word))));
  // advies → advis, as in adviseren; toets → toet, as Snowball leaves it in some forms.
  return plain.replace(/ies$/, "is").replace(/ts$/, "t");
}

/** Shorter words have no endings that can be told from their stem. */
const SHORTEST = 5;

/** Nouns on -ies that are no plural of one on -ie. */
const ON_IES = /(?:adv|verl|prec|comm|k|vr|br|vl|l|b)ies$/;

/** gemeentes, procedures, functies, regios: -s after a vowel, which Snowball leaves. A process is no plural. */
function withoutPlural(word: string): string {
  const isPlural = /[^aeiouc]es$|ies$|(?:io|ma|co)s$/.test(word) && !ON_IES.test(word);
  return isPlural ? word.slice(0, -1) : word;
}

/** adviseert, adviseerde, geadviseerd → adviseren; toetsing → toetsen; toetst, beoordeelt → toets, beoordeel. */
function asInfinitive(word: string): string {
  const [, participle] = /^ge(.{3,}eerde?)$/.exec(word) ?? [];
  const verb = (participle ?? word).replace(/eer(?:t|d|de|den|der|ders)$/, "eren");
  if (verb !== word) return verb;
  if (/^.{4,}ing(?:en)?$/.test(word)) return word.replace(/ing(?:en)?$/, "en");
  return /[bdgklmnprsvz]t$/.test(word) && word.length > SHORTEST && !ON_T.test(word)
    ? word.slice(0, -1)
    : word;
}

/** Ends of nouns of which the -t is their own. */
const ON_T =
  /(?:dienst|lijst|tekst|kunst|komst|winst|plant|markt|recht|ment|ent|ant|punt|sport|poort|kaart|soort|rapport|transport|last|kust|rust|test|post)$/;

/** coordinatie, participatie → coordiner, participer, as the verb has it; advies, controle → the stem of theirs. */
function asNoun(word: string): string {
  const noun = word.replace(/(.{4,})atie$/, "$1eren");
  if (noun !== word) return noun;
  for (const [stem, verb] of NOUNS_WITH_VERB) {
    const [, first] = stem.exec(word) ?? [];
    if (first !== undefined) return `${first}${verb}`;
  }
  return word;
}

/** Nouns that make a verb on -eren without an ending of their own; also as the end of a compound. */
const NOUNS_WITH_VERB: readonly (readonly [RegExp, string])[] = [
  [/^(.*)advie(?:s|zen)$/, "adviseren"],
  [/^(.*)controle$/, "controleren"],
  [/^(.*)manda(?:at|ten)$/, "mandateren"],
  [/^(.*)sign(?:aal|alen)$/, "signaleren"],
  [/^(.*)subsidie$/, "subsidieren"],
  [/^(.*)inspectie$/, "inspecteren"],
  [/^(.*)reactie$/, "reageren"],
  [/^(.*)monitor$/, "monitoren"],
  [/^(.*)document(?:en)?$/, "documenteren"],
  [/^(.*)protocol(?:len)?$/, "protocolleren"],
];
