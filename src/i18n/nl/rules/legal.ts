import type { RuleTexts } from "../../dictionary";

/** Texts of the rules about columns B and C. Dutch at B1 level. */
export const legalRules: Readonly<Record<string, RuleTexts>> = {
  "legal-basis/required": {
    title: "Juridische onderbouwing ontbreekt",
    what: { default: "Bij deze afspraak staat geen wetsartikel." },
    why: "Zonder wetsartikel is niet duidelijk waarop de afspraak rust.",
    todo: "Vul onder ‘Juridische onderbouwing’ het wetsartikel in, bijvoorbeeld ‘art. 2.2 Ow’.",
  },
  "legal-basis/unreadable": {
    title: "Geen wetsartikel herkend",
    what: {
      default: "In deze cel is geen wetsartikel te herkennen.",
      onlyLaw: "Hier staat wel een wet (‘{law}’), maar geen artikel.",
    },
    why: "Zonder artikelnummer kan een partner niet nalezen wat de wet zegt.",
    todo: "Schrijf het artikel en de wet op, bijvoorbeeld ‘art. 2.2 Ow’.",
  },
  "legal-basis/unknown-law": {
    title: "Wet niet herkend",
    what: {
      default: "‘{law}’ is geen bekende wet of afkorting.",
      noLaw: "Bij ‘{citation}’ staat niet van welke wet het artikel is.",
    },
    why: "Zonder de juiste naam van de wet is het artikel niet te vinden.",
    todo: "Controleer de naam of afkorting van de wet.",
    suggestions: { use: "Verander in ‘{law}’" },
  },
  "legal-basis/unknown-article": {
    title: "Artikel bestaat niet",
    what: { default: "De {law} heeft geen artikel {article}." },
    why: "Waarschijnlijk staat er een tikfout in het nummer, of is het artikel vervallen.",
    todo: "Zoek het juiste artikelnummer op en verbeter het.",
  },
  "legal-basis/lapsed-law": {
    title: "Vervallen wet",
    what: {
      default: "De {law} geldt niet meer sinds {year}.",
      successor: "De {law} geldt niet meer sinds {year}. In de plaats kwam de {successor}.",
      partly:
        "De {law} is in {year} voor een deel opgegaan in de Omgevingswet. Dit artikel kan vervallen zijn.",
    },
    why: "Een afspraak kan niet rusten op een wet die niet meer geldt.",
    todo: "Zoek op welk artikel er nu voor geldt en vul dat in.",
  },
  "legal-basis/notation": {
    title: "Wetsartikel anders geschreven dan elders",
    what: { default: "In deze tabel is de gewone schrijfwijze: ‘{usual}’." },
    why: "Met één schrijfwijze kunt u beter zoeken, sorteren en filteren.",
    todo: "Laat de schrijfwijze aanpassen. Het artikel blijft hetzelfde.",
  },
  "legal-text/required": {
    title: "Juridische tekst ontbreekt",
    what: { default: "Er staat wel een wetsartikel, maar niet wat de wet zegt." },
    why: "Met de tekst erbij hoeft niemand de wet op te zoeken.",
    todo: "Vul onder ‘Juridische tekst’ de tekst van het artikel in.",
    suggestions: { statute: "Vul de wettekst in van {citation}" },
  },
  "legal-text/differs": {
    title: "Juridische tekst wijkt af van de wet",
    what: {
      changed: "Hier staat ‘{cell}’. In de wet staat ‘{statute}’ (versie van {date}).",
      added: "Hier staat ‘{cell}’. Dat staat niet in de wet (versie van {date}).",
      left: "In de wet staat ook ‘{statute}’ (versie van {date}). Dat ontbreekt hier.",
    },
    why: "De wet kan zijn veranderd nadat de tekst is overgenomen, of er is iets misgegaan bij het overnemen.",
    todo: "Vergelijk de tekst met de wet. Is het een eigen samenvatting? Accepteer dan deze bevinding.",
    suggestions: { statute: "Vul de wettekst in (versie van {date})" },
  },
};
