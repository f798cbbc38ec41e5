import type { Dictionary } from "../../dictionary";

/** Why something could not be done, one sentence each, in Dutch, at B1 level. */
export const obstacles = {
  "obstacle.edit-mode": "U bent nog in een cel aan het typen. Druk op Enter en probeer het opnieuw.",
  "obstacle.protected": "Dit blad is beveiligd. Haal de beveiliging weg of vraag de eigenaar van de werkmap.",
  "obstacle.protectedRows":
    "Dit blad is beveiligd. Filteren mag, maar rijen verbergen niet, en dat is voor deze keuze nodig. Kies iets anders of haal de beveiliging weg.",
  "obstacle.protectedShow":
    "Dit blad is beveiligd. Rijen tonen mag hier niet. Haal de beveiliging weg of vraag de eigenaar van de werkmap.",
  "obstacle.protectedByHand":
    "Dit blad is beveiligd. Rijen die u zelf hebt verborgen, zouden weer zichtbaar worden. Haal eerst de beveiliging weg.",
  "obstacle.view-only": "U kunt deze werkmap alleen bekijken. Kies eerst Bewerken inschakelen.",
  "obstacle.filter-on": "Er staat een filter aan. Zet het filter uit en probeer het opnieuw.",
  "obstacle.unreadFilter":
    "Excel geeft niet door waarop dit blad gefilterd is. Er is niets gewijzigd. Kies in Excel Gegevens > Wissen (bij Sorteren en filteren) en probeer het opnieuw.",
  "obstacle.other-workbook": "Een andere werkmap staat voor. Klik in deze werkmap en probeer het opnieuw.",
  "obstacle.sheet-gone": "Dit blad is er niet meer. Kies een ander blad.",
  "obstacle.changed-meanwhile":
    "De tabel is intussen veranderd. Er is niets gewijzigd; kijk even en probeer het opnieuw.",
  "obstacle.too-large": "Dit is te veel in één keer voor Excel. Er is niets gewijzigd.",
  "obstacle.connection": "Excel gaf geen antwoord. Controleer uw verbinding en probeer het opnieuw.",
  "obstacle.not-supported": "Deze versie van Excel kan dit niet.",
  "obstacle.no-room": "Er is op het blad geen plaats voor een nieuwe rij.",
  "obstacle.unknown": "Excel meldt een fout. Er is niets gewijzigd; probeer het opnieuw.",
  "obstacle.cancelled": "U hebt dit gestopt. Er is niets gewijzigd.",
  "obstacle.readingStopped":
    "U hebt het lezen of controleren gestopt. Kies ‘Opnieuw controleren’ om verder te gaan.",
  "obstacle.half":
    "Excel stopte halverwege: een deel is al gewijzigd. Kies Ongedaan maken om dat terug te zetten.",
  "obstacle.halfKept":
    "Excel stopte halverwege. Wat al gewijzigd was, is teruggezet, maar in deze cellen staat intussen iets anders en dat blijft zo: {kept}.",
  "obstacle.reading": "Excel meldt een fout bij het lezen van het blad. Probeer het opnieuw.",
  "obstacle.readingTooLarge": "Dit blad is te groot om in één keer te lezen.",
} satisfies Dictionary;
