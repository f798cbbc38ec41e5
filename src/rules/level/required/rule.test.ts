import { testRule } from "../../testing/rule-tester";
import { levelRequired } from "./rule";

testRule(levelRequired, {
  valid: [
    { name: "a filled cell", rows: [{}, {}] },
    { name: "an error value, which another rule reports", rows: [{ level: "#REF!" }] },
    { name: "a table without the column", rows: [{}], layout: { without: ["level"] } },
  ],
  invalid: [
    {
      name: "two empty cells",
      rows: [{ level: "" }, {}, { level: "" }],
      findings: [{ at: "H2" }, { at: "H4" }],
    },
    {
      name: "white space and characters that cannot be seen",
      rows: [{ level: " \u00a0\n" }, { level: "\u200b" }],
      findings: [{ at: "H2" }, { at: "H3" }],
    },
  ],
});
