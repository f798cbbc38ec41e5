import { hidePlan, rowsToShow, lookAtHiddenRows } from "./hidden-rows";

const data = { first: 5, last: 14 };

test("hides the other rows in runs and remembers which", () => {
  const plan = hidePlan(data, [7, 8, 12], [], []);
  expect(plan.hide).toEqual([
    { first: 5, last: 6 },
    { first: 9, last: 11 },
    { first: 13, last: 14 },
  ]);
  expect(plan.ours).toEqual({ hidden: plan.hide, data, alone: true, others: [], print: null });
});

test("leaves rows alone that someone else hid", () => {
  const plan = hidePlan(data, [7, 8], [6, 7], []);
  expect(plan.hide).toEqual([
    { first: 5, last: 5 },
    { first: 9, last: 14 },
  ]);
  expect(plan.show).toEqual([]);
  expect(plan.ours.alone).toBe(false);
});

test("shows what an earlier choice of ours hid", () => {
  const first = hidePlan(data, [7], [], []);
  const hiddenNow = [5, 6, 8, 9, 10, 11, 12, 13, 14];
  const plan = hidePlan(data, [7, 9], hiddenNow, first.ours.hidden);
  expect(plan.show).toEqual([{ first: 9, last: 9 }]);
  expect(plan.hide).toEqual([]);
});

describe("taking it back", () => {
  const ours = { hidden: [{ first: 5, last: 7 }], data, alone: true, others: [], print: null };

  test("shows the rows that we hid and no others", () => {
    const shared = { ...ours, alone: false };
    expect(rowsToShow(shared, [5, 6, 7, 12], false)).toEqual([{ first: 5, last: 7 }]);
  });

  test("finds them again after rows were inserted above", () => {
    expect(rowsToShow(ours, [7, 8, 9], false)).toEqual([{ first: 7, last: 9 }]);
  });

  test("does not take a filter's hidden rows for ours", () => {
    expect(rowsToShow(ours, [7, 8, 9], true)).toEqual([{ first: 7, last: 7 }]);
  });
});

describe("headings of sections beside the rows", () => {
  const over = (...headings: readonly (readonly [number, number])[]) =>
    headings.map(([row, last]) => ({ row, last }));

  test("stay where a row of theirs can be seen, and not over one that the user has hidden", () => {
    const plan = hidePlan(data, [6, 7, 10, 13], [10], [], over([5, 8], [9, 11], [12, 14]));
    expect(plan.hide).toEqual([
      { first: 8, last: 9 },
      { first: 11, last: 11 },
      { first: 14, last: 14 },
    ]);
    expect(plan.ours.others).toEqual([{ first: 10, last: 10 }]);
  });

  test("stay over a row that stands under a heading within theirs", () => {
    const { hide } = hidePlan(data, [10], [], [], over([5, 14], [9, 14]));
    expect(hide).toEqual([
      { first: 6, last: 8 },
      { first: 11, last: 14 },
    ]);
  });

  test("come into view again when the row does", () => {
    const first = hidePlan(data, [10], [10], [], over([9, 11]));
    const hidden = [5, 6, 7, 8, 9, 11, 12, 13, 14];
    expect(hidePlan(data, [10], hidden, first.ours.hidden, over([9, 11])).show).toEqual([
      { first: 9, last: 9 },
    ]);
  });
});

test("a very long sheet is looked at in several answers, each of which Excel can give", async () => {
  const asked: number[] = [];
  let answered = 0;
  const isHidden = (row: number): boolean => row % 1_000 === 7;
  const sheet = {
    getRangeByIndexes: (first: number, _: number, count: number) => ({
      getRowProperties: () => {
        asked.push(count);
        const value = Array.from({ length: count }, (__, index) => ({ rowHidden: isHidden(first + index) }));
        return { value };
      },
    }),
  };
  const session = { sync: () => Promise.resolve(void answered++) };
  const all = Array.from({ length: 100_000 }, (_, index) => index + 3).filter(isHidden);
  const hidden = await lookAtHiddenRows(session, sheet as unknown as Excel.Worksheet, {
    first: 3,
    last: 100_002,
  });
  expect(hidden()).toEqual(all);
  expect(Math.max(...asked)).toBeLessThanOrEqual(30_000);
  expect(asked.reduce((sum, count) => sum + count)).toBe(100_000);
  // The last part comes with what is asked for besides.
  expect(answered).toBe(asked.length - 1);
});
