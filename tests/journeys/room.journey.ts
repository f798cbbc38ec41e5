import type { FrameLocator } from "@playwright/test";
import { expect, test, type Workbench } from "./support/workbench";

const STEPS = "Langs de bevindingen";

/** How far the bar with previous and next sticks out of the pane, and how much of the list shows above it. */
async function room(pane: FrameLocator): Promise<{ out: number; listAbove: number }> {
  return pane.locator("body").evaluate((body, steps) => {
    const bar = body.querySelector(`[aria-label="${steps}"]`)?.getBoundingClientRect();
    const list = body.querySelector(".finding-list")?.getBoundingClientRect();
    if (!bar || !list) return { out: 9999, listAbove: -1 };
    return {
      out: Math.max(0, bar.bottom - window.innerHeight, -bar.top),
      listAbove: Math.min(list.bottom, bar.top) - list.top,
    };
  }, STEPS);
}

/** Everything that can stand above the list at once: a message, the legend, fitting keywords. */
async function fill({ page, pane, open }: Workbench, isViewOnly: boolean): Promise<void> {
  await open("01-plat.xlsx");
  if (isViewOnly) {
    await page.getByRole("button", { name: "Storingen nabootsen" }).click();
    await page.getByRole("checkbox", { name: /Alleen-lezen/ }).check();
    await page.getByRole("button", { name: "Storingen nabootsen" }).click();
    await expect(pane.getByText("U kunt deze werkmap alleen bekijken.")).toBeVisible();
  }
  await expect(pane.getByRole("region", { name: "Bevindingen per rij" })).toBeVisible();
  await page.evaluate(() => {
    const { host, workbook } = window.workbench ?? {};
    const sheet = workbook?.sheets[0];
    if (host && sheet) host.select(sheet.id, { top: 8, left: 13, bottom: 8, right: 13 });
  });
  const does = isViewOnly ? "Opnieuw controleren" : "Markeer ontbrekende ketenpartners";
  await pane.getByRole("button", { name: does }).click();
  await expect(pane.locator(".pane-notice")).not.toBeEmpty();
  if (!isViewOnly) await expect(pane.getByRole("list", { name: "Legenda" })).toBeVisible();
  await expect(pane.getByRole("group", { name: "Passende trefwoorden bij rij 9" })).toBeVisible();
}

const situations = [
  { name: "usual", isNarrow: false, height: 800, forcedColors: "none", isViewOnly: false },
  { name: "taller", isNarrow: true, height: 845, forcedColors: "none", isViewOnly: false },
  { name: "narrow", isNarrow: true, height: 800, forcedColors: "none", isViewOnly: false },
  { name: "contrast", isNarrow: false, height: 800, forcedColors: "active", isViewOnly: false },
  { name: "view-only", isNarrow: true, height: 800, forcedColors: "none", isViewOnly: true },
] as const;

for (const { name, isNarrow, height, forcedColors, isViewOnly } of situations) {
  test(`the bar with the steps stays in the pane, whatever stands above the list (${name})`, async ({
    workbench,
  }) => {
    const { page, pane } = workbench;
    await page.setViewportSize({ width: 1400, height });
    await page.emulateMedia({ forcedColors });
    await fill(workbench, isViewOnly);
    if (isNarrow) await page.getByRole("separator").press("Home");
    await workbench.picture(`room-${name}`, true);
    await expect.poll(async () => (await room(pane)).out).toBeLessThanOrEqual(1);
    await pane.getByRole("button", { name: "Volgende bevinding (F8)" }).click();
    await expect(pane.locator(".finding-visited .card-button")).toBeInViewport({ ratio: 1 });
    await expect.poll(async () => (await room(pane)).listAbove).toBeGreaterThanOrEqual(80);
    const list = pane.getByRole("region", { name: "Bevindingen per rij" });
    await expect(list.getByRole("heading", { name: /^Rij 9/ })).toBeInViewport({ ratio: 1 });
    await expect.poll(async () => (await room(pane)).out).toBeLessThanOrEqual(1);
    await workbench.picture(`room-${name}-next`, true);
  });
}

test("the list opens at its beginning, with the heading of the first row in view", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { pane } = workbench;
  const list = pane.getByRole("region", { name: "Bevindingen per rij" });
  await expect(list.getByRole("heading", { level: 3 }).first()).toBeInViewport({ ratio: 1 });
  // The measured heights come in after the first drawing.
  await workbench.page.waitForTimeout(500);
  await workbench.picture("room-opening", true);
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
});

/** The pane as small as it can be: 320 by 600. */
async function makeSmall({ page, pane }: Workbench): Promise<void> {
  await page.setViewportSize({ width: 1400, height: 800 });
  await page.getByRole("separator").press("Home");
  const inner = await pane.locator("body").evaluate(() => window.innerHeight);
  await page.setViewportSize({ width: 1400, height: 800 + 600 - inner });
  await expect.poll(() => pane.locator("body").evaluate(() => window.innerHeight)).toBe(600);
}

test("the list keeps its room in a small pane while the core instruments are open above it", async ({
  workbench,
}) => {
  await workbench.open("01-plat.xlsx");
  await makeSmall(workbench);
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Per kerninstrument" }).click();
  await expect(pane.locator(".instruments")).toBeVisible();
  await workbench.picture("room-small-instruments", true);
  // Cut off between two lines it would look complete.
  const box = pane.locator(".per-instrument");
  const cut = (): Promise<boolean> =>
    box.evaluate((part) => {
      const { bottom } = part.getBoundingClientRect();
      const lines = [...part.querySelectorAll("tr")].map((line) => line.getBoundingClientRect());
      return lines.find((line) => line.top < bottom - 6 && line.bottom > bottom + 6) !== undefined;
    });
  await expect.poll(cut).toBe(true);
  await expect.poll(async () => (await room(pane)).out).toBeLessThanOrEqual(1);
  await expect.poll(async () => (await room(pane)).listAbove).toBeGreaterThanOrEqual(150);
});

test("in a pane of an ordinary height all core instruments are shown", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { page, pane } = workbench;
  await page.setViewportSize({ width: 1400, height: 1000 });
  await pane.getByRole("button", { name: "Per kerninstrument" }).click();
  const box = pane.locator(".per-instrument");
  await expect(box.getByRole("row", { name: /^Totaal/ })).toBeInViewport({ ratio: 1 });
  await expect.poll(() => box.evaluate((part) => part.scrollHeight - part.clientHeight)).toBe(0);
  await workbench.picture("instruments-all", true);
});

test("the button of a long preview stays in view in a small pane, also with fitting keywords below the list", async ({
  workbench,
}) => {
  await fill(workbench, false);
  await makeSmall(workbench);
  const { pane } = workbench;
  const list = pane.getByRole("region", { name: "Bevindingen per rij" });
  const all = list.getByRole("button", { name: /^Voeg alle \d+ ontbrekende ketenpartners toe/ }).first();
  await all.click();
  const preview = pane.getByRole("group", { name: /Wat er verandert/ });
  await expect(preview).toBeFocused();
  await workbench.picture("room-small-preview", true);
  await expect(preview.getByRole("button", { name: /^Pas \d+ wijzigingen toe$/ })).toBeInViewport({
    ratio: 1,
  });
});

test("at 320 pixels the field for a name that is typed stays above the foot", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { page, pane } = workbench;
  await page.setViewportSize({ width: 1000, height: 560 });
  await pane.getByRole("tab", { name: "Filters" }).click();
  await page.getByRole("separator").press("Home");
  await pane.getByRole("checkbox", { name: "vooroverleg", exact: true }).check();
  const field = pane.getByLabel("Naam voor dit filter");
  await field.fill("Vooroverleg");
  const below = (): Promise<number> =>
    field.evaluate((box) => {
      const foot = document.querySelector(".tab-footer")?.getBoundingClientRect().top ?? 0;
      return box.getBoundingClientRect().bottom - foot;
    });
  await expect.poll(below).toBeLessThanOrEqual(0);
});
