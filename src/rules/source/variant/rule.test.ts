import { testRule } from "../../testing/rule-tester";
import type { TestRow } from "../../testing/tables";
import { sourceVariant } from "./rule";

const rowsWith = (...sources: readonly string[]): TestRow[] => sources.map((source) => ({ source }));

/** One that stands in one row only. */
const once = (at: string, variant: string, usual: string, cell = usual) => ({
  at,
  part: variant,
  params: { variant, usual },
  suggestions: [{ label: "use", output: { [at]: cell } }],
});

testRule(sourceVariant, {
  valid: [
    {
      name: "different sources",
      rows: rowsWith("VNG", "IPO", "Regio Utrecht", "Provincie Utrecht", "Gemeente Utrecht"),
    },
    {
      name: "the same source of another year, or another number",
      rows: rowsWith("VNG 2021", "VNG 2022", "VNG 2022", "Convenant 1.0", "Convenant 1.1", "Convenant 1.1"),
    },
    {
      name: "neighbours whose names look alike",
      rows: rowsWith(
        "Gemeente Heerde",
        "Gemeente Heerde",
        "Gemeente Heerlen",
        "Gemeente Bergen",
        "Gemeente Bergen",
        "Gemeente Bergen op Zoom",
        "Noord-Brabant",
        "Noord-Holland",
        "Noord-Holland",
        "Zuid-Holland",
      ),
    },
    {
      name: "web addresses, whose capitals may matter",
      rows: rowsWith(
        "https://vng.nl/Tabel",
        "https://vng.nl/tabel",
        "https://vng.nl/tabel",
        "www.IPO.nl",
        "www.ipo.nl",
        "www.ipo.nl",
      ),
    },
    { name: "spellings that are used equally often", rows: rowsWith("Regio Utrecht", "regio Utrecht") },
    { name: "error values and empty cells", rows: rowsWith("#REF!", "#REF!", "#ref!", "", " ") },
    {
      name: "merged cells count once",
      rows: [{ source: "regio Utrecht" }, { merged: ["source"] }, { source: "Regio Utrecht" }],
    },
    {
      name: "a table without the column",
      rows: rowsWith("VNG", "VNG", "vng"),
      layout: { without: ["source"] },
    },
  ],
  invalid: [
    {
      name: "a capital, a hyphen, a short form, a typing error, other order",
      rows: rowsWith(
        "Regio Utrecht",
        "Regio Utrecht",
        "regio Utrecht",
        "Provincie Noord-Holland",
        "Provincie Noord-Holland",
        "Prov. Noord Holland",
        "Lelystad",
        "Lelystad",
        "Leylstad",
        "ODNZKG",
        "ODNZKG",
        "OD NZKG",
      ),
      findings: [
        once("G4", "regio Utrecht", "Regio Utrecht"),
        once("G7", "Prov. Noord Holland", "Provincie Noord-Holland"),
        once("G10", "Leylstad", "Lelystad"),
        once("G13", "OD NZKG", "ODNZKG"),
      ],
    },
    {
      name: "one of several sources in a cell",
      rows: rowsWith("Regio Utrecht", "Regio Utrecht; VNG", "VNG; regio utrecht\nhttps://vng.nl"),
      findings: [once("G4", "regio utrecht", "Regio Utrecht", "VNG; Regio Utrecht\nhttps://vng.nl")],
    },
    {
      name: "commas belong to the name",
      rows: rowsWith("Convenant Water, 2023", "Convenant Water, 2023", "convenant water, 2023"),
      findings: [once("G4", "convenant water, 2023", "Convenant Water, 2023")],
    },
    {
      name: "in several rows: also the choice to change all of them",
      rows: rowsWith("VNG", "VNG", "VNG", "vng", "vng; IPO"),
      findings: [
        { at: "G5", here: "VNG" },
        { at: "G6", here: "VNG; IPO" },
      ].map(({ at, here }) => ({
        at,
        part: "vng",
        params: { variant: "vng", usual: "VNG" },
        suggestions: [
          { label: "use", output: { [at]: here } },
          { label: "merge", output: { G5: "VNG", G6: "VNG; IPO" } },
        ],
      })),
    },
  ],
});
