import type { Dictionary } from "../../dictionary";

/** The overview, in Dutch, at B1 level. */
export const overview = {
  "overview.title": "Afspraken per kerninstrument en ketenpartner",
  "overview.total": "Totaal",
  "overview.agreements": "Afspraken",
  "overview.empty": "geen afspraken",
  "overview.cell.one": "{instrument}, {partner}: {count} afspraak, waarvan {required} nodig",
  "overview.cell.other": "{instrument}, {partner}: {count} afspraken, waarvan {required} nodig",
  "overview.spots": "Lege plekken",
  "overview.noSpots": "Geen. Elke ketenpartner doet bij elk kerninstrument mee.",
  "overview.nobody": "Nog geen enkele ketenpartner",
  "overview.toExamples": "Voorbeelden",
  "overview.needed": "Afstemming nodig",
  "overview.desirable": "Afstemming wenselijk",
  "overview.noType": "Zonder typering",
  "overview.types": "Typering",
} satisfies Dictionary;
