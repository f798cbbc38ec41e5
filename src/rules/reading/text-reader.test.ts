import fc from "fast-check";
import { findPartnersInText } from "../../partners/find-in-text";
import { bitOf } from "../../partners/partner";
import { findPlaceholder } from "../cell/placeholder/find";
import { cleanText } from "../cell/whitespace/clean";
import { ReadColumn } from "./read-column";
import { MOST_WORDS, TextReader } from "./text-reader";

const pieces = [
  ..."abdinotxX.,;:?_-&'’`/()[{<… \n\t\u00a0\u00ad\u200bé\u0301ß–漢🚒17",
  ..." de|het |gemeente|gemeenten |Provincie|waterschap|rijk|GGD|GHOR|B&W|burgemeester en wethouders|Dommel".split(
    "|",
  ),
  ..."TODO|TBD|ntb|n.t.b.|n. t. b|nog te bepalen|in te vullen|hier invullen|lorem ipsum|xx|ontbreken".split(
    "|",
  ),
  ..."Het Loket|loket|Súdwest|sudwest|Fryslân|buur|U10-|'s|info@|www.|.nl".split("|"),
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(""));
const ALIASES = [
  { form: "Het Loket", partner: "rijk" as const },
  { form: "Súdwest", partner: "gemeente" as const },
];

const LONG = "en dan volgt er nog een zin die geen enkel gat meer laat zien";

/** The words of a text by the definition: letters and digits, without accents and case. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

test("a partner that a text names and a sign that needs a closer look are never passed over", () => {
  const reader = new TextReader(ALIASES);
  fc.assert(
    fc.property(texts, (text) => {
      reader.read(text);
      for (const { partner } of findPartnersInText(text, ALIASES))
        expect(reader.partners & bitOf(partner)).toBe(bitOf(partner));
      // A text that is a placeholder as a whole is told by itself.
      const isOdd = cleanText(text) !== null || findPlaceholder(`${text} ${LONG}`, false) !== null;
      if (isOdd) expect(reader.looksOdd).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test("texts have the same numbers when they have the same words, whatever their accents, case and signs", () => {
  const latin = texts.map((text) => text.replace(/[^\p{Script=Latin}\d\s.,;:()/–-]/gu, ""));
  const numbers = (text: string): readonly number[] => {
    const reader = new TextReader();
    reader.read(text);
    return [...reader.words.subarray(0, reader.count)];
  };
  fc.assert(
    fc.property(latin, (text) => {
      const words = wordsOf(text);
      expect(numbers(text)).toEqual(words.flatMap(numbers));
      expect(new Set(numbers(text)).size).toBe(new Set(words).size);
    }),
    { numRuns: 2000 },
  );
});

test("running text has nothing to look at and names nobody", () => {
  const reader = new TextReader();
  reader.read(
    "Partijen stemmen de uitbreiding af (zie art. 2.2 Ow) dat bevoegd is; “zonodig” met de buren.\nDaarna.",
  );
  expect([reader.looksOdd, reader.partners]).toEqual([false, 0]);
});

test("a column keeps what was read of each row, also when a row gets another text", () => {
  const column = new ReadColumn(["De gemeente vraagt het.", "", "Niets  hier."]);
  const seen = (index: number): readonly unknown[] => [
    column.to(index) - column.from(index),
    column.partners(index) !== 0,
    column.looksOdd(index),
  ];
  expect([0, 1, 2].map(seen)).toEqual([
    [4, true, false],
    [0, false, false],
    [2, false, true],
  ]);
  column.read(1, `${"woord ".repeat(MOST_WORDS)}en nog een`);
  column.read(0, "");
  expect([0, 1].map(seen)).toEqual([
    [0, false, false],
    [MOST_WORDS, false, false],
  ]);
});
