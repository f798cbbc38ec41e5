import { testRule } from "../../testing/rule-tester";
import { partnersUnknownMark } from "./rule";

const rowsOf = (...marks: string[]) => marks.map((one) => ({ marks: one }));
const unclear = (at: string, mark: string, usual = "x") => ({
  at,
  message: "unclear",
  params: { mark, usual },
});
const other = (at: string, mark: string, usual = "x") => ({ at, message: "other", params: { mark, usual } });

testRule(partnersUnknownMark, {
  valid: [
    { name: "one sign", rows: rowsOf("x|x", "x||x") },
    { name: "another sign, when the table uses that", rows: rowsOf("✓|✓", "✓||✓") },
    { name: "capitals, when the table uses those", rows: rowsOf("X|X", "X||X") },
    { name: "a sign with white space around it", rows: rowsOf("x|x", " x |x\u00a0") },
    { name: "a role", rows: rowsOf("x|advies|instemming|trekker", "x|Advies|bevoegd gezag|x (trekker)") },
    { name: "roles of one letter, when there are several", rows: rowsOf("T|A|x", "x|T") },
    { name: "the name of an organisation or team", rows: rowsOf("x|GGDrU|HDSR|OD NZKG", "x|Team Milieu|x") },
    { name: "deliberately not", rows: rowsOf("x|x|-|nee|n.v.t.|Nvt|–", "x|x|N.V.T.|geen rol") },
    { name: "an unticked box, and a cell of white space", rows: rowsOf("x|x|☐|\u00a0") },
    { name: "an error value, which another rule reports", rows: rowsOf("x|x|#REF!") },
    {
      name: "a second sign that the table uses often",
      rows: rowsOf("x|x|x|x", "x|x|x|x", "v|v|v", "v|v|x", "x|x"),
    },
    { name: "a table without marks", rows: rowsOf("", "") },
    { name: "a table without partners", rows: rowsOf("Q"), layout: { partners: [] } },
  ],
  invalid: [
    {
      name: "other signs for the same: mended",
      rows: rowsOf("x|x|x", "x|X", "x||✓|ja", "v||||1|Ja"),
      findings: [
        other("J3", "X"),
        other("K4", "✓"),
        other("L4", "ja"),
        other("I5", "v"),
        other("M5", "1"),
        other("N5", "Ja"),
      ],
      output: { J3: "x", K4: "x", L4: "x", I5: "x", M5: "x", N5: "x" },
    },
    {
      name: "a table that uses capitals, with one small letter",
      rows: rowsOf("X|X", "X||x"),
      findings: [other("K3", "x", "X")],
      output: { K3: "X" },
    },
    {
      name: "what does not say whether the partner takes part: for the writer to settle",
      rows: rowsOf("x|x|Q|?|x?", "x|misschien|Misschien|zie toelichting|o|+", "x|Eventueel|(x)"),
      findings: [
        unclear("K2", "Q"),
        unclear("L2", "?"),
        unclear("M2", "x?"),
        unclear("J3", "misschien"),
        unclear("K3", "Misschien"),
        unclear("L3", "zie toelichting"),
        unclear("M3", "o"),
        unclear("N3", "+"),
        unclear("J4", "Eventueel"),
        unclear("K4", "(x)"),
      ],
    },
    {
      name: "a role of one letter by itself may be a slip of the finger",
      rows: rowsOf("x|x|T", "x|x"),
      findings: [unclear("K2", "T")],
    },
    {
      name: "a column that is none of the known partners",
      rows: rowsOf("x|x", "x|X"),
      layout: { partners: ["Gemeente", "Vitens"] },
      findings: [other("J3", "X")],
      output: { J3: "x" },
    },
    {
      name: "a sign with white space around it is mended as a whole",
      rows: rowsOf("x|x", "x| X "),
      findings: [other("J3", "X")],
      output: { J3: "x" },
    },
  ],
});
