import type { RuleTexts } from "../../dictionary";

/** Texts of the rules about columns B and C. English; the same keys and parameters as the Dutch texts. */
export const legalRules: Readonly<Record<string, RuleTexts>> = {
  "legal-basis/required": {
    title: "Legal basis (juridische onderbouwing) missing",
    what: { default: "This agreement cites no article of a law." },
    why: "Without an article it is not clear what the agreement is based on.",
    todo: "Enter the article under ‘Juridische onderbouwing’ (legal basis), for instance ‘art. 2.2 Ow’.",
  },
  "legal-basis/unreadable": {
    title: "No article of a law recognised",
    what: {
      default: "No article of a law can be recognised in this cell.",
      onlyLaw: "This names a law (‘{law}’), but no article.",
    },
    why: "Without the number of the article a partner cannot look up what the law says.",
    todo: "Write the article and the law, for instance ‘art. 2.2 Ow’.",
  },
  "legal-basis/unknown-law": {
    title: "Law not recognised",
    what: {
      default: "‘{law}’ is not a known law or abbreviation.",
      noLaw: "‘{citation}’ does not say which law the article is from.",
    },
    why: "Without the right name of the law the article cannot be found.",
    todo: "Check the name or abbreviation of the law.",
    suggestions: { use: "Change to ‘{law}’" },
  },
  "legal-basis/unknown-article": {
    title: "Article does not exist",
    what: { default: "The {law} has no article {article}." },
    why: "The number was probably mistyped, or the article has lapsed.",
    todo: "Look up the right number and correct it.",
  },
  "legal-basis/lapsed-law": {
    title: "Law no longer in force",
    what: {
      default: "The {law} has not been in force since {year}.",
      successor: "The {law} has not been in force since {year}. The {successor} took its place.",
      partly: "Part of the {law} went into the Omgevingswet in {year}. This article may have lapsed.",
    },
    why: "An agreement cannot be based on a law that is no longer in force.",
    todo: "Look up which article applies now and enter that.",
  },
  "legal-basis/notation": {
    title: "Article cited differently from elsewhere",
    what: { default: "The usual notation in this table is ‘{usual}’." },
    why: "Searching, sorting and filtering work better with one notation.",
    todo: "Let the pane change the notation. The article stays the same.",
  },
  "legal-text/required": {
    title: "Legal text (juridische tekst) missing",
    what: { default: "An article is cited, but not what the law says." },
    why: "With the text there, nobody has to look it up.",
    todo: "Enter the text of the article under ‘Juridische tekst’ (legal text).",
    suggestions: { statute: "Enter the statute text of {citation}" },
  },
  "legal-text/differs": {
    title: "Legal text differs from the statute",
    what: {
      changed: "Here it says ‘{cell}’. The statute says ‘{statute}’ (version of {date}).",
      added: "Here it says ‘{cell}’. That is not in the statute (version of {date}).",
      left: "The statute also says ‘{statute}’ (version of {date}). That is missing here.",
    },
    why: "The statute may have changed since the text was copied, or something went wrong when copying.",
    todo: "Compare the text with the statute. Is it a summary of your own? Then accept this finding.",
    suggestions: { statute: "Enter the statute text (version of {date})" },
  },
};
