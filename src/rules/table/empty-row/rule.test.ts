import { testRule } from "../../testing/rule-tester";
import { tableEmptyRow } from "./rule";

const remove = (row: number) => [{ label: "remove", output: { [`row ${row}`]: "removed" } }];

testRule(tableEmptyRow, {
  valid: [
    { name: "rows that follow each other", rows: [{}, {}] },
    {
      name: "a row with nothing but a core instrument is not an empty one",
      rows: [
        {
          legalBasis: "",
          legalText: "",
          agreement: "",
          type: "",
          keyword: "",
          source: "",
          level: "",
          marks: "",
        },
      ],
    },
  ],
  invalid: [
    {
      name: "one empty row",
      rows: [{}, {}],
      layout: { table: { emptyRows: [4] } },
      findings: [{ at: "D5", scope: "row", suggestions: remove(5) }],
    },
    {
      name: "several, also next to each other: each can be taken out",
      rows: [{}, {}],
      layout: { table: { emptyRows: [3, 4, 7] } },
      findings: [
        { at: "D4", scope: "row", suggestions: remove(4) },
        { at: "D5", scope: "row", suggestions: remove(5) },
        { at: "D8", scope: "row", suggestions: remove(8) },
      ],
    },
    {
      name: "without a column for agreements it is told at the first column",
      rows: [{}],
      layout: { without: ["agreement"], table: { emptyRows: [2] } },
      findings: [{ at: "A3", scope: "row", suggestions: remove(3) }],
    },
  ],
});
