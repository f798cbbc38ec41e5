import type { Dictionary } from "../../dictionary";

/** The report of the findings, in Dutch, at B1 level. */
export const report = {
  "report.title": "Verslag van de controle",
  "report.intro":
    "Alle bevindingen op het blad ‘{sheet}’ bij elkaar, om te bespreken, te printen of te mailen.",
  "report.introAll": "Alle bevindingen van uw tabel bij elkaar, om te bespreken, te printen of te mailen.",
  "report.sheets": "Welke bladen",
  "report.allSheets": "Alle {sheets} bladen van deze tabel",
  "report.thisSheet": "Alleen het blad ‘{sheet}’",
  "report.noTable": "Open eerst een blad met de tabel. Daarna kunt u het verslag maken.",
  "report.sheetName": "Bevindingen",
  "report.sheetNameOf": "Bevindingen {sheet}",
  "report.sheetNameOfAll": "Bevindingen alle bladen",
  "report.sheetsTitle": "Bevindingen op {sheets} bladen",
  "report.sheet": "Blad",
  "report.sheetTitle": "Bevindingen op het blad ‘{sheet}’",
  "report.about": "{agreements} · gemaakt op {date}",
  "report.summary": "Aantal bevindingen",
  "report.lines": "Alle bevindingen",
  "report.cell": "Cel",
  "report.severity": "Ernst",
  "report.column": "Kolom",
  "report.what": "Wat is er",
  "report.toSheet": "Zet op een nieuw blad",
  "report.toSheetHint":
    "Een rij per bevinding, met een link naar de cel. Een vorig verslag van hetzelfde blad (of van alle bladen) wordt vervangen, als u er niets in hebt veranderd.",
  "report.toCsv": "Bewaar als CSV-bestand",
  "report.toCsvHint": "Voor een ander programma.",
  "report.toHtml": "Bewaar als webpagina",
  "report.toHtmlHint": "Om te lezen of te mailen, ook voor wie geen Excel heeft.",
  "report.fileName": "bevindingen-{sheet}",
  "report.fileNameAll": "bevindingen-alle-bladen",
  "report.made": "Het verslag staat op het blad ‘{sheet}’.",
  "report.replaced": "Het verslag op het blad ‘{sheet}’ is vervangen.",
  "report.saved": "Het bestand ‘{file}’ staat bij uw downloads.",
} satisfies Dictionary;
