import { testRule } from "../../testing/rule-tester";
import { typeUnknown } from "./rule";

const fixed = (value: string, meant: string) => ({
  name: `a clear variant: ${value}`,
  rows: [{ type: value }],
  findings: [{ at: "E2", params: { value } }],
  output: { E2: meant },
});
const unclear = (value: string) => ({
  name: `another value: ${value}`,
  rows: [{}, { type: value }],
  findings: [{ at: "E3", params: { value } }],
});

testRule(typeUnknown, {
  valid: [
    { name: "both values", rows: [{}, { type: "Afstemming wenselijk" }] },
    { name: "capitals, which filters do not tell apart", rows: [{ type: "AFSTEMMING NODIG" }] },
    { name: "white space, which another rule reports", rows: [{ type: " Afstemming\u00a0 nodig " }] },
    { name: "an empty cell", rows: [{ type: "" }] },
    { name: "an error value", rows: [{ type: "#NAAM?" }] },
    {
      name: "a value of the workbook's own list",
      rows: [{ type: "Ter informatie" }],
      settings: { allowedTypes: ["ter informatie"] },
    },
    { name: "a table without the column", rows: [{ type: "iets" }], layout: { without: ["type"] } },
  ],
  invalid: [
    fixed("nodig", "Afstemming nodig"),
    fixed("Afstemmen nodig", "Afstemming nodig"),
    fixed("Afstemming nodg", "Afstemming nodig"),
    fixed("afstemming is nodig.", "Afstemming nodig"),
    fixed("Afst. wenselijk", "Afstemming wenselijk"),
    fixed("Afstemming gewenst", "Afstemming wenselijk"),
    fixed("wenselijk", "Afstemming wenselijk"),
    unclear("Afstemming niet nodig"),
    unclear("onnodig"),
    unclear("Afstemming"),
    unclear("Afstemming nodig/wenselijk"),
    unclear("Ter informatie"),
    unclear("2"),
  ],
});
