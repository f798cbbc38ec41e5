import { HEADINGS, located, sheetOf } from "../table/testing/sheet-of";
import { NO_CHOICE, toggleValue, withMode, withValues, type Mode } from "./choice";
import { createFacetIndex } from "./facet-index";
import { followTerms, swapValues } from "./follow-terms";

const indexOf = (...keywords: readonly string[]) =>
  createFacetIndex(
    located(
      sheetOf([
        HEADINGS,
        ...keywords.map(
          (keyword) =>
            `Programma|art. 2.2 Ow|wet|Partijen delen een kaart|Afstemming nodig|${keyword}|VNG|Ambtelijk|x|||||||`,
        ),
      ]),
    ),
    [],
  );
const chosen = (...keys: readonly string[]) =>
  keys.reduce((choice, key) => toggleValue(choice, "keyword", key), NO_CHOICE);

interface Case {
  readonly what: string;
  readonly before: readonly string[];
  readonly became: Readonly<Record<string, readonly string[]>>;
  readonly after: readonly string[];
  readonly mode?: Mode;
  readonly from: readonly string[];
  readonly to: readonly string[];
}
const CASES: readonly Case[] = [
  {
    what: "a renamed keyword",
    before: ["Wonen; bodem", "wonen", "bodem"],
    became: { wonen: ["huisvesting"], Wonen: ["huisvesting"] },
    after: ["huisvesting; bodem", "huisvesting", "bodem"],
    from: ["bodem", "wonen"],
    to: ["bodem", "huisvesting"],
  },
  {
    what: "one that is split",
    before: ["geluid en lucht", "bodem"],
    became: { "geluid en lucht": ["geluid", "lucht"] },
    after: ["geluid; lucht", "bodem"],
    from: ["geluid en lucht"],
    to: ["geluid", "lucht"],
  },
  {
    what: "one that is merged with another that is chosen",
    before: ["wonen", "huisvesting"],
    became: { wonen: ["huisvesting"] },
    after: ["huisvesting", "huisvesting"],
    from: ["wonen", "huisvesting"],
    to: ["huisvesting"],
  },
  {
    what: "one that stays in some cells",
    before: ["wonen", "wonen; bodem"],
    became: { wonen: ["huisvesting"] },
    after: ["huisvesting", "wonen; bodem"],
    from: ["wonen"],
    to: ["wonen", "huisvesting"],
  },
  {
    what: "one that stays in some cells, among all of several",
    before: ["wonen; bodem", "wonen; bodem"],
    became: { wonen: ["huisvesting"] },
    after: ["huisvesting; bodem", "wonen; bodem"],
    mode: "all",
    from: ["wonen", "bodem"],
    to: ["wonen", "bodem"],
  },
  {
    what: "another spelling of the same keyword",
    before: ["Wonen", "bodem"],
    became: { Wonen: ["wonen"] },
    after: ["wonen", "bodem"],
    from: ["wonen"],
    to: ["wonen"],
  },
  {
    what: "one that no cell got, because somebody changed them",
    before: ["wonen"],
    became: { wonen: ["huisvesting"] },
    after: ["iets anders"],
    from: ["wonen"],
    to: ["wonen"],
  },
];

test.each(CASES)("$what", ({ before, became, after, mode = "any", from, to }) => {
  const choice = withMode(chosen(...from), "keyword", mode);
  const followed = followTerms(choice, "keyword", new Map(Object.entries(became)), {
    before: indexOf(...before),
    after: indexOf(...after),
  });
  expect(followed.groups.keyword).toEqual({ mode, values: to });
  if (to.join() === from.join()) expect(followed).toBe(choice);
  expect(swapValues(followed, "keyword", followed, choice).groups.keyword?.values.toSorted()).toEqual(
    [...from].sort(),
  );
});

test("a choice that changed since takes the way back along with what it got in between", () => {
  const [from, to] = [chosen("wonen"), chosen("huisvesting")];
  const more = toggleValue(to, "keyword", "bodem");
  expect(swapValues(more, "keyword", to, from).groups.keyword?.values).toEqual(["wonen", "bodem"]);
  const other = withValues(to, "keyword", ["bodem"]);
  expect(swapValues(other, "keyword", to, from)).toBe(other);
});
