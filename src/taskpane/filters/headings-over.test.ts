import { HEADINGS, located, row, sheetOf } from "../../table/testing/sheet-of";
import { headingsOver } from "./headings-over";

const LINES = [
  HEADINGS.replace("Kerninstrument", "Nr."),
  "Omgevingsplan",
  row("1", "een"),
  "Fase 1",
  row("2", "twee"),
  "Programma",
  row("3", "drie"),
];
const table = located(
  sheetOf(LINES, { merges: [1, 3, 5].map((top) => ({ top, left: 0, bottom: top, right: 15 })) }),
);

test.each<[number[], number[][]]>([
  [[2], [[1, 2]]],
  [
    [4],
    [
      [1, 4],
      [3, 4],
    ],
  ],
  [
    [2, 4, 6],
    [
      [1, 4],
      [3, 4],
      [5, 6],
    ],
  ],
  [[], []],
])("over rows %j stand the headings of their sections: %j", (rows, headings) => {
  expect(headingsOver(table, rows).map(({ row: at, last }) => [at, last])).toEqual(headings);
});
