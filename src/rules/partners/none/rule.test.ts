import { testRule } from "../../testing/rule-tester";
import { partnersNone } from "./rule";

testRule(partnersNone, {
  valid: [
    { name: "some marks", rows: [{}] },
    { name: "one mark, which another rule reports", rows: [{ marks: "||x" }] },
    { name: "a role, a name", rows: [{ marks: "|advies" }, { marks: "|||ODRU" }] },
    { name: "an unclear mark: somebody put it there", rows: [{ marks: "Q" }] },
    { name: "a table without partner columns", rows: [{}], layout: { partners: [] } },
  ],
  invalid: [
    {
      name: "no mark in two rows, at the first partner",
      rows: [{ marks: "" }, {}, { marks: " |\u00a0" }],
      findings: [
        { at: "I2", scope: "row" },
        { at: "I4", scope: "row" },
      ],
    },
    { name: "only 'deliberately not'", rows: [{ marks: "-|n.v.t.|nee" }], findings: [{ at: "I2" }] },
  ],
});
