import fc from "fast-check";
import { ROLES } from "../agreement-table";
import { exactHeading, isPartnerGroupHeading, readHeading } from "./read-heading";

test.each([
  ["Juridische onderbouwing", "legalBasis", "heading"],
  ["  Juridische\u00a0 onderbouwing ", "legalBasis", "heading"],
  ["Juridische onder-\nbouwing", "legalBasis", "heading"],
  ["Jur. onderbouwing", "legalBasis", "likeness"],
  ["Grondslag", "legalBasis", "heading"],
  ["Artikel(en)", "legalBasis", "heading"],
  ["Juridische onderbouwing (artikel)", "legalBasis", "heading"],
  ["C. Wettekst", "legalText", "heading"],
  ["Jur. tekst", "legalText", "likeness"],
  ["Afspraak", "agreement", "heading"],
  ["Samenw.afspraak", "agreement", "likeness"],
  ["Samenwerkings-\nafspraak", "agreement", "heading"],
  ["Samenwerkingsafspraken regio Utrecht", "agreement", "likeness"],
  ["Typering (afstemming nodig/wenselijk)", "type", "heading"],
  ["Trefwoord(en)", "keyword", "heading"],
  ["Trefw.", "keyword", "likeness"],
  ["Bron(nen)", "source", "heading"],
  ["Bron van de afspraak (link)", "source", "heading"],
  ["Ambt./best.", "level", "heading"],
  ["Ambtelijk en/of bestuurlijk", "level", "heading"],
  ["Toelichtng", "explanation", "likeness"],
  ["Toelichting / opmerkingen", "explanation", "heading"],
  ["Kern-instrument", "instrument", "heading"],
  ["Nr.", "instrument", "heading"],
] as const)("%j is %s by %s", (heading, role, evidence) => {
  expect(readHeading(heading)).toMatchObject({ role, evidence });
});

test.each([
  "",
  " ",
  "Kolom1",
  "Veld 5",
  "(nieuw)",
  "Kolom G",
  "Partner 7",
  "Status",
  "Datum",
  "Gemeente",
  "x",
  "Prijs",
  "a".repeat(200),
])("%j is no role", (heading) => {
  expect(readHeading(heading)).toBeNull();
});

test("to the letter only", () => {
  expect(["Bron", "bronnen", "Trefwoord(en)", "Bonr", "1"].map(exactHeading)).toEqual([
    "source",
    "source",
    "keyword",
    null,
    null,
  ]);
});

test("headings over all partners", () => {
  const headings = [
    "Ketenpartners",
    "Keten-partners",
    "Betrokken partijen",
    "Partners (zie legenda)",
    "Gemeente",
    "Partner 7",
    "",
  ];
  expect(headings.map(isPartnerGroupHeading)).toEqual([true, true, true, true, false, false, false]);
});

test("any heading gives a role or null", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (heading) => {
      const match = readHeading(heading);
      if (match) expect(ROLES).toContain(match.role);
      isPartnerGroupHeading(heading);
    }),
  );
});
