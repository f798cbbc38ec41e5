import type { FrameLocator, Page } from "@playwright/test";

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
  for (let press = 0; press < MOST_PRESSES; press++) {
    if (name.test((await focused()).trim())) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name.source} is not reached with ${key}`);
}
