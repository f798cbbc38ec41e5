import { testRule } from "../../testing/rule-tester";
import { keywordRepeated } from "./rule";

const twice = (address: string, part: string) => ({ at: address, part, params: { keyword: part } });

testRule(keywordRepeated, {
  valid: [
    { name: "one keyword, or none", rows: [{}, { keyword: "" }] },
    { name: "different keywords", rows: [{ keyword: "wonen; water; gezondheid" }] },
    {
      name: "keywords that begin alike or share a word",
      rows: [
        { keyword: "water; waterbelang" },
        { keyword: "veiligheid; externe veiligheid" },
        { keyword: "advies, integraal advies, kwaliteit advies" },
      ],
    },
    { name: "the same keyword in other rows", rows: [{ keyword: "water" }, { keyword: "water" }] },
    { name: "the same word twice in one keyword", rows: [{ keyword: "van plan tot plan; wonen" }] },
    {
      name: "separators without a keyword between them",
      rows: [{ keyword: "wonen;; water;" }, { keyword: "; ;" }],
    },
    { name: "signs without letters", rows: [{ keyword: "-; -" }] },
    { name: "singular and plural, which another rule reports", rows: [{ keyword: "plan; plannen" }] },
    {
      name: "merged cells",
      rows: [{ keyword: "wonen; water" }, { merged: ["keyword"] }],
    },
  ],
  invalid: [
    {
      name: "at the end, in the middle, directly again",
      rows: [
        { keyword: "water; wonen; water" },
        { keyword: "water; wonen; water; geluid" },
        { keyword: "water; water" },
      ],
      findings: [twice("F2", "water"), twice("F3", "water"), twice("F4", "water")],
      output: { F2: "water; wonen", F3: "water; wonen; geluid", F4: "water" },
    },
    {
      name: "whatever separates them",
      rows: [
        { keyword: "water, wonen, water" },
        { keyword: "water\nwonen\nwater" },
        { keyword: "water/wonen/water" },
        { keyword: "water; wonen;water;" },
      ],
      findings: [twice("F2", "water"), twice("F3", "water"), twice("F4", "water"), twice("F5", "water")],
      output: { F2: "water, wonen", F3: "water\nwonen", F4: "water/wonen", F5: "water; wonen;" },
    },
    {
      name: "in other capitals, with a hyphen or an accent: the first stays",
      rows: [
        { keyword: "informatie-uitwisseling; INFORMATIE-UITWISSELING" },
        { keyword: "coördinatie; wonen; Coordinatie" },
        { keyword: "externe veiligheid; externe-veiligheid" },
      ],
      findings: [
        twice("F2", "INFORMATIE-UITWISSELING"),
        twice("F3", "Coordinatie"),
        twice("F4", "externe-veiligheid"),
      ],
      output: { F2: "informatie-uitwisseling", F3: "coördinatie; wonen", F4: "externe veiligheid" },
    },
    {
      name: "several, and more than twice: one finding, and one fix for all",
      rows: [{ keyword: "water; wonen; water; geluid; wonen; water" }],
      findings: [twice("F2", "water")],
      output: { F2: "water; wonen; geluid" },
    },
    {
      name: "a keyword with commas in it",
      rows: [{ keyword: "lucht, geluid en geur; wonen; lucht, geluid en geur" }],
      findings: [twice("F2", "lucht, geluid en geur")],
      output: { F2: "lucht, geluid en geur; wonen" },
    },
    {
      name: "merged cells: once, where the text stands",
      rows: [{ keyword: "water; water" }, { merged: ["keyword"] }],
      findings: [twice("F2", "water")],
      output: { F2: "water" },
    },
  ],
});
