import type { Role } from "../agreement-table";

/** The words that regions put above a column. */
interface Words {
  /** These name the role and hardly anything else. */
  readonly sure: readonly string[];
  /** These stand above other columns of other lists too; they count for less. */
  readonly loose: readonly string[];
}

/** Headings of each role, in the form of `foldedKey`: lower case, no accents, no punctuation. */
export const VOCABULARY: Readonly<Record<Role, Words>> = {
  instrument: {
    sure: [
      "kerninstrument",
      "kerninstrumenten",
      "kern instrument",
      "kerninstrument omgevingswet",
      "instrument omgevingswet",
      "omgevingswetinstrument",
      "core instrument",
    ],
    loose: [
      "instrument",
      "instrumenten",
      "beleidsfase",
      "fase",
      "fase beleidscyclus",
      "beleidscyclus",
      "hoofdstuk",
      "onderdeel",
      "nr",
      "nummer",
      "volgnummer",
      "volgnr",
      "id",
      "no",
    ],
  },
  legalBasis: {
    sure: [
      "juridische onderbouwing",
      "juridische grondslag",
      "juridische basis",
      "juridische verwijzing",
      "juridisch kader",
      "wettelijke grondslag",
      "wettelijke basis",
      "wettelijke onderbouwing",
      "wettelijk kader",
      "wetsverwijzing",
      "rechtsgrond",
      "rechtsgrondslag",
      "juridisch artikel",
      "wet en artikel",
      "legal basis",
    ],
    loose: [
      "grondslag",
      "grondslagen",
      "onderbouwing",
      "wetsartikel",
      "wetsartikelen",
      "artikel",
      "artikelen",
      "artikel en",
      "artikelnummer",
      "wetgeving",
      "wet en regelgeving",
      "wet",
      "juridisch",
    ],
  },
  legalText: {
    sure: [
      "juridische tekst",
      "wettekst",
      "wetstekst",
      "wetteksten",
      "wettelijke tekst",
      "tekst wetsartikel",
      "tekst van het wetsartikel",
      "tekst van de wet",
      "tekst uit de wet",
      "tekst artikel",
      "tekst van het artikel",
      "artikeltekst",
      "letterlijke wettekst",
      "legal text",
    ],
    loose: ["letterlijke tekst", "tekst", "citaat", "wetscitaat", "inhoud artikel"],
  },
  agreement: {
    sure: [
      "samenwerkingsafspraak",
      "samenwerkingsafspraken",
      "samenwerkafspraak",
      "samenwerkafspraken",
      "regionale afspraak",
      "regionale afspraken",
      "regionale samenwerkingsafspraak",
      "regionale samenwerkingsafspraken",
      "interbestuurlijke afspraak",
    ],
    loose: [
      "afspraak",
      "afspraken",
      "afspraak afspraken",
      "omschrijving afspraak",
      "omschrijving van de afspraak",
      "beschrijving afspraak",
      "inhoud afspraak",
      "inhoud van de afspraak",
      "concrete afspraak",
      "werkafspraak",
      "werkafspraken",
      "procesafspraak",
      "procesafspraken",
      "wat spreken we af",
      "agreement",
    ],
  },
  type: {
    sure: [
      "typering",
      "typering afspraak",
      "typering van de afspraak",
      "type afspraak",
      "soort afspraak",
      "afstemming nodig wenselijk",
      "afstemming nodig of wenselijk",
      "nodig wenselijk",
      "nodig of wenselijk",
      "mate van afstemming",
    ],
    loose: ["type", "soort", "afstemming", "categorie", "noodzaak", "urgentie"],
  },
  keyword: {
    sure: [
      "trefwoord",
      "trefwoorden",
      "trefwoord en",
      "steekwoord",
      "steekwoorden",
      "kernwoord",
      "kernwoorden",
      "sleutelwoord",
      "sleutelwoorden",
      "zoekwoord",
      "zoekwoorden",
      "keyword",
      "keywords",
    ],
    loose: ["thema", "themas", "thema s", "onderwerp", "onderwerpen", "tag", "tags", "label", "labels"],
  },
  source: {
    sure: ["bronvermelding", "bron van de afspraak", "bron afspraak", "bronverwijzing"],
    loose: ["bron", "bronnen", "bron en", "herkomst", "vindplaats", "referentie", "brondocument", "source"],
  },
  level: {
    sure: [
      "ambtelijk bestuurlijk",
      "bestuurlijk ambtelijk",
      "ambtelijk of bestuurlijk",
      "bestuurlijk of ambtelijk",
      "ambtelijk en bestuurlijk",
      "ambtelijk en of bestuurlijk",
      "ambtelijk dan wel bestuurlijk",
      "ambt best",
      "amb best",
      "best ambt",
      "ambtelijk bestuurlijk niveau",
      "niveau ambtelijk bestuurlijk",
    ],
    loose: [
      "niveau",
      "a b",
      "overlegniveau",
      "besluitniveau",
      "afstemmingsniveau",
      "bestuurlijk niveau",
      "level",
    ],
  },
  explanation: {
    sure: [
      "toelichting op de afspraak",
      "toelichting afspraak",
      "toelichting bij de afspraak",
      "nadere toelichting",
    ],
    loose: [
      "toelichting",
      "toelichtingen",
      "opmerking",
      "opmerkingen",
      "toelichting opmerkingen",
      "toelichting opmerking",
      "uitleg",
      "bijzonderheden",
      "aanvullende informatie",
      "notitie",
      "notities",
      "extra informatie",
      "explanation",
    ],
  },
};

/** Headings over the partner columns together, in the form of `foldedKey`. */
export const PARTNER_GROUP =
  /^(?:betrokken |regionale |externe |onze )?(?:keten ?partners?|partners?|partijen|organisaties|overheden|samenwerkingspartners|ketenpartijen)(?: en| s)?(?: regio.*| betrokken)?$|^betrokken(?:en|heid)?(?: bij.*)?$|^wie$|^partners? i o$/u;

/** Headings of columns that a region adds for its own use: never one of the roles by place alone. */
export const OWN_COLUMN =
  /^(?:status|stand|voortgang|datum|jaar|actie|acties|actiehouder|actiehouders|eigenaar|trekker|prioriteit|prio|planning|deadline|termijn|link|hyperlink|url|contact|contactpersoon|contactpersonen|evaluatie|evaluatiedatum|versie|wanneer|vastgesteld|vastgesteld op|vaststelling|gereed|akkoord|kosten|budget|risico|gewijzigd|gewijzigd op|ingevoerd door|invoerder|controle|nr|nummer|volgnummer|volgnr|id|bijlage|bijlagen|document|documenten)(?: .*)?$/u;
