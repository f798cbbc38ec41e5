import type { RuleTexts } from "../dictionary";

/** The English texts of the rules; the same keys and parameters as the Dutch ones. */
export const rules: Readonly<Record<string, RuleTexts>> = {
  "legal-basis/required": {
    title: "Legal basis (juridische onderbouwing) missing",
    what: { default: "This agreement cites no article of a law." },
    why: "Without an article it is not clear what the agreement rests on.",
    todo: "Enter the article in column B, for instance ‘art. 2.2 Ow’.",
  },
  "agreement/required": {
    title: "Agreement (samenwerkingsafspraak) missing",
    what: { default: "This row is filled in, but the agreement itself is missing." },
    why: "Without the text, partners do not know what was agreed.",
    todo: "Write in column D what you agreed, or remove the row.",
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
  },
  "source/required": {
    title: "Source (bron) missing",
    what: { default: "It does not say where this agreement comes from." },
    why: "With a source a colleague can read the agreement there.",
    todo: "Enter the region, the organisation or the document in column G.",
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
  "partners/none": {
    title: "No chain partner marked",
    what: { default: "Not a single chain partner is marked for this agreement." },
    why: "Nobody knows now for whom the agreement holds.",
    todo: "Put a mark at each organisation that takes part.",
  },
  "partners/single": {
    title: "Only one chain partner marked",
    what: { default: "Only ‘{partner}’ is marked." },
    why: "An agreement has at least two parties.",
    todo: "Put a mark at the other party, or explain in the explanation why there is only one.",
  },
  "partners/named-not-marked": {
    title: "Chain partner named but not marked",
    what: { default: "The text names ‘{form}’, but ‘{partner}’ has no mark." },
    why: "Whoever filters on this partner misses the agreement.",
    todo: "Put a mark at the partner. Does it not take part on purpose? Then put ‘-’ in the cell.",
    suggestions: { mark: "Put ‘{mark}’ at {partner}" },
  },
};
