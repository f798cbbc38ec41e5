import { locateTable } from "../../table/locate-table";
import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import { oneTable, row } from "../testing/tables";
import { mappingLines, mappingOf, namingRow, rolesGivenTwice } from "./mapping-lines";

const one = oneTable([row("Programma", "De gemeente en de provincie stemmen af.")]).all[0]?.snapshot();
if (!one) throw new Error("no sheet");
const [header = [], ...rows] = one.values;
/** The same table under a header of two rows: the partners' names stand in the second. */
const firstPartner = 8;
const names: CellValue[] = header.map((name, column) =>
  column >= firstPartner && column < header.length - 1 ? name : "",
);
const above: CellValue[] = header.map((name, column) =>
  names[column] === "" ? name : column === firstPartner ? "Ketenpartners" : "",
);
const twoRows: SheetSnapshot = { ...one, values: [above, names, ...rows] };
const located = locateTable(twoRows);
if (!located.ok) throw new Error("no table");

test("a header of two rows shows every column with its heading", () => {
  const lines = mappingLines(twoRows, namingRow(located.table), located.table);
  expect(lines.map(({ heading }) => heading)).toEqual(header.map(String));
  expect(lines.find(({ meaning }) => meaning === "type")?.column).toBe(4);
});

test("what is saved says the same as what is recognised", () => {
  const lines = mappingLines(twoRows, namingRow(located.table), located.table);
  const again = locateTable(twoRows, mappingOf(lines, namingRow(located.table)));
  expect(again.ok && again.table.agreements).toEqual(located.table.agreements);
});

test("a role that two columns have is found, a partner that two columns have is no mistake", () => {
  const line = (column: number, meaning: "type" | "keyword" | "partner:rijk") => ({
    column,
    heading: "",
    meaning,
  });
  const lines = [
    line(1, "type"),
    line(2, "type"),
    line(3, "keyword"),
    line(4, "partner:rijk"),
    line(5, "partner:rijk"),
  ];
  expect([...rolesGivenTwice(lines)]).toEqual(["type"]);
});
