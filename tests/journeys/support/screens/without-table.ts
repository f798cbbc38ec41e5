import { readFileSync } from "node:fs";
import type { StartResult } from "../../../../src/excel/start";
import type { NoTable } from "../../../../src/table/agreement-table";
import { openWorkbook } from "../../../../src/workbench/package/open";
import { buildWorkbook } from "../../../../src/workbench/package/testing/build-workbook";
import { expect, type Workbench } from "../workbench";
import { openTab } from "./in-tabs";
import type { ScreenView } from "./screen-view";

const LIBRARY = "**/office-js/office.js";

/** A workbook whose only sheet, or first sheet, holds these rows. */
function sheetOf(rows: readonly (readonly string[])[], more: readonly { name: string }[] = []): Uint8Array {
  const opened = openWorkbook(buildWorkbook({ sheets: [{ name: "Blad1" }, ...more] }));
  if (!opened.ok) throw new Error(opened.problem.detail);
  const [sheet] = opened.workbook.sheets;
  rows.forEach((cells, row) => cells.forEach((value, column) => sheet?.setCell(row, column, { value })));
  return opened.workbook.save();
}

/** The header of a table that the tests have. */
function headings(): readonly string[] {
  const opened = openWorkbook(readFileSync("tests/workbooks/01-plat.xlsx"));
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  return Array.from({ length: 16 }, (_, column) => String(sheet?.cell(0, column).value ?? ""));
}

type Rows = readonly (readonly string[])[];

/** Sheets without a table of their own for each reason; the type asks for one of a reason that is added. */
const SHEETS: Readonly<Record<NoTable["code"], () => Rows>> = {
  "empty-sheet": () => [],
  "no-header": () => [["Regio Oost"], ["Samenwerkingsafspraak", "Trefwoord", "Wie"], ["een", "water", "Jan"]],
  "no-rows": () => [headings(), [], ["Bron: regio"]],
  "several-tables": () => {
    const row = ["Programma", "Artikel 2.2 Ow", "", "De gemeente overlegt.", "Afstemming nodig", "water"];
    return [headings(), row, row, [], [], headings(), row, row];
  },
};

function noTable(code: keyof typeof SHEETS): ScreenView {
  return {
    name: `no table: ${code}`,
    is: `no table ${code}`,
    parts: ["shell/no-table"],
    open: async ({ openBytes, pane }, texts) => {
      await openBytes(sheetOf(SHEETS[code](), [{ name: "Blad2" }]), "zonder.xlsx");
      await expect(pane.getByText(texts.t(`noTable.${code}`))).toBeVisible();
    },
  };
}

type Reason = Extract<StartResult, { ok: false }>["reason"];

/** What takes Office.js's place where the pane cannot start, for each reason; null: nothing does. The type asks for all. */
const LIBRARIES: Readonly<Record<Reason, string | null>> = {
  "library-missing": null,
  "no-answer": "self.Office = { onReady: () => new Promise(() => undefined) };",
  "not-excel": 'self.Office = { onReady: async () => ({ host: "Word", platform: "PC" }) };',
  "too-old":
    'self.Office = { onReady: async () => ({ host: "Excel", platform: "PC" }), context: { requirements: { isSetSupported: () => false } } };',
};

const cannotStart = (reason: Reason): ScreenView => ({
  name: `the pane cannot start: ${reason}`,
  is: `start ${reason}`,
  parts: ["shell/start-screen"],
  open: async ({ page, pane, open }, texts) => {
    const body = LIBRARIES[reason];
    await page.route(LIBRARY, (route) =>
      body === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body }),
    );
    await open("01-plat.xlsx");
    await expect(pane.getByRole("heading", { name: texts.t("start.title") })).toBeVisible();
    await expect(pane.getByRole("alert")).toBeVisible();
  },
});

async function swallowed({ page, pane, open }: Workbench): Promise<void> {
  await page.route(LIBRARY, () => undefined);
  await open("01-plat.xlsx");
  await pane.locator("main.late").evaluate((main) => main.getAnimations().forEach((one) => one.finish()));
  await expect(pane.getByRole("heading")).toBeVisible();
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record).filter((key): key is Key => key in record);

export const OTHER_VIEWS: readonly ScreenView[] = [
  ...keysOf(SHEETS).map(noTable),
  {
    name: "a sheet that cannot be read yet",
    parts: ["shell/waiting"],
    open: async (bench, texts) => {
      const { page, pane } = bench;
      // The user types in a cell before the pane asks for the first time, however slow or fast the machine is.
      await page.route(LIBRARY, async (route) => {
        await page.waitForFunction(() => {
          try {
            window.workbench?.host.beginEdit();
            return window.workbench !== undefined;
          } catch {
            return false;
          }
        });
        await route.continue();
      });
      await bench.open("01-plat.xlsx");
      await expect(pane.getByRole("heading", { name: texts.t("waiting.title") })).toBeVisible();
    },
  },
  ...keysOf(LIBRARIES).map(cannotStart),
  { name: "Office.js does not come", parts: [], open: swallowed },
  {
    name: "the pane cannot be drawn",
    parts: ["shell/failure-screen"],
    open: async (bench, texts) => {
      await openTab(bench, texts, "check");
      await bench.pane.locator("body").evaluate(() => {
        Intl.NumberFormat.prototype.formatToParts = () => [];
        Object.defineProperty(Intl.PluralRules.prototype, "select", {
          value: () => {
            throw new Error("broken for the test");
          },
        });
      });
      await bench.pane.getByRole("tab", { name: texts.t("tab.overview") }).click();
      await expect(bench.pane.getByRole("heading", { name: texts.t("failure.title") })).toBeVisible();
    },
  },
];
