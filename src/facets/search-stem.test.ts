import { searchStem } from "./search-stem";

/** Forms of one word, as texts of agreements have them: each line is one stem. */
const ONE_WORD = [
  "advies adviezen adviseert adviseren adviseerde geadviseerd advisering",
  "gemeente gemeentes gemeenten",
  "omgevingsdienst omgevingsdiensten",
  "waterschap waterschappen",
  "provincie provincies",
  "veiligheidsregio veiligheidsregios",
  "vergunning vergunningen",
  "aanvraag aanvragen",
  "initiatief initiatieven",
  "initiatiefnemer initiatiefnemers",
  "besluit besluiten",
  "termijn termijnen",
  "procedure procedures",
  "functie functies",
  "locatie locaties",
  "activiteit activiteiten",
  "overleg overleggen overlegt",
  "afspraak afspraken",
  "kaart kaarten",
  "plan plannen",
  "regel regels regelen regelt",
  "maatwerkregel maatwerkregels",
  "maatwerkvoorschrift maatwerkvoorschriften",
  "voorschrift voorschriften",
  "omgevingsplan omgevingsplannen",
  "omgevingsvisie omgevingsvisies",
  "programma programmas",
  "project projecten",
  "projectbesluit projectbesluiten",
  "coordinatie coordineren coordineert coordineerde gecoordineerd",
  "participatie participeren participeert",
  "evaluatie evaluaties evalueren evalueert geevalueerd",
  "communicatie communiceren communiceert",
  "informatie informeren informeert informeerde geinformeerd",
  "registratie registraties registreren registreert geregistreerd",
  "publicatie publicaties publiceren publiceert gepubliceerd",
  "delegatie delegeren delegeert",
  "organisatie organisaties organiseren organiseert",
  "controle controles controleren controleert gecontroleerd",
  "mandaat mandaten mandateren mandateert gemandateerd",
  "signaal signalen signaleren signaleert",
  "inspectie inspecties inspecteren inspecteert",
  "toets toetsen toetst toetsing toetsingen",
  "beoordeling beoordelingen beoordelen beoordeelt",
  "melding meldingen melden",
  "wijziging wijzigingen wijzigen wijzigt",
  "levering leveringen leveren levert",
  "handhaving handhaven",
  "bespreking besprekingen bespreken bespreekt",
  "afweging afwegingen",
  "regionaal regionale",
  "integraal integrale",
  "ambtelijk ambtelijke",
  "bestuurlijk bestuurlijke",
  "gezamenlijk gezamenlijke",
  "bodem bodems",
  "bedrijf bedrijven",
  "gebied gebieden",
  "risico risicos",
  "ruimte ruimtes ruimten",
  "taak taken",
  "bevoegdheid bevoegdheden",
  "woning woningen",
  "norm normen",
  "normeren normeert",
  "verzoek verzoeken",
  "brief brieven",
  "proces processen",
  "kosten",
  "document documenten documenteren",
  "rapport rapporten",
  "dienst diensten",
  "zienswijze zienswijzen zienswijzes",
  "bijeenkomst bijeenkomsten",
  "betrokkene betrokkenen",
];

/** Words that begin alike or differ by an ending, and are other words: no two of a line may be one stem. */
const OTHER_WORDS = [
  "water waterschap waterstaat",
  "plan plant",
  "markt mark",
  "recht rechter",
  "lijst lijs",
  "bodem bode",
  "regio regie regel",
  "advies adverteren",
  "beheer behoren behouden",
  "wonen woning",
  "geluid geleiden",
  "natuur natuurkunde",
  "gemeente gemeenschap gemaal",
  "dienst dier",
  "provincie provisie",
  "norm normaal",
  "taak tak",
  "kaart kaars",
  "partij part",
  "besluit besloten sluis",
  "programma program programmeur",
  "inspectie inspiratie",
  "informatie formatie",
  "verlies verlof",
  "functie functionaris",
  "kust kus",
  "toezicht toezien",
  "gezondheid gezin",
  "signaal signatuur",
  "bouw bouwer boud",
];
/** Pairs that the stemmer takes for one all the same, or does not bring together; known, and weighed to be bearable. */
const KNOWN = ["taak tak", "betrokkene betrokkenen"];

const pairsOf = (line: string): [string, string][] => {
  const words = line.split(" ");
  return words.flatMap((one, at) => words.slice(at + 1).map((other): [string, string] => [one, other]));
};
const isKnown = ([one, other]: readonly [string, string]): boolean => KNOWN.includes(`${one} ${other}`);
const same = ONE_WORD.flatMap(pairsOf);
const other = OTHER_WORDS.flatMap(pairsOf);

test("the list is long enough to judge by", () => {
  expect(same.length + other.length).toBeGreaterThanOrEqual(150);
});

test("forms of one word have one stem", () => {
  const apart = same.filter((pair) => searchStem(pair[0]) !== searchStem(pair[1]) && !isKnown(pair));
  expect(apart.map((pair) => [...pair, ...pair.map(searchStem)].join(" "))).toEqual([]);
});

test("other words have another stem", () => {
  const alike = other.filter((pair) => searchStem(pair[0]) === searchStem(pair[1]) && !isKnown(pair));
  expect(alike.map((pair) => pair.join(" "))).toEqual([]);
});
