import { accessibilityProblems } from "./support/accessibility";
import { expect, test } from "./support/workbench";

test("the last finding of the chosen check is mended with the keyboard: the focus goes on to all findings", async ({
  workbench,
}) => {
  await workbench.open("01-plat.xlsx");
  const { pane, page } = workbench;
  const checks = pane.getByRole("combobox", { name: "Controle" });
  const option = checks.locator("option", { hasText: "Overbodige spaties" });
  await checks.selectOption((await option.getAttribute("value")) ?? "");
  await pane
    .getByRole("button", { name: /^Herstel( alle \d+)? \(/ })
    .last()
    .click();
  const apply = pane.getByRole("button", { name: /^Pas \d+ wijziging(en)? toe$/ });
  await apply.focus();
  await page.keyboard.press("Enter");
  const all = pane.getByRole("button", { name: "Toon alle bevindingen" });
  await expect(all).toBeFocused();
  await expect(option).toHaveText(/\(0\)$/);
  await workbench.picture("chosen-check-solved", true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("region", { name: "Bevindingen per rij" })).toBeFocused();
  await expect(checks).toHaveValue("");

  const mark = pane.getByRole("button", { name: "Markeer ontbrekende ketenpartners" });
  await mark.click();
  await pane.getByRole("button", { name: "Markering wissen" }).focus();
  await page.keyboard.press("Enter");
  await expect(mark).toBeFocused();
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Wat het paneel heeft gewijzigd" }).click();
  await expect(pane.getByText(/^Gemarkeerd: ontbrekende ketenpartners/)).toBeVisible();
  await workbench.picture("history-told-apart", true);
});
