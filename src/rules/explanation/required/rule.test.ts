import { testRule } from "../../testing/rule-tester";
import { explanationRequired } from "./rule";

testRule(explanationRequired, {
  valid: [
    {
      name: "an explanation",
      rows: [{ level: "Bestuurlijk", explanation: "Het college beslist na overleg in de regio." }],
    },
    {
      name: "officials only, or officials first",
      rows: [{ level: "Ambtelijk" }, { level: "Ambtelijk en bestuurlijk" }, { level: "A/B" }],
    },
    {
      name: "coordination is only wished for",
      rows: [{ type: "Afstemming wenselijk", level: "Bestuurlijk" }],
    },
    {
      name: "no type or level, or an unclear one, which other rules report",
      rows: [
        { type: "", level: "Bestuurlijk" },
        { level: "" },
        { type: "Overleg", level: "Bestuurlijk" },
        { level: "Directie" },
        { type: "Afstemming niet nodig", level: "Bestuurlijk" },
      ],
    },
    {
      name: "a dash or n.v.t.: there is nothing to explain",
      rows: [
        { level: "Bestuurlijk", explanation: "-" },
        { level: "Bestuurlijk", explanation: "n.v.t." },
      ],
    },
    {
      name: "an error value, which another rule reports",
      rows: [{ level: "Bestuurlijk", explanation: "#N/B" }],
    },
    {
      name: "an explanation that is merged down",
      rows: [
        { level: "Bestuurlijk", explanation: "Besluit in het algemeen bestuur." },
        { level: "Bestuurlijk", merged: ["explanation"] },
      ],
    },
    {
      name: "a table without the column",
      rows: [{ level: "Bestuurlijk" }],
      layout: { without: ["explanation"] },
    },
  ],
  invalid: [
    {
      name: "nodig and bestuurlijk, and nothing that can be seen in the cell",
      rows: [{ level: "Bestuurlijk" }, {}, { level: "Bestuurlijk", explanation: " \u00a0" }],
      findings: [{ at: "P2" }, { at: "P4" }],
    },
    {
      name: "clear variants of both values",
      rows: [
        { type: "afstemming NODIG ", level: "bestuurlijk" },
        { type: "nodig", level: "Best." },
      ],
      findings: [{ at: "P2" }, { at: "P3" }],
    },
    {
      name: "type and level that are merged down",
      rows: [
        { level: "Bestuurlijk", explanation: "Besluit in het algemeen bestuur." },
        { merged: ["type", "level"] },
      ],
      findings: [{ at: "P3" }],
    },
    {
      name: "a table with other partner columns",
      rows: [{ level: "Bestuurlijk" }],
      layout: { partners: ["Gemeente", "Provincie"] },
      findings: [{ at: "K2" }],
    },
  ],
});
