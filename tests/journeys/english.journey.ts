import type { FrameLocator } from "@playwright/test";
import { createTexts } from "../../src/i18n/texts";
import { staying } from "./support/measures";
import { EVERY_SCREEN } from "./support/screens/every-screen";
import { expect, test } from "./support/workbench";

test.describe.configure({ mode: "parallel" });
test.use({ language: "en", locale: "en-US" });

/** Words that nearly every Dutch sentence has and no English one. */
const DUTCH =
  "(?<![\\p{L}])(?:de|het|een|van|niet|geen|wordt|worden|met|voor|naar|deze|dit|zijn|staat|heeft|aan|bij)(?![\\p{L}])";

/** Texts that are said to be English and read as Dutch. A name (`aria-label`) cannot say that a part of it is in another language. */
const dutchSaidToBeEnglish = (pane: FrameLocator): Promise<string[]> =>
  pane.locator("body").evaluate((body, source) => {
    const dutch = new RegExp(source, "iu");
    const isEnglish = (element: Element | null): boolean =>
      element?.closest("[lang]")?.getAttribute("lang") === "en" && !element.closest("script, style");
    const found: string[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? "";
      if (isEnglish(node.parentElement) && dutch.test(text)) found.push(text.trim().slice(0, 80));
    }
    return [...new Set(found)];
  }, DUTCH);

for (const view of EVERY_SCREEN.filter(({ is }) => /^tab /.test(is ?? ""))) {
  test(`${view.name} in English says of all Dutch in it that it is Dutch`, async ({ workbench }) => {
    const { page, pane } = workbench;
    // Nothing chosen: the pane follows the language of Excel.
    await view.open(workbench, createTexts("en"));
    await page.getByRole("separator").press("Home");
    await expect(pane.locator("html")).toHaveAttribute("lang", "en");
    await workbench.picture(`english-${(view.is ?? "").replaceAll(/\W+/g, "-")}`, true);
    expect(await staying(() => dutchSaidToBeEnglish(pane))).toEqual([]);
  });
}
