import type { RuleTexts } from "../../dictionary";

/** Texts of the rules about columns D–H. English; the same keys and parameters as the Dutch texts. */
export const agreementRules: Readonly<Record<string, RuleTexts>> = {
  "agreement/required": {
    title: "Agreement (samenwerkingsafspraak) missing",
    what: { default: "This row is filled in, but the agreement itself is missing." },
    why: "Without the text, partners do not know what was agreed.",
    todo: "Write under ‘Samenwerkingsafspraak’ (agreement) what you agreed, or remove the row.",
  },
  "agreement/duplicate": {
    title: "Duplicate agreement",
    what: {
      same: "Row {row} has the same agreement.",
      nearly: "Row {row} has nearly the same agreement.",
      otherInstrument: "Row {row} has the same or nearly the same agreement, under another core instrument.",
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
    why: "Filtering on ‘Afstemming nodig’ (needed) or ‘Afstemming wenselijk’ (desirable) does not show this row.",
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
    title: "Unusual separator between keywords",
    what: { default: "The keywords are separated by ‘{found}’. This table usually has ‘{usual}’." },
    why: "With the same separator everywhere, the keywords are easy to tell apart.",
    todo: "Let the pane change the separator. The keywords stay the same.",
  },
  "keyword/repeated": {
    title: "Repeated keyword",
    what: { default: "The keyword ‘{keyword}’ appears more than once." },
    why: "A repeated keyword adds nothing.",
    todo: "Let the pane remove the repeated keyword.",
  },
  "keyword/variant": {
    title: "Keyword spelt differently from elsewhere",
    what: { default: "‘{variant}’ is like ‘{usual}’, which this table uses more often." },
    why: "Filtering on one keyword misses the agreements with the other.",
    todo: "Choose one spelling. Are they really two keywords? Then accept this finding.",
    suggestions: {
      use: "Change to ‘{usual}’ here",
      merge: "Change ‘{variant}’ to ‘{usual}’ in the whole table ({count} rows)",
    },
  },
  "source/required": {
    title: "Source (bron) missing",
    what: { default: "It does not say where this agreement comes from." },
    why: "With a source, a colleague can look the agreement up.",
    todo: "Enter the region, the organisation or the document under ‘Bron’ (source).",
  },
  "source/broken-link": {
    title: "Web address is wrong",
    what: { default: "‘{address}’ is not a valid web address." },
    why: "Clicking the address leads nowhere.",
    todo: "Open the page in your browser and copy the address again.",
  },
  "source/variant": {
    title: "Source spelt differently from elsewhere",
    what: { default: "‘{variant}’ is like ‘{usual}’, which this table uses more often." },
    why: "Filtering on one name misses the agreements with the other.",
    todo: "Choose one spelling. Are they really two sources? Then accept this finding.",
    suggestions: {
      use: "Change to ‘{usual}’ here",
      merge: "Change ‘{variant}’ to ‘{usual}’ in the whole table ({count} rows)",
    },
  },
  "level/required": {
    title: "Level (ambtelijk/bestuurlijk) missing",
    what: {
      default:
        "It does not say who agrees on this: civil servants (ambtelijk) or elected officials (bestuurlijk).",
    },
    why: "Everyone should know who decides.",
    todo: "Enter: Ambtelijk, Bestuurlijk, or Ambtelijk en bestuurlijk.",
  },
  "level/unknown": {
    title: "Level (ambtelijk/bestuurlijk) not recognised",
    what: { default: "‘{value}’ is not a known value." },
    why: "Filtering on ‘Ambtelijk’ or ‘Bestuurlijk’ does not show this row.",
    todo: "Enter: Ambtelijk, Bestuurlijk, or Ambtelijk en bestuurlijk.",
  },
};
