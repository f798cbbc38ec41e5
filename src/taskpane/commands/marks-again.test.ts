import { PaneSession } from "../state/pane-session";
import { COLUMN, oneTable } from "../testing/tables";
import { markAll, markMissingPartners } from "./marks";
import { undo } from "./undo";

async function marked() {
  const gateway = oneTable();
  const session = new PaneSession(gateway);
  await session.refresh();
  await session.complete();
  await markAll.perform(session);
  return { gateway, session, first: session.store.get() };
}

test("marking the same once more is no step of its own: it says so, and the first can be taken back", async () => {
  const { gateway, session, first } = await marked();
  const { length } = gateway.marks;
  await markAll.perform(session);
  const { notice, history } = session.store.get();
  expect(notice).toMatchObject({ intent: "info", plural: "mark.already" });
  expect(notice?.recoveryId).toBeUndefined();
  expect(history).toEqual(first.history);
  expect(gateway.marks).toHaveLength(length);
  await undo.perform(session, first.notice?.recoveryId ?? "");
  expect(gateway.marks).toHaveLength(0);
});

test("other marks, and those of what is found now, are a step", async () => {
  const { gateway, session } = await marked();
  await markMissingPartners.perform(session);
  expect(session.store.get().notice).toMatchObject({ intent: "success", plural: "mark.done" });
  await markAll.perform(session);
  gateway.type(0, 1, COLUMN.type, "");
  await session.refresh();
  await markAll.perform(session);
  expect(session.store.get().notice).toMatchObject({ intent: "success" });
});
