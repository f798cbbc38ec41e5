import type { Dictionary } from "../../dictionary";

/** The overview, in Dutch, at B1 level. */
export const overview = {
  "overview.title": "Afspraken per kerninstrument en ketenpartner",
  "overview.total": "Totaal",
  "overview.agreements": "Afspraken",
  "overview.empty": "geen afspraken",
  "overview.cell.one": "{instrument}, {partner}: {count} afspraak, waarvan {required} met ‘afstemming nodig’",
  "overview.cell.other":
    "{instrument}, {partner}: {count} afspraken, waarvan {required} met ‘afstemming nodig’",
  "overview.spots": "Lege plekken",
  "overview.noSpots": "Geen. Elke ketenpartner doet bij elk kerninstrument mee.",
  "overview.nobody": "Nog geen enkele ketenpartner",
  "overview.toExamples": "Bekijk voorbeelden",
  "overview.needed": "Afstemming nodig",
  "overview.desirable": "Afstemming wenselijk",
  "overview.noType": "Geen of een andere typering",
  "overview.types": "Typering",
  "overview.sheetName": "Overzicht",
  "overview.sheetNameOf": "Overzicht {sheet}",
  "overview.sheetTitle": "Overzicht van ‘{sheet}’",
  "overview.toSheet": "Zet in werkblad",
  "overview.copy": "Kopieer als afbeelding",
  "overview.made": "Het overzicht staat op het blad ‘{sheet}’.",
  "overview.replaced": "Het overzicht op het blad ‘{sheet}’ is vernieuwd.",
  "overview.copied": "De afbeelding is gekopieerd. Plak haar in een document of e-mail.",
  "overview.savedInstead":
    "Kopiëren mag hier niet van uw browser. De afbeelding ‘{file}’ staat bij uw downloads.",
  "overview.noPicture": "De afbeelding kon niet worden gemaakt.",
  "overview.show": "Toon deze rijen",
  "overview.shown.one": "{count} rij is nog te zien. Met ‘Alles tonen’ ziet u alle rijen weer.",
  "overview.shown.other": "{count} rijen zijn nog te zien. Met ‘Alles tonen’ ziet u alle rijen weer.",
  "overview.shownExcept.one":
    "{count} rij is nog te zien. Die er ook bij horen maar al verborgen waren: {hidden}.",
  "overview.shownExcept.other":
    "{count} rijen zijn nog te zien. Die er ook bij horen maar al verborgen waren: {hidden}.",
  "overview.chartTitle": "Afspraken per ketenpartner",
  "overview.keywords": "Trefwoorden",
  "overview.sources": "Bronnen",
  "overview.words": "Trefwoorden en bronnen",
  "overview.noWords": "geen",
  "overview.progress": "Stand van zaken",
  "overview.open": "Nog open",
  "overview.accepted.one": "{count} geaccepteerd",
  "overview.accepted.other": "{count} geaccepteerd",
  "overview.more": "en nog {count}",
  "overview.keys": "Pijltjestoetsen: door de getallen. Enter: kies.",
  "overview.hint": "Klik op een getal om die rijen te zien, of op een lege plek voor passende voorbeelden.",
  "overview.hintNoSpots": "Klik op een getal om die rijen te zien.",
  "overview.cellShow": "{cell}. Toon deze rijen",
  "overview.cellFill": "{instrument}, {partner}: geen afspraken. Bekijk voorbeelden",
  "overview.sheetTitleMany": "Overzicht van {count} bladen",
  "overview.sheets": "Geteld op {count} bladen: {sheets}.",
  "overview.openHere": "Nog open op dit blad",
  "overview.shownPart.one":
    "{count} rij is nog te zien. De andere staan op {sheets}. Met ‘Alles tonen’ ziet u alle rijen weer.",
  "overview.shownPart.other":
    "{count} rijen zijn nog te zien. De andere staan op {sheets}. Met ‘Alles tonen’ ziet u alle rijen weer.",
  "overview.shownPartExcept.one":
    "{count} rij is nog te zien. Al verborgen waren: {hidden}. De andere staan op {sheets}.",
  "overview.shownPartExcept.other":
    "{count} rijen zijn nog te zien. Al verborgen waren: {hidden}. De andere staan op {sheets}.",
} satisfies Dictionary;
