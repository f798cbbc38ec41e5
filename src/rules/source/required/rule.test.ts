import { testRule } from "../../testing/rule-tester";
import { sourceRequired } from "./rule";

testRule(sourceRequired, {
  valid: [
    { name: "a filled cell", rows: [{}, {}] },
    { name: "an error value, which another rule reports", rows: [{ source: "#REF!" }] },
    { name: "a table without the column", rows: [{}], layout: { without: ["source"] } },
  ],
  invalid: [
    {
      name: "two empty cells",
      rows: [{ source: "" }, {}, { source: "" }],
      findings: [{ at: "G2" }, { at: "G4" }],
    },
    {
      name: "white space and characters that cannot be seen",
      rows: [{ source: " \u00a0\n" }, { source: "\u200b" }],
      findings: [{ at: "G2" }, { at: "G3" }],
    },
  ],
});
