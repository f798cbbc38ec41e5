import type { Dictionary } from "../../dictionary";

/** Fixes, taking back and doing again, in Dutch, at B1 level. */
export const fixes = {
  undo: "Ongedaan maken",
  undone: "De wijziging is ongedaan gemaakt.",
  redone: "De wijziging is opnieuw gedaan.",
  redo: "Opnieuw",
  "fix.this": "Herstel",
  "fix.all.one": "Herstel deze",
  "fix.all.other": "Herstel alle {count}",
  "fix.partnersOfRow.one": "Voeg de {count} van rij {row} toe",
  "fix.partnersOfRow.other": "Voeg alle {count} van rij {row} toe",
  "fix.partners.one": "Voeg de {count} ontbrekende ketenpartner toe",
  "fix.partners.other": "Voeg alle {count} ontbrekende ketenpartners toe",
  "fix.preview": "Wat er verandert: {label}",
  "fix.include": "Verander {cell}",
  "fix.row": "rij",
  "fix.removeRow": "Lege rij {row} wordt verwijderd.",
  "fix.more.one": "Toon ook de laatste cel",
  "fix.more.other": "Toon meer (nog {count})",
  "fix.apply.one": "Pas {count} wijziging toe",
  "fix.apply.other": "Pas {count} wijzigingen toe",
  "fix.cancel": "Annuleer",
  "fix.done.one": "{count} cel aangepast.",
  "fix.done.other": "{count} cellen aangepast.",
  "fix.doneExcept.one":
    "{applied} aangepast. {count} cel is intussen door iemand veranderd en is overgeslagen.",
  "fix.doneExcept.other":
    "{applied} aangepast. {count} cellen zijn intussen door iemand veranderd en zijn overgeslagen.",
  "history.title": "Wat het paneel heeft gewijzigd",
  "history.none": "Het paneel heeft nog niets in de cellen gewijzigd.",
  "history.intro": "Alles wat het paneel in de cellen heeft gewijzigd sinds u het opende.",
  "history.undone": "ongedaan gemaakt",
} satisfies Dictionary;
