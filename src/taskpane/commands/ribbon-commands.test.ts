import { readFileSync } from "node:fs";
import { PaneSession } from "../state/pane-session";
import { MemoryGateway } from "../testing/memory-gateway";
import { oneTable } from "../testing/tables";
import { performFromRibbon, RIBBON_COMMANDS } from "./ribbon-commands";

/** A command on a workbook whose pane was never opened; gives the session and how often the pane was asked to show. */
async function press(id: string, gateway: MemoryGateway) {
  const command = RIBBON_COMMANDS.find((one) => one.id === id);
  if (!command) throw new Error(`no command ${id}`);
  const session = new PaneSession(gateway);
  let shown = 0;
  await performFromRibbon(session, command, () => Promise.resolve(void shown++));
  return { session, state: session.store.get(), shown };
}

test("marking and clearing do their work in the sheet and leave the pane closed", async () => {
  const gateway = oneTable();
  const marked = await press("markMissingPartners", gateway);
  expect(marked.state.notice).toMatchObject({ intent: "success", plural: "mark.done" });
  expect(marked.shown).toBe(0);
  const cleared = await press("clearMarks", gateway);
  expect(cleared.state.notice).toMatchObject({ intent: "success", key: "mark.cleared" });
  expect(cleared.shown).toBe(0);
});

test("checking reads the sheet and shows the pane at the check", async () => {
  const { state, shown } = await press("recheck", oneTable());
  expect(state).toMatchObject({ tab: "check", screen: null, located: { kind: "table" } });
  expect(shown).toBe(1);
});

test("the menu of examples shows the pane at the examples of that core instrument", async () => {
  const { state, shown } = await press("examples_omgevingsplan", oneTable());
  expect(state).toMatchObject({ tab: "examples", instrument: "omgevingsplan" });
  expect(shown).toBe(1);
});

test("what cannot be done is said in the pane", async () => {
  const { state, shown } = await press(
    "markMissingPartners",
    new MemoryGateway([{ name: "Leeg", rows: [["niets"]] }]),
  );
  expect(state.located.kind).not.toBe("table");
  expect(shown).toBe(1);
});

test("the manifest and the shortcuts call commands that exist, and every command is called by one of them", () => {
  const named = [
    ...[...readFileSync("manifest.xml", "utf8").matchAll(/<FunctionName>([^<]+)</g)].map((found) => found[1]),
    ...[...readFileSync("assets/shortcuts.json", "utf8").matchAll(/"id": "([^"]+)"/g)].map(
      (found) => found[1],
    ),
  ];
  expect([...new Set(named)].sort()).toEqual(RIBBON_COMMANDS.map(({ id }) => id).sort());
});
