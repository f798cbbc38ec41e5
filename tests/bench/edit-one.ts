import { PaneSession } from "../../src/taskpane/state/pane-session";
import { openBench } from "../support/open-bench";
import { generateRows } from "./generate-table";
import type { Measured } from "./measure";

export interface EditedOne extends Measured {
  /** Most requests that one edit took. */
  readonly requests: number;
}

const WARM_UP = 3;
/** The agreement's column. */
const COLUMN = 3;

/**
 * Types in one cell after another, in rows all over the table, and waits each time until the pane's findings are of what
 * was typed: the pause for quiet, the conversation with the workbench, and the check.
 *
 * @returns milliseconds from the edit to the findings
 */
export async function editOne(bytes: Uint8Array, edits: number): Promise<EditedOne> {
  const { host, sheet, gateway } = openBench(bytes, { excelApi: 13 });
  const session = new PaneSession(gateway);
  await session.start();
  await session.complete();
  const rows = session.table?.agreements.map(({ row }) => row) ?? [];
  const texts = generateRows(edits + WARM_UP).map((cells) => String(cells[COLUMN]));
  const times: number[] = [];
  let requests = 0;
  for (const [round, text] of texts.entries()) {
    const row = rows[(round * 7919) % rows.length] ?? 1;
    host.log.reset();
    const began = performance.now();
    const found = foundAfter(session, row, text);
    host.userEdit(sheet.id, row, COLUMN, { value: text });
    await found;
    if (round >= WARM_UP) times.push(performance.now() - began);
    requests = Math.max(requests, host.log.requests);
  }
  await session.stop();
  times.sort((a, b) => a - b);
  return {
    median: times[Math.floor(times.length / 2)] ?? NaN,
    p95: times[Math.min(times.length - 1, Math.ceil(times.length * 0.95) - 1)] ?? NaN,
    requests,
  };
}

/** Done when the table on screen holds this text in this row, and its findings are of it. */
function foundAfter({ store }: PaneSession, row: number, text: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      const { located, stale } = store.get();
      if (stale || located.kind !== "table") return;
      if (located.table.agreements.find((one) => one.row === row)?.text.agreement !== text) return;
      stop();
      resolve();
    });
  });
}
