import { accessibilityProblems } from "./support/accessibility";
import { toNextFinding } from "./support/keyboard";
import { expectNoOverflow } from "./support/measures";
import { expect, test, type Workbench } from "./support/workbench";

const looks = [
  { name: "light", colorScheme: "light", forcedColors: "none" },
  { name: "dark", colorScheme: "dark", forcedColors: "none" },
  { name: "contrast", colorScheme: "light", forcedColors: "active" },
] as const;

/** Axe finds nothing, nothing sticks out of 320 pixels, and a picture is kept. */
async function good({ page, pane, picture }: Workbench, name: string): Promise<void> {
  await picture(name, true);
  expect(await accessibilityProblems(page), name).toEqual([]);
  await expectNoOverflow(pane, `${name} fits in 320 pixels`);
}

for (const { name, colorScheme, forcedColors } of looks) {
  test(`a preview, its message, accepting and the legend are accessible at 320 pixels, ${name}`, async ({
    workbench,
  }) => {
    const { page, pane } = workbench;
    await page.emulateMedia({ colorScheme, forcedColors });
    await workbench.open("01-plat.xlsx");
    await page.getByRole("separator").press("Home");
    await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
    await expect(pane.getByText(/^Dit is nog niet alles/)).toHaveCount(0);
    await pane.getByRole("tab", { name: "Controle" }).focus();
    const visited = pane.locator(".finding-visited");
    const all = visited.getByRole("button", { name: /^Herstel alle \d+ \(/ });
    while ((await all.count()) === 0) await toNextFinding(pane, () => page.keyboard.press("F8"));
    await visited.getByRole("button", { name: /^Accepteren: / }).click();
    await pane
      .getByRole("textbox", { name: /^Waarom mag dit zo blijven/ })
      .fill("Zo afgesproken in de regio.");
    await good(workbench, `check-320-${name}-accept`);
    await visited.getByRole("button", { name: "Annuleer" }).click();

    await all.click();
    const preview = pane.getByRole("group", { name: /Wat er verandert/ });
    await preview.getByRole("checkbox").first().uncheck();
    await good(workbench, `check-320-${name}-preview`);
    await preview.getByRole("button", { name: /^Pas \d+ wijziging(en)? toe$/ }).click();
    await expect(pane.getByText(/cel(len)?( \w+)? aangepast/i).first()).toBeVisible();
    await good(workbench, `check-320-${name}-done`);

    await pane.getByRole("button", { name: "Markeer ontbrekende ketenpartners" }).click();
    await expect(pane.getByRole("list", { name: "Legenda" })).toBeVisible();
    await good(workbench, `check-320-${name}-marked`);
  });
}
