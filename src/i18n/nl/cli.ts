import type { Dictionary } from "../dictionary";

/** The command line in Dutch. */
export const cli = {
  "cli.help":
    "Gebruik: npm run check -- BESTAND… [--json] [--citations] [--sheet NAAM] [--rules REGELS] [--min-severity error|warning|hint] [--quiet] [--language nl|en]",
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
