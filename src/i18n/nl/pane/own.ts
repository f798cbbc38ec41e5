import type { Dictionary } from "../../dictionary";

/** Own examples and what other tables have, in Dutch, at B1 level. */
export const own = {
  "own.screen": "Eigen voorbeelden",
  "own.intro":
    "Afspraken die u wilt bewaren om later weer te gebruiken. Ze staan in deze werkmap, dus uw collega’s zien ze ook.",
  "own.keepRow": "Bewaar de gekozen rij",
  "own.keepRowHint": "Klik in de tabel op een rij met een afspraak. Kies dan deze knop.",
  "own.keepAll": "Bewaar als eigen voorbeeld",
  "own.kept.one": "{count} afspraak bewaard bij de eigen voorbeelden.",
  "own.kept.other": "{count} afspraken bewaard bij de eigen voorbeelden.",
  "own.none": "U hebt nog geen eigen voorbeelden.",
  "own.title": "Titel",
  "own.remove": "Verwijderen",
  "own.removeNamed": "Verwijderen: {title}",
  "own.removed": "‘{title}’ is verwijderd.",
  "own.export": "Zet op een nieuw blad",
  "own.exportHint":
    "In de vorm van de tabel. Sla de werkmap op of kopieer het blad om ze te delen; met ‘Overnemen uit andere tabellen’ haalt u ze weer binnen.",
  "own.sheetName": "Eigen voorbeelden",
  "own.exported": "De eigen voorbeelden staan op het blad ‘{sheet}’.",
  "harvest.title": "Overnemen uit andere tabellen",
  "harvest.intro":
    "Open tabellen van andere regio’s en neem over wat bij u past. De bestanden blijven op uw computer.",
  "harvest.choose": "Kies bestanden (.xlsx)",
  "harvest.drop": "of sleep ze hierheen",
  "harvest.reading": "Bezig met lezen …",
  "harvest.file.one": "{file}: {count} afspraak",
  "harvest.file.other": "{file}: {count} afspraken",
  "harvest.noTable": "{file}: hierin staat geen tabel met afspraken.",
  "harvest.unreadable":
    "{file}: dit bestand kan niet worden gelezen. Sla het in Excel op als .xlsx-werkmap zonder wachtwoord.",
  "harvest.new.one": "{count} afspraak die u nog niet hebt",
  "harvest.new.other": "{count} afspraken die u nog niet hebt",
  "harvest.nothing": "U hebt al deze afspraken al.",
  "harvest.like": "Lijkt op uw rij {row}",
  "harvest.same": "Staat al in uw rij {row}",
  "harvest.catalogued": "Komt uit de voorbeelden: {title}",
  "harvest.from": "{file}, rij {row}",
  "harvest.chosen.one": "{count} afspraak gekozen",
  "harvest.chosen.other": "{count} afspraken gekozen",
} satisfies Dictionary;
