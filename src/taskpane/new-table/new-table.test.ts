import { EXAMPLES, examplesFor } from "../../catalog/catalog";
import { loadStatutes } from "../../law/texts/load-statutes";
import { startCheck } from "../../rules/engine";
import { locateTable } from "../../table/locate-table";
import type { SheetSnapshot } from "../../table/snapshot";
import { loadReference } from "../state/reference";
import { newTableSpec } from "./new-table";

/** The sheet as it is read when it was made. */
function readBack(rows: SheetSnapshot["values"], merges?: SheetSnapshot["merges"]): SheetSnapshot {
  return {
    sheetId: "1",
    sheetName: "Nieuw",
    top: 0,
    left: 0,
    values: rows,
    merges: merges ?? [],
    listObjects: [],
  };
}

const check = async (examples: Parameters<typeof newTableSpec>[1]) => {
  const spec = newTableSpec("Nieuw", examples, await loadStatutes());
  const located = locateTable(readBack(spec.rows, spec.merges));
  if (!located.ok) throw new Error(located.problem.code);
  const reference = await loadReference();
  return { spec, ...startCheck(located.table, { ...reference }) };
};

test("an empty table is found with all its columns and has no findings", async () => {
  const { table, findings } = await check([]);
  expect(table).toMatchObject({ headerRows: [0, 1], agreements: [], recognition: { missingRoles: [] } });
  expect(table.partners.map(({ partner }) => partner)).toEqual([
    "gemeente",
    "provincie",
    "waterschap",
    "omgevingsdienst",
    "veiligheidsregio",
    "ggd",
    "rijk",
  ]);
  expect(findings).toEqual([]);
});

test("filled with every example it has no findings", async () => {
  const { table, findings } = await check(EXAMPLES);
  expect(table.agreements).toHaveLength(EXAMPLES.length);
  expect(findings.map(({ rule, row, column }) => [rule, row, column])).toEqual([]);
});

test("examples come in the order of the core instruments, with their legal text and usual terms", async () => {
  const [last] = examplesFor("toezichtEnHandhaving");
  const [first] = examplesFor("omgevingsvisie");
  if (!first || !last) throw new Error("no examples");
  const { table } = await check([last, first]);
  expect(table.agreements.map(({ instrument }) => instrument)).toEqual([
    "omgevingsvisie",
    "toezichtEnHandhaving",
  ]);
  for (const { text } of table.agreements) {
    expect(text.legalText).not.toBe("");
    expect(text.agreement).not.toMatch(/[{}]/);
  }
});

test("lists, filter and looks cover the rows that are there and many more", async () => {
  const { spec } = await check(examplesFor("programma"));
  const last = spec.rows.length - 1;
  for (const { area } of spec.lists ?? []) expect(area.bottom).toBeGreaterThan(last + 100);
  expect(spec.filter).toMatchObject({ top: 1, left: 0, right: 15 });
  expect(spec.lists?.map(({ source }) => source)).toEqual([
    ["Afstemming nodig", "Afstemming wenselijk"],
    ["Ambtelijk", "Bestuurlijk", "Ambtelijk en bestuurlijk"],
  ]);
});

test("the header is no higher than its names need, and no partner's name breaks", async () => {
  const { spec } = await check([]);
  const heights = spec.rowHeights?.map(({ points }) => points) ?? [];
  expect(heights).toHaveLength(2);
  expect(heights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60);
  spec.rows[1]?.forEach((name, column) =>
    // The filter button stands beside it.
    expect(spec.columnWidths[column]).toBeGreaterThanOrEqual(
      name === "" ? 1 : String(name).length * 1.15 + 3,
    ),
  );
});

test("a row with much of the law is no higher than a window, and every other row is fitted to its texts", async () => {
  const { spec } = await check(EXAMPLES);
  const longest = spec.rows.findIndex(
    (cells) => String(cells[2]).length === Math.max(...spec.rows.map((one) => String(one[2]).length)),
  );
  const heights = new Map(spec.rowHeights?.map(({ row, points }) => [row, points]));
  expect(heights.get(longest)).toBe(240);
  for (const points of heights.values()) expect(points).toBeLessThanOrEqual(240);
  const short = spec.rows.findIndex((cells, row) => row > 1 && String(cells[2]).length < 400);
  expect(short).toBeGreaterThan(1);
  expect(heights.has(short)).toBe(false);
});
