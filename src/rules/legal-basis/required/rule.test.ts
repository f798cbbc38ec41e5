import { testRule } from "../../testing/rule-tester";
import { legalBasisRequired } from "./rule";

testRule(legalBasisRequired, {
  valid: [
    { name: "a filled cell", rows: [{}, {}] },
    { name: "an error value, which another rule reports", rows: [{ legalBasis: "#REF!" }] },
    { name: "a table without the column", rows: [{}], layout: { without: ["legalBasis"] } },
    { name: "a cell merged with a filled one above", rows: [{}, { merged: ["legalBasis"] }] },
  ],
  invalid: [
    {
      name: "two empty cells",
      rows: [{ legalBasis: "" }, {}, { legalBasis: "" }],
      findings: [{ at: "B2" }, { at: "B4" }],
    },
    {
      name: "white space and characters that cannot be seen",
      rows: [{ legalBasis: " \u00a0\n" }, { legalBasis: "\u200b" }],
      findings: [{ at: "B2" }, { at: "B3" }],
    },
  ],
});
