import fc from "fast-check";
import { readMark, takesPart } from "./marks";

test.each([
  [
    "yes",
    [
      "x",
      "X",
      " x ",
      "\u00a0x",
      "v",
      "V",
      "✓",
      "✔",
      "✔\ufe0f",
      "☑",
      "ja",
      "Ja",
      "1",
      "•",
      "×",
      "ü",
      "TRUE",
      "WAAR",
    ],
  ],
  ["no", ["-", "–", "--", "nee", "Nee", "n.v.t.", "nvt", "N.v.t", "geen", "niet van toepassing", "✗", "/"]],
  ["empty", ["", " ", "\u00a0", "\u200b", "☐", "FALSE", "ONWAAR", "0"]],
  [
    "role",
    [
      "advies",
      "Advies",
      "instemming",
      "trekker",
      "T",
      "A",
      "R/A",
      "R",
      "C",
      "I",
      "advies/instemming",
      "x (trekker)",
      "advies en instemming",
      "coördinatie",
      "adv.",
      "bevoegd gezag",
      "ter info",
      "Advies, toezicht",
    ],
  ],
  [
    "name",
    [
      "Team Vergunningen",
      "Zeist",
      "Gemeente Zeist",
      "A. Jansen",
      "team vergunningen",
      "Afd. Ruimte",
      "De Bilt, Zeist",
    ],
  ],
  [
    "unknown",
    [
      "misschien",
      "Misschien",
      "Q",
      "x?",
      "(x)",
      "?",
      "+",
      "o",
      "zie toelichting",
      "Zie toelichting",
      "xx",
      "x*",
      "n.t.b.",
      "nader te bepalen",
      "#REF!",
      "3",
      "Volgt nog",
    ],
  ],
] as const)("%s", (kind, cells) => {
  expect(cells.filter((cell) => readMark(cell).kind !== kind)).toEqual([]);
});

test("the text of a mark is without white space and picture signs", () => {
  expect(readMark("\u00a0 x \n").text).toBe("x");
  expect(readMark("✔\ufe0f").text).toBe("✔");
});

test("a mark, a role and a name take part; a refusal, a blank and a doubt do not", () => {
  expect(["x", "advies", "Zeist", "-", "", "x?"].map(takesPart)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("any cell gives a mark", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (cell) => {
      expect(["yes", "no", "empty", "role", "name", "unknown"]).toContain(readMark(cell).kind);
    }),
  );
});
