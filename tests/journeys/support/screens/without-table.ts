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

function noTable(code: NoTable["code"], rows: () => readonly (readonly string[])[]): ScreenView {
  return {
    name: `no table: ${code}`,
    is: `no table ${code}`,
    parts: ["shell/no-table"],
    open: async ({ openBytes, pane }, texts) => {
      await openBytes(sheetOf(rows(), [{ name: "Blad2" }]), "zonder.xlsx");
      await expect(pane.getByText(texts.t(`noTable.${code}`))).toBeVisible();
    },
  };
}

type Reason = Extract<StartResult, { ok: false }>["reason"];

/** What takes Office.js's place where the pane cannot start for each reason; null: nothing does. */
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

export const OTHER_VIEWS: readonly ScreenView[] = [
  noTable("empty-sheet", () => []),
  noTable("no-header", () => [
    ["Regio Oost"],
    ["Samenwerkingsafspraak", "Trefwoord", "Wie"],
    ["een", "water", "Jan"],
  ]),
  noTable("no-rows", () => [headings(), [], ["Bron: regio"]]),
  noTable("several-tables", () => {
    const row = ["Programma", "Artikel 2.2 Ow", "", "De gemeente overlegt.", "Afstemming nodig", "water"];
    return [headings(), row, row, [], [], headings(), row, row];
  }),
  {
    name: "a sheet that cannot be read yet",
    parts: ["shell/waiting"],
    open: async (bench, texts) => {
      const { page, pane } = bench;
      await bench.open("01-plat.xlsx");
      // Once Office.js has asked what it needs itself, and before the pane has read.
      await page.waitForFunction(() => (window.workbench?.host.log.requests ?? 0) > 0);
      await page.evaluate(() => {
        const { host } = window.workbench ?? {};
        if (host) host.faults.always = "edit-mode";
      });
      await expect(pane.getByRole("heading", { name: texts.t("waiting.title") })).toBeVisible();
    },
  },
  cannotStart("library-missing"),
  cannotStart("no-answer"),
  cannotStart("not-excel"),
  cannotStart("too-old"),
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
