import { expect, type FrameLocator, type Page } from "@playwright/test";

/** So often a key is pressed before something counts as out of reach. */
const MOST_PRESSES = 150;

/** Presses a key until what has the focus in the pane is called this: by its label, or by what it says. */
export async function reach(page: Page, pane: FrameLocator, name: RegExp, key = "Tab"): Promise<void> {
  const focused = async (): Promise<string> => {
    const element = pane.locator(":focus");
    if ((await element.count()) === 0) return "";
    return element.evaluate((one) => {
      const isField = one instanceof HTMLTextAreaElement || one instanceof HTMLInputElement;
      const label = isField ? one.labels?.[0]?.textContent : null;
      return one.getAttribute("aria-label") ?? label ?? one.textContent;
    });
  };
  // What had the focus may have gone when it was pressed: the focus comes to another place a moment later.
  await expect(pane.locator(":focus")).toHaveCount(1);
  for (let press = 0; press < MOST_PRESSES; press++) {
    if (name.test((await focused()).trim())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name.source} is not reached with ${key}`);
}

/** Goes on to the next finding, and waits until it is the one that is visited: Excel answers in its own time. */
export async function toNextFinding(pane: FrameLocator, press: () => Promise<void>): Promise<void> {
  const place = pane.getByRole("navigation", { name: "Langs de bevindingen" });
  const before = (await place.textContent()) ?? "";
  await press();
  await expect(place).not.toHaveText(before);
  await expect(pane.locator(".finding-visited")).toHaveCount(1);
}
