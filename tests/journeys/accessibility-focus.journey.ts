import type { FrameLocator } from "@playwright/test";
import { buildWorkbook } from "../../src/workbench/package/testing/build-workbook";
import { spaceText } from "./support/accessibility";
import { staying } from "./support/measures";
import { expect, test, type Workbench } from "./support/workbench";

/** What has the focus, where something lies over all of it. */
const coveredNow = (pane: FrameLocator): Promise<string[]> =>
  pane.locator(":focus").evaluateAll((elements) =>
    elements.flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const isFree = [0.15, 0.5, 0.85].some((part) => {
        const over = document.elementFromPoint(left + width / 2, top + height * part);
        return over !== null && (element.contains(over) || over.contains(element));
      });
      const { labels } = element as HTMLInputElement;
      return isFree ? [] : [labels?.[0]?.textContent ?? element.textContent];
    }),
  );

/** Presses a key so often, and tells what got the focus while something that stays in view lay over all of it. */
async function coveredWhile({ page, pane }: Workbench, key: string, times: number): Promise<string[]> {
  const covered: string[] = [];
  for (let press = 0; press < times; press++) {
    await page.keyboard.press(key);
    // The list goes there a moment later.
    covered.push(...(await staying(() => coveredNow(pane))));
  }
  return covered;
}

test("what gets the focus does not lie under a foot or a heading that stays in view", async ({
  workbench,
}) => {
  test.slow();
  const { pane, open, page } = workbench;
  await open("01-plat.xlsx");
  await page.getByRole("separator").press("Home");
  await pane.getByRole("tab", { name: "Filters" }).click();
  await pane.getByRole("searchbox", { name: "Zoek een trefwoord" }).focus();
  expect(await coveredWhile(workbench, "Tab", 20), "Filters").toEqual([]);
  expect(await coveredWhile(workbench, "Shift+Tab", 20), "Filters, back").toEqual([]);
  // Nor does the list scroll when something at the foot gets the focus.
  const list = pane.locator(".tab");
  const before = await list.evaluate(({ scrollTop }) => scrollTop);
  await pane.getByRole("button", { name: "Alles tonen" }).focus();
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(before);

  await pane.getByRole("tab", { name: "Voorbeelden" }).click();
  await pane
    .getByRole("checkbox", { name: /^Kies / })
    .first()
    .check();
  expect(await coveredWhile(workbench, "Tab", 24), "Voorbeelden").toEqual([]);
  expect(await coveredWhile(workbench, "Shift+Tab", 24), "Voorbeelden, back").toEqual([]);

  await pane.getByRole("tab", { name: "Controle" }).click();
  await pane
    .getByRole("button", { name: /^Voeg alle \d+ ontbrekende/ })
    .first()
    .click();
  await pane
    .getByRole("checkbox", { name: /^Verander / })
    .first()
    .focus();
  expect(await coveredWhile(workbench, "Tab", 12), "Controle").toEqual([]);

  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Nieuwe tabel" }).click();
  await pane.getByRole("radio", { name: "Voorbeelden die ik hier kies" }).check();
  await pane.getByText("Kies Programma een voor een").click();
  expect(await coveredWhile(workbench, "Tab", 14), "Nieuwe tabel").toEqual([]);
  expect(await coveredWhile(workbench, "Shift+Tab", 14), "Nieuwe tabel, back").toEqual([]);
});

test("with wider letters and lines and a message, the list above a long foot can still be seen and used", async ({
  workbench,
}) => {
  const { pane, page } = workbench;
  await workbench.open("02-titelblok.xlsx");
  await page.getByRole("separator").press("Home");
  await spaceText(pane);
  await pane.getByRole("tab", { name: "Filters" }).click();
  await pane.getByRole("checkbox").first().check();
  await pane.getByRole("button", { name: "Toepassen" }).click();
  await expect(pane.locator(".pane-notice")).toContainText("Het werkblad toont nu");
  await pane.getByRole("searchbox", { name: "Zoek een trefwoord" }).focus();
  expect(await coveredWhile(workbench, "Tab", 12)).toEqual([]);
  await workbench.picture("spacing-filters-applied", true);
  await expect(pane.getByRole("button", { name: "Alles tonen" })).toBeInViewport({ ratio: 1 });
});

test("what goes when it is pressed leaves the focus at what it opened, and Escape goes back from anywhere in the pane", async ({
  workbench,
}) => {
  const { pane, page } = workbench;
  await workbench.open("01-plat.xlsx");
  await page.getByRole("separator").press("Home");
  const panel = pane.locator("#tab-panel");
  const overview = pane.getByRole("tab", { name: "Overzicht" });
  const ways: readonly (readonly [RegExp, string])[] = [
    [/geen afspraken\. Bekijk voorbeelden$/, "Voorbeelden"],
    [/^Bekijk voorbeelden: /, "Voorbeelden"],
    [/Naar de controle$/, "Controle"],
  ];
  for (const [name, opened] of ways) {
    await overview.click();
    await pane.getByRole("button", { name }).first().press("Enter");
    await expect(pane.getByRole("tab", { name: opened })).toHaveAttribute("aria-selected", "true");
    await expect(panel, name.source).toBeFocused();
  }
  await overview.click();
  await pane
    .getByRole("button", { name: /Toon deze rijen$/ })
    .first()
    .press("Enter");
  await expect(pane.locator(".pane-notice")).toContainText("nog te zien");
  await pane.locator(".pane-filter").getByRole("button", { name: "Alles tonen" }).press("Enter");
  await expect(pane.locator(".pane-filter")).toBeHidden();
  await expect(panel).toBeFocused();

  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Zelftest" }).click();
  await expect(pane.getByRole("heading", { level: 2, name: "Zelftest" })).toBeFocused();
  await pane.getByRole("button", { name: "Meer", exact: true }).focus();
  await page.keyboard.press("Escape");
  await expect(panel).toBeVisible();
});

test("the sample table leaves the focus at the table that comes", async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.openBytes(buildWorkbook({ sheets: [{ name: "Blad1" }] }), "leeg.xlsx");
  await pane.getByRole("button", { name: "Probeer met een voorbeeldtabel" }).press("Enter");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
  await expect(pane.locator("#tab-panel")).toBeFocused();
});
