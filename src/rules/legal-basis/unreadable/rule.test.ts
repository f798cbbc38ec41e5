import { testRule } from "../../testing/rule-tester";
import { legalBasisUnreadable } from "./rule";

const rowsOf = (...cells: string[]) => cells.map((legalBasis) => ({ legalBasis }));

testRule(legalBasisUnreadable, {
  valid: [
    {
      name: "the ways in which officials write an article",
      rows: rowsOf(
        "art. 2.2 Ow",
        "Art. 2.2 OW",
        "artikel 2.2 lid 2 van de Omgevingswet",
        "2.2.1 Ow",
        "ow 2.2",
        "Omgevingswet 2.2",
        "art. 2.2 Omgw",
        "Algemene wet bestuursrecht, art. 4:81",
        "art. 3 : 6 Awb",
        "art 10 en art 25 van de Wet veiligheidsregio’s",
        "artikel 4.20, tweede lid, aanhef en onder a, Ob",
      ),
    },
    {
      name: "enumerations and ranges",
      rows: rowsOf(
        "artikel 1.2, 1.3, 2.1 en artikel 2.2 van de Omgevingswet",
        "artt. 5.8 t/m 5.12 Ow",
        "art. 5.8–5.12 Ow",
        "art. 16.15 jo. 16.16 Ow",
        "art. 16.7 e.v. Ow",
        "art. 2.2 Ow\nart. 5.37 Bkl",
      ),
    },
    {
      name: "larger parts of a law",
      rows: rowsOf("§ 13.2 Ob", "afd. 3.4 Awb", "Hst. 13 Ob", "bijlage III, onder 1, Ob"),
    },
    {
      name: "an article of a law that is missing or unknown, which another rule reports",
      rows: rowsOf("art. 2.2", "art. 4 Owz", "art. 12 van de APV"),
    },
    { name: "empty cells and error values, which other rules report", rows: rowsOf("", " \u00a0", "#REF!") },
    { name: "an article in a sentence", rows: rowsOf("volgt uit artikel 2.2 van de Omgevingswet") },
    { name: "a table without the column", rows: [{}], layout: { without: ["legalBasis"] } },
  ],
  invalid: [
    {
      name: "text from which no article can be read",
      rows: rowsOf(
        "zie wet",
        "idem",
        "wettelijke taak",
        "wet- en regelgeving",
        "volgt uit convenant",
        "geen",
      ),
      findings: ["B2", "B3", "B4", "B5", "B6", "B7"].map((at) => ({ at })),
    },
    {
      name: "a number without the word article or a law",
      rows: rowsOf("2.2", "Stcrt. 2025, 5488"),
      findings: [{ at: "B2" }, { at: "B3" }],
    },
    {
      name: "a law without an article, as it is written",
      rows: rowsOf("Omgevingswet", "OW", "zie de Awb", "Omgevingswet en Wgr"),
      findings: [
        { at: "B2", message: "onlyLaw", params: { law: "Omgevingswet" } },
        { at: "B3", message: "onlyLaw", params: { law: "OW" } },
        { at: "B4", message: "onlyLaw", params: { law: "Awb" } },
        { at: "B5", message: "onlyLaw", params: { law: "Omgevingswet" } },
      ],
    },
    {
      name: "a cell that rows share, at the first of them",
      rows: [{ legalBasis: "gemeentelijk beleid" }, { merged: ["legalBasis"] }],
      findings: [{ at: "B2" }],
    },
  ],
});
