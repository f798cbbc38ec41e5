import { createGateway } from "../../src/excel/office-gateway";
import { excelSupports, must, prepareNode, testWorkbook } from "../../src/excel/testing/bench";
import { createHost } from "../../src/workbench/host/create-host";
import { loadOffice } from "../../src/workbench/host/node/load-office";
import type { WorkbookDocument } from "../../src/workbench/package/document";
import { openWorkbook } from "../../src/workbench/package/open";

export interface BenchOptions {
  readonly viewOnly?: boolean;
  /** The newest ExcelApi 1.x that this Excel says to support. */
  readonly excelApi?: number;
  readonly timeoutMs?: number;
}

/** The gateway over Microsoft's own library, with the workbench in the place of Excel, on a workbook that is open. */
export function attachBench(
  workbook: WorkbookDocument,
  { viewOnly = false, excelApi = 9, timeoutMs }: BenchOptions = {},
) {
  prepareNode();
  const host = createHost(workbook, { viewOnly });
  loadOffice().attachHost(host);
  excelSupports(excelApi);
  return { host, workbook, gateway: createGateway(timeoutMs === undefined ? {} : { timeoutMs }) };
}

/** The same over a workbook's bytes, with its first sheet at hand. */
export function openBench(bytes: Uint8Array, options: BenchOptions = {}) {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.detail);
  const [sheet] = opened.workbook.sheets;
  if (!sheet) throw new Error("the workbook has no sheet");
  return { ...attachBench(opened.workbook, options), sheet };
}

/** The same over one of the project's test workbooks, with its first sheet read. */
export async function openRead(name: string, options: BenchOptions = {}) {
  const bench = openBench(testWorkbook(name), options);
  must(await bench.gateway.readSheet(bench.sheet.id));
  return bench;
}
