import { accessibilityProblems } from "./support/accessibility";
import { expectNoOverflow } from "./support/measures";
import { expect, test } from "./support/workbench";

const looks = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "contrast", colorScheme: "light", forcedColors: "active" },
] as const;

for (const { name, colorScheme, forcedColors } of looks) {
  test(`a search, its notes and an example being filled in are accessible, ${name}`, async ({
    workbench,
  }) => {
    const { pane, page } = workbench;
    await page.emulateMedia({ colorScheme, forcedColors });
    await workbench.open("02-titelblok.xlsx");
    await pane.getByRole("tab", { name: "Voorbeelden" }).click();
    await pane.getByRole("combobox", { name: "Kerninstrument" }).selectOption({ label: "Programma" });
    const search = pane.getByRole("searchbox", { name: "Zoek in de voorbeelden" });
    const check = async (view: string): Promise<void> => {
      for (const [width, steps] of [
        [320, 0],
        [400, 4],
      ] as const) {
        await page.getByRole("separator").press("Home");
        for (let step = 0; step < steps; step++) await page.getByRole("separator").press("ArrowLeft");
        await workbench.picture(`examples-${view}-${width}-${name}`, true);
        await expectNoOverflow(pane, `${view} fits in ${width} pixels`);
      }
      expect(await accessibilityProblems(page)).toEqual([]);
    };
    await search.fill("gezondhied bruidsschat");
    await expect(pane.getByText("Gezocht op ‘gezondheid’ in plaats van ‘gezondhied’.")).toBeVisible();
    await expect(pane.getByText("Geen voorbeeld heeft al uw woorden. Deze lijken erop.")).toBeVisible();
    await check("search");
    await search.fill("seveso xyzzy");
    await check("none");
    await search.fill("onverplicht programma");
    const card = pane.getByRole("button", { name: "Bekijk Gezamenlijke invulling van een programma" });
    await card.click();
    const blank = pane.getByRole("textbox", { name: "Termijn" });
    await blank.fill("zes maanden");
    const text = pane.locator(".example-agreement");
    await expect(text).toContainText("binnen zes maanden op");
    await check("filled");
    await blank.fill("");
    await expect(text).toContainText("nog in te vullen: termijn");
    await check("open");
    await blank.press("Escape");
    await expect(card).toBeFocused();
  });
}
