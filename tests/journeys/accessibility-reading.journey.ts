import type { Locator } from "@playwright/test";
import { expectNoOverflow } from "./support/measures";
import { expect, test } from "./support/workbench";

test("Tab goes into the pane and out of it at either end; Escape gives the focus back where it came from", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("01-plat.xlsx");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  const close = page.getByRole("button", { name: "Taakvenster sluiten" });
  await pane.getByRole("button", { name: "Opnieuw controleren" }).focus();
  await page.keyboard.press("Shift+Tab");
  await expect(close).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(pane.getByRole("button", { name: "Opnieuw controleren" })).toBeFocused();
  await pane.getByRole("button", { name: "Volgende bevinding (F8)" }).focus();
  for (let stop = 0; stop < 5; stop++) await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");

  // Office.js hears an Escape of the pane and would give the focus to the first button.
  for (const name of ["Meer", "Meer over markeren"]) {
    const button = pane.getByRole("button", { name, exact: true });
    await button.press("Enter");
    await expect(pane.getByRole("menuitem").first()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();
  }
  await pane.getByRole("button", { name: "Meer", exact: true }).press("ArrowDown");
  await pane.getByRole("menuitem", { name: "Help bij de controle" }).press("Enter");
  await expect(pane.getByRole("heading", { level: 2, name: "Help bij de controle" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(pane.getByRole("button", { name: "Meer", exact: true })).toBeFocused();
  // With nothing to close it does nothing.
  const tab = pane.getByRole("tab", { name: "Controle" });
  await tab.focus();
  await page.keyboard.press("Escape");
  // Office.js moves the focus after an answer of its host: one request later it would have.
  await pane.getByRole("tab", { name: "Controle" }).press("ArrowRight");
  await expect(pane.getByRole("tab", { name: "Filters" })).toBeFocused();
  await page.keyboard.press("Escape");
  await page.waitForTimeout(500);
  await expect(pane.getByRole("tab", { name: "Filters" })).toBeFocused();
});

test("words at a button show with the keyboard and the mouse, stay under the mouse, and go with Escape", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("01-plat.xlsx");
  const button = pane.getByRole("button", { name: "Opnieuw controleren" });
  const words = pane.locator(".hint");
  await pane.getByRole("tab", { name: "Controle" }).focus();
  await button.hover();
  await expect(words).toHaveText("Opnieuw controleren");
  await words.hover();
  await page.waitForTimeout(400);
  await expect(words).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(words).toBeHidden();
  await page.mouse.move(0, 0);
  await page.getByRole("button", { name: "Taakvenster sluiten" }).focus();
  await page.keyboard.press("Tab");
  await expect(button).toBeFocused();
  await expect(words).toBeVisible();
  await expectNoOverflow(pane);
});

/** These do the same wherever they stand: mend all that is alike or all that one row misses, show a keyword's rows. */
const DOES_THE_SAME = /^(Herstel alle \d+ ?\(|Voeg (de|alle) \d+ )/;
const OTHER_BUTTONS = "button:not(.keyword-link), [role=button]";

/** Names of the buttons that are drawn now. */
const namesOf = (place: Locator): Promise<string[]> =>
  place
    .locator(OTHER_BUTTONS)
    .evaluateAll((buttons) =>
      buttons
        .filter((button) => button.checkVisibility())
        .map((button) => (button.getAttribute("aria-label") ?? button.textContent).trim()),
    );

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, at) => !DOES_THE_SAME.test(name) && names.indexOf(name) !== at);

for (const file of ["01-plat.xlsx", "05-tussenkoppen.xlsx", "07-rommelig.xlsx", "25-noten.xlsx"]) {
  test(`no two buttons of different findings have the same name (${file})`, async ({ workbench }) => {
    const { pane } = workbench;
    await workbench.open(file);
    await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
    const list = pane.locator(".finding-list");
    for (const grouping of ["rij", "controle", "kolom"]) {
      await pane.getByRole("combobox", { name: "Indeling" }).selectOption({ label: `Per ${grouping}` });
      await list.evaluate((box) => box.scrollTo(0, 0));
      const twice = new Set<string>();
      let isAtEnd = false;
      while (!isAtEnd) {
        for (const name of repeated(await namesOf(list))) twice.add(name);
        isAtEnd = await list.evaluate(async (box) => {
          box.scrollTop += box.clientHeight;
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
        });
      }
      expect([...twice], grouping).toEqual([]);
    }
  });
}

test("each tab reads sensibly: what it is, its parts, and buttons that can be told apart", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await workbench.open("02-titelblok.xlsx");
  const panel = pane.getByRole("tabpanel");
  const twice: string[] = [];
  const expectTab = async (tab: string, snapshot: string): Promise<void> => {
    await pane.getByRole("tab", { name: tab }).click();
    await expect(panel).not.toContainText("Bezig met l");
    await expect(panel).toMatchAriaSnapshot(snapshot);
    const names = await namesOf(panel);
    expect(names).not.toContain("");
    twice.push(...repeated(names).map((name) => `${tab}: ${name}`));
  };
  await expectTab(
    "Controle",
    `
    - tabpanel "Controle":
      - heading "Controle" [level=2]
      - region "Samenvatting":
        - group "Toon":
          - button /\\d+ fouten/ [pressed]
      - region "Markeren in het werkblad":
        - button "Markeer ontbrekende ketenpartners"
        - button "Meer over markeren"
      - search "Zoeken en indelen"
      - region "Bevindingen per rij":
        - feed:
          - article:
            - heading [level=3]
            - list
      - navigation "Langs de bevindingen"
  `,
  );
  await expectTab(
    "Filters",
    `
    - tabpanel "Filters":
      - heading "Filters" [level=2]
      - searchbox
      - heading /Trefwoord/ [level=3]
      - group /Pijltjestoetsen/:
        - list "Trefwoorden":
          - listitem:
            - checkbox
      - status: Kies waarop u wilt filteren.
      - button "Toepassen" [disabled]
      - button "Alles tonen"
  `,
  );
  await expectTab(
    "Voorbeelden",
    `
    - tabpanel "Voorbeelden":
      - heading "Voorbeelden" [level=2]
      - combobox "Kerninstrument"
      - searchbox "Zoek in de voorbeelden"
      - button "Filters"
      - status:
        - paragraph: /\\d+ voorbeelden/
      - heading [level=3]
      - list:
        - listitem:
          - checkbox /^Kies /
          - button /^Bekijk /
          - button /^Invoegen/
  `,
  );
  await expectTab(
    "Overzicht",
    `
    - tabpanel "Overzicht":
      - region "Overzicht":
        - heading "Afspraken per kerninstrument en ketenpartner" [level=2]
        - region "Afspraken per kerninstrument en ketenpartner":
          - table
        - heading "Lege plekken" [level=3]
        - heading "Typering" [level=3]
        - list
        - heading "Stand van zaken" [level=3]
        - heading "Trefwoorden en bronnen" [level=3]
  `,
  );
  expect(twice).toEqual([]);
});
