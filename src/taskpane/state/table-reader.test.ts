import { startCheck } from "../../rules/engine";
import { KNOWN_EXAMPLES } from "../../catalog/known-examples";
import { COLUMN, oneTable, row, ROWS } from "../testing/tables";
import { TableReader } from "./table-reader";

const SETTINGS = { examples: KNOWN_EXAMPLES };
const noMapping = (): undefined => undefined;

test("finds the table, checks it, and keeps what it read", async () => {
  const gateway = oneTable();
  const reader = new TableReader(gateway, "{sheet-1}");
  const outcome = await reader.read(SETTINGS, noMapping);
  const check = outcome.ok && outcome.value.result.ok ? outcome.value.result.check : null;
  expect(check?.table.agreements.map((agreement) => agreement.row)).toEqual([1, 2, 3, 4]);
  expect(check?.findings).toContainEqual(expect.objectContaining({ rule: "legal-basis/required", row: 2 }));
  expect(reader.latest?.snapshot.values).toHaveLength(5);
});

test("after each change the findings equal those of a full check", async () => {
  const gateway = oneTable();
  const reader = new TableReader(gateway, "{sheet-1}");
  await reader.read(SETTINGS, noMapping);
  const edits: [number, number, string][] = [
    [2, COLUMN.legalBasis, "art. 2.2 Ow"],
    [4, COLUMN.gemeente, "x"],
    [1, COLUMN.agreement, ""],
    [1, COLUMN.agreement, "De gemeente en de GGD overleggen."],
    [0, COLUMN.keyword, "Tags"],
  ];
  for (const [sheetRow, column, value] of edits) {
    gateway.type(0, sheetRow, column, value);
    const outcome = await reader.read(SETTINGS, noMapping);
    if (!outcome.ok || !outcome.value.result.ok) throw new Error("no table");
    const { check } = outcome.value.result;
    expect(check.findings).toEqual(startCheck(check.table, SETTINGS).findings);
  }
});

test("asks for merged areas when a shared cell may matter, once per structure", async () => {
  const gateway = oneTable([
    row("Programma", "Eerste afspraak over water."),
    row("Programma", "Tweede afspraak over wonen.", { [COLUMN.legalBasis]: "" }),
  ]);
  gateway.merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
  const reader = new TableReader(gateway, "{sheet-1}");
  const asked = (): number => gateway.calls.filter((call) => call === "readMerges").length;
  const outcome = await reader.read(SETTINGS, noMapping);
  expect(asked()).toBe(1);
  const check = outcome.ok && outcome.value.result.ok ? outcome.value.result.check : null;
  expect(check?.table.agreements[1]?.inheritedFrom.legalBasis).toBe(1);
  expect(check?.findings).not.toContainEqual(expect.objectContaining({ rule: "legal-basis/required" }));

  gateway.type(0, 2, COLUMN.keyword, "wonen");
  await reader.read(SETTINGS, noMapping);
  expect(asked()).toBe(1);
  gateway.type(0, 1, COLUMN.legalBasis, "");
  await reader.read(SETTINGS, noMapping);
  expect(asked()).toBe(2);
});

test("a table without shared cells costs no question about merged areas", async () => {
  const gateway = oneTable(ROWS.slice(0, 1));
  await new TableReader(gateway, "{sheet-1}").read(SETTINGS, noMapping);
  expect(gateway.calls).toEqual(["readSheet"]);
});

test("an Excel that cannot tell merged areas is not asked again", async () => {
  const gateway = oneTable();
  gateway.refused.set("readMerges", "not-supported");
  const reader = new TableReader(gateway, "{sheet-1}");
  await reader.read(SETTINGS, noMapping);
  await reader.read(SETTINGS, noMapping);
  expect(gateway.calls.filter((call) => call === "readMerges")).toHaveLength(1);
});

test("what Excel refuses is passed on, and the last reading stays", async () => {
  const gateway = oneTable();
  const reader = new TableReader(gateway, "{sheet-1}");
  await reader.read(SETTINGS, noMapping);
  gateway.refused.set("readSheet", "edit-mode");
  expect(await reader.read(SETTINGS, noMapping)).toMatchObject({
    ok: false,
    obstacle: { code: "edit-mode" },
  });
  expect(reader.latest?.snapshot.values).toHaveLength(5);
});

test("other settings check what was read last again, without asking Excel", async () => {
  const gateway = oneTable();
  const reader = new TableReader(gateway, "{sheet-1}");
  expect(await reader.checkAgain(SETTINGS)).toEqual({ ok: true, value: null });
  await reader.read(SETTINGS, noMapping);
  const calls = gateway.calls.length;
  const off = { levels: { "legal-basis/required": "off" as const } };
  const outcome = await reader.checkAgain(off);
  const reading = outcome.ok ? outcome.value : null;
  const check = reading?.result.ok ? reading.result.check : null;
  expect(check?.findings).toEqual(check && startCheck(check.table, off).findings);
  expect(check?.findings).not.toContainEqual(expect.objectContaining({ rule: "legal-basis/required" }));
  expect(await reader.checkAgain(off)).toEqual({ ok: true, value: reading });
  expect(gateway.calls).toHaveLength(calls);
});
