import type { MemoryGateway } from "../testing/memory-gateway";
import { COLUMN, oneTable } from "../testing/tables";
import { PaneSession } from "./pane-session";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function started(gateway: MemoryGateway): Promise<PaneSession> {
  const session = new PaneSession(gateway);
  await session.start();
  return session;
}

const hasFinding = (session: PaneSession): boolean => {
  const { located } = session.store.get();
  return (
    located.kind === "table" &&
    located.findings.some(({ row, rule }) => row === 2 && rule === "legal-basis/required")
  );
};

test("busy shows only when something takes longer than a moment", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  const seen: boolean[] = [];
  session.store.subscribe(() => seen.push(session.store.get().busy));
  let release = (): void => undefined;
  await session.refresh();
  expect(seen).not.toContain(true);
  gateway.held = { method: "readSheet", until: new Promise((resolve) => (release = resolve)) };
  const reading = session.refresh();
  await jest.advanceTimersByTimeAsync(600);
  expect(session.store.get().busy).toBe(true);
  release();
  await reading;
  expect(session.store.get().busy).toBe(false);
  await session.stop();
});

test("what takes long can be stopped; what was found stays, out of date, until it is asked for again", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  let release = (): void => undefined;
  gateway.held = { method: "readSheet", until: new Promise((resolve) => (release = resolve)) };
  gateway.type(0, 2, COLUMN.legalBasis, "art. 2.2 Ow");
  await jest.advanceTimersByTimeAsync(550);
  expect(session.store.get()).toMatchObject({ busy: false, progress: null });
  await jest.advanceTimersByTimeAsync(100);
  expect(session.store.get()).toMatchObject({ busy: true, progress: { part: null, isStoppable: true } });
  session.stopTasks();
  release();
  await jest.advanceTimersByTimeAsync(0);
  gateway.held = null;
  await jest.advanceTimersByTimeAsync(60_000);
  gateway.select(2, 0);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(session.store.get()).toMatchObject({
    busy: false,
    progress: null,
    stale: true,
    trouble: { code: "cancelled" },
  });
  expect(hasFinding(session)).toBe(true);
  await session.refresh();
  expect(session.store.get()).toMatchObject({ stale: false, trouble: null });
  expect(hasFinding(session)).toBe(false);
  await session.stop();
});

test("the bar moves as far as the work tells, and not for work that is quick", async () => {
  const session = await started(oneTable());
  let tell = (_done: number): void => undefined;
  let release = (): void => undefined;
  const work = session.stoppably(["work"], async (watch) => {
    tell = (done) => watch.onProgress(done, 200);
    await new Promise<void>((resolve) => (release = resolve));
  });
  tell(50);
  expect(session.store.get().progress).toBeNull();
  await jest.advanceTimersByTimeAsync(500);
  tell(100);
  expect(session.store.get().progress).toEqual({ part: 0.5, isStoppable: true });
  tell(101);
  expect(session.store.get().progress?.part).toBe(0.5);
  await jest.advanceTimersByTimeAsync(100);
  tell(200);
  expect(session.store.get().progress?.part).toBe(1);
  release();
  await work;
  expect(session.store.get()).toMatchObject({ busy: false, progress: null });
  await session.stop();
});

test("work that cannot be stopped does not offer it", async () => {
  const session = await started(oneTable());
  let release = (): void => undefined;
  const work = session.exclusively(["work"], () => new Promise<void>((resolve) => (release = resolve)));
  await jest.advanceTimersByTimeAsync(500);
  expect(session.store.get().progress).toEqual({ part: null, isStoppable: false });
  release();
  await work;
  await session.stop();
});
