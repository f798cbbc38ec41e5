import type { Dictionary } from "../dictionary";

/** The command line in Dutch. */
export const cli = {
  "cli.usage": "Gebruik: npm run check -- BESTAND… [keuzen]",
  "cli.more": "Alle keuzen: npm run check -- --help",
  "cli.help": `Controleert tabellen met samenwerkingsafspraken in Excel-bestanden, zonder Excel.

Gebruik
  npm run check -- BESTAND… [keuzen]

  BESTAND is een werkmap (.xlsx of .xlsm), of een map: dan alle werkmappen in die map.

Keuzen
  --sheet NAAM           alleen dit blad; meer bladen met een komma ertussen
  --rules REGELS         alleen deze regels (keyword/required) of groepen (keyword), met een komma ertussen;
                         docs/regels.md noemt ze alle
  --min-severity ERNST   niets dat minder ernstig is: error, warning of hint (gewoon: hint)
  --quiet                alleen de aantallen
  --json                 de uitvoer als één JSON-object, voor een ander programma
  --citations            ook hoe elke verwijzing naar een wet is gelezen; alleen samen met --json
  --language TAAL        nl of en (gewoon: nl)
  --help                 deze bladzijde

Afloopcode
  0  geen fouten (er kunnen waarschuwingen en hints zijn)
  1  er zijn fouten
  2  iets kon niet worden gelezen, of een keuze klopt niet

Voorbeelden
  npm run check -- tabel.xlsx
  npm run check -- --min-severity error --quiet tabellen/
  npm run check -- --rules keyword,legal-basis/required --json tabel.xlsx`,
  "cli.unknown-option": "Onbekende optie: {at}.",
  "cli.missing-value": "Bij {at} hoort een waarde.",
  "cli.bad-severity": "‘{at}’ is geen ernst. Kies error, warning of hint.",
  "cli.unknown-rule": "Er is geen regel ‘{at}’.",
  "cli.no-files": "Noem ten minste één bestand of map.",
  "cli.reading": "Bezig met {file} ({at} van {total})",
  "cli.tableRow": "{sheet}: {agreements} afspraak, rij {first}",
  "cli.table": "{sheet}: {agreements} afspraken, rij {first} tot en met {last}",
  "cli.clean": "Geen bevindingen.",
  "cli.row": "Rij {row}",
  "cli.total": "{errors} fouten, {warnings} waarschuwingen, {hints} hints",
  "cli.problem.not-found": "Dit bestand is er niet.",
  "cli.problem.unknown-sheet": "Er is geen blad ‘{sheet}’. De bladen in dit bestand zijn: {sheets}.",
  "cli.problem.no-table": "Op geen enkel blad staat een tabel met samenwerkingsafspraken.",
  "cli.problem.no-header":
    "Het blad ‘{sheet}’ lijkt op de tabel, maar is niet genoeg herkend. Gevonden: {found}. Niet gevonden: {missed}.",
  "cli.problem.no-rows":
    "Op het blad ‘{sheet}’ staat een kop zonder afspraken eronder. Gevonden: {found}. Niet gevonden: {missed}.",
  "cli.problem.several-tables":
    "Op het blad ‘{sheet}’ staan tabellen naast elkaar. Zet elke tabel op een eigen blad.",
  "cli.problem.not-a-zip": "Dit is geen Excel-werkmap (.xlsx).",
  "cli.problem.encrypted": "Deze werkmap is met een wachtwoord beveiligd.",
  "cli.problem.old-excel": "Dit is een werkmap van voor 2007 (.xls). Sla hem op als .xlsx.",
  "cli.problem.not-a-workbook": "Dit bestand is geen Excel-werkmap.",
  "cli.problem.damaged": "Deze werkmap is beschadigd.",
  "cli.problem.too-large": "Deze werkmap is te groot.",
  "cli.problem.zip-bomb": "Deze werkmap pakt uit tot iets dat veel te groot is en is daarom niet geopend.",
  "cli.problem.binary-workbook": "Dit is een binaire werkmap (.xlsb). Sla hem op als .xlsx.",
} satisfies Dictionary;
