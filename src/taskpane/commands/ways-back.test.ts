import type { PaneCommand } from "./command";
import { NO_CHOICE, toggleValue } from "../../facets/choice";
import { PaneSession } from "../state/pane-session";
import { MemoryGateway } from "../testing/memory-gateway";
import { oneTable, tableSheet } from "../testing/tables";
import { acceptFinding, revokeAccepted } from "./accept";
import { applyFilter, showAll } from "./filter";
import { clearMarks, markAll, markErrors } from "./marks";
import { showMatrixRows } from "./overview";
import { ownExamples } from "../own/own-examples";
import { keepRow, renameOwn } from "./own-examples";
import { renameFilter } from "./rename-filter";
import { saveFilter } from "./saved-filters";
import { setRuleLevel } from "./settings";
import { redo, undo } from "./undo";

async function started(gateway: MemoryGateway): Promise<PaneSession> {
  const session = new PaneSession(gateway);
  await session.refresh();
  await session.complete();
  return session;
}

/** Does something; gives the handle that takes it back. */
async function done<Input>(session: PaneSession, command: PaneCommand<Input>, input: Input): Promise<string> {
  await command.perform(session, input);
  const { notice } = session.store.get();
  expect(notice?.intent).toBe("success");
  return notice?.recoveryId ?? "";
}

const said = (session: PaneSession) => {
  const { notice } = session.store.get();
  return notice && "key" in notice ? notice.key : null;
};
const firstFinding = (session: PaneSession) => {
  const { located } = session.store.get();
  const finding = located.kind === "table" ? located.findings.find(({ row }) => row === 2) : undefined;
  if (!finding) throw new Error("nothing was found");
  return finding;
};

test("what is kept in the workbook is taken back and done again: accepted, revoked, settings, filters", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  const steps: (() => Promise<string>)[] = [
    () => done(session, acceptFinding, { finding: firstFinding(session), reason: "Volgt.", who: "" }),
    () => done(session, revokeAccepted, gateway.kept.accepted),
    () => done(session, setRuleLevel, { rule: "type/required", level: "off" }),
    () => {
      session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", "overleg") });
      return done(session, saveFilter, "Overleg");
    },
  ];
  for (const step of steps) {
    const before = gateway.kept;
    const id = await step();
    const after = gateway.kept;
    expect(after).not.toEqual(before);
    await undo.perform(session, id);
    expect(gateway.kept).toEqual(before);
    expect(said(session)).toBe("undone");
    await redo.perform(session, id);
    expect(gateway.kept).toEqual(after);
  }
  expect(session.store.get().history.map(({ isUndone }) => isUndone)).toEqual([false, false, false, false]);
});

test("a setting that a colleague changed since stays as it is, and what the colleague added stays too", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  const id = await done(session, setRuleLevel, { rule: "type/required", level: "off" });
  gateway.kept = { ...gateway.kept, ruleLevels: { "type/required": "error" } };
  await undo.perform(session, id);
  expect(said(session)).toBe("history.keptChanged");
  expect(gateway.kept.ruleLevels).toEqual({ "type/required": "error" });
  gateway.kept = { ...gateway.kept, ruleLevels: { "type/required": "off", "source/required": "hint" } };
  await undo.perform(session, id);
  expect(gateway.kept.ruleLevels).toEqual({ "source/required": "hint" });
});

test("marks: the ones before come back, and clearing them can be taken back", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  const errors = await done(session, markErrors, undefined);
  const some = gateway.marks.length;
  const all = await done(session, markAll, undefined);
  const many = gateway.marks.length;
  expect(many).toBeGreaterThan(some);
  await undo.perform(session, errors);
  expect(said(session)).toBe("history.marksChanged");
  await undo.perform(session, all);
  expect(gateway.marks).toHaveLength(some);
  await undo.perform(session, errors);
  expect(gateway.marks).toEqual([]);
  await redo.perform(session, errors);
  const cleared = await done(session, clearMarks, undefined);
  await undo.perform(session, cleared);
  expect(gateway.marks).toHaveLength(some);
  expect(session.store.get().marked?.choice).toBe("errors");
});

test("marks that another session made come back as they stood, after clearing and after other marks", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  const old = [firstFinding(session)];
  gateway.marks = old;
  await session.show({ id: "{sheet-1}", name: "Een", visible: true });
  const all = await done(session, markAll, undefined);
  expect(gateway.marks).not.toEqual(old);
  await undo.perform(session, all);
  expect(gateway.marks).toEqual(old);
  expect(session.store.get().marked).toEqual({ choice: null, of: null });
  const cleared = await done(session, clearMarks, undefined);
  expect(said(session)).toBe("mark.cleared");
  await undo.perform(session, cleared);
  expect(gateway.marks).toEqual(old);
  await redo.perform(session, cleared);
  expect(gateway.marks).toEqual([]);
});

test("marks of another session that cannot be read are cleared, with marking again as the way back", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  gateway.marks = [firstFinding(session)];
  await session.show({ id: "{sheet-1}", name: "Een", visible: true });
  gateway.refused.set("readMarks", "unknown");
  expect(await done(session, clearMarks, undefined)).toBe("");
  expect(said(session)).toBe("mark.clearedOld");
  expect(gateway.marks).toEqual([]);
});

test("filters: the one before comes back, and showing all can be taken back", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", "overleg") });
  const first = await done(session, applyFilter, undefined);
  const { filters } = gateway;
  expect(filters).not.toEqual([]);
  const second = await done(session, showMatrixRows, { instrument: "omgevingsvisie", partnerIndex: 0 });
  expect(gateway.filters).toHaveLength(2);
  await undo.perform(session, first);
  expect(said(session)).toBe("history.filterChanged");
  await undo.perform(session, second);
  expect(gateway.filters).toEqual(filters);
  const shown = await done(session, showAll, undefined);
  expect(gateway.filters).toEqual([]);
  await undo.perform(session, shown);
  expect(gateway.filters).toEqual(filters);
  expect(session.store.get().choice.groups).toHaveProperty("keyword");
  await undo.perform(session, second);
  await undo.perform(session, first);
  expect(gateway.filters).toEqual([]);
  expect(session.store.get().filtered).toBeNull();
});

test("marks and filters of another sheet wait until that sheet is in front", async () => {
  const gateway = new MemoryGateway([tableSheet("Een"), tableSheet("Twee")]);
  const session = await started(gateway);
  const id = await done(session, markAll, undefined);
  await session.show({ id: "{sheet-2}", name: "Twee", visible: true });
  await undo.perform(session, id);
  expect(said(session)).toBe("history.otherSheet");
  expect(gateway.marks).not.toEqual([]);
  await session.show({ id: "{sheet-1}", name: "Een", visible: true });
  await undo.perform(session, id);
  expect(gateway.marks).toEqual([]);
});

test("what Excel refuses stays to be taken back later", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  const id = await done(session, markAll, undefined);
  gateway.refused.set("clearHighlight", "protected");
  await undo.perform(session, id);
  expect(session.store.get().notice).toMatchObject({
    key: "obstacle.protected",
    recoveryId: id,
    isRefusal: true,
  });
  gateway.refused.clear();
  await undo.perform(session, id);
  expect(gateway.marks).toEqual([]);
});

test("another name of a kept filter and another title of an own example are taken back and made again", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", "overleg") });
  await done(session, saveFilter, "Overleg");
  session.store.set({ selectedRow: 2 });
  await done(session, keepRow, undefined);
  const id = ownExamples(gateway.kept)[0]?.id ?? "";
  const steps = [
    () => done(session, renameFilter, { from: "Overleg", to: "Regio-overleg" }),
    () => done(session, renameOwn, { id, title: "Zo doen wij het" }),
  ];
  for (const step of steps) {
    const before = gateway.kept;
    const deed = await step();
    const after = gateway.kept;
    expect(after).not.toEqual(before);
    await undo.perform(session, deed);
    expect(gateway.kept).toEqual(before);
    await redo.perform(session, deed);
    expect(gateway.kept).toEqual(after);
  }
});

test("what changed nothing offers no way back", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", "overleg") });
  await done(session, saveFilter, "Een");
  await done(session, saveFilter, "Twee");
  await renameFilter.perform(session, { from: "Een", to: "Twee" });
  expect(said(session)).toBe("filters.nameTaken");
  expect(session.store.get().notice?.recoveryId).toBeUndefined();
  expect(session.store.get().history).toHaveLength(2);
});

test("a refusal because something else came in the place offers nothing, and one on another sheet to try it there", async () => {
  const session = await started(new MemoryGateway([tableSheet("Een"), tableSheet("Twee")]));
  const first = await done(session, markAll, undefined);
  const second = await done(session, markErrors, undefined);
  await undo.perform(session, first);
  expect(said(session)).toBe("history.marksChanged");
  expect(session.store.get().notice?.recoveryId).toBeUndefined();
  await session.show({ id: "{sheet-2}", name: "Twee", visible: true });
  await undo.perform(session, second);
  expect(session.store.get().notice).toMatchObject({ recoveryId: second, isRefusal: true });
});
