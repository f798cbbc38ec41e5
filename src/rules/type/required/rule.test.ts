import { testRule } from "../../testing/rule-tester";
import { typeRequired } from "./rule";

const both = (at: string) => [
  { label: "fill", output: { [at]: "Afstemming nodig" } },
  { label: "fill", output: { [at]: "Afstemming wenselijk" } },
];

testRule(typeRequired, {
  valid: [
    { name: "both values", rows: [{}, { type: "Afstemming wenselijk" }] },
    { name: "an unknown value, which another rule reports", rows: [{ type: "misschien" }] },
    { name: "an error value", rows: [{ type: "#N/A" }] },
    { name: "a table without the column", rows: [{}], layout: { without: ["type"] } },
  ],
  invalid: [
    {
      name: "two empty cells",
      rows: [{ type: "" }, {}, { type: "\u00a0" }],
      findings: [
        { at: "E2", suggestions: both("E2") },
        { at: "E4", suggestions: both("E4") },
      ],
    },
    { name: "only white space", rows: [{ type: " \n" }], findings: [{ at: "E2", suggestions: both("E2") }] },
  ],
});
