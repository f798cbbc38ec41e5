import v8 from "node:v8";
import vm from "node:vm";
import { clearMarks, markAll } from "../../src/taskpane/commands/marks";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { actionBook } from "./testing/action-book";
import { openActionPane } from "./testing/action-pane";
import { heard } from "./testing/open-reader";

/** `npm run bench -- heap` measures 10,000 rounds; here it is seen that readings are let go of. */

const ROUNDS = 30;
/** The last reading, the one before it, and what a promise on its way still holds. */
const MOST_ALIVE = 6;

test("readings and checks of before are not kept", async () => {
  const pane = await openActionPane(actionBook(), { follows: true });
  const readings: WeakRef<SheetSnapshot>[] = [];
  const tables: WeakRef<object>[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    pane.host.userEdit(pane.sheet.id, 2, 3, { value: `Medewerkers delen  kaarten ${round}.` });
    await heard();
    await pane.session.refresh();
    const { basis, table } = pane.session;
    if (!basis || !table) throw new Error("no table");
    readings.push(new WeakRef(basis));
    tables.push(new WeakRef(table));
    await (round % 2 === 0 ? markAll : clearMarks).perform(pane.session);
  }
  await heard();
  v8.setFlagsFromString("--expose-gc");
  (vm.runInNewContext("gc") as () => void)();
  const alive = (refs: readonly WeakRef<object>[]) => refs.filter((ref) => ref.deref() !== undefined).length;
  expect(alive(readings)).toBeLessThanOrEqual(MOST_ALIVE);
  expect(alive(tables)).toBeLessThanOrEqual(MOST_ALIVE);
  await pane.session.stop();
});
