import { testRule } from "../../testing/rule-tester";
import { cellTruncated } from "./rule";

const SENTENCE =
  "De gemeente deelt de planning met het waterschap en de provincie voordat zij een besluit neemt over ";

/** A text of exactly this length that ends in these characters. */
const textOf = (length: number, end: string): string =>
  SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length - end.length) + end;

testRule(cellTruncated, {
  valid: [
    { name: "shorter texts", rows: [{}, { explanation: "Zie de bijlage" }] },
    {
      name: "255 characters that end like a whole text",
      rows: [
        { agreement: textOf(255, "de bouw.") },
        { explanation: textOf(255, " (zie de bijlage)") },
        { legalText: textOf(255, "de volgende onderdelen:") },
        { legalText: textOf(255, "water;") },
        { explanation: textOf(255, " is dat nodig?") },
        { explanation: textOf(255, "de ‘keten’") },
      ],
    },
    {
      name: "one character more or less than 255",
      rows: [{ agreement: textOf(254, "omgev") }, { agreement: textOf(256, "omgev") }],
    },
    { name: "almost as long as a cell can be", rows: [{ legalText: textOf(32_766, "omgev") }] },
    {
      name: "a cell that shares the one above",
      rows: [{ legalText: "Kort." }, { merged: ["legalText"] }],
    },
  ],
  invalid: [
    {
      name: "255 characters that stop in a word",
      rows: [{ agreement: textOf(255, "de omgev") }, { explanation: textOf(255, "afstemm") }],
      findings: [
        { at: "D2", params: { length: 255 } },
        { at: "P3", params: { length: 255 } },
      ],
    },
    {
      name: "255 characters that stop in a sentence",
      rows: [{ legalText: textOf(255, "bevoegdheden en,") }],
      findings: [{ at: "C2", params: { length: 255 } }],
    },
    {
      name: "a full cell, whatever it ends with",
      rows: [{ legalText: textOf(32_767, "de wet.") }, { legalText: textOf(32_767, "omgev") }],
      findings: [
        { at: "C2", params: { length: 32_767 } },
        { at: "C3", params: { length: 32_767 } },
      ],
    },
    {
      name: "merged cells: once",
      rows: [{ legalText: textOf(255, "de omgev") }, { merged: ["legalText"] }],
      findings: [{ at: "C2", params: { length: 255 } }],
    },
  ],
});
