import type { RuleTexts } from "../dictionary";

/** What each rule tells its reader: what is wrong, why it matters, what to do. Dutch at B1 level. */
export const rules: Readonly<Record<string, RuleTexts>> = {
  "legal-basis/required": {
    title: "Juridische onderbouwing ontbreekt",
    what: { default: "Bij deze afspraak staat geen wetsartikel." },
    why: "Zonder wetsartikel is niet duidelijk waarop de afspraak rust.",
    todo: "Vul in kolom B het wetsartikel in, bijvoorbeeld ‘art. 2.2 Ow’.",
  },
  "agreement/required": {
    title: "Samenwerkingsafspraak ontbreekt",
    what: { default: "Deze rij is ingevuld, maar de afspraak zelf ontbreekt." },
    why: "Zonder tekst weten partners niet wat is afgesproken.",
    todo: "Schrijf in kolom D op wat u hebt afgesproken, of haal de rij weg.",
  },
  "type/required": {
    title: "Typering ontbreekt",
    what: { default: "Er staat niet bij of afstemming nodig of wenselijk is." },
    why: "De typering laat zien welke afspraken u het eerst oppakt.",
    todo: "Kies ‘Afstemming nodig’ of ‘Afstemming wenselijk’.",
    suggestions: { fill: "Vul in: {value}" },
  },
  "type/unknown": {
    title: "Typering niet herkend",
    what: { default: "‘{value}’ is geen bekende typering." },
    why: "Een rij met een andere typering valt buiten filters en tellingen.",
    todo: "Kies ‘Afstemming nodig’ of ‘Afstemming wenselijk’.",
  },
  "keyword/required": {
    title: "Trefwoord ontbreekt",
    what: { default: "Bij deze afspraak staat geen trefwoord." },
    why: "Zonder trefwoord vindt een collega de afspraak niet met het filter.",
    todo: "Vul een of meer trefwoorden in die u ook bij andere afspraken gebruikt.",
  },
  "source/required": {
    title: "Bron ontbreekt",
    what: { default: "Er staat niet bij waar deze afspraak vandaan komt." },
    why: "Met een bron kan een collega de afspraak nalezen.",
    todo: "Vul in kolom G de regio, de organisatie of het document in.",
  },
  "level/required": {
    title: "Ambtelijk of bestuurlijk ontbreekt",
    what: { default: "Er staat niet bij of dit ambtelijk of bestuurlijk wordt afgestemd." },
    why: "Zo weet iedereen wie over de afspraak beslist.",
    todo: "Vul in: Ambtelijk, Bestuurlijk, of Ambtelijk en bestuurlijk.",
  },
  "level/unknown": {
    title: "Ambtelijk of bestuurlijk niet herkend",
    what: { default: "‘{value}’ is geen bekende waarde." },
    why: "Een rij met een andere waarde valt buiten filters en tellingen.",
    todo: "Vul in: Ambtelijk, Bestuurlijk, of Ambtelijk en bestuurlijk.",
  },
  "partners/none": {
    title: "Geen ketenpartner gemarkeerd",
    what: { default: "Bij deze afspraak is geen enkele ketenpartner gemarkeerd." },
    why: "Niemand weet nu voor wie de afspraak geldt.",
    todo: "Zet een teken bij elke organisatie die meedoet.",
  },
  "partners/single": {
    title: "Maar één ketenpartner gemarkeerd",
    what: { default: "Alleen ‘{partner}’ is gemarkeerd." },
    why: "Een afspraak heeft ten minste twee partijen.",
    todo: "Zet een teken bij de andere partij, of leg in de toelichting uit waarom er maar één is.",
  },
  "partners/named-not-marked": {
    title: "Ketenpartner genoemd maar niet gemarkeerd",
    what: { default: "De tekst noemt ‘{form}’, maar bij ‘{partner}’ staat geen teken." },
    why: "Wie op deze partner filtert, mist de afspraak.",
    todo: "Zet een teken bij de partner. Doet de partner bewust niet mee? Zet dan ‘-’ in de cel.",
    suggestions: { mark: "Zet ‘{mark}’ bij {partner}" },
  },
};
