import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/workbench/package/open";
import { buildWorkbook } from "../../src/workbench/package/testing/build-workbook";
import type { SheetDocument, WorkbookDocument } from "../../src/workbench/package/document";
import { pictureOf, unnamed } from "../host/testing/compare-sheets";
import { LAYOUTS } from "../host/testing/layouts";
import { expect, test, type Workbench } from "./support/workbench";

/**
 * From the buttons of the pane to the cells of the saved file, in every layout that regions use. One page goes through all of
 * them, because opening it takes longer than an insertion.
 */

/** A workbook into which an example of Programma is inserted. */
interface Table {
  readonly name: string;
  readonly workbook: WorkbookDocument;
  /** The sheet with the table, by its place. Default: the first, which is in front. */
  readonly on?: number;
  /** From this column on other content stands beside the table, which does not move along. */
  readonly beside?: number;
}

/** An example of Programma, and how it begins. */
const TITLE = "Gezamenlijke invulling van een programma";
const START = "Partijen zoeken elkaar binnen ";

const opened = (bytes: Uint8Array): WorkbookDocument => {
  const result = openWorkbook(bytes);
  if (!result.ok) throw new Error(result.problem.detail);
  return result.workbook;
};
const file = (name: string, change: (sheet: SheetDocument) => void = () => undefined): WorkbookDocument => {
  const workbook = opened(readFileSync(`tests/workbooks/${name}.xlsx`));
  const [sheet] = workbook.sheets;
  if (sheet) change(sheet);
  return workbook;
};

async function insertInto({ pane, saved, openBytes }: Workbench, table: Table): Promise<void> {
  const { workbook, on = 0, beside = Infinity } = table;
  const before = pictureOf(opened(workbook.save()), [], beside, on);
  await openBytes(workbook.save(), "tabel.xlsx");
  await pane.getByRole("tab", { name: "Voorbeelden" }).click();
  await pane.getByRole("combobox", { name: "Kerninstrument" }).selectOption({ label: "Programma" });
  await pane.getByRole("button", { name: `Bekijk ${TITLE}`, exact: true }).click();
  if (on > 0) await pane.getByRole("button", { name: `Ga naar ${workbook.sheets[on]?.name ?? ""}` }).click();
  await pane.getByRole("button", { name: "Invoegen", exact: true }).click();
  const message = pane.getByText(/Afspraak ingevoegd als rij \d+/);
  await expect(message).toBeVisible();
  const row = Number(/rij (\d+)/.exec((await message.textContent()) ?? "")?.[1]) - 1;

  const after = await saved();
  const sheet = after.sheets[on];
  const cells = Array.from({ length: 30 }, (_, column) => String(sheet?.cell(row, column).value ?? ""));
  expect(cells.filter((text) => text.startsWith(START))).toHaveLength(1);
  expect(pictureOf(after, [row], beside, on)).toEqual(unnamed(before));

  await pane.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(pane.getByText("De wijziging is ongedaan gemaakt.")).toBeVisible();
  expect(pictureOf(await saved(), [], beside, on)).toEqual(before);
}

async function insertIntoAll(workbench: Workbench, tables: readonly Table[]): Promise<void> {
  await workbench.open("01-plat.xlsx");
  await expect(workbench.pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  for (const table of tables) await test.step(table.name, () => insertInto(workbench, table));
}

/** What the workbooks of tests/workbooks do not have; the other small layouts go in without a browser (tests/host). */
const ONLY_HERE = /^(?:a legend beside|lists, conditional formats|a filter that is on|a filter without)/;

test("an example goes in beside a legend, lists, formats and filters; nothing else changes; it is taken back", async ({
  workbench,
}) => {
  const tables = LAYOUTS.filter(({ name }) => ONLY_HERE.test(name)).map(({ name, build, beside }): Table => {
    const workbook = opened(buildWorkbook({ sheets: [{ name: "Blad1" }] }));
    const [sheet] = workbook.sheets;
    if (sheet) build(sheet, workbook);
    return { name, workbook, ...(beside === undefined ? {} : { beside }) };
  });
  expect(tables).toHaveLength(4);
  await insertIntoAll(workbench, tables);
});

test("an example goes into the tables of other regions too", async ({ workbench }) => {
  const sheets = file("20-bladen");
  await insertIntoAll(workbench, [
    {
      name: "a sheet for each core instrument, a guide in front",
      workbook: sheets,
      on: sheets.sheets.findIndex(({ name }) => name === "Programma"),
    },
    { name: "numbered headings, B and C merged", workbook: file("21-genummerd") },
    {
      name: "columns of the region's own, and a word far beside",
      workbook: file("22-ingevoegd", (sheet) => sheet.setCell(29, 21, { value: "Navragen" })),
    },
    { name: "roles in the place of marks", workbook: file("23-rollen") },
    { name: "other headings in another order, a guide in front", workbook: file("24-andere-koppen"), on: 1 },
    { name: "formulas, rich text, notes below", workbook: file("25-noten") },
    {
      name: "lettered headings, and a question beside a row",
      workbook: file("26-letterkoppen", (sheet) => sheet.setCell(49, 16, { value: "Klopt dit?" })),
    },
    { name: "begins in column C under a title", workbook: file("27-verschoven") },
    { name: "nine partner columns under a header of two rows", workbook: file("28-negen-partners") },
    { name: "in another order, marks ✓", workbook: file("29-herschikt") },
  ]);
});
