import { examplesFor } from "../../../src/catalog/catalog";
import { createTexts } from "../../../src/i18n/texts";
import { insertExamples } from "../../../src/taskpane/commands/insert-examples";
import { filledAsUsual } from "../../../src/taskpane/examples/any-example";
import { PaneSession } from "../../../src/taskpane/state/pane-session";
import { openWorkbook } from "../../../src/workbench/package/open";
import { buildWorkbook } from "../../../src/workbench/package/testing/build-workbook";
import { attachBench } from "../../support/open-bench";
import type { Layout } from "./layouts";

const texts = createTexts("nl");

/** The pane's session over a workbook with the table in this layout. */
export async function openLayout(layout: Layout) {
  const opened = openWorkbook(buildWorkbook({ sheets: [{ name: "Blad1" }] }));
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  if (!opened.ok || !sheet) throw new Error("the workbook does not open");
  const { workbook } = opened;
  layout.build(sheet, workbook);
  const { host, gateway } = attachBench(workbook, { excelApi: 13 });
  const session = new PaneSession(gateway);
  await session.refresh();
  if (!session.table) throw new Error("no table");
  return { host, sheet, workbook, session };
}

/** What is inserted into a layout: two examples for a programma, and one for a visie where the sheet has these. */
export const examplesIn = (layout: Layout) => [
  ...examplesFor("programma").slice(0, 2),
  ...(layout.only ? [] : examplesFor("omgevingsvisie").slice(0, 1)),
];

/** Inserts them, each below its core instrument. */
export async function insertInto(layout: Layout) {
  const opened = await openLayout(layout);
  const examples = examplesIn(layout).map(filledAsUsual);
  await insertExamples.perform(opened.session, { examples, afterRow: null, texts });
  return opened;
}
