import type { MemoryGateway } from "../testing/memory-gateway";
import { oneTable } from "../testing/tables";
import { PaneSession } from "./pane-session";

async function started(gateway: MemoryGateway): Promise<PaneSession> {
  const session = new PaneSession(gateway);
  await session.start();
  return session;
}

test("one write at a time: what is asked for meanwhile comes after it, and the same asked for again counts once", async () => {
  const session = await started(oneTable());
  const done: string[] = [];
  let release = (): void => undefined;
  const first = session.exclusively(["mark", 1], async () => {
    await new Promise<void>((resolve) => (release = resolve));
    done.push("first");
  });
  const ask = (what: readonly unknown[], as: string): Promise<void> =>
    session.exclusively(what, () => Promise.resolve(void done.push(as)));
  const asked = [
    ask(["mark", 1], "again"),
    ask(["mark", 2], "second"),
    ask(["clear"], "third"),
    ask(["clear"], "third again"),
  ];
  await Promise.resolve();
  expect(done).toEqual([]);
  release();
  await Promise.all([first, ...asked]);
  expect(done).toEqual(["first", "second", "third"]);
  await ask(["mark", 1], "fourth");
  expect(done).toEqual(["first", "second", "third", "fourth"]);
  await session.stop();
});

test("what waits for its turn is let go when the user stops, and when another sheet comes on screen", async () => {
  const session = await started(oneTable());
  const done: string[] = [];
  const holding = async (meanwhile: () => void): Promise<void> => {
    let release = (): void => undefined;
    const held = session.exclusively(["held"], () => new Promise<void>((resolve) => (release = resolve)));
    const waiting = session.exclusively(["waiting"], () => Promise.resolve(void done.push("waiting")));
    meanwhile();
    release();
    await Promise.all([held, waiting]);
  };
  await holding(() => session.stopTasks());
  await holding(() => session.store.set({ sheet: { id: "another", name: "Ander blad", visible: true } }));
  expect(done).toEqual([]);
  await holding(() => undefined);
  expect(done).toEqual(["waiting"]);
  await session.stop();
});

test("what waits comes also after something that went wrong", async () => {
  const session = await started(oneTable());
  const broken = session.exclusively(["broken"], () => Promise.reject(new Error("for the test")));
  const done: string[] = [];
  const next = session.exclusively(["next"], () => Promise.resolve(void done.push("next")));
  await expect(broken).rejects.toThrow("for the test");
  await next;
  expect(done).toEqual(["next"]);
  await session.stop();
});
