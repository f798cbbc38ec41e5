import { startCheck } from "../../rules/engine";
import { acceptFinding } from "../commands/accept";
import { markAll } from "../commands/marks";
import { setRuleLevel } from "../commands/settings";
import { undo } from "../commands/undo";
import { COLUMN, oneTable, row } from "../testing/tables";
import { PaneSession } from "./pane-session";

/** A table so large that checking it takes several slices, each of which is some rows here: the clock goes by calls. */
const MANY = 2_100;
const rows = Array.from({ length: MANY }, (_, at) =>
  row("Programma", `Afspraak nummer ${at} over het peil.`, at % 7 === 0 ? { [COLUMN.type]: "" } : {}),
);

let clock = 0;
beforeEach(() => {
  jest.spyOn(performance, "now").mockImplementation(() => clock++);
});
afterEach(() => jest.restoreAllMocks());

async function started() {
  const gateway = oneTable(rows);
  const session = new PaneSession(gateway);
  await session.refresh();
  await session.complete();
  return { gateway, session };
}

const findings = ({ store }: PaneSession) => {
  const { located } = store.get();
  return located.kind === "table" ? located.findings : [];
};
const count = (session: PaneSession): number =>
  findings(session).filter(({ rule }) => rule === "type/required").length;

/** How often something else had its turn while this was done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const ticker = setInterval(() => turns++, 0);
  await work;
  clearInterval(ticker);
  return turns;
}

const OFF = { rule: "type/required", level: "off" } as const;

test("another level lets others have their turn, and finds what a full check does", async () => {
  const { session } = await started();
  expect(count(session)).toBe(MANY / 7);
  expect(await turnsDuring(setRuleLevel.perform(session, OFF))).toBeGreaterThan(5);
  expect(count(session)).toBe(0);
  const { recoveryId = "" } = session.store.get().notice ?? {};
  expect(await turnsDuring(undo.perform(session, recoveryId))).toBeGreaterThan(5);
  expect(count(session)).toBe(MANY / 7);
});

test("so do other columns, and rows that come", async () => {
  const { gateway, session } = await started();
  gateway.type(0, 0, COLUMN.keyword, "Iets anders");
  expect(await turnsDuring(session.refresh())).toBeGreaterThan(5);
  const { located } = session.store.get();
  if (located.kind !== "table") throw new Error("no table");
  await session.complete();
  gateway.all[0]?.apply([
    { kind: "insert-row", row: 5, formatFrom: 4, cells: [{ column: COLUMN.agreement, value: "Nog een." }] },
  ]);
  expect(await turnsDuring(session.refresh())).toBeGreaterThan(5);
  expect(session.table?.agreements).toHaveLength(MANY + 1);
});

test("stopped, what was found stays as out of date, the setting is kept, and the next check goes by it", async () => {
  const { gateway, session } = await started();
  const before = findings(session);
  setTimeout(() => session.stopTasks(), 0);
  await setRuleLevel.perform(session, OFF);
  expect(gateway.kept.ruleLevels).toEqual({ "type/required": "off" });
  expect(findings(session)).toBe(before);
  expect(session.store.get()).toMatchObject({ stale: true, trouble: { code: "cancelled" }, busy: false });
  await session.refresh();
  expect(session.store.get()).toMatchObject({ stale: false, trouble: null });
  expect(count(session)).toBe(0);
});

test("a check that was stopped is made good by the next setting as well", async () => {
  const { session } = await started();
  setTimeout(() => session.stopTasks(), 0);
  await setRuleLevel.perform(session, OFF);
  await setRuleLevel.perform(session, { ...OFF, level: "hint" });
  expect(session.store.get()).toMatchObject({ stale: false, trouble: null });
  const { located } = session.store.get();
  if (located.kind !== "table") throw new Error("no table");
  expect(count(session)).toBe(MANY / 7);
  expect(
    new Set(located.findings.filter(({ rule }) => rule === OFF.rule).map(({ severity }) => severity)),
  ).toEqual(new Set(["hint"]));
});

test("nothing is marked after a check that was stopped", async () => {
  const gateway = oneTable(rows);
  const session = new PaneSession(gateway);
  await session.refresh();
  setTimeout(() => session.stopTasks(), 0);
  await markAll.perform(session);
  expect(gateway.marks).toEqual([]);
  expect(session.store.get()).toMatchObject({ notice: null, trouble: { code: "cancelled" } });
});

test("two settings one after the other: the last one counts", async () => {
  const { session } = await started();
  const level = (value: "off" | "hint") =>
    session.updateWorkbook((state) => ({ ...state, ruleLevels: { "type/required": value } }));
  await Promise.all([level("off"), level("hint")]);
  await session.complete();
  const { located, workbook } = session.store.get();
  if (located.kind !== "table") throw new Error("no table");
  expect(located.findings.map(({ rule, row: at }) => [rule, at])).toEqual(
    startCheck(located.table, { levels: workbook.ruleLevels }).findings.map(({ rule, row: at }) => [
      rule,
      at,
    ]),
  );
});

test("what is kept and no setting asks for no check: the findings are the same ones", async () => {
  const { session } = await started();
  const before = new Set(findings(session));
  const [finding] = findings(session);
  if (!finding) throw new Error("nothing was found");
  await acceptFinding.perform(session, { finding, reason: "Volgt.", who: "" });
  const after = findings(session);
  expect(after).toHaveLength(before.size - 1);
  expect(after.every((one) => before.has(one))).toBe(true);
});
