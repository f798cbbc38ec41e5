import type { Dictionary } from "../../dictionary";

/** The overview, in English. */
export const overview = {
  "overview.title": "Agreements per core instrument and chain partner",
  "overview.total": "Total",
  "overview.agreements": "Agreements",
  "overview.empty": "no agreements",
  "overview.cell.one":
    "{instrument}, {partner}: {count} agreement, of which {required} with ‘afstemming nodig’",
  "overview.cell.other":
    "{instrument}, {partner}: {count} agreements, of which {required} with ‘afstemming nodig’",
  "overview.spots": "Empty spots",
  "overview.noSpots": "None. Every chain partner takes part for every core instrument.",
  "overview.nobody": "No chain partner at all yet",
  "overview.toExamples": "See examples",
  "overview.needed": "Coordination needed",
  "overview.desirable": "Coordination desirable",
  "overview.noType": "No type or another type",
  "overview.types": "Type",
  "overview.sheetName": "Overview",
  "overview.sheetNameOf": "Overview {sheet}",
  "overview.sheetTitle": "Overview of ‘{sheet}’",
  "overview.toSheet": "Put in a sheet",
  "overview.copy": "Copy as picture",
  "overview.made": "The overview is on the sheet ‘{sheet}’.",
  "overview.replaced": "The overview on the sheet ‘{sheet}’ has been renewed.",
  "overview.copied": "The picture has been copied. Paste it in a document or mail.",
  "overview.savedInstead":
    "Your browser does not allow copying here. The picture ‘{file}’ is among your downloads.",
  "overview.noPicture": "The picture could not be made.",
  "overview.show": "Show these rows",
  "overview.shown.one": "{count} row is still shown. ‘Show all’ shows all rows again.",
  "overview.shown.other": "{count} rows are still shown. ‘Show all’ shows all rows again.",
  "overview.shownExcept.one": "{count} row is still shown. Belonging to it, but hidden already: {hidden}.",
  "overview.shownExcept.other":
    "{count} rows are still shown. Belonging to it, but hidden already: {hidden}.",
  "overview.chartTitle": "Agreements per chain partner",
  "overview.keywords": "Keywords",
  "overview.sources": "Sources",
  "overview.words": "Keywords and sources",
  "overview.noWords": "none",
  "overview.progress": "Progress",
  "overview.open": "Still open",
  "overview.accepted.one": "{count} accepted",
  "overview.accepted.other": "{count} accepted",
  "overview.more": "and {count} more",
  "overview.keys": "Arrow keys: through the numbers. Enter: choose.",
  "overview.hint": "Click a number to see those rows, or an empty spot for fitting examples.",
  "overview.hintNoSpots": "Click a number to see those rows.",
  "overview.cellShow": "{cell}. Show these rows",
  "overview.cellFill": "{instrument}, {partner}: no agreements. See examples",
  "overview.sheetTitleMany": "Overview of {count} sheets",
  "overview.sheets": "Counted on {count} sheets: {sheets}.",
  "overview.openHere": "Still open on this sheet",
  "overview.shownPart.one":
    "{count} row is still shown. The others are on {sheets}. ‘Show all’ shows all rows again.",
  "overview.shownPart.other":
    "{count} rows are still shown. The others are on {sheets}. ‘Show all’ shows all rows again.",
  "overview.shownPartExcept.one":
    "{count} row is still shown. Hidden already: {hidden}. The others are on {sheets}.",
  "overview.shownPartExcept.other":
    "{count} rows are still shown. Hidden already: {hidden}. The others are on {sheets}.",
} satisfies Dictionary;
