import type { RuleTexts } from "../../dictionary";

/** Texts of the rules about columns D–H. Dutch at B1 level. */
export const agreementRules: Readonly<Record<string, RuleTexts>> = {
  "agreement/required": {
    title: "Samenwerkingsafspraak ontbreekt",
    what: { default: "Deze rij is ingevuld, maar de afspraak zelf ontbreekt." },
    why: "Zonder tekst weten partners niet wat is afgesproken.",
    todo: "Schrijf onder ‘Samenwerkingsafspraak’ op wat u hebt afgesproken, of haal de rij weg.",
  },
  "agreement/duplicate": {
    title: "Afspraak staat er twee keer",
    what: {
      same: "Dezelfde afspraak staat ook in rij {row}.",
      nearly: "Bijna dezelfde afspraak staat ook in rij {row}.",
      otherInstrument:
        "Dezelfde of bijna dezelfde afspraak staat ook in rij {row}, bij een ander kerninstrument.",
    },
    why: "Als u later één van de twee aanpast, spreken ze elkaar tegen.",
    todo: "Voeg de afspraken samen, of maak duidelijk wat het verschil is.",
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
    why: "Wie op ‘Afstemming nodig’ of ‘Afstemming wenselijk’ filtert, ziet deze rij niet.",
    todo: "Kies ‘Afstemming nodig’ of ‘Afstemming wenselijk’.",
  },
  "keyword/required": {
    title: "Trefwoord ontbreekt",
    what: { default: "Bij deze afspraak staat geen trefwoord." },
    why: "Zonder trefwoord vindt een collega de afspraak niet met het filter.",
    todo: "Vul een of meer trefwoorden in die u ook bij andere afspraken gebruikt.",
    suggestions: { fill: "Vul in: {value}" },
  },
  "keyword/separator": {
    title: "Ander scheidingsteken tussen trefwoorden",
    what: { default: "Tussen de trefwoorden staat ‘{found}’. In deze tabel is ‘{usual}’ gewoon." },
    why: "Met één scheidingsteken zijn de trefwoorden goed uit elkaar te houden.",
    todo: "Laat het scheidingsteken aanpassen. De trefwoorden blijven hetzelfde.",
  },
  "keyword/repeated": {
    title: "Trefwoord staat er twee keer",
    what: { default: "Het trefwoord ‘{keyword}’ staat er meer dan één keer." },
    why: "Een dubbel trefwoord voegt niets toe.",
    todo: "Laat het dubbele trefwoord weghalen.",
  },
  "keyword/variant": {
    title: "Trefwoord anders geschreven dan elders",
    what: { default: "‘{variant}’ lijkt op ‘{usual}’, dat in deze tabel vaker voorkomt." },
    why: "Wie op het ene trefwoord filtert, mist de afspraken met het andere.",
    todo: "Kies één schrijfwijze. Zijn het echt twee trefwoorden? Accepteer dan deze bevinding.",
    suggestions: {
      use: "Verander hier in ‘{usual}’",
      merge: "Verander ‘{variant}’ in ‘{usual}’ in de hele tabel ({count} rijen)",
    },
  },
  "source/required": {
    title: "Bron ontbreekt",
    what: { default: "Er staat niet bij waar deze afspraak vandaan komt." },
    why: "Met een bron kan een collega de afspraak nalezen.",
    todo: "Vul onder ‘Bron’ de regio, de organisatie of het document in.",
  },
  "source/broken-link": {
    title: "Webadres klopt niet",
    what: { default: "‘{address}’ is geen goed webadres." },
    why: "Wie op het adres klikt, komt nergens uit.",
    todo: "Open de pagina in uw browser en kopieer het adres opnieuw.",
  },
  "source/variant": {
    title: "Bron anders geschreven dan elders",
    what: { default: "‘{variant}’ lijkt op ‘{usual}’, dat in deze tabel vaker voorkomt." },
    why: "Wie op de ene naam filtert, mist de afspraken met de andere.",
    todo: "Kies één schrijfwijze. Zijn het echt twee bronnen? Accepteer dan deze bevinding.",
    suggestions: {
      use: "Verander hier in ‘{usual}’",
      merge: "Verander ‘{variant}’ in ‘{usual}’ in de hele tabel ({count} rijen)",
    },
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
    why: "Wie op ‘Ambtelijk’ of ‘Bestuurlijk’ filtert, ziet deze rij niet.",
    todo: "Vul in: Ambtelijk, Bestuurlijk, of Ambtelijk en bestuurlijk.",
  },
};
