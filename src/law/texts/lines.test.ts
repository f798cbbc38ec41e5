import fc from "fast-check";
import { readCitations } from "../citations/read-citations";
import { citedStatute } from "./cited-statute";
import type { StatuteComparison } from "./compare";
import ob from "./ob.json";
import ow from "./ow.json";
import { statuteTexts } from "./make-statutes";
import { citedText } from "./statute-texts";
import { compareLines } from "./compare-lines";
import { isPlain } from "./lines";

const FRONTS = [
  "",
  "",
  "",
  "1 ",
  "1. ",
  "Artikel 2.2: ",
  "Samenvatting: ",
  "“",
  " ",
  "a. ",
  "eerste lid: ",
  "b) ",
];
const ENDS = ["", "", "", ".", " ", "…", "...", "\r", " (zie lid 2: )", "\n", ":"];
const statutes = statuteTexts([ow, ob]);
const LINES = ["art. 2.2 Ow", "art. 3.2 Ow", "art. 4.24 Ob", "art. 16.21 Ow"].flatMap((basis) =>
  readCitations(basis).citations.flatMap((citation) => citedText(citation, statutes)?.split("\n") ?? []),
);
const line = fc
  .tuple(fc.constantFrom(...FRONTS), fc.constantFrom(...LINES), fc.nat({ max: 12 }), fc.constantFrom(...ENDS))
  .map(
    ([front, text, left, end]) =>
      front +
      text
        .split(" ")
        .slice(0, left < 6 ? undefined : left)
        .join(" ") +
      end,
  );

test("a cell whose lines are text as they stand gives the same when it is taken apart with care", () => {
  const cited = citedStatute(readCitations("art. 2.2 Ow; art. 3.2 Ow").citations, statutes);
  if (!cited) throw new Error("not on file");
  const seen = { same: 0, differs: 0, "other-text": 0, "no-text": 0 };
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), fc.boolean(), (lines, isAll) => {
      const cell = lines.join("\n");
      if (!isPlain(cell)) return;
      const [quick, careful] = [true, false].map((isText) => compareLines(cell, cited, isAll, isText));
      expect(partsOf(quick)).toEqual(partsOf(careful));
      if (quick) seen[quick.kind]++;
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(seen.same, seen.differs, seen["other-text"])).toBeGreaterThan(10);
});

const partsOf = (compared: StatuteComparison | undefined): unknown =>
  compared?.kind === "differs" ? compared.parts : compared?.kind;
