import { testRule } from "../../testing/rule-tester";
import { keywordSeparator } from "./rule";

const SEMICOLONS = [{ keyword: "wonen; water" }, { keyword: "geluid; geur; bodem" }];

testRule(keywordSeparator, {
  valid: [
    { name: "one keyword per row", rows: [{}, { keyword: "wonen" }, { keyword: "" }] },
    { name: "one separator in the whole table", rows: SEMICOLONS },
    { name: "only the space differs", rows: [...SEMICOLONS, { keyword: "wonen;water" }] },
    {
      name: "a comma, slash or plus that belongs to the keyword",
      rows: [
        ...SEMICOLONS,
        { keyword: "lucht, geluid en geur; wonen" },
        { keyword: "stad/land; wonen" },
        { keyword: "C+L; wonen" },
      ],
    },
    {
      name: "a keyword with a comma that stands alone in one row, and with others in another",
      rows: [
        ...SEMICOLONS,
        { keyword: "lucht, geluid en geur; wonen" },
        { keyword: "lucht, geluid en geur" },
      ],
    },
    {
      name: "what may be one keyword, though no other row shows it",
      rows: [
        ...SEMICOLONS,
        { keyword: "bouwen, wonen en ruimte" },
        { keyword: "toezicht/handhaving" },
        { keyword: "sport, spel of recreatie" },
      ],
    },
    {
      name: "two separators that are used equally often",
      rows: [{ keyword: "wonen, water" }, { keyword: "geluid; geur" }],
    },
    {
      name: "merged cells count once",
      rows: [{ keyword: "wonen, water" }, { merged: ["keyword"] }, { keyword: "geluid; geur" }],
    },
    { name: "an error value", rows: [...SEMICOLONS, { keyword: "#DIV/0!" }, { keyword: "#N/B" }] },
    { name: "a table without the column", rows: SEMICOLONS, layout: { without: ["keyword"] } },
  ],
  invalid: [
    {
      name: "a comma where a semicolon is usual",
      rows: [...SEMICOLONS, { keyword: "wonen, gezondheid" }],
      findings: [{ at: "F4", params: { found: ",", usual: ";" } }],
      output: { F4: "wonen; gezondheid" },
    },
    {
      name: "a semicolon where a comma is usual, without spaces as in the table",
      rows: [{ keyword: "wonen,water" }, { keyword: "geluid,geur" }, { keyword: "bodem; lucht; wonen" }],
      findings: [{ at: "F4", params: { found: ";", usual: "," } }],
      output: { F4: "bodem,lucht,wonen" },
    },
    {
      name: "line breaks and slashes",
      rows: [...SEMICOLONS, { keyword: "wonen\nwater" }, { keyword: "geluid / geur" }],
      findings: [
        { at: "F4", params: { found: "↵", usual: ";" } },
        { at: "F5", params: { found: "/", usual: ";" } },
      ],
      output: { F4: "wonen; water", F5: "geluid; geur" },
    },
    {
      name: "a table that puts keywords below each other",
      rows: [{ keyword: "wonen\nwater" }, { keyword: "geluid\ngeur" }, { keyword: "bodem, lucht" }],
      findings: [{ at: "F4", params: { found: ",", usual: "↵" } }],
      output: { F4: "bodem\nlucht" },
    },
    {
      name: "two separators in one cell",
      rows: [...SEMICOLONS, { keyword: "wonen; water\ngeluid" }],
      findings: [{ at: "F4", params: { found: "↵", usual: ";" } }],
      output: { F4: "wonen; water; geluid" },
    },
    {
      name: "merged cells: once, where the text stands",
      rows: [...SEMICOLONS, { keyword: "wonen, gezondheid" }, { merged: ["keyword"] }],
      findings: [{ at: "F4", params: { found: ",", usual: ";" } }],
      output: { F4: "wonen; gezondheid" },
    },
  ],
});
