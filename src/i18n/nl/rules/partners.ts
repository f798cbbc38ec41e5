import type { RuleTexts } from "../../dictionary";

/** Texts of the rules about the chain partners and the explanation. Dutch at B1 level. */
export const partnersRules: Readonly<Record<string, RuleTexts>> = {
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
    todo: "Zet een teken bij de andere partij, of accepteer deze bevinding en schrijf als reden waarom er maar één is.",
  },
  "partners/named-not-marked": {
    title: "Ketenpartner genoemd maar niet gemarkeerd",
    what: { default: "De tekst noemt ‘{form}’, maar bij ‘{partner}’ staat geen teken." },
    why: "Wie op deze partner filtert, mist de afspraak.",
    todo: "Zet een teken bij de partner. Doet de partner bewust niet mee? Zet dan ‘-’ in de cel.",
    suggestions: { mark: "Zet ‘{mark}’ bij {partner}" },
  },
  "partners/law-not-marked": {
    title: "Ketenpartner heeft een rol volgens de wet",
    what: {
      advice: "Volgens {citation} geeft {partner} advies, maar er staat geen teken.",
      consent: "Volgens {citation} geeft {partner} advies en soms instemming, maar er staat geen teken.",
      asks: "Volgens {citation} vraagt {partner} advies, maar er staat geen teken.",
      coordination:
        "Volgens {citation} heeft {partner} een rol bij de coördinatie, maar er staat geen teken.",
      consultation: "Volgens {citation} is er overleg met {partner}, maar er staat geen teken.",
      intervention:
        "{citation} gaat over een ingreep waarbij {partner} betrokken is, maar er staat geen teken.",
    },
    why: "De wet betrekt deze partner erbij. Wie op de partner filtert, mist de afspraak.",
    todo: "Zet een teken bij de partner. Doet de partner bewust niet mee? Zet dan ‘-’ in de cel.",
    suggestions: { mark: "Zet ‘{mark}’ bij {partner}" },
  },
  "partners/example-not-marked": {
    title: "Ketenpartner staat wel bij het voorbeeld",
    what: { default: "Deze afspraak lijkt op het voorbeeld ‘{example}’. Daarbij doet {partner} mee." },
    why: "Misschien is deze partner vergeten bij het overnemen van het voorbeeld.",
    todo: "Zet een teken bij de partner. Doet de partner bewust niet mee? Zet dan ‘-’ in de cel.",
    suggestions: { mark: "Zet ‘{mark}’ bij {partner}" },
  },
  "partners/unknown-mark": {
    title: "Teken bij ketenpartner niet herkend",
    what: {
      unclear: "‘{mark}’ zegt niet duidelijk of deze partner meedoet.",
      other: "Hier staat ‘{mark}’. In deze tabel is ‘{usual}’ het gewone teken.",
    },
    why: "Filters en tellingen zien dit teken misschien over het hoofd.",
    todo: "Gebruik het gewone teken van de tabel, of een rol zoals ‘advies’. Zet ‘-’ als de partner niet meedoet.",
  },
  "explanation/required": {
    title: "Toelichting ontbreekt",
    what: { default: "Deze afspraak moet bestuurlijk worden afgestemd, maar een toelichting ontbreekt." },
    why: "Bestuurders willen weten waarom de afstemming nodig is.",
    todo: "Leg onder ‘Toelichting’ kort uit waarom en wanneer er wordt afgestemd.",
  },
};
