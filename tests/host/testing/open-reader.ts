import type { Gateway } from "../../../src/excel/gateway";
import { must } from "../../../src/excel/testing/bench";
import { startCheck } from "../../../src/rules/engine";
import type { Finding } from "../../../src/rules/finding";
import { locateTable } from "../../../src/table/locate-table";
import { areaWhereMergesMatter } from "../../../src/table/merges-matter";
import { TableReader, type Reading } from "../../../src/taskpane/state/table-reader";
import { openBench } from "../../support/open-bench";

const NO_SETTINGS = {};

/** A reader of the first sheet that hears what changes, as the pane's does, over Microsoft's library and the workbench. */
export async function openReader(bytes: Uint8Array) {
  const { host, sheet, gateway } = openBench(bytes, { excelApi: 13 });
  const reader = new TableReader(gateway, sheet.id);
  must(
    await gateway.listen({
      changed: (_, change, own) => reader.note(change, own),
      sheetActivated: () => undefined,
      selected: () => undefined,
      rowsHidden: () => undefined,
    }),
  );
  const read = async (): Promise<Reading> => must(await reader.read(NO_SETTINGS, () => undefined));
  await read();
  return { host, sheet, gateway, reader, read };
}

/** Excel sends events after its answer. */
export const heard = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** What a reading found; null where it found no table. */
export const findingsOf = ({ result }: Reading): readonly Finding[] | null =>
  result.ok ? result.check.findings : null;

/** What somebody finds who reads and checks the whole sheet now. */
export async function fullCheck(gateway: Gateway, sheetId: string): Promise<readonly Finding[] | null> {
  const { snapshot } = must(await gateway.readSheet(sheetId));
  let located = locateTable(snapshot);
  const area = located.ok ? areaWhereMergesMatter(snapshot, located.table) : null;
  if (area) located = locateTable({ ...snapshot, merges: must(await gateway.readMerges(sheetId, area)) });
  return located.ok ? startCheck(located.table, NO_SETTINGS).findings : null;
}

/** How many cells the workbench's answers held since this was asked for. */
export function countCells(host: Awaited<ReturnType<typeof openReader>>["host"]): () => number {
  let cells = 0;
  const process = host.process.bind(host);
  host.process = (body, flags) => {
    const answer = process(body, flags);
    if (answer.ok) cells += cellsIn(answer.body);
    return answer;
  };
  return () => cells;
}

/** Cells come as rows in a list: lists of lists. */
function cellsIn(value: unknown): number {
  if (value === null || typeof value !== "object") return 0;
  const inner: unknown[] = Object.values(value);
  if (Array.isArray(value) && value.length > 0 && inner.every((row) => Array.isArray(row)))
    return inner.reduce<number>((sum, row) => sum + (row as unknown[]).length, 0);
  return inner.reduce<number>((sum, one) => sum + cellsIn(one), 0);
}
