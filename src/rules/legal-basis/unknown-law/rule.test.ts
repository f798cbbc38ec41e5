import { testRule } from "../../testing/rule-tester";
import { legalBasisUnknownLaw } from "./rule";

const rowsOf = (...cells: string[]) => cells.map((legalBasis) => ({ legalBasis }));

testRule(legalBasisUnknownLaw, {
  valid: [
    {
      name: "known laws in the ways that officials write them",
      rows: rowsOf(
        "art. 2.2 OW",
        "artikel 2.2 Omgw",
        "BAL, art. 2.2",
        "art. 10 Wet veiligheidsregio’s",
        "art. 10 wet veiligheidsregios",
        "Algemene wet bestuursrecht (Awb), art. 4:81",
        "artikel 14.7a, eerste lid, Ob",
      ),
    },
    {
      name: "a law that an enumeration shares, or that stands elsewhere in the cell",
      rows: rowsOf(
        "art 10 en art 25 van de Wvr",
        "artikel 1.2, 1.3, 2.1 en artikel 2.2 van de Omgevingswet",
        "art. 2.2 Ow; art. 2.3",
        "art. 4.24 jo. art. 16.15 van de wet",
      ),
    },
    {
      name: "a lapsed law, and text without an article, which other rules report",
      rows: rowsOf("art. 2.1 Wabo", "zie wet"),
    },
    {
      name: "laws in force that are not in the register",
      rows: rowsOf(
        "art. 6:162 BW",
        "artikel 6:162 Burgerlijk Wetboek",
        "art. 6 Algemene verordening gegevensbescherming",
        "art. 2 Dienstenwet",
        "artikel 16.15 Omge\u00advings\u00adwet",
        "art. 5.8 ow",
        "art. 4.3 Invoeringswet Omgevingswet",
        "art. 3 Politiewet 2012",
        "art. 3 Bbk",
        "art. 4 KRW",
        "art. 12 van de Huisvestingswet 2014",
        "art. 8 EVRM",
        "art. 1a Wet op de economische delicten",
        "art. 2.1.1 Besluit veiligheidsregio’s",
      ),
    },
    {
      name: "rules that a region makes itself",
      rows: rowsOf(
        "art. 12 van de APV",
        "art. 3 Keur waterschap Vallei en Veluwe",
        "art. 2.3 Omgevingsverordening provincie Utrecht",
        "art. 10 GR Omgevingsdienst Utrecht",
        "art. 3 Mandaatregeling",
        "art. 22.1 bruidsschat",
        "art. 22.1 van de bruidsschat",
        "art. 5.3 omgevingsplan gemeente Utrecht",
        "artikel 3 van het regionale convenant",
        "art. 4 waterschapsverordening HDSR",
        "artikel 6 van de gemeenschappelijke regeling ODRU",
      ),
    },
    { name: "empty cells and error values", rows: rowsOf("", "#REF!") },
    { name: "a table without the column", rows: [{}], layout: { without: ["legalBasis"] } },
  ],
  invalid: [
    {
      name: "an abbreviation that is like none or like several",
      rows: rowsOf("art. 4 Owz", "art. 5 lid 2 Wsg", "art. 9 Besluit ketensamenwerking"),
      findings: [
        { at: "B2", params: { law: "Owz" }, part: "art. 4 Owz" },
        { at: "B3", params: { law: "Wsg" }, part: "art. 5 lid 2 Wsg" },
        {
          at: "B4",
          params: { law: "Besluit ketensamenwerking" },
          part: "art. 9 Besluit ketensamenwerking",
        },
      ],
    },
    {
      name: "a misspelt name, in full or short as it was",
      rows: rowsOf("art. 2.2 Omgevingwet", "art. 10 Wvrg", "art. 16 Wet publieke gezondheit"),
      findings: [
        {
          at: "B2",
          params: { law: "Omgevingwet" },
          part: "art. 2.2 Omgevingwet",
          suggestions: [{ label: "use", output: { B2: "art. 2.2 Omgevingswet" } }],
        },
        {
          at: "B3",
          params: { law: "Wvrg" },
          part: "art. 10 Wvrg",
          suggestions: [{ label: "use", output: { B3: "art. 10 Wvr" } }],
        },
        {
          at: "B4",
          params: { law: "Wet publieke gezondheit" },
          part: "art. 16 Wet publieke gezondheit",
          suggestions: [{ label: "use", output: { B4: "art. 16 Wet publieke gezondheid" } }],
        },
      ],
    },
    {
      name: "no law at all, said once for the cell",
      rows: rowsOf("art. 2.2", "art. 2.2 en art. 2.3", "artikel 4.20 van het besluit"),
      findings: [
        { at: "B2", message: "noLaw", params: { citation: "art. 2.2" }, part: "art. 2.2" },
        { at: "B3", message: "noLaw", params: { citation: "art. 2.2" }, part: "art. 2.2" },
        {
          at: "B4",
          message: "noLaw",
          params: { citation: "artikel 4.20 van het besluit" },
          part: "artikel 4.20 van het besluit",
        },
      ],
    },
    {
      name: "a misspelt name twice, and inside another word",
      rows: rowsOf("art. 10 Wvrg; art. 14 Wvrg; zie ook Wvrgids"),
      findings: [
        {
          at: "B2",
          params: { law: "Wvrg" },
          part: "art. 10 Wvrg",
          suggestions: [{ label: "use", output: { B2: "art. 10 Wvr; art. 14 Wvr; zie ook Wvrgids" } }],
        },
      ],
    },
    {
      name: "an unknown law beside a known one and beside a regulation of the region",
      rows: rowsOf("art. 2.2 Ow; art. 12 Wkgv; art. 3 Keur HDSR"),
      findings: [{ at: "B2", params: { law: "Wkgv" }, part: "art. 12 Wkgv" }],
    },
    {
      name: "a cell that rows share, at the first of them",
      rows: [{ legalBasis: "art. 4 Owz" }, { merged: ["legalBasis"] }],
      findings: [{ at: "B2", params: { law: "Owz" }, part: "art. 4 Owz" }],
    },
  ],
});
