import { acceptFinding } from "../../src/taskpane/commands/accept";
import { recheck } from "../../src/taskpane/commands/findings";
import { applyChanges } from "../../src/taskpane/commands/fixes";
import { clearMarks, markAll } from "../../src/taskpane/commands/marks";
import { setRuleLevel } from "../../src/taskpane/commands/settings";
import { undo } from "../../src/taskpane/commands/undo";
import { fixesOfRule } from "../../src/taskpane/fixes/change-sets";
import type { PaneSession } from "../../src/taskpane/state/pane-session";
import { actionBook } from "./testing/action-book";
import { openActionPane, sessionFor, type ActionPane } from "./testing/action-pane";

/** Two people with the pane open on one workbook. Each pane has a gateway, a memory and a recovery log of its own. */

const BOOK = actionBook();

async function openTwo() {
  const mine = await openActionPane(BOOK);
  const other = sessionFor();
  await other.refresh();
  await other.complete();
  return { mine, other };
}

const findings = (session: PaneSession) => {
  const { located } = session.store.get();
  return located.kind === "table" ? located.findings : [];
};
const ofRule = (session: PaneSession, rule: string) => findings(session).filter((one) => one.rule === rule);
const fixOf = (session: PaneSession, rule: string) => ({
  label: rule,
  changes: fixesOfRule(findings(session), rule),
});
const notice = (session: PaneSession) => {
  const told = session.store.get().notice;
  return told && { ...told, name: "key" in told ? told.key : told.plural };
};
const ours = ({ sheet }: ActionPane) =>
  sheet.conditionalFormats.filter(({ formulas }) => formulas.join().includes("samenwerkingstabel:"));

test("each sees what the other changed, and a fix that was made already changes nothing", async () => {
  const { mine, other } = await openTwo();
  const late = fixOf(other, "type/unknown");
  await mine.session.refresh();
  await applyChanges.perform(mine.session, fixOf(mine.session, "type/unknown"));
  const picture = mine.picture();
  await applyChanges.perform(other, late);
  expect(mine.picture()).toEqual(picture);
  expect(ofRule(other, "type/unknown")).toEqual([]);
  await applyChanges.perform(other, fixOf(other, "cell/whitespace"));
  await mine.session.refresh();
  expect(findings(mine.session)).toEqual(findings(other));
});

test("marks do not pile up, and either takes away those of both", async () => {
  const { mine, other } = await openTwo();
  await markAll.perform(mine.session);
  const once = ours(mine).map(({ areas, formulas }) => ({ areas, formulas }));
  await markAll.perform(other);
  expect(ours(mine).map(({ areas, formulas }) => ({ areas, formulas }))).toEqual(once);
  await clearMarks.perform(mine.session);
  expect(ours(mine)).toEqual([]);
  await clearMarks.perform(other);
  expect(notice(other)?.name).toBe("mark.none");
});

test("undo refuses where the other changed the cell, and says so where that is true of some", async () => {
  const { mine, other } = await openTwo();
  await applyChanges.perform(mine.session, fixOf(mine.session, "cell/whitespace"));
  const { recoveryId = "" } = notice(mine.session) ?? {};
  await other.refresh();
  const change = {
    kind: "cell",
    row: 2,
    column: 3,
    old: mine.sheet.cell(2, 3).text,
    new: "Van de ander.",
  } as const;
  await applyChanges.perform(other, { label: "ander", changes: [change] });
  await undo.perform(mine.session, recoveryId);
  expect(mine.sheet.cell(2, 3).text).toBe("Van de ander.");
  expect(mine.sheet.cell(2, 4).text).toBe("Afstemming wenselijk ");
  expect(notice(mine.session)).toMatchObject({
    intent: "warning",
    name: "undoneExceptAt",
    count: 1,
    params: { cells: "D3" },
    redoId: recoveryId,
  });
  await applyChanges.perform(other, {
    label: "ander",
    changes: [{ ...change, old: "Van de ander.", new: "Weer anders." }],
  });
  const { recoveryId: theirs = "" } = notice(other) ?? {};
  mine.host.userEdit(mine.sheet.id, 2, 3, { value: "Van de gebruiker." });
  await undo.perform(other, theirs);
  expect(notice(other)).toMatchObject({
    intent: "warning",
    name: "undo.cell",
    params: { cell: "D3" },
  });
  expect(notice(other)).not.toHaveProperty("recoveryId");
  expect(mine.sheet.cell(2, 3).text).toBe("Van de gebruiker.");
});

test.each([
  [
    "an accepted finding",
    async ({ session }: ActionPane) => {
      const [finding] = ofRule(session, "keyword/required");
      if (!finding) throw new Error("nothing to accept");
      await acceptFinding.perform(session, { finding, reason: "afgesproken", who: "" });
    },
  ],
  [
    "a rule's level",
    ({ session }: ActionPane) => setRuleLevel.perform(session, { rule: "cell/whitespace", level: "off" }),
  ],
])("%s, which no cell shows, is told as a change of the workbook", async (_, keep) => {
  const { mine } = await openTwo();
  const told: string[] = [];
  mine.host.subscribe(({ kind }) => told.push(kind));
  await keep(mine);
  expect(told).toContain("kept");
});

test("what both keep in the workbook is kept, and shows after checking again", async () => {
  const { mine, other } = await openTwo();
  const [finding] = ofRule(mine.session, "keyword/required");
  if (!finding) throw new Error("nothing to accept");
  await acceptFinding.perform(mine.session, { finding, reason: "afgesproken", who: "" });
  await setRuleLevel.perform(other, { rule: "cell/whitespace", level: "off" });
  expect(other.store.get().workbook.accepted).toHaveLength(1);
  expect(ofRule(other, "keyword/required")).toEqual([]);
  expect(ofRule(mine.session, "cell/whitespace")).not.toEqual([]);
  await recheck.perform(mine.session);
  expect(ofRule(mine.session, "cell/whitespace")).toEqual([]);
  expect(findings(mine.session)).toEqual(findings(other));
});
