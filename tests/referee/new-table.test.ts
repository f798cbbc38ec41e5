import { CATALOGUE_INSTRUMENTS, EXAMPLES, examplesFor } from "../../src/catalog/catalog";
import { writeWorkbook } from "../../src/files/write-workbook";
import { loadStatutes } from "../../src/law/texts/load-statutes";
import { makeTable } from "../../src/taskpane/commands/make-table";
import { ownTableSpec } from "../../src/taskpane/own/own-table";
import type { SheetDocument } from "../../src/workbench/package/document";
import { openWorkbook } from "../../src/workbench/package/open";
import { actionBook } from "../host/testing/action-book";
import { openActionPane } from "../host/testing/action-pane";
import { referee, throughLibreOffice } from "./office";

const examples = CATALOGUE_INSTRUMENTS.flatMap((one) => examplesFor(one).slice(0, 3));

const sheetIn = (bytes: Uint8Array | undefined, name: string): SheetDocument => {
  const opened = openWorkbook(bytes ?? new Uint8Array());
  const sheet = opened.ok ? opened.workbook.sheets.find((one) => one.name === name) : undefined;
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet;
};

/** What a table of agreements is besides its looks; without a window LibreOffice keeps no frozen panes of any file. */
const tableOf = (sheet: SheetDocument) => {
  const used = sheet.usedArea(true);
  const { landscape, paperSize, fitToWidth } = sheet.pageSetup;
  return {
    values: sheet.values({ top: 0, left: 0, bottom: used?.bottom ?? 0, right: used?.right ?? 0 }),
    filter: sheet.autoFilter?.area,
    merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
    lists: sheet.validations.map(({ type, formula1 }) => `${type} ${formula1 ?? ""}`).sort(),
    print: { landscape, paperSize, fitToWidth },
  };
};

referee("LibreOffice reads what the pane makes anew", () => {
  const written = new Map<string, Uint8Array>();
  let read: ReadonlyMap<string, Uint8Array> = new Map();

  beforeAll(async () => {
    for (const [name, rows] of [
      ["leeg", []],
      ["gevuld", examples],
    ] as const) {
      const pane = await openActionPane(actionBook());
      await pane.perform(makeTable, { name, examples: rows });
      written.set(`${name}.xlsx`, pane.workbook.save());
    }
    const own = EXAMPLES.slice(0, 5).map((one) => ({ ...one, blanks: {} }));
    const bytes = writeWorkbook(ownTableSpec("eigen", own, await loadStatutes()));
    if (bytes) written.set("eigen.xlsx", bytes);
    read = throughLibreOffice(written);
  }, 300_000);

  it.each(["leeg", "gevuld", "eigen"])("%s: its cells, lists, filter and how it is printed", (name) => {
    const [ours, theirs] = [written, read].map((files) => tableOf(sheetIn(files.get(`${name}.xlsx`), name)));
    expect(ours?.print).toEqual({ landscape: true, paperSize: 8, fitToWidth: 1 });
    expect(ours?.lists).toHaveLength(2);
    expect(theirs).toEqual(ours);
  });
});
