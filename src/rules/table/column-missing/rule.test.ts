import { testRule } from "../../testing/rule-tester";
import { tableColumnMissing } from "./rule";

const missing = (message: string, at = "A1") => ({ at, message, scope: "table" as const });

testRule(tableColumnMissing, {
  valid: [
    { name: "the usual table", rows: [{}] },
    {
      name: "no column A: a heading row or the sheet names the core instrument",
      rows: [{}],
      layout: { without: ["instrument"] },
    },
    { name: "fewer partners", rows: [{}], layout: { partners: ["Gemeente", "Provincie"] } },
    {
      name: "partners of the region's own",
      rows: [{}],
      layout: { partners: ["Vitens", "Politie", "Gemeente Ede", "GGD", "Rijk", "Prorail", "LTO", "VNO-NCW"] },
    },
    { name: "columns without any text", rows: [{ explanation: "", keyword: "", marks: "" }] },
  ],
  invalid: [
    {
      name: "one column",
      rows: [{}],
      layout: { without: ["explanation"] },
      findings: [missing("explanation")],
    },
    {
      name: "several: each is told, in the order of the table",
      rows: [{}, {}],
      layout: { without: ["legalText", "keyword", "level"] },
      findings: [missing("legalText"), missing("keyword"), missing("level")],
    },
    {
      name: "no partner at all",
      rows: [{}],
      layout: { partners: [] },
      findings: [missing("partner")],
    },
    {
      name: "a table that begins lower and more to the right: told at its first heading",
      rows: [{}],
      layout: {
        without: ["source"],
        table: { area: { top: 3, left: 1, bottom: 9, right: 15 }, headerRows: [3, 4] },
      },
      findings: [missing("source", "B4")],
    },
  ],
});
