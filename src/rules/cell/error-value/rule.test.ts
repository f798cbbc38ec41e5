import { testRule } from "../../testing/rule-tester";
import { tableOf } from "../../testing/tables";
import { cellErrorValue } from "./rule";

/** Two agreements of which the second shows the first one's mark, because the cells are merged. */
const mergedMarks = tableOf([{ marks: "x|#REF!|||||" }, { marks: "x|#REF!|||||" }]).agreements.map(
  (agreement, index) => (index === 0 ? agreement : { ...agreement, marksFrom: { 0: 1, 1: 1 } }),
);

testRule(cellErrorValue, {
  valid: [
    { name: "texts without an error", rows: [{}, { explanation: "Zie ook rij 4." }] },
    {
      name: "texts that begin with a hash sign",
      rows: [
        { keyword: "#1" },
        { keyword: "#Omgevingswet" },
        { explanation: "#" },
        { source: "#REFERENTIE" },
      ],
    },
    {
      name: "a sentence about an error value",
      rows: [{ explanation: "Toont Excel #N/B? Werk dan de koppeling bij." }, { explanation: "Fout #REF!" }],
    },
    { name: "column A, which the rules about the table look at", rows: [{ instrument: "#REF!" }] },
    {
      name: "a cell that shares the one above, which is reported there by itself",
      rows: [{ legalBasis: "art. 2.2 Ow" }, { merged: ["legalBasis"] }],
    },
    {
      name: "a column that the table does not have",
      rows: [{ keyword: "#REF!" }],
      layout: { without: ["keyword"] },
    },
  ],
  invalid: [
    {
      name: "the names of a Dutch Excel",
      rows: [
        { legalBasis: "#VERW!" },
        { legalText: "#N/B" },
        { agreement: "#WAARDE!" },
        { type: "#NAAM?" },
        { source: "#DEEL/0!" },
        { level: "#GETAL!" },
      ],
      findings: [
        { at: "B2", params: { value: "#VERW!" } },
        { at: "C3", params: { value: "#N/B" } },
        { at: "D4", params: { value: "#WAARDE!" } },
        { at: "E5", params: { value: "#NAAM?" } },
        { at: "G6", params: { value: "#DEEL/0!" } },
        { at: "H7", params: { value: "#GETAL!" } },
      ],
    },
    {
      name: "the names in English, as a file holds them",
      rows: [{ legalText: "#REF!", explanation: "#N/A" }, { keyword: "#VALUE!" }, { source: "#SPILL!" }],
      findings: [
        { at: "C2", params: { value: "#REF!" } },
        { at: "P2", params: { value: "#N/A" } },
        { at: "F3", params: { value: "#VALUE!" } },
        { at: "G4", params: { value: "#SPILL!" } },
      ],
    },
    {
      name: "errors at partners",
      rows: [{ marks: "x|#REF!|||||#N/B" }],
      findings: [
        { at: "J2", params: { value: "#REF!" } },
        { at: "O2", params: { value: "#N/B" } },
      ],
    },
    {
      name: "merged cells: once, where the value stands",
      rows: [{ legalBasis: "#REF!" }, { merged: ["legalBasis"] }, { merged: ["legalBasis"] }],
      findings: [{ at: "B2", params: { value: "#REF!" } }],
    },
    {
      name: "merged cells of a partner: once",
      rows: [{}, {}],
      layout: { table: { agreements: mergedMarks } },
      findings: [{ at: "J2", params: { value: "#REF!" } }],
    },
    {
      name: "an error value that was typed or pasted as text, with a space behind it",
      rows: [{ source: "#n/b " }],
      findings: [{ at: "G2", params: { value: "#n/b" } }],
    },
  ],
});
