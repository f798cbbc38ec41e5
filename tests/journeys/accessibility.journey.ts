import { accessibilityProblems } from "./support/accessibility";
import { expectNoOverflow } from "./support/measures";
import { expect, test, type Workbench } from "./support/workbench";

const tabs = ["Controle", "Filters", "Voorbeelden", "Overzicht"];
const looks = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "contrast", colorScheme: "light", forcedColors: "active" },
] as const;

for (const { name, colorScheme, forcedColors } of looks) {
  test(`every tab is accessible at 320 pixels, ${name}`, async ({ workbench }) => {
    const { page, pane } = workbench;
    await page.emulateMedia({ colorScheme, forcedColors });
    await workbench.open("02-titelblok.xlsx");
    await page.getByRole("separator").press("Home");
    for (const tab of tabs) {
      await pane.getByRole("tab", { name: tab }).click();
      await expect(pane.getByRole("tabpanel", { name: tab })).not.toContainText("Bezig met l");
      await workbench.picture(`pane-320-${name}-${tab.toLowerCase()}`, true);
      expect(await accessibilityProblems(page)).toEqual([]);
      await expectNoOverflow(pane, `${tab} fits in 320 pixels`);
      if (tab === "Overzicht") {
        const cut = (): Promise<number> =>
          pane.locator(".matrix-scroll").evaluate((matrix) => matrix.scrollWidth - matrix.clientWidth);
        await expect.poll(cut, "every partner of the matrix is in view").toBeLessThanOrEqual(0);
      }
      if (tab === "Voorbeelden") await expectExamplesAccessible(workbench, name);
    }
  });
}

/** The filters, an example with blanks, and several at once; ends at the list. */
async function expectExamplesAccessible({ page, pane, picture }: Workbench, look: string): Promise<void> {
  const check = async (view: string): Promise<void> => {
    await picture(`pane-320-${look}-voorbeelden-${view}`, true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await expectNoOverflow(pane, `${view} fits in 320 pixels`);
  };
  await pane.getByRole("combobox", { name: "Kerninstrument" }).selectOption({ label: "Omgevingsvergunning" });
  await pane.getByRole("button", { name: "Filters" }).click();
  await pane.getByText(/^Mist de tabel iets/).click();
  await check("filters");
  await pane.getByRole("button", { name: "Bekijk Levertermijnen van adviezen" }).click();
  await check("een");
  await pane.getByRole("button", { name: "Terug naar de lijst" }).click();
  await pane.getByRole("checkbox", { name: "Kies Levertermijnen van adviezen" }).check();
  await pane.getByRole("button", { name: /^Voeg 1 voorbeeld in/ }).click();
  await check("meer");
  await pane.getByRole("button", { name: "Terug naar de lijst" }).click();
}

test("the four jobs need no mouse", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { page, pane } = workbench;
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  await pane.getByRole("tab", { name: "Controle" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("combobox", { name: "Kerninstrument" })).toBeVisible();
  await pane.getByRole("button", { name: "Bekijk Integrale afweging strategische projecten" }).focus();
  await page.keyboard.press("Enter");
  await expect(
    pane.getByRole("heading", { name: "Integrale afweging strategische projecten" }),
  ).toBeFocused();
  await pane.getByRole("button", { name: "Terug naar de lijst" }).focus();
  await page.keyboard.press("Enter");
  await expect(
    pane.getByRole("button", { name: "Bekijk Integrale afweging strategische projecten" }),
  ).toBeFocused();
});
