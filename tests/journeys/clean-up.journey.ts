import type { SheetDocument, WorkbookDocument } from "../../src/workbench/package/document";
import { accessibilityProblems } from "./support/accessibility";
import { changedCells, surroundings } from "./support/compare";
import { expectNoOverflow } from "./support/measures";
import { expect, original, test, type Workbench } from "./support/workbench";

const KEYWORD = 5;
const looks = [
  { name: "light", colorScheme: "light", forcedColors: "none", key: "Home" },
  { name: "dark", colorScheme: "dark", forcedColors: "none", key: "Home" },
  { name: "contrast", colorScheme: "light", forcedColors: "active", key: "Home" },
] as const;

const keywordCells = (workbook: WorkbookDocument): string[] => {
  const sheet: SheetDocument | undefined = workbook.sheets[0];
  return Array.from({ length: 100 }, (_, row) => String(sheet?.cell(row, KEYWORD).value ?? ""));
};

/** Opens the screen with the keyboard alone, from the filters. */
async function openCleanUp({ page, pane }: Workbench): Promise<void> {
  await pane.getByRole("tab", { name: "Filters" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "Trefwoorden opschonen" }).focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("heading", { level: 2, name: "Trefwoorden opschonen" })).toBeFocused();
  await expect(pane.getByRole("heading", { level: 3 })).toHaveCount(3);
}

test("keywords are merged after a preview, saved, and taken back, without a mouse", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { page, pane } = workbench;
  const before = original("01-plat.xlsx");
  await openCleanUp(workbench);
  const group = pane.locator(".cluster").first();
  const kept = ((await group.locator(".cluster-kept").innerText()).split(" (")[0] ?? "").trim();
  const merged = await group.locator(".cluster-term .fui-Checkbox:has(input:checked)").allInnerTexts();
  expect(merged).not.toEqual([]);
  await group.getByRole("button", { name: /^Bekijk/ }).focus();
  await page.keyboard.press("Enter");
  const preview = pane.getByRole("group", { name: /Wat er verandert/ });
  await expect(preview).toBeFocused();
  expect(changedCells(before, await workbench.saved())).toEqual([]);
  await workbench.picture("clean-up-preview");
  await preview.getByRole("button", { name: /^Pas \d+ wijziging(en)? toe$/ }).focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByText(/cel(len)?( \w+)? aangepast/i).first()).toBeVisible();

  const after = await workbench.saved();
  const changed = changedCells(before, after);
  expect(changed.length).toBeGreaterThan(0);
  for (const cell of changed) expect(cell).toContain(`C${KEYWORD + 1} `);
  expect(surroundings(after)).toEqual(surroundings(before));
  const [old, now] = [keywordCells(before), keywordCells(after)];
  now.forEach((cell, row) => {
    for (const term of merged) expect(cell.split("; ")).not.toContain(term.trim());
    if (cell !== old[row]) expect(cell.split(/[;,/]\s*/)).toContain(kept);
  });

  await pane.getByRole("button", { name: "Ongedaan maken" }).focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByText("De wijziging is ongedaan gemaakt.").first()).toBeVisible();
  expect(changedCells(before, await workbench.saved())).toEqual([]);
});

/** The keywords of a cell, whatever stands between them. */
const wordsOf = (cell: string): string =>
  cell
    .split(/[;,/|+\n]/)
    .map((word) => word.trim())
    .join("|");

for (const file of ["01-plat.xlsx", "04-exceltabel.xlsx", "05-tussenkoppen.xlsx"]) {
  test(`${file}: near keywords and separators are made alike, taken back and done again, in no other cell`, async ({
    workbench,
  }) => {
    await workbench.open(file);
    const { pane } = workbench;
    const before = original(file);
    await openCleanUp(workbench);
    /** Looks at what a button would change, lets it change, and gives the saved workbook. */
    const apply = async (button: string | RegExp, picture: string): Promise<WorkbookDocument> => {
      await pane.getByRole("button", { name: button }).first().click();
      const preview = pane.getByRole("group", { name: /Wat er verandert/ });
      await expect(preview).toBeFocused();
      if (file.startsWith("05")) await workbench.picture(`clean-up-05-${picture}`);
      await preview.getByRole("button", { name: /^Pas \d+ wijziging(en)? toe$/ }).click();
      // The message alone may be that of the change before.
      await expect(preview).toHaveCount(0);
      await expect(pane.getByText(/cel(len)?( \w+)? aangepast/i).first()).toBeVisible();
      return workbench.saved();
    };
    /** The changed rows, after it was seen that all else is as it was. */
    const changedRows = (from: WorkbookDocument, to: WorkbookDocument): number[] => {
      expect(surroundings(to)).toEqual(surroundings(from));
      const [was, is] = [keywordCells(from), keywordCells(to)];
      const rows = is.flatMap((cell, row) => (cell === was[row] ? [] : [row]));
      // One line for each of those cells and for none besides: no look of a cell changed either.
      expect(changedCells(from, to).map((line) => /!(R\d+C\d+) /.exec(line)?.[1])).toEqual(
        rows.map((row) => `R${row + 1}C${KEYWORD + 1}`),
      );
      expect(rows.length).toBeGreaterThan(0);
      return rows;
    };

    const merged = await apply(/^Bekijk wat er verandert bij /, "merge");
    changedRows(before, merged);
    await pane.getByLabel("Teken tussen trefwoorden").selectOption("/");
    const separated = await apply("Bekijk wat er verandert: Scheidingstekens gelijk maken", "separators");
    const rows = changedRows(merged, separated);
    const [was, is] = [keywordCells(merged), keywordCells(separated)];
    for (const row of rows) {
      expect(is[row]).not.toMatch(/[;,]/);
      expect(wordsOf(is[row] ?? "")).toBe(wordsOf(was[row] ?? ""));
    }

    await pane.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(pane.getByText("De wijziging is ongedaan gemaakt.").first()).toBeVisible();
    expect(changedCells(merged, await workbench.saved())).toEqual([]);
    await pane.getByRole("button", { name: "Opnieuw", exact: true }).click();
    await expect(pane.getByText("De wijziging is opnieuw gedaan.").first()).toBeVisible();
    expect(changedCells(separated, await workbench.saved())).toEqual([]);
  });
}

test("a filter that is on, and one that is kept, go along with a renamed keyword, in the saved file and back", async ({
  workbench,
}) => {
  const file = "01-plat.xlsx";
  await workbench.open(file);
  const { page, pane } = workbench;
  const before = original(file);
  const shown = (workbook: WorkbookDocument): number[] =>
    Array.from({ length: 73 }, (_, index) => index + 1).filter((row) => !workbook.sheets[0]?.row(row).hidden);
  await pane.getByRole("tab", { name: "Filters" }).click();
  await pane.getByRole("checkbox", { name: "vooroverleg", exact: true }).check();
  await pane.getByRole("textbox", { name: "Naam voor dit filter" }).fill("Vooraf");
  await pane.getByRole("button", { name: "Bewaren" }).click();
  await pane.getByRole("button", { name: "Toepassen" }).click();
  await expect(pane.getByText("Het werkblad toont nu 5 afspraken.")).toBeVisible();
  const rows = shown(await workbench.saved());
  expect(rows).toHaveLength(5);
  await pane.getByRole("button", { name: "Trefwoorden opschonen" }).click();
  await pane.getByRole("combobox", { name: "Trefwoord", exact: true }).selectOption("vooroverleg");
  await pane.getByRole("textbox", { name: "Wordt" }).fill("overleg vooraf");
  await pane.getByRole("button", { name: "Bekijk wat er verandert: Naam wijzigen of splitsen" }).click();
  await pane.getByRole("button", { name: "Pas 5 wijzigingen toe" }).click();
  await expect(
    pane.getByText("5 cellen aangepast. Uw keuze en bewaarde filters zijn mee veranderd."),
  ).toBeVisible();
  await workbench.picture("clean-up-followed", true);
  const after = await workbench.saved();
  expect(shown(after)).toEqual(rows);
  const criteria = [...(after.sheets[0]?.autoFilter?.criteria ?? [])];
  expect(JSON.stringify(criteria)).toContain("overleg vooraf");
  expect(JSON.stringify(criteria)).not.toContain("vooroverleg");

  // A colleague opens the saved file: the tag and the kept filter say the new word.
  await workbench.openBytes(after.save(), file);
  await pane.getByRole("tab", { name: "Filters" }).click();
  const tag = pane.getByRole("button", { name: "overleg vooraf: niet meer kiezen" });
  await expect(tag).toBeVisible();
  await tag.click();
  await pane.getByRole("button", { name: "Vooraf", exact: true }).click();
  await expect(tag).toBeVisible();
  await expect(pane.locator("#filter-outcome")).toHaveText("Uw keuze: 5 afspraken.");

  // Typed over in the sheet by hand, in all its cells: told, and not silently nothing.
  for (const row of rows) {
    await page.getByRole("textbox", { name: "Naamvak" }).fill(`F${row + 1}`);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Delete");
  }
  await expect(
    pane.getByText("Niet in deze tabel: ‘overleg vooraf’. Die keuze telt niet mee."),
  ).toBeVisible();
  await expect(pane.getByText("Niets van uw keuze staat in deze tabel. Kies iets anders.")).toBeVisible();
  await page.getByRole("separator").press("Home");
  await workbench.picture("filter-320-gone", true);
  await pane.getByRole("button", { name: "Alles tonen" }).click();
  // The button answers before Excel has done it.
  await expect.poll(async () => shown(await workbench.saved())).toEqual(shown(before));
});

test("cells with a formula are told, not counted, and stay in the saved file", async ({ workbench }) => {
  const before = original("01-plat.xlsx");
  const [sheet] = before.sheets;
  for (const row of [31, 45])
    sheet?.setCell(row, KEYWORD, { formula: '"vooroverleg"', cached: "vooroverleg" });
  await workbench.openBytes(before.save(), "formules.xlsx");
  const { pane } = workbench;
  await openCleanUp(workbench);
  await expect(pane.getByText("2 cellen in deze kolom hebben een formule.")).toBeVisible();
  await pane.getByRole("combobox", { name: "Trefwoord", exact: true }).selectOption("vooroverleg");
  await pane.getByRole("textbox", { name: "Wordt" }).fill("overleg vooraf");
  await pane.getByRole("button", { name: "Bekijk wat er verandert: Naam wijzigen of splitsen" }).click();
  await expect(pane.getByText("2 cellen hebben een formule en blijven zoals ze zijn.")).toBeVisible();
  await workbench.picture("clean-up-formulas", true);
  await pane.getByRole("button", { name: "Pas 3 wijzigingen toe" }).click();
  await expect(pane.getByText("3 cellen aangepast.")).toBeVisible();
  const after = await workbench.saved();
  expect(changedCells(before, after)).toHaveLength(3);
  for (const row of [31, 45]) expect(after.sheets[0]?.cell(row, KEYWORD).formula).toBe('"vooroverleg"');
});

for (const { name, colorScheme, forcedColors, key } of looks) {
  test(`cleaning up is accessible at 320 pixels, ${name}`, async ({ workbench }) => {
    const { page, pane } = workbench;
    await page.emulateMedia({ colorScheme, forcedColors });
    await workbench.open("01-plat.xlsx");
    await page.getByRole("separator").press(key);
    await openCleanUp(workbench);
    await workbench.picture(`clean-up-320-${name}`, true);
    expect(await accessibilityProblems(page)).toEqual([]);
    const group = pane.locator(".cluster").first();
    await group.getByRole("combobox").selectOption({ label: "Een andere vorm …" });
    await group.getByRole("textbox").fill("nieuwe vorm");
    await group.getByRole("button", { name: /^Bekijk/ }).click();
    await expect(pane.getByRole("group", { name: /Wat er verandert/ })).toBeVisible();
    await workbench.picture(`clean-up-320-${name}-preview`, true);
    await pane.getByRole("combobox", { name: "Trefwoord", exact: true }).selectOption({ index: 3 });
    await workbench.picture(`clean-up-320-${name}-rename`, true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await expectNoOverflow(pane, "fits in 320 pixels");
  });
}
