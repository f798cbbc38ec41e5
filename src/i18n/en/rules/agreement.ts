import type { RuleTexts } from "../../dictionary";

/** Texts of the rules about columns D–H. English; the same keys and parameters as the Dutch texts. */
export const agreementRules: Readonly<Record<string, RuleTexts>> = {
  "agreement/required": {
    title: "Agreement (samenwerkingsafspraak) missing",
    what: { default: "This row is filled in, but the agreement itself is missing." },
    why: "Without the text, partners do not know what was agreed.",
    todo: "Write in column D what you agreed, or remove the row.",
  },
  "agreement/duplicate": {
    title: "Agreement stands there twice",
    what: {
      same: "The same agreement stands in row {row}.",
      nearly: "Nearly the same agreement stands in row {row}.",
      otherInstrument:
        "The same or nearly the same agreement stands in row {row}, under another core instrument.",
    },
    why: "If one of the two is changed later, they contradict each other.",
    todo: "Merge the agreements, or make clear what the difference is.",
  },
  "type/required": {
    title: "Type (typering) missing",
    what: { default: "It does not say whether coordination is needed or desirable." },
    why: "The type shows which agreements to take up first.",
    todo: "Choose ‘Afstemming nodig’ (needed) or ‘Afstemming wenselijk’ (desirable).",
    suggestions: { fill: "Enter: {value}" },
  },
  "type/unknown": {
    title: "Type (typering) not recognised",
    what: { default: "‘{value}’ is not a known type." },
    why: "A row with another type falls outside filters and counts.",
    todo: "Choose ‘Afstemming nodig’ (needed) or ‘Afstemming wenselijk’ (desirable).",
  },
  "keyword/required": {
    title: "Keyword (trefwoord) missing",
    what: { default: "This agreement has no keyword." },
    why: "Without a keyword a colleague cannot find it with the filter.",
    todo: "Enter one or more keywords that you use for other agreements too.",
    suggestions: { fill: "Enter: {value}" },
  },
  "keyword/separator": {
    title: "Other separator between keywords",
    what: { default: "The keywords are separated by ‘{found}’. In this table ‘{usual}’ is usual." },
    why: "With one separator the keywords are easily told apart.",
    todo: "Have the separator changed. The keywords stay the same.",
  },
  "keyword/repeated": {
    title: "Keyword stands there twice",
    what: { default: "The keyword ‘{keyword}’ stands there more than once." },
    why: "A repeated keyword adds nothing.",
    todo: "Have the repeated keyword removed.",
  },
  "keyword/variant": {
    title: "Keyword spelt otherwise than elsewhere",
    what: { default: "‘{variant}’ is like ‘{usual}’, which this table uses more often." },
    why: "Whoever filters on the one keyword misses the agreements with the other.",
    todo: "Choose one spelling. Are they really two keywords? Then accept this finding.",
    suggestions: {
      use: "Change to ‘{usual}’ here",
      merge: "Change ‘{variant}’ to ‘{usual}’ in the whole table ({count} rows)",
    },
  },
  "source/required": {
    title: "Source (bron) missing",
    what: { default: "It does not say where this agreement comes from." },
    why: "With a source a colleague can read the agreement there.",
    todo: "Enter the region, the organisation or the document in column G.",
  },
  "source/broken-link": {
    title: "Web address is wrong",
    what: { default: "‘{address}’ is not a good web address." },
    why: "Whoever clicks on the address gets nowhere.",
    todo: "Open the page in your browser and copy the address again.",
  },
  "source/variant": {
    title: "Source spelt otherwise than elsewhere",
    what: { default: "‘{variant}’ is like ‘{usual}’, which this table uses more often." },
    why: "Whoever filters on the one name misses the agreements with the other.",
    todo: "Choose one spelling. Are they really two sources? Then accept this finding.",
    suggestions: {
      use: "Change to ‘{usual}’ here",
      merge: "Change ‘{variant}’ to ‘{usual}’ in the whole table ({count} rows)",
    },
  },
  "level/required": {
    title: "Official or administrative level missing",
    what: {
      default: "It does not say whether officials (ambtelijk) or administrators (bestuurlijk) agree on this.",
    },
    why: "So everyone knows who decides.",
    todo: "Enter: Ambtelijk, Bestuurlijk, or Ambtelijk en bestuurlijk.",
  },
  "level/unknown": {
    title: "Official or administrative level not recognised",
    what: { default: "‘{value}’ is not a known value." },
    why: "A row with another value falls outside filters and counts.",
    todo: "Enter: Ambtelijk, Bestuurlijk, or Ambtelijk en bestuurlijk.",
  },
};
