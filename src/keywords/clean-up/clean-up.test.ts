import fc from "fast-check";
import { keywordKey } from "../split";
import { withTerm } from "./add-term";
import { termClusters } from "./clusters";
import { replaceTerms, type CleanUp } from "./replace-terms";
import { separatorsUsed, uniformSeparators, usualSeparator } from "./separators";
import { columnLike, keywordColumn, sourceColumn, type TermColumn } from "./term-column";

const cellsOf = (...texts: readonly string[]) => texts.map((text, index) => ({ row: index + 1, text }));
const keywords = (...texts: readonly string[]): TermColumn => keywordColumn(cellsOf(...texts));
const to = (...pairs: readonly (readonly [string, ...string[]])[]) =>
  new Map(pairs.map(([term, ...by]) => [term, by] as const));

/** The texts of the column after the changes. */
function after(column: TermColumn, { changes }: CleanUp): string[] {
  const texts = new Map(changes.map((change) => [change.row, change.new]));
  return column.cells.map(({ row, text }) => texts.get(row) ?? text);
}

test("near terms stand together, with their rows and the reason; other words stay apart", () => {
  const column = keywords(
    "omgevingstafel; wonen",
    "omgevingstafel",
    "Omgevingstafel; natuur",
    "omgevingstafels; natuur",
    "omgevingstfael; natuurlijk",
    "4 weken; 8 weken",
  );
  expect(
    termClusters(column).map((cluster) => cluster.map(({ term, reason, rows }) => [term, reason, rows])),
  ).toEqual([
    [
      ["omgevingstafel", null, [1, 2]],
      ["Omgevingstafel", "form", [3]],
      ["omgevingstafels", "number", [4]],
      ["omgevingstfael", "typo", [5]],
    ],
    [
      ["natuur", null, [3, 4]],
      ["natuurlijk", "stem", [5]],
    ],
  ]);
});

test("a chain of small differences does not lead to another word, and a standard word goes first where use does not decide", () => {
  const column = keywords("landelijk; landelijk", "langelijk", "langerlijk", "Bodem", "bodem");
  expect(termClusters(column, new Set(["bodem"])).map((cluster) => cluster.map(({ term }) => term))).toEqual([
    ["bodem", "Bodem"],
    ["landelijk", "langelijk"],
  ]);
});

test.each<[string, string, readonly (readonly [string, ...string[]])[], string]>([
  ["another spelling", " Water-belang ;  wonen", [["Water-belang", "waterbelang"]], " waterbelang ;  wonen"],
  ["one that is there already", "wonen, Water, bodem, water", [["Water", "water"]], "wonen, bodem, water"],
  ["the first of the cell", "Water; water;bodem", [["Water", "water"]], "water;bodem"],
  [
    "two that become one",
    "Water | WATER | bodem",
    [
      ["Water", "water"],
      ["WATER", "water"],
    ],
    "water | bodem",
  ],
  [
    "split with the cell's own sign",
    "geluid en lucht | bodem",
    [["geluid en lucht", "geluid", "lucht"]],
    "geluid | lucht | bodem",
  ],
  ["split in a cell of one", "geluid en lucht", [["geluid en lucht", "geluid", "lucht"]], "geluid; lucht"],
  [
    "split where a part is there",
    "lucht; geluid en lucht",
    [["geluid en lucht", "geluid", "lucht"]],
    "lucht; geluid",
  ],
  [
    "swapped",
    "a; b",
    [
      ["a", "b"],
      ["b", "a"],
    ],
    "b; a",
  ],
  ["not there", "wonen; waterschap", [["water", "bodem"]], "wonen; waterschap"],
])("replaces %s", (_, cell, pairs, expected) => {
  const column = keywords(cell);
  expect(after(column, replaceTerms(column, to(...pairs), "; "))).toEqual([expected]);
});

test("a cell that would be read otherwise is left as it is, and told", () => {
  const column = keywords("a, b", "b");
  expect(replaceTerms(column, to(["b", "c; d"]), "; ")).toEqual({ changes: [], left: [1, 2], formulas: [] });
});

test("a cell with a formula stays, is told where it would have changed, and is counted nowhere", () => {
  const column = keywordColumn([
    { row: 1, text: "waters; bodem" },
    { row: 2, text: "water", formula: true },
    { row: 3, text: "waters, wonen", formula: true },
    { row: 4, text: "water" },
    { row: 5, text: "klimaat", formula: true },
  ]);
  expect([...column.rows]).toEqual([
    ["waters", [1]],
    ["bodem", [1]],
    ["water", [4]],
  ]);
  expect(replaceTerms(column, to(["water", "kust"], ["waters", "kust"]), "; ")).toEqual({
    changes: [
      { row: 1, old: "waters; bodem", new: "kust; bodem" },
      { row: 4, old: "water", new: "kust" },
    ],
    left: [],
    formulas: [2, 3],
  });
  expect(separatorsUsed(column)).toEqual([{ sign: ";", text: "; ", cells: 1 }]);
  expect(uniformSeparators(column, " / ")).toEqual({
    changes: [{ row: 1, old: "waters; bodem", new: "waters / bodem" }],
    left: [],
    formulas: [3],
  });
});

test("sources keep their addresses, commas and slashes", () => {
  const cell = "Prov. Utrecht; https://example.org/a,b; Regio A/B, deel 1";
  const column = sourceColumn(cellsOf(cell, "Provincie Utrecht", "Provincie Utrecht; Prov. Utrecht"));
  expect(termClusters(column).map((cluster) => cluster.map(({ term }) => term))).toEqual([
    ["Prov. Utrecht", "Provincie Utrecht"],
  ]);
  expect(after(column, replaceTerms(column, to(["Prov. Utrecht", "Provincie Utrecht"]), "; "))).toEqual([
    "Provincie Utrecht; https://example.org/a,b; Regio A/B, deel 1",
    "Provincie Utrecht",
    "Provincie Utrecht",
  ]);
});

test("separators become those that most cells have, but where a sign may belong to a keyword", () => {
  const column = keywords(
    "a; b",
    "c; d; e",
    "f,g",
    "h / i",
    "bouwen, wonen en ruimte",
    "toezicht/handhaving",
    "j;k",
    "l",
  );
  expect(separatorsUsed(column)).toEqual(
    [
      { sign: ";", text: "; ", cells: 3 },
      { sign: "/", text: " / ", cells: 2 },
      { sign: ",", text: ",", cells: 2 },
    ].sort((a, b) => b.cells - a.cells || (a.sign < b.sign ? 1 : -1)),
  );
  const result = uniformSeparators(column, usualSeparator(column));
  expect(after(column, result)).toEqual([
    "a; b",
    "c; d; e",
    "f; g",
    "h; i",
    "bouwen, wonen en ruimte",
    "toezicht/handhaving",
    "j; k",
    "l",
  ]);
  expect(result.left).toEqual([5, 6]);
});

test("a term is added behind the others, as the cell separates them", () => {
  const column = keywords("a");
  const added = (cell: string) => withTerm(column, cell, "wonen", "; ");
  expect(["", " ", "a", "a, b", "a\nb", "a;"].map(added)).toEqual([
    "wonen",
    "wonen",
    "a; wonen",
    "a, b, wonen",
    "a\nb\nwonen",
    "a; wonen",
  ]);
  expect(withTerm(column, "a, b", "c; d", "; ")).toBeNull();
});

const WORDS = [
  "water",
  "Water",
  "waters",
  "wa-ter",
  "wonen",
  "geluid en lucht",
  "lucht, geluid en geur",
  "stad/land",
  "bodem",
];
const SIGNS = ["; ", ";", ", ", " / ", "\n", " | ", ";; "];
const cell = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
    fc.array(fc.constantFrom(...SIGNS), { minLength: 4, maxLength: 4 }),
  )
  .map(([words, signs]) =>
    words.map((word, index) => word + (index < words.length - 1 ? (signs[index] ?? "") : "")).join(""),
  );
const texts = fc.array(cell, { minLength: 1, maxLength: 8 });
const NEW = ["water", "klimaat", "bodem", "stad/land"];
const replacements = fc
  .tuple(
    fc.subarray(WORDS),
    fc.array(fc.subarray(NEW, { minLength: 1, maxLength: 2 }), { minLength: 9, maxLength: 9 }),
  )
  .map(
    ([terms, by]) =>
      new Map(
        terms
          .map((term, index) => [term, by[index] ?? []] as const)
          .filter(([term, to]) => to.join() !== term),
      ),
  );

const termsIn = (column: TermColumn): string[][] =>
  column.cells.map(({ text }) => column.split(text).map((part) => part.text));

test("only the chosen terms change, the others keep their order and text, and none comes twice by it", () => {
  fc.assert(
    fc.property(texts, replacements, (all, chosen) => {
      const column = keywords(...all);
      const result = replaceTerms(column, chosen, "; ");
      const now = columnLike(column, cellsOf(...after(column, result)));
      const [before, then] = [termsIn(column), termsIn(now)];
      const changed = new Set(result.changes.map(({ row }) => row));
      before.forEach((terms, index) => {
        const left = then[index] ?? [];
        const others = terms.filter((term) => !chosen.has(term));
        if (!terms.some((term) => chosen.has(term))) expect(changed.has(index + 1)).toBe(false);
        if (!changed.has(index + 1)) return expect(now.cells[index]?.text).toBe(all[index]);
        const made = new Set([...chosen.values()].flat());
        expect(left.filter((term) => !made.has(term))).toEqual(others.filter((term) => !made.has(term)));
        expect(new Set(left.map(keywordKey))).toEqual(
          new Set(terms.flatMap((term) => chosen.get(term) ?? [term]).map(keywordKey)),
        );
        const added = left.filter((term) => made.has(term) && !others.includes(term)).map(keywordKey);
        expect(new Set(added).size).toBe(added.length);
      });
    }),
    { numRuns: 300 },
  );
});

test("around a renamed keyword every character stays", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...WORDS), (all, term) => {
      const column = keywords(...all);
      for (const change of replaceTerms(column, to([term, "klimaat"]), "; ").changes) {
        if (column.split(change.old).filter(({ text }) => text === term).length > 1) continue;
        expect(change.new.replace("klimaat", term)).toBe(change.old);
      }
    }),
    { numRuns: 150 },
  );
});

test("merging a second time changes nothing", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const column = keywords(...all);
      const [cluster] = termClusters(column);
      fc.pre(cluster !== undefined);
      const keep = cluster?.[0]?.term ?? "";
      const merge = new Map((cluster ?? []).map(({ term }) => [term, [keep]] as const));
      const first = replaceTerms(column, merge, "; ");
      const again = columnLike(column, cellsOf(...after(column, first)));
      expect(replaceTerms(again, merge, "; ").changes).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("uniform separators keep every term to the letter, and a second time changes nothing", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom("; ", ", ", " / ", "\n"), (all, separator) => {
      const column = keywords(...all);
      const result = uniformSeparators(column, separator);
      const now = columnLike(column, cellsOf(...after(column, result)));
      const changed = new Set(result.changes.map(({ row }) => row));
      termsIn(column).forEach((terms, index) => {
        if (changed.has(index + 1)) expect(termsIn(now)[index]).toEqual(terms);
        else expect(now.cells[index]?.text).toBe(all[index]);
      });
      const again = uniformSeparators(now, separator);
      expect(again.changes).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
