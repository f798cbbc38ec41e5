import fc from "fast-check";

const PIECES = [
  "A1",
  "$B$7",
  "C$3:D9",
  "A:C",
  "2:4",
  "'",
  '"',
  "''",
  '""',
  "!",
  "[",
  "]",
  "#REF!",
  "#N/A",
  "#",
  "Blad1!",
  "'Mijn blad'!",
  "[1]",
  "Blad1:Blad3!",
  "Tabel1",
  "[[#This Row],[X]]",
  "SUM(",
  ")",
  ",",
  "+",
  "-1",
  "1.5",
  "1E5",
  "LOG10(",
  ":",
  " ",
  "@",
  "{1;2}",
  "\\",
  "é",
  "😀",
  "_xlfn.",
  ".",
];

/** Texts made of the pieces of formulas in any order: most are no formulas, which is the point. */
export function anyFormulaText(): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(""));
}
