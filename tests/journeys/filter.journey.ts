import type { SheetDocument } from "../../src/workbench/package/document";
import { accessibilityProblems } from "./support/accessibility";
import { changedCells, surroundings, visible } from "./support/compare";
import { expect, original, test, type Workbench } from "./support/workbench";

const layouts = [
  { file: "01-plat.xlsx", column: 5, first: 1, last: 73 },
  { file: "02-titelblok.xlsx", column: 5, first: 5, last: 80 },
  { file: "04-exceltabel.xlsx", column: 5, first: 1, last: 93 },
];

for (const { file, column, first, last } of layouts) {
  test(`${file}: a keyword shows its rows in the sheet itself, and all come back`, async ({ workbench }) => {
    await workbench.open(file);
    const { pane } = workbench;
    const before = original(file);
    await pane.getByRole("tab", { name: "Filters" }).click();
    await pane.getByLabel("Zoek een trefwoord").fill("participatie");
    await pane.getByRole("checkbox", { name: "participatie", exact: true }).check();
    await workbench.picture(`filter-${file.slice(0, 2)}`);
    await pane.getByRole("button", { name: "Toepassen" }).click();
    await expect(pane.getByText(/Het werkblad toont nu \d+ afspra/)).toBeVisible();
    const filtered = (await workbench.saved()).sheets[0];
    const wanted = visible(before.sheets[0], first, last).filter((row) =>
      String(before.sheets[0]?.cell(row, column).value ?? "")
        .toLowerCase()
        .split(/[;,/\n]/)
        .some((keyword) => keyword.trim().replace(/-/g, " ") === "participatie"),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(visible(filtered, first, last)).toEqual(wanted);

    await pane.getByRole("button", { name: "Alles tonen" }).click();
    await expect(pane.getByText("De rijen die het filter verborg, staan er weer.")).toBeVisible();
    const after = await workbench.saved();
    expect(visible(after.sheets[0], first, last)).toEqual(visible(before.sheets[0], first, last));
    expect(changedCells(before, after)).toEqual([]);
  });
}

test("groups are combined, replaced and taken away in the sheet", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { pane } = workbench;
  const before = original("01-plat.xlsx");
  const text = (row: number, column: number): string =>
    String(before.sheets[0]?.cell(row, column).value ?? "");
  const wanted = (fits: (row: number) => boolean): number[] => visible(before.sheets[0], 1, 73).filter(fits);
  await pane.getByRole("tab", { name: "Filters" }).click();
  await pane.getByRole("button", { name: "Trefwoorden", exact: true }).click();
  await pane.getByRole("button", { name: "Typering" }).press("Enter");
  await pane.getByRole("checkbox", { name: "Afstemming nodig" }).press("Space");
  await pane.getByRole("button", { name: "Toepassen" }).click();
  await expect(pane.getByText(/Het werkblad toont nu \d+ afspra/)).toBeVisible();
  await pane.getByRole("button", { name: "Ketenpartners" }).click();
  await pane.getByLabel("Ketenpartners: toon afspraken met").selectOption("none");
  await pane.getByRole("checkbox", { name: "Waterschap" }).check();
  await workbench.picture("filter-groups", true);
  const both = wanted((row) => text(row, 4) === "Afstemming nodig" && text(row, 10).trim() === "");
  await expect(pane.getByText(`Uw keuze: ${both.length} afspraken.`)).toBeVisible();
  await pane.getByRole("button", { name: "Toepassen" }).click();
  await expect(pane.getByText(`Het werkblad toont nu ${both.length} afspraken.`)).toBeVisible();
  const filtered = (await workbench.saved()).sheets[0];
  expect(visible(filtered, 1, 73)).toEqual(both);
  await pane.getByRole("button", { name: "Alles tonen" }).click();
  await expect(pane.getByText("De rijen die het filter verborg, staan er weer.")).toBeVisible();
  const after = await workbench.saved();
  expect(visible(after.sheets[0], 1, 73)).toEqual(visible(before.sheets[0], 1, 73));
  expect(after.sheets[0]?.autoFilter ?? null).toEqual(before.sheets[0]?.autoFilter ?? null);
});

test("headings of sections stay with their visible rows, in the saved file too, and all comes back", async ({
  workbench,
}) => {
  const file = "05-tussenkoppen.xlsx";
  const [first, last] = [3, 82];
  await workbench.open(file);
  const { pane } = workbench;
  const before = original(file);
  const [sheet] = before.sheets;
  const headings = new Set(
    sheet?.merges
      .filter(({ top, left, right }) => top >= first && left === 0 && right > 9)
      .map(({ top }) => top),
  );
  await pane.getByRole("tab", { name: "Filters" }).click();
  await pane.getByLabel("Zoek een trefwoord").fill("veiligheid");
  await pane.getByRole("checkbox", { name: "veiligheid", exact: true }).check();
  await pane.getByRole("button", { name: "Toepassen" }).click();
  await expect(pane.getByText(/Het werkblad toont nu \d+ afspra/)).toBeVisible();
  await workbench.picture("filter-headings");

  const saved = await workbench.saved();
  const shown = visible(saved.sheets[0], first, last);
  const has = (row: number): boolean =>
    String(sheet?.cell(row, 5).value ?? "")
      .split(/[;,/]/)
      .some((word) => word.trim().toLowerCase() === "veiligheid");
  /** The rows of a section, up to the next heading. */
  const under = (heading: number): number[] => {
    const next = [...headings].sort((a, b) => a - b).find((row) => row > heading) ?? last + 1;
    return visible(sheet, heading + 1, next - 1);
  };
  const all = visible(sheet, first, last);
  expect(shown).toEqual(all.filter((row) => (headings.has(row) ? under(row).some(has) : has(row))));
  expect(shown.filter((row) => headings.has(row)).length).toBeGreaterThan(1);
  expect(changedCells(before, saved)).toEqual([]);

  // A colleague opens the saved file and takes the filter off.
  await workbench.openBytes(saved.save(), file);
  await pane.getByRole("tab", { name: "Filters" }).click();
  await pane.getByRole("button", { name: "Alles tonen" }).click();
  await expect(pane.getByText("De rijen die het filter verborg, staan er weer.")).toBeVisible();
  const after = await workbench.saved();
  const rowsOf = (one: SheetDocument | undefined) =>
    Array.from({ length: last + 3 }, (_, row) => one?.row(row));
  expect(rowsOf(after.sheets[0])).toEqual(rowsOf(sheet));
  expect(changedCells(before, after)).toEqual([]);
  expect(surroundings(after)).toEqual(surroundings(before));
  await workbench.picture("filter-headings-after");
});

test("a choice goes to a sheet of its own, and away again", async ({ workbench }) => {
  await workbench.open("05-tussenkoppen.xlsx");
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Filters" }).click();
  await pane.getByLabel("Zoek een trefwoord").fill("participatie");
  await pane.getByRole("checkbox", { name: "participatie", exact: true }).check();
  await pane.getByRole("button", { name: "Op nieuw blad" }).click();
  await expect(pane.getByText(/afspraken staan op het nieuwe blad ‘Selectie’/)).toBeVisible();
  await workbench.picture("filter-selection");
  await page.getByRole("separator").press("Home");
  await workbench.picture("filter-selection-320", true);
  await page.emulateMedia({ colorScheme: "dark" });
  await workbench.picture("filter-selection-320-dark", true);
  const sheets = (await workbench.saved()).sheets;
  expect(sheets.at(-1)?.name).toBe("Selectie");
  expect(sheets.at(-1)?.cell(1, 0).text).toBe("Trefwoorden, een of meer van: participatie");
  expect(sheets.at(-1)?.cell(4, 0).text).toBe("Kerninstrument");
  expect(sheets.at(-1)?.cell(5, 0).text).toBe("Omgevingsvisie");
  // The pane stays with the table.
  await expect(pane.getByRole("checkbox", { name: "participatie", exact: true })).toBeChecked();
  await pane.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(pane.getByText("Selectie")).toBeHidden();
  expect((await workbench.saved()).sheets.map(({ name }) => name)).not.toContain("Selectie");
});

/** The pane in every look, at 320 and 400 pixels, with what axe has against it. */
async function looks({ page, picture }: Workbench, name: string): Promise<void> {
  const splitter = page.getByRole("separator");
  for (const width of [400, 320]) {
    await splitter.press("Home");
    for (let step = 320; step < width; step += 16) await splitter.press("ArrowLeft");
    for (const look of ["light", "dark", "contrast"] as const) {
      await page.emulateMedia({
        colorScheme: look === "dark" ? "dark" : "light",
        forcedColors: look === "contrast" ? "active" : "none",
      });
      await picture(`filter-${name}-${width}-${look}`, true);
      expect(await accessibilityProblems(page)).toEqual([]);
    }
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
}

test("a row that no longer fits is told of, and applying again hides it; rows of the user's own stay hidden", async ({
  workbench,
}) => {
  const file = original("01-plat.xlsx");
  for (const row of [2, 8, 29, 32]) file.sheets[0]?.setRowsHidden(row, row, true);
  await workbench.openBytes(file.save(), "01-plat.xlsx");
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Filters" }).click();
  await pane.getByRole("checkbox", { name: "vooroverleg", exact: true }).check();
  await expect(pane.getByText("Uw keuze: 4 afspraken. Met de hand verborgen: 1.")).toBeVisible();
  await looks(workbench, "own-rows");
  await pane.getByRole("button", { name: "Op nieuw blad" }).click();
  await expect(pane.getByText(/staan op het nieuwe blad ‘Selectie’/)).toBeVisible();
  const made = (await workbench.saved()).sheets.at(-1);
  expect([1, 2, 3].map((row) => made?.cell(row, 0).text)).toContain(
    "Niet opgenomen: 1 passende afspraak die op het werkblad verborgen was, door uw eigen filter of met de hand",
  );
  await workbench.picture("filter-left-out");
  await pane.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(pane.getByText("De wijziging is ongedaan gemaakt.")).toBeVisible();
  await workbench.quiet();
  await pane.getByRole("button", { name: "Toepassen" }).click();
  await expect(pane.getByText(/Het werkblad toont nu 4 afspraken\. Die ook passen/)).toBeVisible();
  await looks(workbench, "own-rows-applied");

  const shown = visible((await workbench.saved()).sheets[0], 1, 73);
  await page.getByRole("textbox", { name: "Naamvak" }).fill(`F${(shown[0] ?? 0) + 1}`);
  await page.keyboard.press("Enter");
  await page.keyboard.type("iets anders");
  await page.keyboard.press("Enter");
  await expect(pane.getByText("Het werkblad toont niet meer precies wat het filter zegt.")).toBeVisible();
  await looks(workbench, "out-of-step");
  await pane.getByRole("button", { name: "Opnieuw toepassen" }).click();
  await expect(pane.getByText(/Het werkblad toont nu 3 afspraken/)).toBeVisible();
  await expect(pane.getByRole("button", { name: "Toepassen", exact: true })).toBeVisible();

  // In the ribbon of Excel itself.
  await page.getByRole("button", { name: "Filters wissen" }).click();
  await expect(pane.getByText(/Daardoor zijn 4 rijen weer te zien die u zelf had verborgen/)).toBeVisible();
  await looks(workbench, "lost-rows");
  await pane.getByRole("button", { name: "Weer verbergen" }).click();
  await expect(pane.getByText("4 rijen die u zelf had verborgen, zijn weer verborgen.")).toBeVisible();
  const after = (await workbench.saved()).sheets[0];
  expect([2, 8, 29, 32].filter((row) => !after?.row(row).hidden)).toEqual([]);
  expect(visible(after, 1, 73)).toHaveLength(69);
});
