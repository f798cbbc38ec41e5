import { testRule } from "../../testing/rule-tester";
import type { TestRow } from "../../testing/tables";
import { keywordVariant } from "./rule";

const rowsWith = (...keywords: readonly string[]): TestRow[] => keywords.map((keyword) => ({ keyword }));
const use = (output: Record<string, string>) => ({ label: "use", output });

testRule(keywordVariant, {
  valid: [
    { name: "different keywords", rows: rowsWith("wonen", "water", "gezondheid", "") },
    { name: "other numbers", rows: rowsWith("4 weken", "8 weken", "8 weken", "fase 1", "fase 2", "fase 2") },
    {
      name: "short words that look alike",
      rows: rowsWith("wonen", "wonen", "wonen", "wenen", "bodem", "bodem", "boden"),
    },
    {
      name: "longer words of which one is not the other",
      rows: rowsWith(
        "instemming",
        "instemming",
        "instemming",
        "afstemming",
        "bestemming",
        "ontheffing",
        "opheffing",
      ),
    },
    {
      name: "a keyword within another",
      rows: rowsWith("veiligheid", "veiligheid", "externe veiligheid", "interne veiligheid"),
    },
    { name: "spellings that are used equally often", rows: rowsWith("stikstof", "Stikstof") },
    {
      name: "plans and visions of several governments",
      rows: rowsWith(
        "omgevingsplan",
        "omgevingsplan",
        "omgevingsplan",
        "omgevingsvisie",
        "omgevingsverordening",
      ),
    },
    { name: "an error value", rows: rowsWith("#REF!", "#REF!", "#ref!") },
    {
      name: "a table without the column",
      rows: rowsWith("water", "water", "Water"),
      layout: { without: ["keyword"] },
    },
    {
      name: "merged cells count once",
      rows: [{ keyword: "Stikstof" }, { merged: ["keyword"] }, { keyword: "stikstof" }],
    },
  ],
  invalid: [
    {
      name: "a hyphen, a capital, a space",
      rows: rowsWith("waterbelang", "waterbelang", "water-belang", "Waterbelang", "water belang"),
      findings: ["water-belang", "Waterbelang", "water belang"].map((variant, index) => ({
        at: `F${index + 4}`,
        part: variant,
        params: { variant, usual: "waterbelang" },
        suggestions: [use({ [`F${index + 4}`]: "waterbelang" })],
      })),
    },
    {
      name: "plural, accent and typing error",
      rows: rowsWith(
        "omgevingstafel",
        "omgevingstafel",
        "omgevingstafels",
        "coördinatie",
        "coördinatie",
        "coordinatie",
        "gezamenlijk toezicht",
        "gezamenlijk toezicht",
        "gezamelijk toezicht",
      ),
      findings: [
        { at: "F4", variant: "omgevingstafels", usual: "omgevingstafel" },
        { at: "F7", variant: "coordinatie", usual: "coördinatie" },
        { at: "F10", variant: "gezamelijk toezicht", usual: "gezamenlijk toezicht" },
      ].map(({ at, variant, usual }) => ({
        at,
        part: variant,
        params: { variant, usual },
        suggestions: [use({ [at]: usual })],
      })),
    },
    {
      name: "one of several keywords in a cell: only that one changes",
      rows: rowsWith("planning", "planning; wonen", "wonen; Planning ;water"),
      findings: [
        {
          at: "F4",
          part: "Planning",
          params: { variant: "Planning", usual: "planning" },
          suggestions: [use({ F4: "wonen; planning ;water" })],
        },
      ],
    },
    {
      name: "in several rows: also the choice to change all of them",
      rows: rowsWith("planning", "planning", "planning", "Planning", "Planning; wonen"),
      findings: [
        { at: "F5", here: "planning" },
        { at: "F6", here: "planning; wonen" },
      ].map(({ at, here }) => ({
        at,
        part: "Planning",
        params: { variant: "Planning", usual: "planning" },
        suggestions: [
          use({ [at]: here }),
          {
            label: "merge",
            output: { F5: "planning", F6: "planning; wonen" },
          },
        ],
      })),
    },
    {
      name: "equally often, and one is of the standard list",
      rows: rowsWith("waterbelang", "Waterbelang"),
      findings: [
        {
          at: "F3",
          part: "Waterbelang",
          params: { variant: "Waterbelang", usual: "waterbelang" },
          suggestions: [use({ F3: "waterbelang" })],
        },
      ],
    },
    {
      name: "the spelling of the region, against the standard list",
      rows: rowsWith("Omgevingstafel", "Omgevingstafel", "omgevingstafel"),
      findings: [
        {
          at: "F4",
          part: "omgevingstafel",
          params: { variant: "omgevingstafel", usual: "Omgevingstafel" },
          suggestions: [use({ F4: "Omgevingstafel" })],
        },
      ],
    },
  ],
});
