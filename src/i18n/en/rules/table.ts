import type { RuleTexts } from "../../dictionary";

/** Texts of the rules about the table as a whole and cells of any column. English; the same keys and parameters as the Dutch texts. */
export const tableRules: Readonly<Record<string, RuleTexts>> = {
  "table/header-unrecognised": {
    title: "Column heading not recognised",
    what: {
      legalBasis:
        "The heading ‘{heading}’ is not recognised. The column is read as Juridische onderbouwing (legal basis).",
      legalText:
        "The heading ‘{heading}’ is not recognised. The column is read as Juridische tekst (legal text).",
      agreement:
        "The heading ‘{heading}’ is not recognised. The column is read as Samenwerkingsafspraak (agreement).",
      type: "The heading ‘{heading}’ is not recognised. The column is read as Typering (type).",
      keyword: "The heading ‘{heading}’ is not recognised. The column is read as Trefwoord (keyword).",
      source: "The heading ‘{heading}’ is not recognised. The column is read as Bron (source).",
      level:
        "The heading ‘{heading}’ is not recognised. The column is read as Ambtelijk/bestuurlijk (level).",
      explanation:
        "The heading ‘{heading}’ is not recognised. The column is read as Toelichting (explanation).",
      partner: "The heading ‘{heading}’ is among the chain partners, but names no known partner.",
    },
    why: "If a column is read wrongly, the findings and filters are wrong too.",
    todo: "Change the heading, or point out the column in the settings.",
    suggestions: { rename: "Change the heading to ‘{usual}’" },
  },
  "table/column-missing": {
    title: "Column missing",
    what: {
      legalBasis: "The table has no column Juridische onderbouwing (legal basis).",
      legalText: "The table has no column Juridische tekst (legal text).",
      agreement: "The table has no column Samenwerkingsafspraak (agreement).",
      type: "The table has no column Typering (type).",
      keyword: "The table has no column Trefwoord (keyword).",
      source: "The table has no column Bron (source).",
      level: "The table has no column Ambtelijk/bestuurlijk (level).",
      explanation: "The table has no column Toelichting (explanation).",
      partner: "The table has no columns for chain partners.",
    },
    why: "Without this column the agreements are incomplete and cannot be compared with those of other regions.",
    todo: "Add the column. Is it there under another heading? Then point it out in the settings.",
  },
  "table/instrument-unknown": {
    title: "Core instrument (kerninstrument) not recognised",
    what: { default: "‘{value}’ is not a known core instrument." },
    why: "The agreement is not counted under the core instrument that it belongs to, nor in the overview and the filters.",
    todo: "Use one of the five core instruments, or ‘Algemeen’ for agreements that apply to all five.",
    suggestions: { use: "Change to ‘{value}’" },
  },
  "table/instrument-empty": {
    title: "Core instrument without agreements",
    what: { default: "There is no agreement yet under {instrument}." },
    why: "Perhaps this core instrument was forgotten.",
    todo: "Look at the example agreements of this core instrument, or accept this finding.",
  },
  "table/empty-row": {
    title: "Empty row",
    what: { default: "There is an empty row between the agreements." },
    why: "An empty row gets in the way of filtering and sorting: Excel may not see the rows below it.",
    todo: "Remove the empty row.",
    suggestions: { remove: "Remove row {row}" },
  },
  "cell/error-value": {
    title: "Error value in the cell",
    what: { default: "This cell holds the error value {value}." },
    why: "A formula no longer works. What belongs here cannot be read.",
    todo: "Repair the formula, or type the right content into the cell.",
  },
  "cell/whitespace": {
    title: "Extra spaces or invisible characters",
    what: {
      blank: "This cell looks empty, but holds spaces or invisible characters.",
      special: "This cell holds invisible characters or special spaces.",
      edges: "There is a space or empty line at the beginning or end of the text.",
      doubled: "There are double spaces in the text.",
    },
    why: "You do not see it, but filters and searching do. The same text then looks different to them.",
    todo: "Let the pane clean up the text. The words do not change.",
  },
  "cell/placeholder": {
    title: "Text still to be filled in",
    what: { default: "‘{text}’ looks like a blank that is still to be filled in." },
    why: "An agreement with a blank is not finished: partners do not know where they stand.",
    todo: "Complete the text. Is it meant like this? Then accept this finding.",
  },
  "cell/truncated": {
    title: "Text cut off",
    what: { default: "The text stops after {length} characters and looks cut off." },
    why: "Part of the text was probably lost when it was copied from another program.",
    todo: "Find the whole text and complete the cell.",
  },
};
