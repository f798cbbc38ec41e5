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
