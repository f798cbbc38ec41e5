import { readdirSync } from "node:fs";
import { dutchTexts } from "../../src/i18n/load-texts";
import { SCREENS } from "../../src/taskpane/screens/screens";
import { TABS } from "../../src/taskpane/state/pane-state";
import { accessibilityProblems, spaceText } from "./support/accessibility";
import {
  cutOff,
  highFeet,
  moving,
  overflowing,
  smallTargets,
  staying,
  wordsNotInName,
} from "./support/measures";
import { EVERY_SCREEN } from "./support/screens/every-screen";
import { PARTS, UNSEEN } from "./support/screens/parts";
import type { ScreenView } from "./support/screens/screen-view";
import { expect, test, type Workbench } from "./support/workbench";

test.describe.configure({ mode: "parallel" });

const looks = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "contrast", media: { colorScheme: "light", forcedColors: "active" } },
] as const;

test("the walks go along every component, tab, screen, and reason for not starting or having no table", () => {
  const files = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx") && !/\.test\.|^testing/.test(file))
    .map((file) => file.replaceAll("\\", "/").replace(/\.tsx$/, ""));
  expect([...Object.keys(PARTS), ...Object.keys(UNSEEN)].sort()).toEqual(files.sort());
  expect([...new Set(EVERY_SCREEN.flatMap(({ parts }) => parts))].sort()).toEqual(Object.keys(PARTS).sort());
  const instances = EVERY_SCREEN.flatMap(({ is }) => is ?? []);
  expect(instances).toEqual(expect.arrayContaining(TABS.map((id) => `tab ${id}`)));
  expect(instances).toEqual(expect.arrayContaining(SCREENS.map(({ id }) => `screen ${id}`)));
});

const pictureName = ({ name }: ScreenView): string => name.toLowerCase().replaceAll(/\W+/g, "-");

/** Opens the view in a pane of 320 pixels, and looks for all that it should show. */
async function openNarrow(bench: Workbench, view: ScreenView): Promise<void> {
  await view.open(bench, dutchTexts());
  await bench.page.getByRole("separator").press("Home");
  for (const part of view.parts) await expect(bench.pane.locator(PARTS[part]).first(), part).toBeAttached();
}

for (const view of EVERY_SCREEN) {
  test(`${view.name}: accessible in every look, at 320 pixels, with wider letters and with text of 200 %`, async ({
    workbench,
  }) => {
    const { page, pane } = workbench;
    const body = pane.locator("body");
    // Enlarged with its frame, the pane counts fewer pixels, as it does where the system's text is larger.
    const frame = page.locator("iframe.pane-frame");
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openNarrow(workbench, view);
    const wrong: string[] = [];
    const add = (what: string, problems: readonly string[]): void => {
      wrong.push(...problems.map((problem) => `${what}: ${problem}`));
    };
    add("moves", await moving(pane));
    add("too small", await staying(() => smallTargets(body)));
    add("not in its name", await staying(() => wordsNotInName(body)));
    for (const { look, media } of looks) {
      await page.emulateMedia(media);
      await workbench.picture(`every-${pictureName(view)}-${look}`, true);
      // Of what axe looks at, a look changes the colours only.
      add(`axe, ${look}`, await accessibilityProblems(page, look === "light" ? "all" : "colours"));
      add(`sideways, ${look}`, await staying(() => overflowing(pane)));
      add(`cut off, ${look}`, await staying(() => cutOff(pane)));
    }
    add("foot", await staying(() => highFeet(pane)));
    await page.emulateMedia({ forcedColors: "none" });
    await frame.evaluate((element) => element.style.setProperty("zoom", "2"));
    await page.getByRole("separator").press("End");
    await workbench.picture(`every-${pictureName(view)}-zoom`, true);
    // A menu finds its new place a moment after the letters grow.
    add("sideways, 200 %", await staying(() => overflowing(pane)));
    add("cut off, 200 %", await staying(() => cutOff(pane)));
    add("foot, 200 %", await staying(() => highFeet(pane)));
    await frame.evaluate((element) => element.style.removeProperty("zoom"));
    await page.getByRole("separator").press("Home");
    await spaceText(pane);
    await workbench.picture(`every-${pictureName(view)}-spacing`, true);
    add("sideways, wider letters", await staying(() => overflowing(pane)));
    add("cut off, wider letters", await staying(() => cutOff(pane)));
    expect(wrong).toEqual([]);
  });
}
