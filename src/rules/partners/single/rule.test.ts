import { testRule } from "../../testing/rule-tester";
import { partnersSingle } from "./rule";

testRule(partnersSingle, {
  valid: [
    { name: "two marks", rows: [{ marks: "x||||||x" }] },
    { name: "no mark, which another rule reports", rows: [{ marks: "" }] },
    { name: "a table with one partner column", rows: [{ marks: "x" }], layout: { partners: ["Gemeente"] } },
    { name: "a sign and a role", rows: [{ marks: "x|||advies" }] },
  ],
  invalid: [
    {
      name: "one mark, wherever it stands",
      rows: [{ marks: "x" }, { marks: "|||||x" }],
      findings: [
        { at: "I2", scope: "row", params: { partner: "Gemeente" } },
        { at: "I3", scope: "row", params: { partner: "GGD" } },
      ],
    },
    {
      name: "the others deliberately not",
      rows: [{ marks: "-|trekker|-" }],
      findings: [{ at: "I2", params: { partner: "Provincie" } }],
    },
  ],
});
