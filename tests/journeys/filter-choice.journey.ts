import { accessibilityProblems } from "./support/accessibility";
import { visible } from "./support/compare";
import { expect, original, test } from "./support/workbench";

test("parts of the choice go by their tags, with the keyboard too, and the whole choice at once", async ({
  workbench,
}) => {
  await workbench.open("01-plat.xlsx");
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Filters" }).click();
  const outcome = pane.locator("#filter-outcome");
  const box = (name: string) => pane.getByRole("checkbox", { name, exact: true });
  const tag = (name: string) => pane.getByRole("button", { name: `${name}: niet meer kiezen` });
  await box("vooroverleg").check();
  await expect(outcome).toHaveText(/^Uw keuze/);
  const alone = await outcome.innerText();
  await box("kennisdeling").check();
  await expect(outcome).not.toHaveText(alone);
  await tag("kennisdeling").focus();
  await page.keyboard.press("Enter");
  await expect(tag("kennisdeling")).toHaveCount(0);
  await expect(box("kennisdeling")).not.toBeChecked();
  await expect(outcome).toHaveText(alone);
  await expect(tag("vooroverleg")).toBeFocused();
  await box("kennisdeling").check();
  await pane.getByRole("button", { name: "Keuze wissen" }).click();
  await expect(outcome).toHaveText("Kies waarop u wilt filteren.");
  await expect(box("vooroverleg")).not.toBeChecked();
  await expect(pane.getByRole("searchbox", { name: "Zoek in de afspraken" })).toBeFocused();
});

test("with the keyboard, each list is one stop of Tab, and Ctrl+Enter puts the choice on the sheet", async ({
  workbench,
}) => {
  await workbench.open("01-plat.xlsx");
  const { page, pane } = workbench;
  await page.getByRole("separator").press("Home");
  await pane.getByRole("tab", { name: "Filters" }).click();
  const list = pane.getByRole("list", { name: "Trefwoorden" });
  await expect(list.getByRole("checkbox").nth(20)).toBeAttached();
  await pane.getByRole("searchbox", { name: "Zoek in de afspraken" }).focus();
  const apply = pane.getByRole("button", { name: "Toepassen" });
  let presses = 0;
  while (presses < 60 && !(await apply.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press("Tab");
    presses++;
  }
  expect(presses).toBeLessThan(25);
  await pane.getByRole("searchbox", { name: "Zoek een trefwoord" }).focus();
  await page.keyboard.press("Tab");
  // Letters make a word where they follow each other fast, so they come all at once.
  await list.evaluate((_, word) => {
    for (const key of word)
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  }, "vooro");
  await expect(pane.getByRole("checkbox", { name: "vooroverleg", exact: true })).toBeFocused();
  await workbench.picture("filter-320-keys", true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press("Space");
  await page.keyboard.press("Control+Enter");
  await expect(pane.getByText("Het werkblad toont nu 5 afspraken.")).toBeVisible();

  // The last tag goes: Toepassen shows all rows again.
  await pane.getByRole("button", { name: "vooroverleg: niet meer kiezen" }).click();
  await workbench.picture("filter-320-nothing-left", true);
  await apply.click();
  await expect(pane.getByText("De rijen die het filter verborg, staan er weer.")).toBeVisible();
  expect(visible((await workbench.saved()).sheets[0], 1, 73)).toEqual(
    visible(original("01-plat.xlsx").sheets[0], 1, 73),
  );
});

test("the choice goes along with a keyword that is renamed", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { page, pane } = workbench;
  await page.getByRole("separator").press("Home");
  await pane.getByRole("tab", { name: "Filters" }).click();
  await pane.getByRole("checkbox", { name: "vooroverleg", exact: true }).check();
  await pane.getByRole("button", { name: "Trefwoorden opschonen" }).click();
  await pane.getByRole("combobox", { name: "Trefwoord", exact: true }).selectOption("vooroverleg");
  await pane.getByRole("textbox", { name: "Wordt" }).fill("overleg vooraf");
  await pane.getByRole("button", { name: "Bekijk wat er verandert: Naam wijzigen of splitsen" }).click();
  await pane.getByRole("button", { name: "Pas 5 wijzigingen toe" }).click();
  await expect(pane.getByText("5 cellen aangepast. Uw keuze is mee veranderd.")).toBeVisible();
  await pane.getByRole("button", { name: "Terug" }).click();
  await expect(pane.getByRole("button", { name: "overleg vooraf: niet meer kiezen" })).toBeVisible();
  await expect(pane.locator("#filter-outcome")).toHaveText("Uw keuze: 5 afspraken.");
  await workbench.picture("filter-320-followed", true);
});
