import { shiftRows } from "./shift-rows";

const basis = { top: 2, values: [["kop"], ["a"], ["b"], ["c"]] };

test("empty rows take the place of those that came, and those below move", () => {
  const known = shiftRows(basis, 5, [{ kind: "rows-inserted", first: 4, count: 2 }]);
  expect(known).toEqual({ values: [["kop"], ["a"], [""], [""], ["b"], ["c"]], usedBottom: 7 });
});

test("rows that went are no more, in the numbering of their turn", () => {
  const known = shiftRows(basis, 5, [
    { kind: "rows-inserted", first: 3, count: 1 },
    { kind: "rows-deleted", first: 4, count: 1 },
  ]);
  expect(known).toEqual({ values: [["kop"], [""], ["b"], ["c"]], usedBottom: 5 });
});

test("what happens below the last row that holds anything changes nothing", () => {
  expect(shiftRows(basis, 5, [{ kind: "rows-deleted", first: 6, count: 3 }])?.usedBottom).toBe(5);
});

test("a first or last row that moves or goes leaves nothing sure", () => {
  expect(shiftRows(basis, 5, [{ kind: "rows-inserted", first: 2, count: 1 }])).toBeNull();
  expect(shiftRows(basis, 5, [{ kind: "rows-deleted", first: 0, count: 1 }])).toBeNull();
  expect(shiftRows(basis, 5, [{ kind: "rows-deleted", first: 5, count: 1 }])).toBeNull();
});
