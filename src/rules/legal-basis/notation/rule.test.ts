import { testRule } from "../../testing/rule-tester";
import { legalBasisNotation } from "./rule";

const rowsOf = (...cells: string[]) => cells.map((legalBasis) => ({ legalBasis }));
const SHORT = ["art. 2.2 Ow", "art. 3.14 Ow", "art. 4.24 Ob"];
const MORE = [
  "art. 1.2 Ow",
  "art. 1.3 Ow",
  "art. 2.1 Ow",
  "art. 2.3 Ow",
  "art. 2.2 lid 2 Ow",
  "art. 2.2 lid 1 Ow",
  "art. 2.2 lid 3 Ow",
  "art. 3.1 lid 1 Ow",
  "art. 5.1 lid 1 Ow",
];
const LONG = [
  "artikel 1.2 van de Omgevingswet",
  "artikel 1.3 van de Omgevingswet",
  "artikel 2.2 van de Omgevingswet",
  "artikel 3.14 van de Omgevingswet",
  "artikel 10 van de Wet veiligheidsregio's",
];

testRule(legalBasisNotation, {
  valid: [
    { name: "one notation", rows: rowsOf(...SHORT, "art. 2.2 lid 2 Ow") },
    { name: "another notation, when the table is written so", rows: rowsOf(...LONG) },
    {
      name: "het Omgevingsbesluit beside de Omgevingswet",
      rows: rowsOf(
        ...LONG,
        "artikel 4.24 van het Omgevingsbesluit",
        "artikel 5.37 van het Besluit kwaliteit leefomgeving",
      ),
    },
    {
      name: "abbreviations behind 'van de'",
      rows: rowsOf("artikel 2.2 van de Ow", "artikel 3.14 van de Ow", "artikel 10 van de Wvr"),
    },
    { name: "the law in front", rows: rowsOf("Ow art. 2.2", "Ow art. 3.14", "Bkl art. 5.37") },
    {
      name: "leden in words",
      rows: rowsOf("artikel 2.2, eerste lid, Ow", "artikel 3.14, tweede lid, Ow"),
    },
    {
      name: "what cannot be rewritten safely",
      rows: rowsOf(
        ...SHORT,
        ...MORE,
        "artikelen 16.15 en 16.16 van de Omgevingswet",
        "artt. 5.8 t/m 5.12 Ow",
        "artikel 16.15 jo. 16.16 Ow",
        "paragraaf 4.2 van het Omgevingsbesluit",
        "artikel 4.20, tweede lid, aanhef en onder a, Omgevingsbesluit",
        "volgt uit artikel 2.2 van de Omgevingswet",
        "artikel 2.2 van de Omgevingswet (zorgplicht)",
        "artikel 16.7 e.v. Omgevingswet",
        "Artikel 2.2, leden 1 en 2, Omgevingswet",
        "Artikel 2.2, eerste lid, tweede volzin, Omgevingswet",
        "Artikel 2.2a bis Omgevingswet",
        "Artikel 2.2 Ow (2024)",
        "niet artikel 2.3 Ow",
      ),
    },
    {
      name: "laws that other rules report",
      rows: rowsOf(
        ...SHORT,
        "Artikel 2.1 van de Wet algemene bepalingen omgevingsrecht",
        "Artikel 4 Owz",
        "Artikel 2.2 Omgevingwet",
        "Artikel 2.2",
      ),
    },
    {
      name: "another apostrophe, or only white space",
      rows: rowsOf(...LONG, "artikel 14 van de Wet veiligheidsregio’s", " artikel 2.3 van de Omgevingswet "),
    },
    {
      name: "commas only, with leden in words",
      rows: rowsOf(
        "artikel 2.2, eerste lid, Ow",
        "artikel 3.14 Ow",
        "artikel 2.2, tweede lid, van de Ow",
        "artikel 3.1, Ow",
      ),
    },
    {
      name: "the law in brackets, in a table that is written so and beside the same without",
      rows: rowsOf(
        "Artikel 2.2, lid 1 (Omgevingswet)",
        "Artikel 3.14 (Omgevingswet)",
        "Artikel 4.24 (Omgevingsbesluit)",
        "Artikel 5.37 Besluit kwaliteit leefomgeving",
      ),
    },
    { name: "empty cells and error values", rows: rowsOf(...SHORT, "", "#REF!") },
    { name: "a table without the column", rows: [{}], layout: { without: ["legalBasis"] } },
  ],
  invalid: [
    {
      name: "the name and the word in full in a table with abbreviations",
      rows: rowsOf(...SHORT, "Artikel 3.14 van de Omgevingswet"),
      findings: [{ at: "B5", params: { usual: "art. 3.14 Ow" } }],
      output: { B5: "art. 3.14 Ow" },
    },
    {
      name: "capitals, a missing full stop, a missing word, the law in front",
      rows: rowsOf(...SHORT, "ART. 3.2 OW", "art 3.3 Ow", "10 Wvr", "Ob 4.30 (lid 3)", "OB 10.3.1"),
      findings: [
        { at: "B5", params: { usual: "art. 3.2 Ow" } },
        { at: "B6", params: { usual: "art. 3.3 Ow" } },
        { at: "B7", params: { usual: "art. 10 Wvr" } },
        { at: "B8", params: { usual: "art. 4.30 lid 3 Ob" } },
        { at: "B9", params: { usual: "art. 10.3 lid 1 Ob" } },
      ],
      output: {
        B5: "art. 3.2 Ow",
        B6: "art. 3.3 Ow",
        B7: "art. 10 Wvr",
        B8: "art. 4.30 lid 3 Ob",
        B9: "art. 10.3 lid 1 Ob",
      },
    },
    {
      name: "the law in brackets, which goes with both of them",
      rows: rowsOf(...SHORT, "Artikel 3.2 (Omgevingswet)", "Omgevingsbesluit (artikel 10.7)"),
      findings: [
        { at: "B5", params: { usual: "art. 3.2 Ow" } },
        { at: "B6", params: { usual: "art. 10.7 Ob" } },
      ],
      output: { B5: "art. 3.2 Ow", B6: "art. 10.7 Ob" },
    },
    {
      name: "a lid in words and an onderdeel",
      rows: rowsOf(
        ...SHORT,
        "art. 2.2 lid 2 Ow",
        "artikel 14.7a, eerste lid, Ob",
        "art. 4.20 lid 1 sub a Ob",
      ),
      findings: [
        { at: "B6", params: { usual: "art. 14.7a lid 1 Ob" } },
        { at: "B7", params: { usual: "art. 4.20 lid 1 onder a Ob" } },
      ],
      output: { B6: "art. 14.7a lid 1 Ob", B7: "art. 4.20 lid 1 onder a Ob" },
    },
    {
      name: "several citations, with what stands between them kept",
      rows: rowsOf(...SHORT, "Artikel 2.2 van de Omgevingswet;\nartikel 4.24 van het Omgevingsbesluit"),
      findings: [{ at: "B5", params: { usual: "art. 2.2 Ow;\nart. 4.24 Ob" } }],
      output: { B5: "art. 2.2 Ow;\nart. 4.24 Ob" },
    },
    {
      name: "an abbreviation in a table with names, with the right article",
      rows: rowsOf(...LONG, "art. 2.3 Ow", "art. 4.24 Ob", "art. 5.37 Bkl", "art. 3:6 Awb"),
      findings: [
        { at: "B7", params: { usual: "artikel 2.3 van de Omgevingswet" } },
        { at: "B8", params: { usual: "artikel 4.24 van het Omgevingsbesluit" } },
        { at: "B9", params: { usual: "artikel 5.37 van het Besluit kwaliteit leefomgeving" } },
        { at: "B10", params: { usual: "artikel 3:6 van de Algemene wet bestuursrecht" } },
      ],
      output: {
        B7: "artikel 2.3 van de Omgevingswet",
        B8: "artikel 4.24 van het Omgevingsbesluit",
        B9: "artikel 5.37 van het Besluit kwaliteit leefomgeving",
        B10: "artikel 3:6 van de Algemene wet bestuursrecht",
      },
    },
    {
      name: "no comma before 'van' without a lid, in a table with leden in words",
      rows: rowsOf(
        "artikel 2.2, eerste lid, van de Omgevingswet",
        "artikel 2.2, tweede lid, van de Omgevingswet",
        "artikel 3.14 van de Omgevingswet",
        "art. 5.44a Ow",
        "art. 2.2 lid 3 Ow",
      ),
      findings: [
        { at: "B5", params: { usual: "artikel 5.44a van de Omgevingswet" } },
        { at: "B6", params: { usual: "artikel 2.2, derde lid, van de Omgevingswet" } },
      ],
      output: { B5: "artikel 5.44a van de Omgevingswet", B6: "artikel 2.2, derde lid, van de Omgevingswet" },
    },
    {
      name: "a cell that rows share counts once and is mended once",
      rows: [...rowsOf(...SHORT, "Artikel 3.14 Ow"), { merged: ["legalBasis"] }, { merged: ["legalBasis"] }],
      findings: [{ at: "B5", params: { usual: "art. 3.14 Ow" } }],
      output: { B5: "art. 3.14 Ow" },
    },
  ],
});
