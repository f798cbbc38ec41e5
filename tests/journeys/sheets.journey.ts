import { readFileSync, writeFileSync } from "node:fs";
import { buildWorkbook } from "../../src/workbench/package/testing/build-workbook";
import type { WorkbookDocument } from "../../src/workbench/package/document";
import { accessibilityProblems, workbenchProblems } from "./support/accessibility";
import type { Locator } from "@playwright/test";
import { changedCells } from "./support/compare";
import { expect, original, test } from "./support/workbench";

test("a new table with examples is on a sheet of its own, whole and without findings", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.openBytes(buildWorkbook({ sheets: [{ name: "Blad1" }] }), "leeg.xlsx");
  await page.getByRole("separator").press("Home");
  await pane.getByRole("button", { name: "Nieuwe tabel" }).click();
  await pane.getByRole("radio", { name: "Voorbeelden die ik hier kies" }).check();
  await pane.getByRole("checkbox", { name: "Omgevingsvisie", exact: true }).check();
  await pane.getByText("Kies Programma een voor een").click();
  await workbench.picture("new-table-320", true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await workbench.picture("new-table-320-dark", true);
  await page.emulateMedia({ colorScheme: "light" });
  await pane.getByRole("button", { name: "Maak de tabel" }).click();
  await expect(pane.getByText("De tabel staat op het nieuwe blad")).toBeVisible();
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
  await workbench.picture("new-table-made");
  for (const column of ["I", "L", "O"]) {
    await page.getByRole("textbox", { name: "Naamvak" }).fill(`${column}4`);
    await page.keyboard.press("Enter");
    // The name of a partner stands on one line, beside its filter button.
    expect(await linesOf(page.locator(`[data-address="${column}2"] .cell-text`))).toBe(1);
  }
  await workbench.picture("new-table-partners");

  const saved = await workbench.saved();
  expect(saved.sheets.map(({ name }) => name)).toEqual(["Blad1", "Samenwerkingsafspraken"]);
  const sheet = saved.sheets[1];
  expect(sheet?.cell(0, 8).value).toBe("Ketenpartners");
  expect(sheet?.merges).toContainEqual({ top: 0, left: 8, bottom: 0, right: 14 });
  expect(sheet?.frozen).toEqual({ rows: 2, columns: 1 });
  expect(sheet?.validations.map(({ formula1 }) => formula1)).toContain(
    '"Afstemming nodig,Afstemming wenselijk"',
  );
  expect(sheet?.cell(2, 0).value).toBe("Omgevingsvisie");
  // Only the core instruments without agreements are told.
  await expect(pane.getByRole("button", { name: "0 fouten" })).toBeVisible();
  await expect(pane.getByRole("button", { name: "0 waarschuwingen" })).toBeVisible();
});

/** On how many lines a text stands. */
const linesOf = (text: Locator): Promise<number> =>
  text.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });

test("a sheet that is made stands at its top, wherever the one before it was scrolled to, and that one stays there", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("01-plat.xlsx");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  await page.getByRole("textbox", { name: "Naamvak" }).fill("D40");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Eigen voorbeelden" }).click();
  await pane.getByRole("button", { name: "Bewaar de gekozen rij" }).click();
  await pane.getByRole("button", { name: "Zet op een nieuw blad" }).click();
  await expect(pane.getByText("De eigen voorbeelden staan op het blad")).toBeVisible();
  await expect(page.locator('[data-address="D3"]')).toBeInViewport();
  await page.getByRole("tab", { name: "Samenwerkingsafspraken" }).click();
  await expect(page.locator('[data-address="D40"]')).toBeInViewport();
});

test("where each core instrument has a sheet, one report holds the findings of all of them", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("20-bladen.xlsx");
  await page.getByRole("separator").press("Home");
  await page.getByRole("tab", { name: "Omgevingsplan" }).click();
  await expect(pane.locator(".pane-place")).toContainText("Omgevingsplan");
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Verslag van de controle" }).click();
  await expect(pane.getByRole("radio", { name: /^Alle \d bladen van deze tabel$/ })).toBeChecked();
  expect(await accessibilityProblems(page)).toEqual([]);
  await workbench.picture("report-several-320", true);
  await pane.getByRole("button", { name: "Zet op een nieuw blad" }).click();
  await expect(pane.getByText("Het verslag staat op het blad ‘Bevindingen’.")).toBeVisible();
  await workbench.picture("report-several-sheet");
  const saved = await workbench.saved();
  const report = saved.sheets.find(({ name }) => name === "Bevindingen");
  const lines = Array.from({ length: 200 }, (_, row) =>
    [1, 2].map((column) => report?.cell(row, column).text ?? ""),
  );
  const found = lines
    .slice(lines.findIndex(([, sheet]) => sheet === "Blad") + 1)
    .filter(([cell]) => cell !== "");
  const truth = JSON.parse(readFileSync("tests/workbooks/20-bladen.truth.json", "utf8")) as {
    readonly findings: readonly { readonly sheet?: string }[];
  };
  expect(new Set(found.map(([, sheet]) => sheet)).size).toBeGreaterThan(1);
  expect(found.length).toBeGreaterThanOrEqual(truth.findings.length);
  for (const [cell, sheet] of found) {
    expect(saved.sheets.map(({ name }) => name)).toContain(sheet);
    expect(cell).toMatch(/^[A-Z]+\d+$/);
  }
});

test("examples for two core instruments go in each on its own sheet, and one press takes both back", async ({
  workbench,
}) => {
  const file = "20-bladen.xlsx";
  const { page, pane } = workbench;
  await workbench.open(file);
  const before = original(file);
  await page.getByRole("separator").press("Home");
  await page.getByRole("tab", { name: "Programma" }).click();
  await expect(pane.locator(".pane-place")).toContainText("Programma");
  await pane.getByRole("tab", { name: "Voorbeelden" }).click();
  for (const instrument of ["omgevingsvisie", "programma"]) {
    await pane.getByRole("combobox", { name: "Kerninstrument" }).selectOption(instrument);
    await pane
      .getByRole("checkbox", { name: /^Kies / })
      .first()
      .check();
  }
  await pane.getByRole("button", { name: "Voeg 2 voorbeelden in …" }).click();
  const apart = pane.getByRole("button", { name: "Elk op het eigen blad invoegen" });
  await expect(apart).toBeInViewport({ ratio: 1 });
  expect(await accessibilityProblems(page)).toEqual([]);
  await workbench.picture("examples-apart-320", true);
  await apart.click();
  await expect(pane.getByText(/^2 afspraken ingevoegd: rij /).first()).toBeVisible();
  await workbench.picture("examples-apart-done");
  const after = await workbench.saved();
  const height = (workbook: WorkbookDocument, sheet: string): number =>
    workbook.sheets.find(({ name }) => name === sheet)?.usedArea(false)?.bottom ?? 0;
  for (const { name } of before.sheets) {
    const isAsked = ["Omgevingsvisie", "Programma"].includes(name);
    expect([name, height(after, name) - height(before, name)]).toEqual([name, isAsked ? 1 : 0]);
  }
  await pane.getByRole("button", { name: "Ongedaan maken" }).first().click();
  await expect(apart).toHaveCount(0);
  await expect.poll(async () => changedCells(before, await workbench.saved())).toEqual([]);
});

test("the report and the overview are sheets that are renewed, and the pane stays with the table", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("02-titelblok.xlsx");
  await page.getByRole("separator").press("Home");
  const heading = pane.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("76 afspraken");
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Verslag van de controle" }).click();
  await pane.getByRole("button", { name: "Zet op een nieuw blad" }).click();
  await expect(pane.getByText("Het verslag staat op het blad ‘Bevindingen’.")).toBeVisible();
  await workbench.picture("report-sheet");
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: "active" });
  await workbench.picture("report-320-contrast", true);
  await page.emulateMedia({ forcedColors: "none" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: "Bewaar als webpagina" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^bevindingen-.*\.html$/);
  const web = await page.context().newPage();
  await web.setContent(readFileSync(await download.path(), "utf8"));
  await web.screenshot({ path: "test-results/screens/report-web.png" });
  expect(await workbenchProblems(web)).toEqual([]);
  await web.close();
  await pane.getByRole("button", { name: "Zet op een nieuw blad" }).click();
  await expect(pane.getByText("Het verslag op het blad ‘Bevindingen’ is vervangen.")).toBeVisible();
  await pane.getByRole("button", { name: "Terug" }).click();
  await pane.getByRole("tab", { name: "Overzicht" }).click();
  await pane.getByRole("button", { name: "Zet in werkblad" }).click();
  await expect(pane.getByText("Het overzicht staat op het blad ‘Overzicht’.")).toBeVisible();
  await pane.getByRole("button", { name: "Zet in werkblad" }).click();
  await expect(pane.getByText("Het overzicht op het blad ‘Overzicht’ is vernieuwd.")).toBeVisible();
  await expect(heading).toHaveText("76 afspraken");
  expect(await accessibilityProblems(page)).toEqual([]);
  await workbench.picture("overview-sheet");
  await page.emulateMedia({ colorScheme: "dark" });
  await workbench.picture("overview-320-dark", true);

  const saved = await workbench.saved();
  writeFileSync("test-results/report-and-overview.xlsx", saved.save());
  expect(saved.sheets.map(({ name }) => name)).toEqual([
    ...original("02-titelblok.xlsx").sheets.map(({ name }) => name),
    "Bevindingen",
    "Overzicht",
  ]);
  const report = saved.sheets.at(-2);
  const table = saved.sheets[0];
  const first = report?.hyperlinks[0];
  expect(first?.location).toContain(`${table?.name ?? ""}`);
  expect(first && report?.cell(first.row, first.column).value).toMatch(/^[A-Z]+\d+$/);
  expect(report?.pageSetup).toMatchObject({ landscape: true, fitToWidth: 1 });
  const overview = saved.sheets.at(-1);
  expect(overview?.charts).toMatchObject([{ kind: { direction: "col", stacked: true } }]);
  expect(typeof overview?.cell(4, 1).value).toBe("number");
});
