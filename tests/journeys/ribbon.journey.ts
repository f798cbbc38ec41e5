import { expect, test } from "./support/workbench";

test("the ribbon's buttons work with the pane closed, and bring it to the front where there is something to see", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("01-plat.xlsx");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  const group = page.getByRole("group", { name: "Samenwerkingsafspraken" });
  await workbench.picture("ribbon");

  await group.getByRole("button", { name: "Paneel" }).click();
  await expect(page.locator("iframe.pane-frame")).toHaveCount(0);
  await group.getByRole("button", { name: "Voorbeeld invoegen" }).click();
  await page.getByRole("menuitem", { name: "Omgevingsplan" }).click();
  await expect(pane.getByRole("tab", { name: "Voorbeelden" })).toHaveAttribute("aria-selected", "true");
  await expect(pane.getByRole("combobox", { name: "Kerninstrument" })).toHaveValue("omgevingsplan");
  await expect(pane.locator(".card-button[data-opens]").first()).toBeFocused();
  // With the pane open, by the keyboard.
  await group.getByRole("button", { name: "Voorbeeld invoegen" }).press("Enter");
  await page.getByRole("menuitem", { name: "Algemeen" }).press("Enter");
  await expect(pane.getByRole("combobox", { name: "Kerninstrument" })).toHaveValue("algemeen");
  await expect(pane.locator(".card-button[data-opens]").first()).toBeFocused();

  await group.getByRole("button", { name: "Paneel" }).click();
  await group.getByRole("button", { name: "Controleer" }).click();
  await expect(pane.getByRole("tab", { name: "Controle" })).toHaveAttribute("aria-selected", "true");
  await expect(pane.getByText(/bevinding(en)? gevonden|Gecontroleerd/).first()).toBeVisible();
});

test("the shortcuts do what their buttons do, from the sheet, also with the pane closed", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("01-plat.xlsx");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  const marks = (): Promise<number> =>
    page.evaluate(() => window.workbench?.workbook.sheets[0]?.conditionalFormats.length ?? 0);
  const before = await marks();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Shift+Alt+KeyM");
  await expect(pane.getByText(/cellen gemarkeerd/)).toBeVisible();
  expect(await marks()).toBeGreaterThan(before);
  await page.keyboard.press("Control+Shift+Alt+KeyW");
  await expect.poll(marks).toBe(before);

  await page.getByRole("button", { name: "Taakvenster sluiten" }).click();
  await expect(page.locator("iframe.pane-frame")).toHaveCount(0);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Shift+Alt+KeyP");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  await pane.getByRole("tab", { name: "Overzicht" }).click();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Shift+Alt+KeyC");
  await expect(pane.getByRole("tab", { name: "Controle" })).toHaveAttribute("aria-selected", "true");
});
