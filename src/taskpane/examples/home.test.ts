import { examplesFor } from "../../catalog/catalog";
import { HEADINGS, located, row, sheetOf } from "../../table/testing/sheet-of";
import { homeOf } from "./home";

const table = located({
  ...sheetOf([HEADINGS, row("Programma", "Een afspraak")]),
  sheetName: "Programma",
});
const here = examplesFor("programma").slice(0, 1);
const others = [...examplesFor("omgevingsvisie").slice(0, 3), ...examplesFor("omgevingsplan").slice(0, 3)];

test("of several examples those that belong on another sheet are named, of many the first few", () => {
  const [one, two] = others;
  expect(homeOf(table, [...here, ...others.slice(0, 2)], [])).toMatchObject({
    here: "programma",
    count: 2,
    titles: `‘${one?.title}’, ‘${two?.title}’`,
  });
  expect(homeOf(table, [...here, ...others], [])?.titles).toMatch(/^(‘[^’]+’, ){4}…$/);
  expect(homeOf(table, here, [])).toBeNull();
});

test("where each has a sheet they are parted, in the order of the sheets; else not", () => {
  const vision = located({
    ...sheetOf([HEADINGS, row("Omgevingsvisie", "Een andere")]),
    sheetName: "Omgevingsvisie",
  });
  const [one] = others;
  if (!one) throw new Error("no example");
  const parts = homeOf(table, [one, ...here], [vision])?.parts;
  expect(parts?.map(({ sheet, at }) => [sheet.name, at])).toEqual([
    ["Programma", [1]],
    ["Omgevingsvisie", [0]],
  ]);
  expect(homeOf(table, [one, ...here], [])?.parts).toBeNull();
});
