import { testRule } from "../../testing/rule-tester";
import { levelUnknown } from "./rule";

const fixed = (value: string, meant: string) => ({
  name: `a clear variant: ${value}`,
  rows: [{ level: value }],
  findings: [{ at: "H2", params: { value } }],
  output: { H2: meant },
});
const unclear = (value: string) => ({
  name: `another value: ${value}`,
  rows: [{}, { level: value }],
  findings: [{ at: "H3", params: { value } }],
});

testRule(levelUnknown, {
  valid: [
    {
      name: "the three values",
      rows: [{}, { level: "Bestuurlijk" }, { level: "Ambtelijk en bestuurlijk" }],
    },
    { name: "capitals and white space", rows: [{ level: "ambtelijk " }, { level: "BESTUURLIJK" }] },
    { name: "an empty cell", rows: [{ level: "" }] },
    { name: "an error value", rows: [{ level: "#N/B" }] },
    {
      name: "a value of the workbook's own list",
      rows: [{ level: "Directie" }],
      settings: { allowedLevels: ["Directie"] },
    },
    { name: "a table without the column", rows: [{ level: "iets" }], layout: { without: ["level"] } },
  ],
  invalid: [
    fixed("ambt.", "Ambtelijk"),
    fixed("A", "Ambtelijk"),
    fixed("bestuurllijk", "Bestuurlijk"),
    fixed("Bestuurlijk niveau", "Bestuurlijk"),
    fixed("Ambtelijk + bestuurlijk", "Ambtelijk en bestuurlijk"),
    fixed("bestuurlijk/ambtelijk", "Ambtelijk en bestuurlijk"),
    fixed("A/B", "Ambtelijk en bestuurlijk"),
    fixed("Beiden", "Ambtelijk en bestuurlijk"),
    unclear("niet bestuurlijk"),
    unclear("Directeur"),
    unclear("?"),
    unclear("1"),
  ],
});
