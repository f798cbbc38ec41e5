import { createHost } from "../../../src/workbench/host/create-host";
import { loadOffice } from "../../../src/workbench/host/node/load-office";
import type { WorkbenchHost } from "../../../src/workbench/host/workbench-host";
import type { SheetDocument } from "../../../src/workbench/package/document";
import { openWorkbook } from "../../../src/workbench/package/open";
import {
  buildWorkbook,
  stylesXml,
  type WorkbookSpec,
} from "../../../src/workbench/package/testing/build-workbook";

const office = loadOffice();

/** Formats of cells by number: 1 is a date, 2 is unlocked, 3 is text. */
const CELL_FORMATS =
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';

/** A cell with text. */
export const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** Three rows: a heading, "een" with 3, "twee" with twice what stands above it. */
export const ROWS =
  `<row r="1">${text("A1", "naam")}${text("B1", "aantal")}</row>` +
  `<row r="2">${text("A2", "een")}<c r="B2"><v>3</v></c></row>` +
  `<row r="3">${text("A3", "twee")}<c r="B3"><f>B2*2</f><v>6</v></c></row>`;

export interface HostSpec {
  /** Rows of the first sheet; `ROWS` unless stated. */
  readonly rows?: string;
  /** What stands after the rows of the first sheet. */
  readonly after?: string;
  readonly viewOnly?: boolean;
  readonly workbook?: Omit<WorkbookSpec, "sheets" | "styles">;
}

/** A workbook of two sheets, Blad1 and an empty Blad2, in a host that Microsoft's library speaks with from now on. */
export function openHost({
  rows = ROWS,
  after = "",
  viewOnly = false,
  workbook,
}: HostSpec = {}): WorkbenchHost {
  const bytes = buildWorkbook({
    ...workbook,
    styles: stylesXml(CELL_FORMATS),
    sheets: [{ name: "Blad1", rows, after }, { name: "Blad2" }],
  });
  return hostOf(bytes, viewOnly);
}

/** A host over these bytes, with the library attached. */
export function hostOf(bytes: Uint8Array, viewOnly = false): WorkbenchHost {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.detail);
  const host = createHost(opened.workbook, { viewOnly });
  office.attachHost(host);
  return host;
}

/** A sheet of the document behind the host. */
export function sheetOf(host: WorkbenchHost, name = "Blad1"): SheetDocument {
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Runs as an add-in does, with the first sheet at hand. */
export function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return office.Excel.run((context) => work(context.workbook.worksheets.getItem("Blad1"), context));
}

/** The code with which work fails; "no error" when it does not. */
export function failure(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "no error",
    (error: { code?: string }) => error.code ?? String(error),
  );
}

/** Events and the clean-up after a run come in turns of their own: this waits until both have passed. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
