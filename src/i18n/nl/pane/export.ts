import type { Dictionary } from "../../dictionary";

/** A selection on a sheet of its own, in Dutch, at B1 level. */
export const exported = {
  "export.toSheet": "Op nieuw blad",
  "export.sheetName": "Selectie",
  "export.sheetNameOf": "Selectie {sheet}",
  "export.title": "Selectie uit ‘{sheet}’",
  "export.visible": "Afspraken die op het werkblad te zien waren",
  "export.leftOut.one":
    "Niet opgenomen: {count} passende afspraak die op het werkblad verborgen was, door uw eigen filter of met de hand",
  "export.leftOut.other":
    "Niet opgenomen: {count} passende afspraken die op het werkblad verborgen waren, door uw eigen filter of met de hand",
  "export.text": "Met de woorden: {text}",
  "export.gone": "Niet in deze tabel, en dus niet meegeteld: {names}",
  "export.any": "{group}, een of meer van: {names}",
  "export.all": "{group}, alle van: {names}",
  "export.none": "{group}, geen van: {names}",
  "export.made.one": "{count} afspraak staat op het nieuwe blad ‘{sheet}’.",
  "export.made.other": "{count} afspraken staan op het nieuwe blad ‘{sheet}’.",
  "export.replaced.one":
    "{count} afspraak staat op het blad ‘{sheet}’. De vorige selectie daar is vervangen.",
  "export.replaced.other":
    "{count} afspraken staan op het blad ‘{sheet}’. De vorige selectie daar is vervangen.",
  "sheet.kept.own": "Het blad ‘{kept}’ is van uzelf en is zo gebleven.",
  "sheet.kept.changed": "Het vorige blad ‘{kept}’ is blijven staan, omdat iemand er iets in heeft veranderd.",
  "sheet.kept.other":
    "Het blad ‘{kept}’ is blijven staan, omdat dat over een ander blad of andere bladen gaat.",
} satisfies Dictionary;
