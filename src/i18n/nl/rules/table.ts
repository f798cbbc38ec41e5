import type { RuleTexts } from "../../dictionary";

/** Texts of the rules about the table as a whole and cells of any column. Dutch at B1 level. */
export const tableRules: Readonly<Record<string, RuleTexts>> = {
  "table/header-unrecognised": {
    title: "Kolomkop niet herkend",
    what: {
      legalBasis: "De kop ‘{heading}’ is niet herkend. Deze kolom wordt gelezen als Juridische onderbouwing.",
      legalText: "De kop ‘{heading}’ is niet herkend. Deze kolom wordt gelezen als Juridische tekst.",
      agreement: "De kop ‘{heading}’ is niet herkend. Deze kolom wordt gelezen als Samenwerkingsafspraak.",
      type: "De kop ‘{heading}’ is niet herkend. Deze kolom wordt gelezen als Typering.",
      keyword: "De kop ‘{heading}’ is niet herkend. Deze kolom wordt gelezen als Trefwoord.",
      source: "De kop ‘{heading}’ is niet herkend. Deze kolom wordt gelezen als Bron.",
      level: "De kop ‘{heading}’ is niet herkend. Deze kolom wordt gelezen als Ambtelijk/bestuurlijk.",
      explanation: "De kop ‘{heading}’ is niet herkend. Deze kolom wordt gelezen als Toelichting.",
      partner: "De kop ‘{heading}’ staat bij de ketenpartners, maar noemt geen bekende partner.",
    },
    why: "Als een kolom verkeerd wordt gelezen, kloppen de bevindingen en de filters niet.",
    todo: "Verander de kop, of wijs de kolom zelf aan bij de instellingen.",
    suggestions: { rename: "Verander de kop in ‘{usual}’" },
  },
  "table/column-missing": {
    title: "Kolom ontbreekt",
    what: {
      legalBasis: "De tabel heeft geen kolom Juridische onderbouwing.",
      legalText: "De tabel heeft geen kolom Juridische tekst.",
      agreement: "De tabel heeft geen kolom Samenwerkingsafspraak.",
      type: "De tabel heeft geen kolom Typering.",
      keyword: "De tabel heeft geen kolom Trefwoord.",
      source: "De tabel heeft geen kolom Bron.",
      level: "De tabel heeft geen kolom Ambtelijk/bestuurlijk.",
      explanation: "De tabel heeft geen kolom Toelichting.",
      partner: "De tabel heeft geen kolommen voor ketenpartners.",
    },
    why: "Zonder deze kolom zijn de afspraken niet volledig en niet te vergelijken met die van andere regio’s.",
    todo: "Voeg de kolom toe. Is de kolom er wel, maar met een andere kop? Wijs haar dan aan bij de instellingen.",
  },
  "table/instrument-unknown": {
    title: "Kerninstrument niet herkend",
    what: { default: "‘{value}’ is geen bekend kerninstrument." },
    why: "De afspraak telt niet mee bij het kerninstrument waar ze bij hoort, ook niet in het overzicht en de filters.",
    todo: "Gebruik een van de vijf kerninstrumenten, of ‘Algemeen’ voor afspraken die voor alle vijf gelden.",
    suggestions: { use: "Verander in ‘{value}’" },
  },
  "table/instrument-empty": {
    title: "Kerninstrument zonder afspraken",
    what: { default: "Er staat nog geen enkele afspraak bij {instrument}." },
    why: "Misschien is dit kerninstrument vergeten.",
    todo: "Bekijk de voorbeeldafspraken bij dit kerninstrument, of accepteer deze bevinding.",
  },
  "table/empty-row": {
    title: "Lege rij",
    what: { default: "Hier staat een lege rij tussen de afspraken." },
    why: "Een lege rij stoort bij filteren en sorteren: Excel ziet de rijen eronder dan soms niet.",
    todo: "Haal de lege rij weg.",
    suggestions: { remove: "Haal rij {row} weg" },
  },
  "cell/error-value": {
    title: "Foutwaarde in de cel",
    what: { default: "In deze cel staat de foutwaarde {value}." },
    why: "Een formule werkt niet meer. De inhoud die hier hoort, is niet te lezen.",
    todo: "Herstel de formule, of typ de juiste inhoud in de cel.",
  },
  "cell/whitespace": {
    title: "Overbodige spaties of onzichtbare tekens",
    what: {
      blank: "Deze cel lijkt leeg, maar er staan spaties of onzichtbare tekens in.",
      special: "In deze cel staan onzichtbare tekens of bijzondere spaties.",
      edges: "Er staat een spatie of lege regel aan het begin of einde van de tekst.",
      doubled: "Er staan dubbele spaties in de tekst.",
    },
    why: "U ziet het niet, maar filters en zoeken maken wel verschil. Dezelfde tekst lijkt dan anders.",
    todo: "Laat de tekst opschonen. Aan de woorden verandert niets.",
  },
  "cell/placeholder": {
    title: "Tekst nog in te vullen",
    what: { default: "‘{text}’ lijkt een plek die nog ingevuld moet worden." },
    why: "Een afspraak met een open plek is niet af: partners weten niet waar ze aan toe zijn.",
    todo: "Vul de tekst aan. Is de tekst zo bedoeld? Accepteer dan deze bevinding.",
  },
  "cell/truncated": {
    title: "Tekst afgebroken",
    what: { default: "De tekst stopt na {length} tekens en lijkt afgebroken." },
    why: "Bij kopiëren uit een ander programma is waarschijnlijk een deel van de tekst verdwenen.",
    todo: "Zoek de hele tekst op en vul de cel aan.",
  },
};
