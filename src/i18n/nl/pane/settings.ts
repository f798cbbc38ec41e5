import type { Dictionary } from "../../dictionary";

/** The workbook's own settings, in Dutch, at B1 level. */
export const settings = {
  "settings.title": "Instellingen",
  "settings.intro": "Dit geldt voor deze werkmap. Uw collega’s hebben dezelfde instellingen.",
  "settings.kept": "De instelling is bewaard in de werkmap.",
  "settings.keptFewer.one":
    "De kolommen zijn bewaard. De tabel heeft nu {count} afspraak; dat waren er {before}.",
  "settings.keptFewer.other":
    "De kolommen zijn bewaard. De tabel heeft nu {count} afspraken; dat waren er {before}.",
  "settings.levels": "Hoe zwaar telt elke controle?",
  "settings.levelsWhy": "Kies ‘Uit’ als een controle voor uw regio niet geldt.",
  "settings.usual": "Standaard ({level})",
  "settings.off": "Uit",
  "settings.reset": "Alle controles weer standaard",
  "settings.values": "Eigen waarden",
  "settings.valuesWhy": "Gebruikt uw regio ook andere waarden? Zet elke waarde op een eigen regel.",
  "settings.save": "Bewaar",
  "settings.aliases": "Eigen namen voor ketenpartners",
  "settings.aliasesWhy":
    "Bijvoorbeeld de naam van uw omgevingsdienst. Het paneel herkent die naam dan in de tekst.",
  "settings.aliasName": "Naam in de tekst",
  "settings.aliasPartner": "Ketenpartner",
  "settings.add": "Voeg toe",
  "settings.removeAlias": "Verwijder {name}",
  "settings.columns": "Kolommen",
  "settings.columnsWhy":
    "Klopt een kolom niet? Kies wat er in staat. Staat de kop ergens anders? Selecteer dan eerst een cel in de rij met de kop.",
  "settings.takeSelected": "Selecteer een cel in de kop",
  "settings.takeElsewhere": "Ga eerst naar blad ‘{sheet}’",
  "settings.takeRow": "Neem rij {row} als kop",
  "settings.forgetMapping": "Weer zelf herkennen",
  "settings.noRole": "Hoort niet bij de tabel",
  "settings.otherPartner": "Andere ketenpartner",
  "settings.roleTwice": "‘{role}’ is bij twee kolommen gekozen. Kies bij één van de twee iets anders.",
  "settings.notSaved": "Nog niet bewaard.",
  "settings.alias.missing": "Vul een naam in.",
  "settings.alias.tooShort":
    "Deze naam is te kort of te gewoon: het paneel zou hem overal in de tekst vinden.",
  "settings.alias.tooLong": "Deze naam is te lang. Gebruik hoogstens 80 tekens.",
  "settings.alias.listed": "Deze naam staat al in de lijst, bij {partner}. Verwijder hem daar eerst.",
  "settings.alias.listedCapitals":
    "Deze naam staat al in de lijst, als ‘{name}’, bij {partner}. Moet het paneel hem ook zonder hoofdletters herkennen? Verwijder hem daar, en zet hem er zonder hoofdletters in.",
  "settings.alias.listedSmall":
    "Deze naam staat al in de lijst, als ‘{name}’, bij {partner}. Dat geldt ook voor de naam met hoofdletters.",
  "settings.alias.noPartner": "Kies een ketenpartner.",
  "settings.choosePartner": "Kies een ketenpartner",
  "settings.value.twice": "‘{value}’ staat er al, met andere hoofdletters. Haal er één weg.",
  "settings.value.standard": "‘{value}’ is al een gewone waarde van deze kolom. Haal die regel weg.",
  "settings.alias.known": "Het paneel kent deze naam al, als {partner}.",
  "settings.saveMapping": "Bewaar de kolommen",
} satisfies Dictionary;
