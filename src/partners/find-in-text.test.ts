import fc from "fast-check";
import { findPartnersInText, type PartnerAliases } from "./find-in-text";
import { bitOf, bitsOf } from "./partner";
import { PARTNERS } from "./partner";

const named = (text: string, aliases?: PartnerAliases): string[] =>
  findPartnersInText(text, aliases).map(({ partner, form }) => `${partner}: ${form}`);
const partners = (text: string): string[] => findPartnersInText(text).map(({ partner }) => partner);

describe("names of a partner itself and of its bodies", () => {
  test.each([
    ["De gemeente beslist.", ["gemeente: gemeente"]],
    ["Binnen de gemeente stemt de casemanager af.", ["gemeente: gemeente"]],
    ["De provincie Utrecht adviseert.", ["provincie: provincie"]],
    ["Gemeenten en provincies", ["gemeente: Gemeenten", "provincie: provincies"]],
    ["DE GEMEENTE", ["gemeente: GEMEENTE"]],
    ["Het college van burgemeester en wethouders", ["gemeente: college van burgemeester en wethouders"]],
    ["Het college van B&W besluit", ["gemeente: college van B&W"]],
    ["B&W tekenen", ["gemeente: B&W"]],
    ["B en W, B & W en B. en W.", ["gemeente: B en W", "gemeente: B & W", "gemeente: B. en W"]],
    ["Het college beslist", ["gemeente: college"]],
    ["de gemeenteraad", ["gemeente: gemeenteraad"]],
    ["De raad stelt vast", ["gemeente: raad"]],
    ["de burgemeester", ["gemeente: burgemeester"]],
    ["Gedeputeerde Staten", ["provincie: Gedeputeerde Staten"]],
    ["GS en PS", ["provincie: GS", "provincie: PS"]],
    ["Het college van gedeputeerde staten", ["provincie: college van gedeputeerde staten"]],
    ["het dagelijks bestuur van het waterschap", ["waterschap: dagelijks bestuur van het waterschap"]],
    [
      "hoogheemraadschap De Stichtse Rijnlanden",
      ["waterschap: hoogheemraadschap", "waterschap: De Stichtse Rijnlanden"],
    ],
    ["de waterbeheerder en HDSR", ["waterschap: waterbeheerder", "waterschap: HDSR"]],
    ["Amstel, Gooi en Vecht", ["waterschap: Amstel, Gooi en Vecht"]],
    ["Hunze en Aa’s", ["waterschap: Hunze en Aa’s"]],
    ["de OD, RUD Drenthe en DCMR", ["omgevingsdienst: OD", "omgevingsdienst: RUD", "omgevingsdienst: DCMR"]],
    ["Ook de veiligheidsregio’s krijgen de stukken.", ["veiligheidsregio: veiligheidsregio’s"]],
    ["Brandweer en GHOR", ["veiligheidsregio: Brandweer", "veiligheidsregio: GHOR"]],
    ["De GGD’en, de GGD's en de ggd", ["ggd: GGD’en", "ggd: GGD's", "ggd: ggd"]],
    ["GGD/GHOR en GGD-GHOR", ["ggd: GGD/GHOR", "ggd: GGD-GHOR"]],
    ["GGD, GHOR", ["ggd: GGD", "veiligheidsregio: GHOR"]],
    ["Rijkswaterstaat (RWS)", ["rijk: Rijkswaterstaat", "rijk: RWS"]],
    ["Onze Minister die het aangaat", ["rijk: Onze Minister"]],
    ["het ministerie van BZK", ["rijk: ministerie", "rijk: BZK"]],
    ["Rijk, provincie en gemeente", ["rijk: Rijk", "provincie: provincie", "gemeente: gemeente"]],
    ["gemeenten, provincie en rijk", ["gemeente: gemeenten", "provincie: provincie", "rijk: rijk"]],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    ["U10-gemeenten en buurgemeenten", ["gemeente", "gemeente"]],
    ["overleg gemeente-waterschap", ["gemeente", "waterschap"]],
    ["gemeente/provincie", ["gemeente", "provincie"]],
    ["de GGD-arts adviseert", ["ggd"]],
    ["GGD-advies wordt binnen twee weken gegeven.", ["ggd"]],
    ["een GGD’er en een gemeenteambtenaar", ["ggd", "gemeente"]],
    ["de provincie-ambtenaar", ["provincie"]],
    ["D&H besluiten in juni; Delfland ook", ["waterschap", "waterschap"]],
    ["Het rijk levert de kaders.", ["rijk"]],
    ["omgevings\u00addienst", ["omgevingsdienst"]],
    ["gemeente\u00a0Zeist", ["gemeente"]],
    ["gedeputeerde\nstaten", ["provincie"]],
  ])("compounds and breaks that still name a partner: %s", (text, expected) => {
    expect(partners(text)).toEqual(expected);
  });

  test("the place of a name is that of the text as it stands", () => {
    const text = "Volgens de GGD’en en het college.";
    for (const { from, to, form } of findPartnersInText(text)) expect(text.slice(from, to)).toBe(form);
    expect(findPartnersInText(text)).toHaveLength(2);
  });
});

describe("words that look like a partner's name", () => {
  test.each([
    "De kosten worden gemeenschappelijk gedragen.",
    "De bekendmaking staat in het provinciaal blad.",
    "De waterschapsverordening is het toetsingskader.",
    "Langs de rijksweg geldt een bredere zone.",
    "De omgevingsdienstverlening wordt hierop ingericht.",
    "Het terrein van de oude brandweerkazerne valt hierbuiten.",
    "De brandweeruitgang blijft vrij.",
    "De GGD-richtlijn Windturbines is hierbij het uitgangspunt.",
    "Het overleg is in het gemeentehuis.",
    "Ook over de provinciegrens heen.",
    "De bijeenkomst is aan de Waterschapslaan.",
    "Het gebied rond de Provincialeweg.",
    "de GGD- en brandweeradvisering",
    "gemeente- en provinciegrenzen",
    "Het bevoegd gezag beslist.",
    "een rijk gebied, rijk aan natuur",
    "het Rijk van Nijmegen",
    "De Vereniging van Nederlandse Gemeenten en de Unie van Waterschappen",
    "het Farel College",
    "het College van Beroep voor het bedrijfsleven",
    "de Raad van State en de raad voor de leefomgeving",
    "op vr 3 mei",
    "Burgemeester de Vlugtlaan 125",
    "alle overheden in de provincie Utrecht",
    "plannen binnen de provincie Utrecht",
    "bouwen binnen gemeente Zeist en buiten de gemeente",
    "binnen de gemeenten Zeist en Soest",
    "PS: graag aanmelden",
    "https://www.gemeente.nl/waterschap, www.odru.nl en info@provincie.nl",
    "gemeente_plan.pdf",
    "de kerkgemeente",
    "De Wet veiligheidsregio's en de wet veiligheidsregio’s gelden.",
    "Midden-Delfland",
    "het rijk van de verbeelding",
    "collegiaal, rijkelijk, ministerieel, provinciaal, gemeentelijk",
  ])("%s", (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe("partners that the text takes out", () => {
  test.each([
    ["Dit gaat zonder de GGD.", []],
    ["Zonder de GGD en de brandweer", []],
    ["zonder tussenkomst van de provincie", []],
    ["niet de provincie, maar het waterschap", ["waterschap"]],
    ["behalve het waterschap", []],
    ["Behalve de gemeente doet ook de provincie mee.", ["gemeente", "provincie"]],
    ["met uitzondering van de omgevingsdienst", []],
    ["In afwijking van de provincie geldt zes weken.", []],
    ["Anders dan het waterschap toetst de GGD vooraf.", ["ggd"]],
    ["in plaats van de provincie beslist de gemeente", ["gemeente"]],
    ["noch de provincie, noch het waterschap", []],
    ["Er is geen rol voor het Rijk.", []],
    ["Geen advies van de GGD nodig.", []],
    ["Komt er geen advies van de GGD, dan belt de behandelaar.", ["ggd"]],
    ["Dit gebeurt zonder dat het Rijk een rol heeft.", []],
    ["Niemand besluit zonder dat de provincie instemt.", ["provincie"]],
    ["Zonder de GGD te betrekken wordt niet besloten.", ["ggd"]],
    ["Er wordt niet getekend zonder de provincie.", ["provincie"]],
    ["In tegenstelling tot de provincie toetst het waterschap vooraf.", ["waterschap"]],
    ["de GGD hoeft niet te adviseren", []],
    ["De GGD en de brandweer hoeven bij kleine plannen niet te adviseren.", []],
    ["De GGD hoeft alleen bij grote plannen te adviseren.", ["ggd"]],
    ["De GGD is hierbij niet betrokken, alleen de omgevingsdienst", ["omgevingsdienst"]],
    ["Het waterschap speelt hierin geen rol.", []],
    ["Het waterschap doet niet mee.", []],
    ["De provincie doet hier niet aan mee.", []],
    ["De provincie doet aan deze afspraak niet mee.", []],
    ["De GGD neemt aan dit overleg geen deel.", []],
    ["De provincie doet hier aan mee.", ["provincie"]],
    ["Dit is niet van toepassing op het waterschap.", []],
    ["De provincie blijft erbuiten.", []],
    ["De heemraad en andere waterschapsbestuurders komen bijeen.", ["waterschap", "waterschap"]],
    ["Advies van het waterschap is hier niet vereist.", []],
    ["De GGD (n.v.t.)", []],
    // None of these takes the partner out.
    ["niet alleen de GGD maar ook de brandweer", ["ggd", "veiligheidsregio"]],
    ["niet zonder de provincie", ["provincie"]],
    ["zonder instemming van de provincie", ["provincie"]],
    ["De provincie heeft geen bezwaar.", ["provincie"]],
    ["De provincie wordt niet later dan vier weken geïnformeerd.", ["provincie"]],
    ["De provincie wordt niet betrokken, tenzij het plan groot is.", ["provincie"]],
    ["Dat kan niet. De GGD adviseert.", ["ggd"]],
  ])("%s", (text, expected) => {
    expect(partners(text)).toEqual(expected);
  });
});

test("a workbook's own names go above the shipped ones", () => {
  const aliases: PartnerAliases = [
    { form: "GHOR", partner: "ggd" },
    { form: "de Vallei", partner: "omgevingsdienst" },
  ];
  expect(named("GHOR en de Vallei", aliases)).toEqual(["ggd: GHOR", "omgevingsdienst: de Vallei"]);
  expect(named("GHOR en de Vallei")).toEqual(["veiligheidsregio: GHOR"]);
  expect(named("de gemeente", [{ form: "  ", partner: "rijk" }])).toEqual(["gemeente: gemeente"]);
});

test("any text gives mentions in order, inside the text and without overlap", () => {
  const words = fc.constantFrom(
    "gemeente",
    "GGD",
    "-",
    " ",
    "niet",
    "zonder",
    "de",
    "college",
    "van",
    "’en",
    "\n",
    "rijk",
    ".",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(words).map((parts) => parts.join(" ")),
    fc.array(words).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const { partner, from, to, form } of findPartnersInText(text)) {
        expect(PARTNERS).toContain(partner);
        expect(from).toBeGreaterThanOrEqual(end);
        expect(text.slice(from, to)).toBe(form);
        expect(form).not.toBe("");
        end = to;
      }
    }),
  );
});

test("a cell as long as Excel allows is read through", () => {
  const text = `${"niet de ".repeat(4000)}gemeente`;
  expect(text.length).toBeGreaterThan(32_000);
  expect(findPartnersInText(`${"a, ".repeat(10_000)}de gemeente`)).toHaveLength(1);
  expect(findPartnersInText(text)).toEqual([]);
});

describe("asked about some partners only", () => {
  const TEXT = "Zonder de GGD en de provincie; wel het waterschap, buurgemeenten en de brandweer.";
  const ALIASES: PartnerAliases = [{ form: "Het Loket", partner: "rijk" }];

  test("a text that names none of them gives no answer", () => {
    expect(findPartnersInText(TEXT, undefined, bitsOf([]))).toEqual([]);
    expect(findPartnersInText(TEXT, undefined, bitsOf(["rijk"]))).toEqual([]);
  });

  test("a text that names one of them gives what it gives otherwise, by a name, a compound or an alias", () => {
    const all = findPartnersInText(TEXT);
    expect(all.map(({ partner }) => partner)).toEqual(["waterschap", "gemeente", "veiligheidsregio"]);
    for (const { partner } of all) expect(findPartnersInText(TEXT, undefined, bitOf(partner))).toEqual(all);
    expect(findPartnersInText("Het Loket helpt.", ALIASES, bitsOf(["rijk"]))).toHaveLength(1);
  });
});
