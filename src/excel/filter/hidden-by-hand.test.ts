import type { SheetSnapshot } from "../../table/snapshot";
import { showTexts } from "./criteria";
import { hiddenAgain, hiddenByHand } from "./hidden-by-hand";

const basis: SheetSnapshot = {
  sheetId: "s",
  sheetName: "Tabel",
  top: 0,
  left: 2,
  values: [["Niveau"], ["Ambtelijk"], ["Bestuurlijk"], [""], [2031], ["ambtelijk "]],
  listObjects: [],
};
const rows = [{ first: 1, last: 5 }];

test.each([
  ["no criterion", new Map(), [1, 2, 3, 4, 5]],
  [
    "a list of texts, which hides other texts and blanks",
    new Map([[2, showTexts(["Ambtelijk"])]]),
    [1, 4, 5],
  ],
  ["blanks only", new Map([[2, showTexts([""])]]), [3, 4]],
  [
    "a criterion of another kind",
    new Map([[2, { filterOn: "Custom", criterion1: "=*a*" }]]),
    [1, 2, 3, 4, 5],
  ],
])("with %s, these rows may have been hidden by hand", (_, criteria, expected) => {
  expect(hiddenByHand(rows, criteria, basis)).toEqual(expected);
});

test("all of them, where the criteria or the sheet are not known", () => {
  expect(hiddenByHand(rows, null, basis)).toEqual([1, 2, 3, 4, 5]);
  expect(hiddenByHand(rows, new Map([[2, showTexts(["Ambtelijk"])]]), undefined)).toEqual([1, 2, 3, 4, 5]);
});

test("a cell with a space behind the text is surely hidden by hand under no list but one with that space", () => {
  const data = { first: 1, last: 5 };
  const users = new Map([[2, showTexts(["Ambtelijk"])]]);
  const before = { hidden: rows, seen: [], data, users, print: null, parts: null };
  // The user's filter is gone, so that what it hid comes back: only what it showed was surely hidden by hand.
  expect(hiddenAgain(before, data, new Map(), basis)).toEqual([{ first: 1, last: 1 }]);
  const exact = { ...before, users: new Map([[2, showTexts(["ambtelijk "])]]) };
  expect(hiddenAgain(exact, data, new Map(), basis)).toEqual([{ first: 5, last: 5 }]);
});
