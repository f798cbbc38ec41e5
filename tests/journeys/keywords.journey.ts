import { accessibilityProblems } from "./support/accessibility";
import { changedCells } from "./support/compare";
import { reach } from "./support/keyboard";
import { expect, original, test } from "./support/workbench";

const FILE = "01-plat.xlsx";

test("a fitting keyword is added, and the usual ones of an instrument are chosen, with the keyboard alone", async ({
  workbench,
}) => {
  await workbench.open(FILE);
  const { page, pane } = workbench;
  const before = original(FILE);
  await page.getByRole("separator").press("Home");
  await page.getByRole("textbox", { name: "Naamvak" }).fill("D5");
  await page.keyboard.press("Enter");
  await pane.getByRole("tab", { name: "Filters" }).focus();
  await page.keyboard.press("Enter");
  const chips = pane.getByRole("group", { name: "Passende trefwoorden bij rij 5" });
  await expect(chips).toBeVisible();
  await workbench.picture("keywords-chips-320", true);
  await reach(page, pane, /^Voeg trefwoord omgevingsvisie toe$/);
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("button", { name: "Ongedaan maken" })).toBeVisible();
  await expect(pane.locator(":focus"), "the focus is not lost with its chip").toHaveCount(1);
  const after = await workbench.saved();
  expect(after.sheets[0]?.cell(4, 5).value).toBe("veiligheid; ontwerpprincipes; omgevingsvisie");
  expect(changedCells(before, after)).toHaveLength(1);
  await workbench.picture("keywords-chips-320-added", true);
  await reach(page, pane, /^Ongedaan maken$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(chips).toBeVisible();
  expect(changedCells(before, await workbench.saved())).toEqual([]);

  // Folding the long list brings the other groups near.
  await reach(page, pane, /^Trefwoorden$/);
  await page.keyboard.press("Enter");
  await reach(page, pane, /^Kerninstrument$/);
  await page.keyboard.press("Enter");
  await reach(page, pane, /^Kerninstrument: toon afspraken met$/);
  await page.keyboard.press("Tab");
  await reach(page, pane, /^Programma$/, "ArrowDown");
  await page.keyboard.press("Space");
  await reach(page, pane, /^Trefwoorden$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(pane.getByText("Bovenaan: veel gebruikt bij Programma")).toBeVisible();
  const counts = (await pane.locator(".keyword-list").first().locator(".keyword-count").allInnerTexts()).map(
    Number,
  );
  expect(counts.length).toBeGreaterThan(5);
  expect(counts.slice(0, -1)).toEqual(counts.slice(0, -1).sort((a, b) => b - a));
  await workbench.picture("keywords-usual-320", true);
  await expect(chips).toBeVisible();
  expect(await accessibilityProblems(page)).toEqual([]);
  const usual = pane.getByRole("list", { name: "Trefwoorden" }).getByRole("checkbox").first();
  for (let press = 0; press < 6 && !(await usual.evaluate((box) => box === document.activeElement)); press++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(usual).toBeChecked();
  await expect(pane.getByText(`Uw keuze: ${counts[0]} afspraken.`)).toBeVisible();
});
