import { expect, test, type Workbench } from "./support/workbench";

/** A table of five thousand rows: what takes long shows how far it is and can be stopped; the list goes by the keyboard. */

const FILE = "11-vijfduizend.xlsx";

/** From now on Excel takes so long for each answer. */
const slow = ({ page }: Workbench, ms: number): Promise<void> =>
  page.evaluate((pause) => {
    const { host } = window.workbench ?? {};
    const isFirst = Reflect.get(window, "pause") === undefined;
    Reflect.set(window, "pause", pause);
    if (!host || !isFirst) return;
    const process = host.process.bind(host);
    host.process = (body, flags) => {
      const end = performance.now() + Number(Reflect.get(window, "pause"));
      while (performance.now() < end);
      return process(body, flags);
    };
  }, ms);

test("reading that takes long shows how far it is, is stopped with the keyboard, and done when it is asked for again", async ({
  workbench,
}) => {
  await workbench.open(FILE);
  const { page, pane } = workbench;
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("5.000 afspraken", { timeout: 60_000 });
  await expect(pane.getByText(/^Dit is nog niet alles/)).toHaveCount(0, { timeout: 60_000 });
  const steps = pane.getByRole("navigation", { name: "Langs de bevindingen" });
  const all = (await steps.textContent()) ?? "";
  await page.getByRole("separator").press("Home");
  await slow(workbench, 600);
  // Between two answers the bar moves for a moment only.
  await pane.locator(".pane-progress").evaluate((place) => {
    const parts: string[] = [];
    Reflect.set(window, "parts", parts);
    new MutationObserver(() => {
      const part = place.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow");
      if (part && !parts.includes(part)) parts.push(part);
    }).observe(place, { attributes: true, childList: true, subtree: true });
  });
  const again = pane.getByRole("button", { name: "Opnieuw controleren" });
  // Where the machine is so busy that the reading ends before the button is pressed, it is begun again.
  await expect(async () => {
    await again.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("button", { name: "Stop" }).press("Enter", { timeout: 5_000 });
  }).toPass();
  await expect(pane.getByText(/U hebt het lezen of controleren gestopt/)).toBeVisible();
  await expect(pane.getByText("Verouderd", { exact: true })).toBeVisible();
  const bar = pane.getByRole("progressbar", { name: "Bezig …" });
  await expect(bar).toHaveCount(0);
  await expect(steps).toHaveText(all);
  await workbench.picture("stopped", true);
  const parts = await pane.locator("body").evaluate(() => Reflect.get(window, "parts") as string[]);
  expect(parts.length).toBeGreaterThan(0);
  await slow(workbench, 0);
  await again.focus();
  await page.keyboard.press("Enter");
  await expect(pane.getByText(/^Gecontroleerd: /).first()).toBeVisible();
  await expect(pane.getByText("Verouderd", { exact: true })).toHaveCount(0);
  await expect(steps).toHaveText(all);
});

test("the list goes to its end and back with the keyboard, and draws only what is near", async ({
  workbench,
}) => {
  await workbench.open(FILE);
  const { page, pane } = workbench;
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("5.000 afspraken", { timeout: 60_000 });
  await expect(pane.getByText(/^Dit is nog niet alles/)).toHaveCount(0, { timeout: 60_000 });
  const list = pane.getByRole("region", { name: "Bevindingen per rij" });
  const articles = list.getByRole("article");
  const places = (): Promise<number[]> =>
    articles.evaluateAll((all) => all.map((one) => Number(one.getAttribute("aria-posinset"))));
  const size = Number(await articles.first().getAttribute("aria-setsize"));
  expect(size).toBeGreaterThan(100);
  await list.focus();
  for (const [key, place] of [
    ["End", size],
    ["Home", 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(places).toContain(place);
    await expect.poll(async () => (await places()).length).toBeLessThan(40);
    await expect(list).toBeFocused();
  }
  await page.keyboard.press("PageDown");
  await expect.poll(() => list.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(100);
  await expect.poll(async () => (await places()).length).toBeLessThan(40);
});
