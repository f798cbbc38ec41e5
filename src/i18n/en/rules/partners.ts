import type { RuleTexts } from "../../dictionary";

/** Texts of the rules about the chain partners and the explanation. English; the same keys and parameters as the Dutch texts. */
export const partnersRules: Readonly<Record<string, RuleTexts>> = {
  "partners/none": {
    title: "No chain partner marked",
    what: { default: "Not a single chain partner is marked for this agreement." },
    why: "Nobody can tell whom the agreement applies to.",
    todo: "Mark each organisation that takes part.",
  },
  "partners/single": {
    title: "Only one chain partner marked",
    what: { default: "Only ‘{partner}’ is marked." },
    why: "An agreement has at least two parties.",
    todo: "Mark the other party too, or accept this finding and give as the reason why there is only one.",
  },
  "partners/named-not-marked": {
    title: "Chain partner named but not marked",
    what: { default: "The text names ‘{form}’, but ‘{partner}’ has no mark." },
    why: "Filtering on this partner misses the agreement.",
    todo: "Mark the partner. Is it left out on purpose? Then put ‘-’ in the cell.",
    suggestions: { mark: "Put ‘{mark}’ under {partner}" },
  },
  "partners/law-not-marked": {
    title: "The law gives this chain partner a role",
    what: {
      advice: "Under {citation}, {partner} gives advice, but there is no mark.",
      consent: "Under {citation}, {partner} gives advice and sometimes consent, but there is no mark.",
      asks: "Under {citation}, {partner} asks for advice, but there is no mark.",
      coordination: "Under {citation}, {partner} takes part in the coordination, but there is no mark.",
      consultation: "Under {citation}, {partner} is consulted, but there is no mark.",
      intervention: "{citation} is about an intervention that involves {partner}, but there is no mark.",
    },
    why: "The law involves this partner. Filtering on it misses the agreement.",
    todo: "Mark the partner. Is it left out on purpose? Then put ‘-’ in the cell.",
    suggestions: { mark: "Put ‘{mark}’ under {partner}" },
  },
  "partners/example-not-marked": {
    title: "Chain partner takes part in the example",
    what: { default: "This agreement is like the example ‘{example}’, in which {partner} takes part." },
    why: "Perhaps this partner was forgotten when the example was copied.",
    todo: "Mark the partner. Is it left out on purpose? Then put ‘-’ in the cell.",
    suggestions: { mark: "Put ‘{mark}’ under {partner}" },
  },
  "partners/unknown-mark": {
    title: "Mark for chain partner not recognised",
    what: {
      unclear: "‘{mark}’ does not say clearly whether this partner takes part.",
      other: "Here it says ‘{mark}’. In this table ‘{usual}’ is the usual mark.",
    },
    why: "Filters and counts may overlook this mark.",
    todo: "Use the usual mark of the table, or a role such as ‘advies’. Put ‘-’ if the partner takes no part.",
  },
  "explanation/required": {
    title: "Explanation (toelichting) missing",
    what: {
      default: "Elected officials (bestuurlijk) have to agree on this, but an explanation is missing.",
    },
    why: "They will want to know why the coordination is needed.",
    todo: "Explain briefly under ‘Toelichting’ (explanation) why and when coordination takes place.",
  },
};
