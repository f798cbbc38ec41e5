import { testRule } from "../../testing/rule-tester";
import { keywordRequired } from "./rule";

testRule(keywordRequired, {
  valid: [
    { name: "a filled cell", rows: [{}, {}] },
    { name: "an error value, which another rule reports", rows: [{ keyword: "#REF!" }] },
    { name: "a table without the column", rows: [{}], layout: { without: ["keyword"] } },
  ],
  invalid: [
    {
      name: "two empty cells",
      rows: [{ keyword: "" }, {}, { keyword: "" }],
      findings: [{ at: "F2" }, { at: "F4" }],
    },
    {
      name: "white space and characters that cannot be seen",
      rows: [{ keyword: " \u00a0\n" }, { keyword: "\u200b" }],
      findings: [{ at: "F2" }, { at: "F3" }],
    },
  ],
});
