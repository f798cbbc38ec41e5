import { EMPTY_STATE } from "../../excel/store/state";
import { oneTable } from "../testing/tables";
import { ownSettings, withOwnSettings } from "./rule-settings";
import { PaneSession } from "./pane-session";
import { WorkbookMemory } from "./workbook-memory";

test("levels that the workbook holds count from the first check on, and a change counts at once", async () => {
  const gateway = oneTable();
  await gateway.writeState({ ...EMPTY_STATE, ruleLevels: { "type/required": "off" } });
  const session = new PaneSession(gateway);
  await session.refresh();
  const rules = () => {
    const { located } = session.store.get();
    return located.kind === "table" ? located.findings.map(({ rule }) => rule) : [];
  };
  expect(rules()).toContain("legal-basis/required");
  expect(rules()).not.toContain("type/required");
  const reads = gateway.calls.filter((call) => call === "readSheet").length;
  expect(await session.updateWorkbook((state) => ({ ...state, ruleLevels: {} }))).toBe(true);
  expect(rules()).toContain("type/required");
  expect(gateway.calls.filter((call) => call === "readSheet")).toHaveLength(reads);
});

test("a change starts from what a colleague wrote since", async () => {
  const gateway = oneTable();
  const memory = new WorkbookMemory(gateway);
  await memory.read();
  await gateway.writeState({ ...EMPTY_STATE, namedFilters: [{ name: "water", filter: 1 }] });
  await memory.update((state) => ({ ...state, ruleLevels: { "type/required": "hint" } }));
  const now = await gateway.readState();
  expect(now.ok && now.value.state).toMatchObject({
    namedFilters: [{ name: "water" }],
    ruleLevels: { "type/required": "hint" },
  });
});

test("what cannot be written is told, and changes nothing", async () => {
  const gateway = oneTable();
  const session = new PaneSession(gateway);
  await session.refresh();
  gateway.refused.set("writeState", "view-only");
  expect(
    await session.updateWorkbook((state) => ({ ...state, ruleLevels: { "type/required": "off" } })),
  ).toBe(false);
  expect(session.store.get()).toMatchObject({
    notice: { key: "obstacle.view-only" },
    workbook: { ruleLevels: {} },
  });
});

test("the owner's settings come back as they were set, and nonsense counts as none", () => {
  const settings = {
    allowedTypes: ["nodig"],
    allowedLevels: [],
    aliases: [{ form: "OZHZ", partner: "omgevingsdienst" as const }],
  };
  expect(ownSettings(withOwnSettings(EMPTY_STATE, settings))).toEqual(settings);
  expect(
    ownSettings({ ...EMPTY_STATE, more: { settings: { aliases: [{ form: 1 }], allowedTypes: "x" } } }),
  ).toEqual({
    allowedTypes: [],
    allowedLevels: [],
    aliases: [],
  });
});
