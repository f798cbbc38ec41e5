import fc from "fast-check";
import { findPartnersInText } from "./find-in-text";
import { aliasesOfHeadings, readOtherPartner, resolvePartnerHeading } from "./headings";
import { PARTNERS } from "./partner";

test.each([
  ["Gemeente", "gemeente"],
  ["gemeenten", "gemeente"],
  ["Gemeente(n)", "gemeente"],
  ["1. Gemeenten", "gemeente"],
  ["Gemeente Zeist", "gemeente"],
  ["Gem. Zeist", "gemeente"],
  ["Gem.", "gemeente"],
  ["Betrokken gemeenten", "gemeente"],
  ["B&W", "gemeente"],
  ["Amersfoort", "gemeente"],
  ["'s-Hertogenbosch", "gemeente"],
  ["Provincie Utrecht", "provincie"],
  ["Prov.", "provincie"],
  ["Prov Utrecht", "provincie"],
  ["Waterschap Vallei en Veluwe", "waterschap"],
  ["Waterschap(pen)", "waterschap"],
  ["HDSR", "waterschap"],
  ["Municipality", "gemeente"],
  ["Water board", "waterschap"],
  ["Environmental agency", "omgevingsdienst"],
  ["Safety region", "veiligheidsregio"],
  ["Public health service", "ggd"],
  ["National government", "rijk"],
  ["Hoogheemraadschap van Rijnland", "waterschap"],
  ["Rivierenland", "waterschap"],
  ["OD", "omgevingsdienst"],
  ["OD NZKG", "omgevingsdienst"],
  ["RUD Utrecht", "omgevingsdienst"],
  ["ODRU", "omgevingsdienst"],
  ["Omg.dienst", "omgevingsdienst"],
  ["Omgevingsdienst\nUtrecht", "omgevingsdienst"],
  ["VR", "veiligheidsregio"],
  ["Veiligheidsregio (VRU)", "veiligheidsregio"],
  ["VRU / brandweer", "veiligheidsregio"],
  ["Veil. regio", "veiligheidsregio"],
  ["Veiligheidsregio’s", "veiligheidsregio"],
  ["GGD/GHOR", "ggd"],
  ["GGD-GHOR", "ggd"],
  ["GGDrU", "ggd"],
  ["GGD Hollands Midden", "ggd"],
  ["Rijk (o.a. RWS)", "rijk"],
  ["RWS", "rijk"],
  ["Rijk / RWS", "rijk"],
  ["Rijksdiensten (RCE, ILT)", "rijk"],
  ["Ministerie van BZK", "rijk"],
  ["Overheid (Rijk)", "rijk"],
  // misspelt
  ["Gemeete", "gemeente"],
  ["Provinvie", "provincie"],
  ["Waterschp", "waterschap"],
  ["Omgevingsdients", "omgevingsdienst"],
  ["Veilligheidsregio", "veiligheidsregio"],
] as const)("%j names %s", (heading, partner) => {
  expect(resolvePartnerHeading(heading)).toBe(partner);
});

test.each([
  "",
  "Partner 7",
  "Toelichting",
  "Politie",
  "Politie/OM",
  "Datum college",
  "Akkoord gemeente",
  "Contactpersoon gemeente",
  "Utrecht",
  "Best.",
  "Status",
  "Bron",
  "Trefwoord",
  "x",
  "#REF!",
  "De gemeente en de provincie stemmen hun plannen vooraf met elkaar af en melden wat er verandert.",
])("%j names none of the seven", (heading) => {
  expect(resolvePartnerHeading(heading)).toBeNull();
});

test("the workbook's own names go above the shipped ones", () => {
  expect(resolvePartnerHeading("GHOR")).toBe("veiligheidsregio");
  expect(resolvePartnerHeading("ghor", [{ form: "GHOR", partner: "ggd" }])).toBe("ggd");
});

test.each([
  ["Politie", "named"],
  ["OM", "named"],
  ["Overig", "named"],
  ["Overige partners", "named"],
  ["Drinkwaterbedrijf Vitens", "named"],
  ["Buurgemeenten", "named"],
  ["Partner 7", "place"],
  ["Partij B", "place"],
  ["Status", null],
  ["Toelichting", null],
  ["Datum", null],
  ["", null],
  ["Gemeente", null],
  ["Link naar document", null],
])("%j among the partners: %s", (heading, other) => {
  expect(readOtherPartner(heading)).toBe(other);
});

test("headings teach the workbook's own names", () => {
  const aliases = aliasesOfHeadings([
    { heading: "GGD/GHOR", partner: "ggd" },
    { heading: "Omgevingsdienst (ODXY)", partner: "omgevingsdienst" },
    { heading: "Veiligheidsregio", partner: "veiligheidsregio" },
    { heading: "Waterschap (ABC)", partner: "waterschap" },
    { heading: "Rijk (ABC)", partner: "rijk" },
    { heading: "Politie", partner: null },
  ]);
  expect(aliases).toEqual([
    { form: "GHOR", partner: "ggd" },
    { form: "ODXY", partner: "omgevingsdienst" },
  ]);
  expect(findPartnersInText("de GHOR en de ODXY", aliases).map(({ partner }) => partner)).toEqual([
    "ggd",
    "omgevingsdienst",
  ]);
});

test("any heading gives a partner or null", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (heading) => {
      expect([...PARTNERS, null]).toContain(resolvePartnerHeading(heading));
      expect(["named", "place", null]).toContain(readOtherPartner(heading));
    }),
  );
});
