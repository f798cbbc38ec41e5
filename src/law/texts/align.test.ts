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
