import fc from "fast-check";
import { readCitations } from "../../../law/citations/read-citations";
import { citedStatute } from "../../../law/texts/cited-statute";
import { standsIn } from "../../../law/texts/words";
import { statute, WITH_STATUTES } from "../../testing/statutes";
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
const LINES = ["Ow 2.2", "Ow 3.2", "Ob 4.24"].flatMap((name) => {
  const [law, article] = name.split(" ") as ["Ow" | "Ob", string];
  return statute(law, article).split("\n");
});
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

test("what is seen to be the same at a glance shows no difference when it is compared line by line", () => {
  const { statutes } = WITH_STATUTES;
  const cited = statutes && citedStatute(readCitations("art. 2.2 Ow; art. 3.2 Ow").citations, statutes);
  if (!cited) throw new Error("not on file");
  let seen = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const cell = lines.join("\n");
      if (!isPlain(cell) || !standsIn(cell, cited.codes)) return;
      seen++;
      expect(compareLines(cell, cited).kind).not.toBe("differs");
    }),
    { numRuns: 2000 },
  );
  expect(seen).toBeGreaterThan(20);
});
