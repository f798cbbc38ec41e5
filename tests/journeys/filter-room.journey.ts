import type { FrameLocator } from "@playwright/test";
import { accessibilityProblems } from "./support/accessibility";
import { expect, test } from "./support/workbench";

test("at 320 pixels keywords are in sight while a message stands above them", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Filters" }).click();
  await page.getByRole("separator").press("Home");
  await pane.getByRole("checkbox", { name: "vooroverleg", exact: true }).check();
  await pane.getByRole("button", { name: "Toepassen" }).click();
  await expect(pane.getByText("Het werkblad toont nu 5 afspraken.")).toBeVisible();
  await workbench.picture("filter-320-message", true);
  await expect.poll(() => keywordsAboveFoot(pane)).toBeGreaterThanOrEqual(2);
});

/** How many keywords end above the foot of the tab. */
const keywordsAboveFoot = (pane: FrameLocator): Promise<number> =>
  pane.locator("body").evaluate((body) => {
    const foot = body.querySelector(".tab-footer")?.getBoundingClientRect().top ?? 0;
    const rows = [...body.querySelectorAll(".keyword-list .keyword")];
    return rows.filter((row) => row.getBoundingClientRect().bottom <= foot).length;
  });

test("in a pane of 400 by 500 pixels keywords are in sight while a message stands above them", async ({
  workbench,
}) => {
  const { page, pane, picture } = workbench;
  const [width, height] = [1400, 800];
  await page.setViewportSize({ width, height });
  await workbench.open("01-plat.xlsx");
  const frame = (await page.locator("iframe.pane-frame").boundingBox())?.height ?? 0;
  await page.setViewportSize({ width, height: height + 500 - Math.round(frame) });
  await page.getByRole("separator").press("Home");
  for (let step = 320; step < 400; step += 16) await page.getByRole("separator").press("ArrowLeft");
  await pane.getByRole("tab", { name: "Filters" }).click();
  await pane.getByRole("checkbox", { name: "vooroverleg", exact: true }).check();
  await pane.getByRole("button", { name: "Toepassen" }).click();
  await expect(pane.getByText("Het werkblad toont nu 5 afspraken.")).toBeVisible();
  await picture("filter-low-message", true);
  await expect.poll(() => keywordsAboveFoot(pane)).toBeGreaterThanOrEqual(2);
  expect(await accessibilityProblems(page)).toEqual([]);
});
