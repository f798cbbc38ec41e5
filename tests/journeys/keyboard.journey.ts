import { changedCells } from "./support/compare";
import { reach, toNextFinding } from "./support/keyboard";
import { expect, original, test } from "./support/workbench";

const FILE = "01-plat.xlsx";

test("marking, mending, accepting and taking back, with the keyboard alone", async ({ workbench }) => {
  await workbench.open(FILE);
  const { pane, page } = workbench;
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
  const before = original(FILE);
  const formats = async (): Promise<number> =>
    (await workbench.saved()).sheets.reduce(
      (sum, { conditionalFormats }) => sum + conditionalFormats.length,
      0,
    );
  const formatsBefore = await formats();
  const undone = pane.getByText("De wijziging is ongedaan gemaakt.").first();

  await pane.getByRole("tab", { name: "Controle" }).focus();
  await reach(page, pane, /^Markeer ontbrekende ketenpartners$/);
  await page.keyboard.press("Enter");
  await expect(pane.getByText(/cel(len)? gemarkeerd/)).toBeVisible();
  expect(await formats()).toBeGreaterThan(formatsBefore);
  await reach(page, pane, /^Ongedaan maken$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(undone).toBeVisible();
  expect(await formats()).toBe(formatsBefore);

  await page.keyboard.press("F8");
  await expect(pane.locator('[aria-current="true"]')).toBeFocused();
  await reach(page, pane, /^(Herstel|Zet |Maak |Verander )/);
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("group", { name: /Wat er verandert/ })).toBeFocused();
  await reach(page, pane, /^Pas \d+ wijziging(en)? toe$/);
  await page.keyboard.press("Enter");
  await expect(pane.getByText(/cel(len)?( \w+)? aangepast/i).first()).toBeVisible();
  expect(changedCells(before, await workbench.saved())).not.toEqual([]);
  await reach(page, pane, /^Ongedaan maken$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(undone).toBeVisible();
  expect(changedCells(before, await workbench.saved())).toEqual([]);

  await page.keyboard.press("F8");
  await expect(pane.locator('[aria-current="true"]')).toBeFocused();
  await reach(page, pane, /^Accepteren: /);
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("textbox", { name: /^Waarom mag dit zo blijven/ })).toBeVisible();
  await reach(page, pane, /^Waarom mag dit zo blijven/);
  await page.keyboard.type("Wordt in het najaar besproken.");
  await reach(page, pane, /^Accepteren$/);
  await page.keyboard.press("Enter");
  const accepted = pane.getByRole("button", { name: "1 geaccepteerd" });
  await expect(accepted).toBeVisible();
  await reach(page, pane, /^Ongedaan maken$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(undone).toBeVisible();
  await expect(accepted).toBeHidden();
  await workbench.picture("keyboard");
});

test("a whole rule is mended but for one cell, taken back and made again, with the keyboard alone", async ({
  workbench,
}) => {
  await workbench.open(FILE);
  const { pane, page } = workbench;
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
  await expect(pane.getByText(/^Dit is nog niet alles/)).toHaveCount(0);
  const before = original(FILE);
  await page.getByRole("separator").press("Home");
  await pane.getByRole("tab", { name: "Controle" }).focus();
  await reach(page, pane, /Ga naar cel/);
  const visited = pane.locator('[aria-current="true"]');
  const all = pane.locator(".finding-visited").getByRole("button", { name: /^Herstel alle \d+ \(/ });
  while ((await all.count()) === 0) {
    await toNextFinding(pane, () => page.keyboard.press("F8"));
    await expect(visited).toBeFocused();
  }
  const name = (await visited.getAttribute("aria-label")) ?? "";
  await page.keyboard.press("F8");
  await expect(visited).not.toHaveAttribute("aria-label", name);
  await expect(visited).toBeFocused();
  await page.keyboard.press("Shift+F8");
  await expect(visited).toHaveAttribute("aria-label", name);
  await expect(visited).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Naamvak" })).toHaveValue(
    /Ga naar cel ([A-Z]+\d+)/.exec(name)?.[1] ?? "?",
  );

  await reach(page, pane, /^Herstel alle \d+/);
  await page.keyboard.press("Enter");
  const preview = pane.getByRole("group", { name: /Wat er verandert/ });
  await expect(preview).toBeFocused();
  const cells = await preview.locator(".finding-cell").allTextContents();
  await reach(page, pane, /^Verander [A-Z]+\d+$/);
  await page.keyboard.press("Space");
  await expect(preview.getByRole("checkbox").first()).not.toBeChecked();
  await workbench.picture("keyboard-preview", true);
  await reach(page, pane, new RegExp(`^Pas ${cells.length - 1} wijziging(en)? toe$`));
  await page.keyboard.press("Enter");
  await expect(pane.getByText(/cel(len)?( \w+)? aangepast/i).first()).toBeVisible();
  const changed = changedCells(before, await workbench.saved());
  expect(changed).toHaveLength(cells.length - 1);

  await reach(page, pane, /^Ongedaan maken$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(pane.getByText("De wijziging is ongedaan gemaakt.").first()).toBeVisible();
  expect(changedCells(before, await workbench.saved())).toEqual([]);
  await reach(page, pane, /^Opnieuw$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(pane.getByText("De wijziging is opnieuw gedaan.").first()).toBeVisible();
  expect(changedCells(before, await workbench.saved())).toEqual(changed);
});
