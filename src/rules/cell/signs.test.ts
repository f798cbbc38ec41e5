import fc from "fast-check";
import { MAY_BE_UNCLEAN, MAY_BE_UNFILLED, signsIn } from "./signs";
import { cleanText } from "./whitespace/clean";

const pieces = [
  ..."bBdDeilmnNoOrtTvVxX._?[{<… \n\t\u00a0\u00ad\u200b\u200dé\u0301ß–’漢🚒",
  "te bepalen",
  "in te vullen",
  "Invullen",
  "n.t.b.",
  "n. t. b",
  "ntb",
  "TODO",
  "TBD",
  "Lorem",
  "uitbreiding",
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(""));
const UNFILLED = /[[{<…_?]|\.{2}|xx|n\.\s?t\.\s?b|ntb|te bepalen|te vullen|invullen|lorem/i;
const IN_CAPITALS = /TODO|TBD/;

test("a text that has to be cleaned or filled in is never passed over", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const signs = signsIn(text);
      if (cleanText(text) !== null) expect(signs & MAY_BE_UNCLEAN).toBe(MAY_BE_UNCLEAN);
      if (UNFILLED.test(text) || IN_CAPITALS.test(text))
        expect(signs & MAY_BE_UNFILLED).toBe(MAY_BE_UNFILLED);
    }),
    { numRuns: 2000 },
  );
});

test("running text holds nothing to look at", () => {
  const text =
    "Partijen stemmen vóór 1 mei de uitbreiding af (zie art. 2.2 Ow) dat bevoegd is; “zonodig” met de buren.\nDaarna niet.";
  expect(signsIn(text)).toBe(0);
});
