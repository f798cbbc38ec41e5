import v8 from "node:v8";
import vm from "node:vm";
import { applyChanges } from "../../src/taskpane/commands/fixes";
import { clearMarks, markAll } from "../../src/taskpane/commands/marks";
import { undo } from "../../src/taskpane/commands/undo";
import { PaneSession } from "../../src/taskpane/state/pane-session";
import type { CellChange } from "../../src/table/change";
import { openBench } from "../support/open-bench";

/** So many rounds fill what is kept on purpose: the recovery log and the list of what was done. */
const WARM_UP = 500;
const AGREEMENT = 3;

export interface HeapGrowth {
  /** In bytes, after the warm-up and at the end. */
  readonly before: number;
  readonly after: number;
}

/**
 * The heap of a working day: rounds of an edit, a check, marks, a change by the pane and its undo, on one pane that hears
 * the workbook's events. The workbench counts too.
 */
export async function heapGrowth(bytes: Uint8Array, rounds: number): Promise<HeapGrowth> {
  const { sheet, host, gateway } = openBench(bytes, { excelApi: 13 });
  const session = new PaneSession(gateway);
  await session.start();
  await session.complete();
  const last = sheet.usedArea(true)?.bottom ?? 1;
  const round = async (number: number): Promise<void> => {
    const row = 1 + (number % last);
    host.userEdit(sheet.id, row, AGREEMENT, {
      value: `Afspraak ${number} van de gemeente met de provincie.`,
    });
    await new Promise((resolve) => setImmediate(resolve));
    await session.refresh();
    await (number % 2 === 0 ? markAll : clearMarks).perform(session);
    const old = sheet.cell(row, AGREEMENT).text;
    const change: CellChange = { kind: "cell", row, column: AGREEMENT, old, new: `${old} Toets ${number}.` };
    await applyChanges.perform(session, { label: "ronde", changes: [change] });
    const { notice } = session.store.get();
    if (notice?.recoveryId === undefined) throw new Error(`round ${number}: nothing was changed`);
    await undo.perform(session, notice.recoveryId);
    if (sheet.cell(row, AGREEMENT).text !== old) throw new Error(`round ${number}: nothing was taken back`);
  };
  for (let number = 0; number < WARM_UP; number++) await round(number);
  const before = heapUsed();
  for (let number = 0; number < rounds; number++) await round(WARM_UP + number);
  const after = heapUsed();
  await session.stop();
  return { before, after };
}

/** What is in use after everything that can go is gone. */
function heapUsed(): number {
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc") as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
