import { proposeKeywords } from "./propose";
import { SHIPPED_KEYWORDS } from "./vocabulary";

const keywordsIn = (
  text: string,
  vocabulary: readonly string[] = SHIPPED_KEYWORDS,
  most?: number,
): string[] => proposeKeywords(text, vocabulary, most).map(({ keyword }) => keyword);

test("keywords are found in any of their forms, those of more words first", () => {
  expect(
    keywordsIn("De adviestermijnen staan in de uitvoeringsprogramma's; externe veiligheid telt mee."),
  ).toEqual(["externe veiligheid", "adviestermijn", "uitvoeringsprogramma", "veiligheid"]);
});

test("a keyword inside another word is not found, nor is a part of a keyword", () => {
  expect(keywordsIn("woningbouw en gezondheidsadvies, gelijksoortige kwesties")).toEqual([]);
});

test("own words of a table, without double ones, and no more than asked", () => {
  const own = ["Stikstof", "stikstof", "natuur", "OV"];
  expect(keywordsIn("Stikstof raakt de natuur en het OV", own)).toEqual(["Stikstof", "natuur"]);
  expect(keywordsIn("natuur en stikstof", own, 1)).toEqual(["natuur"]);
});

test.each(["", "\u0000", "…", "zzz"])("%j gives none", (text) => {
  expect(keywordsIn(text)).toEqual([]);
});

test("the place is that of the word in the text", () => {
  const text = "Over «leges» en mandaat";
  expect(proposeKeywords(text, SHIPPED_KEYWORDS).map(({ from }) => text.slice(from, from + 5))).toEqual([
    "leges",
    "manda",
  ]);
});
