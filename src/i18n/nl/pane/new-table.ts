import type { Dictionary } from "../../dictionary";

/** A new table on a sheet of its own, in Dutch, at B1 level. */
export const newTable = {
  "newTable.title": "Nieuwe tabel",
  "newTable.sample": "Probeer met een voorbeeldtabel",
  "newTable.intro":
    "U krijgt een nieuw blad met alle kolommen, keuzelijsten en een filter. Uw andere bladen blijven zoals ze zijn.",
  "newTable.name": "Naam van het blad",
  "newTable.defaultName": "Samenwerkingsafspraken",
  "newTable.contents": "Wat staat erin?",
  "newTable.empty": "Niets, ik begin met een lege tabel",
  "newTable.filled": "Voorbeelden die ik hier kies",
  "newTable.filledHint":
    "Open plekken in een voorbeeld, zoals een termijn, krijgen de gebruikelijke waarde. Pas ze daarna aan.",
  "newTable.which": "Kies {instrument} een voor een",
  "newTable.make": "Maak de tabel",
  "newTable.chosen.one": "{count} voorbeeld gekozen",
  "newTable.chosen.other": "{count} voorbeelden gekozen",
  "newTable.chooseFirst": "Kies een of meer voorbeelden. Of begin met een lege tabel.",
  "newTable.ofAll": "{count} van {all}",
  "newTable.made": "De tabel staat op het nieuwe blad ‘{sheet}’.",
  "newTable.sampleMade":
    "De voorbeeldtabel staat op het nieuwe blad ‘{sheet}’. Met opzet kloppen er drie dingen niet, om te herstellen.",
  "newTable.madeTaken": "Er is al een blad ‘{name}’. De tabel staat daarom op het nieuwe blad ‘{sheet}’.",
  "newTable.madeOther":
    "Excel staat de naam ‘{name}’ niet toe. De tabel staat daarom op het nieuwe blad ‘{sheet}’.",
  "newTable.locked":
    "De werkmap is beveiligd, dus er kan geen blad bij. Haal de beveiliging weg of vraag de eigenaar.",
  "newTable.partners": "Ketenpartners",
} satisfies Dictionary;
