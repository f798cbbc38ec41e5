import { testRule } from "../../testing/rule-tester";
import { agreementRequired } from "./rule";

testRule(agreementRequired, {
  valid: [
    { name: "a filled cell", rows: [{}, {}] },
    { name: "an error value, which another rule reports", rows: [{ agreement: "#REF!" }] },
    { name: "a table without the column", rows: [{}], layout: { without: ["agreement"] } },
  ],
  invalid: [
    {
      name: "two empty cells",
      rows: [{ agreement: "" }, {}, { agreement: "" }],
      findings: [{ at: "D2" }, { at: "D4" }],
    },
    {
      name: "white space and characters that cannot be seen",
      rows: [{ agreement: " \u00a0\n" }, { agreement: "\u200b" }],
      findings: [{ at: "D2" }, { at: "D3" }],
    },
  ],
});
