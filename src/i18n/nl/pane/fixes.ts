import type { Dictionary } from "../../dictionary";

/** Fixes, taking back and doing again, in Dutch, at B1 level. */
export const fixes = {
  undo: "Ongedaan maken",
  undone: "De wijziging is ongedaan gemaakt.",
  "undo.showAll": "Filter even uitzetten en opnieuw proberen",
  "undo.filterGone": "Het filter kon niet worden teruggezet. Zet het zelf weer aan.",
  "undo.cell.one": "{cell} is intussen gewijzigd en blijft zoals hij is.",
  "undo.cell.other": "{cell} en andere cellen zijn intussen gewijzigd en blijven zoals ze zijn.",
  "undo.row.one":
    "{cell} is intussen gewijzigd. De rij blijft staan; verwijder de rij zelf als u die niet wilt.",
  "undo.row.other":
    "{cell} en andere cellen zijn intussen gewijzigd. De rijen blijven staan; verwijder ze zelf als u ze niet wilt.",
  "undo.lost": "De rij is intussen verwijderd of te veel veranderd. Er is niets gewijzigd.",
  redone: "De wijziging is opnieuw gedaan.",
  "undoneExcept.one": "Ongedaan gemaakt. {count} plek is intussen door iemand veranderd en is zo gelaten.",
  "undoneExcept.other":
    "Ongedaan gemaakt. {count} plekken zijn intussen door iemand veranderd en zijn zo gelaten.",
  "redoneExcept.one": "Opnieuw gedaan. {count} plek is intussen door iemand veranderd en is zo gelaten.",
  "redoneExcept.other":
    "Opnieuw gedaan. {count} plekken zijn intussen door iemand veranderd en zijn zo gelaten.",
  "undoneExceptAt.one":
    "Ongedaan gemaakt. {count} plek ({cells}) is intussen door iemand veranderd en is zo gelaten.",
  "undoneExceptAt.other":
    "Ongedaan gemaakt. {count} plekken ({cells}) zijn intussen door iemand veranderd en zijn zo gelaten.",
  "redoneExceptAt.one":
    "Opnieuw gedaan. {count} plek ({cells}) is intussen door iemand veranderd en is zo gelaten.",
  "redoneExceptAt.other":
    "Opnieuw gedaan. {count} plekken ({cells}) zijn intussen door iemand veranderd en zijn zo gelaten.",
  redo: "Opnieuw",
  "fix.this": "Herstel",
  "fix.all.one": "Herstel deze",
  "fix.all.other": "Herstel alle {count}",
  "fix.partnersOfRow.one": "Voeg de {count} van rij {row} toe",
  "fix.partnersOfRow.other": "Voeg alle {count} van rij {row} toe",
  "fix.partners.one": "Voeg de {count} ontbrekende ketenpartner toe",
  "fix.partners.other": "Voeg alle {count} ontbrekende ketenpartners toe",
  "fix.closed":
    "Het voorstel ‘{label}’ is gesloten: het is niet meer nodig, of het past niet meer bij de tabel.",
  "fix.preview": "Wat er verandert: {label}",
  "fix.include": "Verander {cell}",
  "fix.row": "rij",
  "fix.removeRow":
    "Lege rij {row} gaat weg. Staat er in deze rij een opmerking of notitie bij een cel? Die gaat dan ook weg en komt met Ongedaan maken niet terug. Als u dit ongedaan maakt, krijgt de rij de opmaak van de rij erboven.",
  "fix.rowInUse":
    "De rij blijft staan, want {cell} is niet leeg. Maak die cel leeg of verwijder de rij zelf.",
  "fix.rowHasRemark":
    "De rij blijft staan, want bij {cell} staat een opmerking. Haal die eerst weg of verwijder de rij zelf.",
  "fix.rowsGone.one": "{count} lege rij weggehaald.",
  "fix.rowsGone.other": "{count} lege rijen weggehaald.",
  "fix.before": "Nu",
  "fix.after": "Wordt",
  "fix.lineEnd": "nieuwe regel",
  "fix.spaces.one": "{count} spatie",
  "fix.spaces.other": "{count} spaties",
  "fix.spacesStart.one": "{count} spatie aan het begin",
  "fix.spacesStart.other": "{count} spaties aan het begin",
  "fix.spacesEnd.one": "{count} spatie aan het einde",
  "fix.spacesEnd.other": "{count} spaties aan het einde",
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
  "fix.doneFormulas.one": "{applied} aangepast. {count} cel heeft een formule en is overgeslagen.",
  "fix.doneFormulas.other": "{applied} aangepast. {count} cellen hebben een formule en zijn overgeslagen.",
  "fix.doneExceptBoth.one":
    "{applied} aangepast. {count} cel is overgeslagen: daar staat een formule of iemand heeft die intussen veranderd.",
  "fix.doneExceptBoth.other":
    "{applied} aangepast. {count} cellen zijn overgeslagen: daar staat een formule of iemand heeft ze intussen veranderd.",
  "fix.hasFormula": "Er is niets gewijzigd: in {cell} staat een formule. Pas de formule zelf aan.",
  "history.title": "Wat het paneel heeft gewijzigd",
  "history.none": "Het paneel heeft nog niets gewijzigd.",
  "history.intro": "Alles wat het paneel heeft gewijzigd sinds u het opende.",
  "history.inserted.one": "Voorbeeld ingevoegd: {title}",
  "history.inserted.other": "{count} voorbeelden ingevoegd, waaronder: {title}",
  "history.undone": "ongedaan gemaakt",
  "history.keptChanged":
    "Dit is intussen door u of door een ander veranderd. Daarom blijft het zoals het nu is.",
  "history.marksChanged": "De markering is intussen veranderd. Daarom blijft ze zoals ze nu is.",
  "history.filterChanged": "Het filter is intussen veranderd. Daarom blijft het zoals het nu is.",
  "history.sheetChanged": "Het blad is intussen veranderd of weg. Daarom doet het paneel er niets mee.",
  "history.lastSheet": "Een werkmap heeft minstens één zichtbaar blad nodig. Daarom blijft dit blad staan.",
  "history.otherSheet": "Dit hoort bij het blad ‘{sheet}’. Ga eerst naar dat blad.",
} satisfies Dictionary;
