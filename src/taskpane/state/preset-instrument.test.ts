import { showExamples } from "../commands/show-examples";
import { MemoryGateway } from "../testing/memory-gateway";
import { oneTable, row, tableSheet } from "../testing/tables";
import { PaneSession } from "./pane-session";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function started(gateway: MemoryGateway): Promise<PaneSession> {
  const session = new PaneSession(gateway);
  await session.start();
  return session;
}

test("on a sheet for one core instrument the examples begin with that one, whatever is selected", async () => {
  const gateway = new MemoryGateway([
    tableSheet("Vergunningen", [row("Omgevingsvergunning", "Adviezen komen binnen vier weken.")]),
  ]);
  const session = await started(gateway);
  expect(session.store.get()).toMatchObject({ selectedRow: null, instrument: "omgevingsvergunning" });
  gateway.select(0, 0);
  expect(session.store.get().instrument).toBe("omgevingsvergunning");
  await session.stop();
});

test("the examples begin with the core instrument of the selected row, unless they are being read", async () => {
  const gateway = oneTable();
  const session = await started(gateway);
  gateway.select(3, 0);
  expect(session.store.get()).toMatchObject({ selectedRow: 3, instrument: "programma" });
  session.store.set({ tab: "examples" });
  gateway.select(4, 0);
  expect(session.store.get().instrument).toBe("programma");
  await session.stop();
});

/** A sheet for one core instrument, one for another, and one for several. */
const perInstrument = () =>
  new MemoryGateway([
    tableSheet("Vergunningen", [row("Omgevingsvergunning", "Adviezen komen binnen vier weken.")]),
    tableSheet("Programma", [row("Programma", "De agenda is van allen.")]),
    tableSheet("Alles"),
  ]);

test("the examples that are open go along to a sheet for another core instrument, and stay with one on a sheet for several", async () => {
  const gateway = perInstrument();
  const session = await started(gateway);
  session.store.set({ tab: "examples" });
  gateway.activate(1);
  await jest.advanceTimersByTimeAsync(0);
  expect(session.store.get().instrument).toBe("programma");
  // Which row is selected there says where the user is; from then on the examples are being read.
  gateway.activate(2);
  await jest.advanceTimersByTimeAsync(0);
  gateway.select(4, 0);
  expect(session.store.get().instrument).toBe("omgevingsplan");
  gateway.select(1, 0);
  expect(session.store.get().instrument).toBe("omgevingsplan");
  await session.stop();
});

test("a core instrument that the user chose stays on every sheet, until the examples are left", async () => {
  const gateway = perInstrument();
  const session = await started(gateway);
  await showExamples.perform(session, "omgevingsplan");
  gateway.activate(1);
  await jest.advanceTimersByTimeAsync(0);
  expect(session.store.get().instrument).toBe("omgevingsplan");
  session.store.set({ tab: "check" });
  gateway.activate(0);
  await jest.advanceTimersByTimeAsync(0);
  expect(session.store.get().instrument).toBe("omgevingsvergunning");
  session.store.set({ tab: "examples" });
  gateway.activate(1);
  await jest.advanceTimersByTimeAsync(0);
  expect(session.store.get().instrument).toBe("programma");
  await session.stop();
});
