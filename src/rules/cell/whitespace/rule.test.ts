import { testRule } from "../../testing/rule-tester";
import { cellWhitespace } from "./rule";

testRule(cellWhitespace, {
  valid: [
    { name: "texts without white space to spare", rows: [{}, { explanation: "Zie ook rij 4." }] },
    {
      name: "line breaks and indented lists",
      rows: [
        { legalText: "1. De gemeente beslist.\n2. Het waterschap adviseert." },
        { agreement: "Partijen:\n  - delen gegevens;\n  - spreken elke maand af.\n\nDe regio evalueert." },
      ],
    },
    {
      name: "joiners and tags that make an emoji",
      rows: [{ explanation: "Contact 👩‍🚒 veiligheidsregio" }, { explanation: "Schots 🏴󠁧󠁢󠁳󠁣󠁴󠁿 recht" }],
    },
    { name: "accents", rows: [{ explanation: "Coördinatie, café, reëel, cafe\u0301" }] },
    { name: "column A", rows: [{ instrument: "Omgevingsplan " }] },
    { name: "merged with a clean cell", rows: [{}, { merged: ["legalBasis"] }] },
  ],
  invalid: [
    {
      name: "spaces and empty lines at the ends",
      rows: [{ keyword: " planning" }, { keyword: "planning " }, { explanation: "\nZie de bijlage.\n\n" }],
      findings: [
        { at: "F2", message: "edges" },
        { at: "F3", message: "edges" },
        { at: "P4", message: "edges" },
      ],
      output: { F2: "planning", F3: "planning", P4: "Zie de bijlage." },
    },
    {
      name: "two spaces and more between words",
      rows: [{ agreement: "Partijen delen  hun    planning." }, { source: "Regio  Utrecht" }],
      findings: [
        { at: "D2", message: "doubled" },
        { at: "G3", message: "doubled" },
      ],
      output: { D2: "Partijen delen hun planning.", G3: "Regio Utrecht" },
    },
    {
      name: "spaces of other kinds and characters that cannot be seen",
      rows: [
        { legalBasis: "art.\u00a02.2\u00a0Ow" },
        { type: "Afstemming\tnodig" },
        { keyword: "water\u200bbelang" },
        { source: "\ufeffVNG" },
        { explanation: "omgevings\u00advergunning" },
        { agreement: "Partijen delen hun plannen.\r\nDe regio evalueert." },
      ],
      findings: [
        { at: "B2", message: "special" },
        { at: "E3", message: "special" },
        { at: "F4", message: "special" },
        { at: "G5", message: "special" },
        { at: "P6", message: "special" },
        { at: "D7", message: "special" },
      ],
      output: {
        B2: "art. 2.2 Ow",
        E3: "Afstemming nodig",
        F4: "waterbelang",
        G5: "VNG",
        P6: "omgevingsvergunning",
        D7: "Partijen delen hun plannen.\nDe regio evalueert.",
      },
    },
    {
      name: "cells that only seem empty",
      rows: [{ explanation: " " }, { explanation: "\u00a0\n" }, { marks: "x|x| |\u200b|||" }],
      findings: [
        { at: "P2", message: "blank" },
        { at: "P3", message: "blank" },
        { at: "K4", message: "blank" },
        { at: "L4", message: "blank" },
      ],
      output: { P2: "", P3: "", K4: "", L4: "" },
    },
    {
      name: "marks of partners",
      rows: [{ marks: "x |\u00a0x|||||" }],
      findings: [
        { at: "I2", message: "edges" },
        { at: "J2", message: "special" },
      ],
      output: { I2: "x", J2: "x" },
    },
    {
      name: "everything at once: the indents of a list stay",
      rows: [{ agreement: "  Partijen:\n  - delen\u00a0 gegevens ;  \n  - spreken af. " }],
      findings: [{ at: "D2", message: "special" }],
      output: { D2: "Partijen:\n  - delen gegevens ; \n  - spreken af." },
    },
    {
      name: "merged cells: once, where the text stands",
      rows: [{ legalBasis: "art. 2.2 Ow " }, { merged: ["legalBasis"] }],
      findings: [{ at: "B2", message: "edges" }],
      output: { B2: "art. 2.2 Ow" },
    },
  ],
});
