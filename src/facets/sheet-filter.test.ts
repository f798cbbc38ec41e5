import { HEADINGS, located, sheetOf } from "../table/testing/sheet-of";
import { columnFilterFor, markCells, roleCells } from "./sheet-filter";

const table = (...keywords: readonly string[]) =>
  located(
    sheetOf([
      HEADINGS,
      ...keywords.map(
        (keyword) => `Programma|art. 2.2 Ow|wet|Afspraak|Afstemming nodig|${keyword}|VNG|Ambtelijk|x|||||||`,
      ),
    ]),
  );
const filterFor = (keywords: readonly string[], rows: readonly number[], isText = () => true) =>
  columnFilterFor(table(...keywords), roleCells("keyword"), new Set(rows), isText);

test("lists the whole cells of the rows to show", () => {
  expect(filterFor(["water; geluid", "bodem", "water"], [1, 3])).toEqual({
    column: 5,
    values: ["water; geluid", "water"],
  });
});

test.each([
  ["a cell to hide differs in case only", ["Water", "water"], [1]],
  ["a cell is longer than a filter's text", ["a".repeat(256), "b"], [2]],
  ["a sign would be read as any text", ["wat*", "water"], [1]],
  ["a sign would be read as a comparison", ["=water", "bodem"], [1]],
])("gives nothing when %s", (_, keywords, rows) => {
  expect(filterFor(keywords, rows)).toBeNull();
});

test("gives nothing for cells that hold numbers or dates", () => {
  expect(filterFor(["1", "2"], [1], () => false)).toBeNull();
});

test("lists the marks of a partner, whatever they are", () => {
  const marks = located(
    sheetOf([
      HEADINGS,
      ...["x", "advies", "", "nee"].map(
        (mark) => `Programma|art. 2.2 Ow|wet|Afspraak|Afstemming nodig|bodem|VNG|Ambtelijk|${mark}|||||||`,
      ),
    ]),
  );
  const show = (...rows: number[]) => columnFilterFor(marks, markCells(0), new Set(rows), () => true);
  expect(show(1, 2)).toEqual({ column: 8, values: ["x", "advies"] });
  expect(show(3, 4)).toEqual({ column: 8, values: ["", "nee"] });
  expect(columnFilterFor(marks, markCells(9), new Set([1]), () => true)).toBeNull();
});
