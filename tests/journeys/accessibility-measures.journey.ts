import type { FrameLocator, Locator } from "@playwright/test";
import { dutchTexts } from "../../src/i18n/load-texts";
import { SCREENS } from "../../src/taskpane/screens/screens";
import { accessibilityProblems, spaceText } from "./support/accessibility";
import { expect, test, type Workbench } from "./support/workbench";

const tabs = ["Controle", "Filters", "Voorbeelden", "Overzicht"];
const titles = SCREENS.filter(({ inMenu }) => inMenu).map(({ title }) => dutchTexts().t(title));

const looks = [
  { look: "contrast", media: { colorScheme: "light", forcedColors: "active" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
] as const;

/** Opens every tab and every screen of the menu in turn, and looks at each. */
async function everywhere(pane: FrameLocator, look: (name: string) => Promise<void>): Promise<void> {
  for (const tab of tabs) {
    await pane.getByRole("tab", { name: tab }).click();
    await expect(pane.getByRole("tabpanel")).not.toContainText("Bezig met l");
    await look(tab);
  }
  for (const title of titles) {
    await pane.getByRole("button", { name: "Meer", exact: true }).click();
    await pane.getByRole("menuitem", { name: title }).click();
    await expect(pane.getByRole("heading", { level: 2, name: title })).toBeFocused();
    await expect(pane.locator(".screen")).not.toContainText("Bezig met l");
    await look(title);
    await pane.getByRole("button", { name: "Terug" }).click();
  }
}

async function openNarrow({ page, open }: Workbench): Promise<void> {
  await open("02-titelblok.xlsx");
  await page.getByRole("separator").press("Home");
}

/** What makes the page of the pane scroll sideways; nothing when it fits. */
const overflowing = (pane: FrameLocator): Promise<string[]> =>
  pane.locator("html").evaluate((html) => {
    if (html.scrollWidth <= html.clientWidth) return [];
    const wide = [...html.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > html.clientWidth,
    );
    return [
      `${html.scrollWidth - html.clientWidth} px`,
      ...wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 30)}`),
    ];
  });

test("every screen of the menu is accessible, and everything to press is at least 24 pixels", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openNarrow(workbench);
  const small: string[] = [];
  const cut: string[] = [];
  const unsaid: string[] = [];
  await everywhere(pane, async (name) => {
    unsaid.push(...(await wordsNotInName(pane.locator("body"))).map((control) => `${name}: ${control}`));
    cut.push(...(await cutSelects(pane.locator("body"))).map((text) => `${name}: ${text}`));
    small.push(...(await smallTargets(pane.locator("body"))).map((target) => `${name}: ${target}`));
    if (!titles.includes(name)) return;
    for (const { look, media } of looks) {
      await page.emulateMedia(media);
      await workbench.picture(`screen-${look}-${name.toLowerCase().replaceAll(" ", "-")}`, true);
      expect(await accessibilityProblems(page), `${name}, ${look}`).toEqual([]);
    }
  });
  // With its cross, which is there once something was typed.
  await pane.getByRole("tab", { name: "Controle" }).click();
  await pane.getByRole("searchbox", { name: "Zoek in de bevindingen" }).fill("water");
  small.push(...(await smallTargets(pane.locator("body"))));
  // The matrix gets borders.
  await page.emulateMedia({ forcedColors: "active" });
  await pane.getByRole("tab", { name: "Overzicht" }).click();
  await expect(pane.locator(".matrix-button").first()).toBeVisible();
  small.push(...(await smallTargets(pane.locator("body"))));
  expect(small).toEqual([]);
  expect(cut).toEqual([]);
  expect(unsaid).toEqual([]);
});

/** What can be pressed under a name that lacks the words on it, which who speaks to a computer says (WCAG 2.2, 2.5.3). */
function wordsNotInName(body: Locator): Promise<string[]> {
  return body.evaluate((root) => {
    const plain = (text: string): string => text.replace(/\s+/gu, " ").trim().toLowerCase();
    const pressed = ["button", "a", "summary", "[role=tab]"]
      .map((control) => `${control}[aria-label]`)
      .join();
    return [...root.querySelectorAll<HTMLElement>(pressed)].flatMap((control) => {
      const shown = control.cloneNode(true) as HTMLElement;
      shown.querySelectorAll("[aria-hidden=true]").forEach((hidden) => hidden.remove());
      const words = plain(shown.textContent);
      const name = plain(control.ariaLabel ?? "");
      // Counts beside pictures are nothing to say.
      const isSaid = name.includes(words) || !/\p{L}/u.test(words);
      return isSaid ? [] : [`"${words}" is called "${name}"`];
    });
  });
}

/** Chosen options of the checks' levels whose words do not fit in their list. */
function cutSelects(body: Locator): Promise<string[]> {
  return body.evaluate((root) => {
    const pen = document.createElement("canvas").getContext("2d");
    return [...root.querySelectorAll<HTMLSelectElement>(".settings-level select")].flatMap((select) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      if (pen) pen.font = font;
      const text = select.selectedOptions[0]?.text ?? "";
      const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const needed = pen?.measureText(text).width ?? 0;
      return needed > room ? [`"${text}" needs ${needed.toFixed(0)} and has ${room.toFixed(0)}`] : [];
    });
  });
}

/** Buttons, links and fields under 24 × 24 CSS pixels (WCAG 2.2, 2.5.8), but for links within a sentence. */
function smallTargets(body: Locator): Promise<string[]> {
  return body.evaluate((root) => {
    const pressed = "button, a[href], input, select, [role=tab], [role=button], [role=menuitem], summary";
    return [...root.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      // A check box is pressed with its label, and a field in its frame.
      const label =
        element instanceof HTMLInputElement ? (element.labels?.[0] ?? element.parentElement) : null;
      const { width, height } = (label ?? element).getBoundingClientRect();
      const own = element.getBoundingClientRect();
      const isShown =
        width > 1 && height > 1 && own.width > 1 && element.checkVisibility({ visibilityProperty: true });
      const isLarge = Math.min(Math.max(width, own.width), Math.max(height, own.height)) >= 23.9;
      const isInSentence = element.tagName === "A" && getComputedStyle(element).display === "inline";
      if (!isShown || isLarge || isInSentence) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent;
      return [`${element.tagName} "${name.trim().slice(0, 40)}" ${width.toFixed(1)} × ${height.toFixed(1)}`];
    });
  });
}

test("the pane reads as a title, tabs and a body, in the language that it says", async ({ workbench }) => {
  const { pane } = workbench;
  await workbench.open("01-plat.xlsx");
  await expect(pane.locator("body")).toMatchAriaSnapshot(`
    - banner:
      - heading "72 afspraken" [level=1]
      - button "Opnieuw controleren"
      - button "Meer"
    - main:
      - tablist "Onderdelen":
        - tab "Controle" [selected]
        - tab "Filters"
        - tab "Voorbeelden"
        - tab "Overzicht"
      - status
      - tabpanel "Controle"
  `);
  const html = pane.locator("html");
  await expect(html).toHaveAttribute("lang", "nl");
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  const english = pane.getByRole("menuitem", { name: "English" });
  await expect(english).toHaveAttribute("lang", "en");
  await english.click();
  await expect(html).toHaveAttribute("lang", "en");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 agreements");
});

test("a message that takes the place of a shorter one wraps, and its buttons stay within the pane", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await openNarrow(workbench);
  // Its first message fits on one line with its buttons.
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "English" }).click();
  const notice = pane.locator(".pane-notice");
  await pane.getByRole("button", { name: "Mark missing chain partners" }).click();
  await expect(notice).toContainText("cells marked");
  await pane
    .getByRole("button", { name: /^Accept/ })
    .first()
    .click();
  await pane.getByRole("textbox", { name: "Why may this stay" }).fill("Zo afgesproken.");
  await pane.getByRole("button", { name: "Accept", exact: true }).click();
  await expect(notice).toContainText("Accepted");
  // A name that somebody gave can be one long word.
  await notice.getByText("Accepted").evaluate((message) => message.append("x".repeat(60)));
  await workbench.picture("notice-320", true);
  expect(await overflowing(pane)).toEqual([]);
  for (const button of await notice.getByRole("button").all())
    await expect(button).toBeInViewport({ ratio: 1 });
});

test("wider letters and lines, as a reader sets them, cut nothing off", async ({ workbench }) => {
  const { pane } = workbench;
  await openNarrow(workbench);
  await spaceText(pane);
  await everywhere(pane, async (name) => {
    await workbench.picture(`spacing-${name.toLowerCase().replaceAll(" ", "-")}`, true);
    expect(await overflowing(pane), name).toEqual([]);
  });
  await pane.getByRole("tab", { name: "Overzicht" }).click();
  const cut = await pane
    .locator(".matrix thead span")
    .evaluateAll((names) =>
      names.flatMap((name) => (name.scrollHeight > name.clientHeight + 1 ? [name.textContent] : [])),
    );
  expect(cut, "names of partners").toEqual([]);
});

test("text at 200 % stays within the pane", async ({ workbench }) => {
  const { page, pane } = workbench;
  await workbench.open("02-titelblok.xlsx");
  await page.getByRole("separator").press("End");
  await pane.locator("html").evaluate((html) => html.style.setProperty("zoom", "2"));
  await everywhere(pane, async (name) => {
    await workbench.picture(`zoom-${name.toLowerCase().replaceAll(" ", "-")}`, true);
    expect(await overflowing(pane), name).toEqual([]);
  });
});

test("nothing moves for those who asked for that", async ({ workbench }) => {
  const { page, pane } = workbench;
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openNarrow(workbench);
  await everywhere(pane, async (name) => {
    const moving = await pane.locator("html").evaluate(() =>
      document
        .getAnimations()
        .map((animation) => animation.effect?.getComputedTiming())
        .filter((timing) => Number(timing?.duration ?? 0) > 20)
        .map((timing) => String(timing?.duration)),
    );
    expect(moving, name).toEqual([]);
  });
});

test("Tab shows where it is, reaches the end and leaves; F6 goes out of the pane and back", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("01-plat.xlsx");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  await page.mouse.move(0, 0);
  await pane.getByRole("button", { name: "Opnieuw controleren" }).focus();
  const unseen: string[] = [];
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press("Tab");
    const focused = await pane.locator(":focus").elementHandle();
    const box = await focused?.boundingBox();
    if (!focused || !box) break;
    const clip = { x: box.x - 4, y: box.y - 4, width: box.width + 8, height: box.height + 8 };
    const seen = await page.screenshot({ clip });
    await focused.evaluate((element) => (element as HTMLElement).blur());
    if (seen.equals(await page.screenshot({ clip }))) unseen.push(await focused.innerText());
    await focused.evaluate((element) => (element as HTMLElement).focus());
  }
  expect(unseen).toEqual([]);

  const isInPane = (): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  await pane.getByRole("tab", { name: "Controle" }).focus();
  expect(await isInPane()).toBe(true);
  await page.keyboard.press("F6");
  expect(await isInPane()).toBe(false);
  await page.keyboard.press("Shift+F6");
  expect(await isInPane()).toBe(true);
  await expect(pane.locator(":focus")).toHaveAccessibleName("Opnieuw controleren");
});
