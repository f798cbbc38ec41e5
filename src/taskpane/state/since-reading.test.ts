import type { SheetChange } from "../../excel/gateway-events";
import { SinceReading } from "./since-reading";

const cells = (top: number, bottom = top): SheetChange => ({
  kind: "cells",
  area: { top, bottom, left: 3, right: 3 },
});
const inserted = (first: number, count = 1): SheetChange => ({ kind: "rows-inserted", first, count });
const deleted = (first: number, count = 1): SheetChange => ({ kind: "rows-deleted", first, count });

/** What is to be read after the user did these one after the other. */
function after(...changes: readonly SheetChange[]) {
  const since = new SinceReading();
  for (const change of changes) since.note(change, true, false);
  return since.take();
}

test("rows that changed move with those that come and go above them", () => {
  expect(after(cells(5), inserted(3, 2))).toMatchObject({
    rows: [
      { first: 7, last: 7 },
      { first: 3, last: 4 },
    ],
  });
  expect(after(cells(5, 6), deleted(2))).toMatchObject({ rows: [{ first: 4, last: 5 }] });
});

test("a block that rows come into or go out of keeps its other rows", () => {
  expect(after(cells(4, 8), inserted(6))).toMatchObject({
    rows: [
      { first: 4, last: 5 },
      { first: 7, last: 9 },
      { first: 6, last: 6 },
    ],
  });
  expect(after(cells(4, 8), deleted(5, 2))).toMatchObject({ rows: [{ first: 4, last: 6 }] });
  expect(after(cells(4, 8), deleted(7, 5))).toMatchObject({ rows: [{ first: 4, last: 6 }] });
  expect(after(cells(4, 8), deleted(3, 3))).toMatchObject({ rows: [{ first: 3, last: 5 }] });
  expect(after(cells(4, 5), deleted(4, 2))).toMatchObject({ rows: [] });
});

test("what was taken is not told again", () => {
  const since = new SinceReading();
  since.note(cells(5), true, false);
  since.take();
  expect(since.take()).toEqual({ whole: false, rows: [], shifts: [] });
});

test("the whole sheet is read when the order of what happened is not sure", () => {
  expect(after({ kind: "unknown" }, cells(3))).toEqual({ whole: true });
  for (const [own, isReading] of [
    [false, false],
    [true, true],
  ] as const) {
    const since = new SinceReading();
    since.note(inserted(4), own, isReading);
    expect(since.take()).toEqual({ whole: true });
  }
  const mixed = new SinceReading();
  mixed.note(inserted(4), true, false);
  mixed.note(cells(9), false, false);
  expect(mixed.take()).toEqual({ whole: true });
  expect(mixed.take()).toEqual({ whole: false, rows: [], shifts: [] });
});
