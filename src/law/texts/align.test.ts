import fc from "fast-check";
import { align, type Run } from "./align";

const words = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 14 });
const counted = (runs: readonly Run[], kind: Run["kind"]): number =>
  runs.reduce((sum, run) => sum + (run.kind === kind ? run.count : 0), 0);

/** The length of the longest sequence that both have, by the definition. */
function longestCommon(a: readonly number[], b: readonly number[]): number {
  const [first, ...restA] = a;
  const [other, ...restB] = b;
  if (first === undefined || other === undefined) return 0;
  if (first === other) return 1 + longestCommon(restA, restB);
  return Math.max(longestCommon(restA, b), longestCommon(a, restB));
}

test("the runs are a shortest way from the one text to the other", () => {
  const short = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 7 });
  fc.assert(
    fc.property(short, short, (statute, cell) => {
      const runs = align(statute, cell);
      expect(counted(runs, "same")).toBe(longestCommon(statute, cell));
    }),
  );
});

test("the runs go through both texts from beginning to end", () => {
  fc.assert(
    fc.property(words, words, (statute, cell) => {
      let [at, cellAt] = [0, 0];
      for (const { kind, count } of align(statute, cell)) {
        if (kind === "same")
          expect(cell.slice(cellAt, cellAt + count)).toEqual(statute.slice(at, at + count));
        if (kind !== "cell") at += count;
        if (kind !== "statute") cellAt += count;
      }
      expect([at, cellAt]).toEqual([statute.length, cell.length]);
    }),
  );
});

test("what was put in the place of words stands behind them", () => {
  expect(align([1, 2, 3, 4], [1, 9, 3, 4])).toEqual([
    { kind: "same", count: 1 },
    { kind: "statute", count: 1 },
    { kind: "cell", count: 1 },
    { kind: "same", count: 2 },
  ]);
});

/** The length of the longest sequence that both have, by a table of all places. */
function longestInTable(a: readonly number[], b: readonly number[]): number {
  let before = b.map(() => 0);
  for (const word of a) {
    const row: number[] = [];
    b.forEach((other, at) => {
      const diagonal = at === 0 ? 0 : (before[at - 1] ?? 0);
      row.push(word === other ? diagonal + 1 : Math.max(before[at] ?? 0, row[at - 1] ?? 0));
    });
    before = row;
  }
  return before.at(-1) ?? 0;
}

test("a piece of a long text is found in it however many words it has of its own", () => {
  const long = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 30, maxLength: 90 });
  const changes = fc.array(fc.tuple(fc.nat(90), fc.nat(4), fc.integer({ min: 0, max: 40 })), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(long, fc.nat(40), fc.nat(70), changes, (statute, from, length, changed) => {
      const cell = statute.slice(from, from + length);
      for (const [at, removed, word] of changed) cell.splice(at, removed, word);
      const runs = align(statute, cell);
      expect(counted(runs, "same")).toBe(longestInTable(statute, cell));
      expect(counted(runs, "same") + counted(runs, "cell")).toBe(cell.length);
      expect(counted(runs, "same") + counted(runs, "statute")).toBe(statute.length);
    }),
    { numRuns: 300 },
  );
});
