import fc from "fast-check";
import { keywordKey } from "../keywords/spelling";
import { HEADINGS, located, sheetOf } from "../table/testing/sheet-of";
import { placesIn } from "./bitset";
import { searchStem } from "./search-stem";
import { createWordIndex, wordsOf } from "./words";

const TEXTS = [
  "Partijen bespreken de Omgevingstafels in Coöperatie.",
  "De omgevingstafel komt één keer per jaar; adviezen volgen.",
  "Het advies gaat over geluid (50 dB) en mÁnen.",
  "Maandag is de maan vol.",
  "De dienst adviseert de gemeenten; zij is door elke gemeente geadviseerd.",
];
const tableOf = (texts: readonly string[]) =>
  located(
    sheetOf([
      HEADINGS,
      ...texts.map(
        (text) => `Programma|art. 2.2 Ow|wet|${text}|Afstemming nodig|water|Regio|Ambtelijk|x|||||||`,
      ),
    ]),
  );

test.each([
  ["omgevingstafel", [0, 1]],
  ["OMGEVINGSTAFELS", [0, 1]],
  ["cooperatie", [0]],
  ["coöperatie een", []],
  ["een", [1]],
  ["50 db", [2]],
  ["maan", [2, 3]],
  ["advies", [1, 2, 4]],
  ["adviseren", [1, 2, 4]],
  ["geadviseerd advieswerk", []],
  ["gemeentes", [4]],
  ["advie", [1, 2]],
  ["  ", [0, 1, 2, 3, 4]],
])("%j is found in the agreements %j", (text, expected) => {
  expect(placesIn(createWordIndex(tableOf(TEXTS)).search(text))).toEqual(expected);
});

const ARTICLES = [
  "Volgens artikel 2.2 Ow.",
  "Volgens artikel 2.22 Ow.",
  "Volgens de artikelen 2.11a en 3:6.",
  "Op 2 februari, coördinatie 2.11a (art. 12.2).",
];

test.each([
  ["2.2", [0]],
  ["2.22", [1]],
  ["2.11a", [2, 3]],
  ["2.11", []],
  ["3:6", [2]],
  ["artikel 2.2", [0]],
  ["11a", []],
  ["12", [3]],
  ["2", [0, 1, 2, 3]],
])("the article number %j is one word, found in the agreements %j", (text, expected) => {
  const table = located(
    sheetOf([
      HEADINGS,
      ...ARTICLES.map((one) => `Programma||wet|${one}|Afstemming nodig|water|Regio|Ambtelijk|x|||||||`),
    ]),
  );
  expect(placesIn(createWordIndex(table).search(text))).toEqual(expected);
});

test("what is read bit by bit is what is read at once", () => {
  const texts = Array.from(
    { length: 90 },
    (_, index) => `Partijen delen kaart ${index} van wijk ${index % 7}.`,
  );
  const [bits, whole] = [createWordIndex(tableOf(texts)), createWordIndex(tableOf(texts))];
  let slices = 1;
  while (!bits.prepare(() => slices++ % 2 === 0)) continue;
  expect(slices).toBeGreaterThan(4);
  for (const text of ["wijk 3", "kaart 40", "kaarten"]) expect(bits.search(text)).toEqual(whole.search(text));
});

test("words are the same whether a text needs folding or not, and a word begins as its stem", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcdeiujyz AÉëï-_.:56") }), (text) => {
      expect(wordsOf(text).join(" ").replace(/[.:]/g, " ")).toBe(keywordKey(text));
      expect(wordsOf(`${text} é`)).toEqual([...wordsOf(text), "e"]);
      for (const word of wordsOf(text)) {
        const begins = searchStem(word).slice(0, 2);
        expect([begins, `ge${begins}`]).toContain(word.slice(0, word.startsWith(begins) ? 2 : 4));
      }
    }),
    { numRuns: 500 },
  );
});
