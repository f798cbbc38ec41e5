import type { Locator } from "@playwright/test";
import { spaceText } from "./support/accessibility";
import { overflowing, smallTargets, staying } from "./support/measures";
import { expect, test, type Workbench } from "./support/workbench";

async function openNarrow({ page, open }: Workbench): Promise<void> {
  await open("02-titelblok.xlsx");
  await page.getByRole("separator").press("Home");
}

test("chosen levels fit in their lists; a cross and the matrix in high contrast are large enough to press", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  const body = pane.locator("body");
  await openNarrow(workbench);
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Instellingen" }).click();
  await expect(pane.locator(".settings-level").first()).toBeVisible();
  expect(await staying(() => cutSelects(body))).toEqual([]);
  await pane.getByRole("button", { name: "Terug" }).click();
  // With its cross, which is there once something was typed.
  await pane.getByRole("tab", { name: "Controle" }).click();
  await pane.getByRole("searchbox", { name: "Zoek in de bevindingen" }).fill("water");
  expect(await staying(() => smallTargets(body))).toEqual([]);
  // The matrix gets borders.
  await page.emulateMedia({ forcedColors: "active" });
  await pane.getByRole("tab", { name: "Overzicht" }).click();
  await expect(pane.locator(".matrix-button").first()).toBeVisible();
  expect(await staying(() => smallTargets(body))).toEqual([]);
});

test("a message without a button stands clear of its border, and a name that cannot be is said over the full width", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await openNarrow(workbench);
  await expect(pane.getByRole("button", { name: "Markeer ontbrekende ketenpartners" })).toBeEnabled();
  await page.evaluate(() => window.workbench?.host.beginEdit());
  await pane.getByRole("button", { name: "Markeer ontbrekende ketenpartners" }).click();
  await expect(pane.locator(".pane-notice")).toContainText("U bent nog in een cel aan het typen.");
  await page.evaluate(() => window.workbench?.host.endEdit());
  const bar = await boxOf(pane.locator(".pane-notice > div"));
  const said = await boxOf(pane.locator(".pane-notice .fui-MessageBarBody"));
  await workbench.picture("notice-lines", true);
  await page.emulateMedia({ colorScheme: "dark" });
  await workbench.picture("notice-lines-dark", true);
  await page.emulateMedia({ colorScheme: "light" });
  expect.soft(said.height, "more than one line").toBeGreaterThan(30);
  expect.soft(said.y - bar.y).toBeGreaterThanOrEqual(7);
  expect.soft(bar.y + bar.height - said.y - said.height).toBeGreaterThanOrEqual(7);

  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Instellingen" }).click();
  const name = pane.getByRole("textbox", { name: "Naam in de tekst" });
  await name.fill("de");
  const add = pane.getByRole("button", { name: "Voeg toe", exact: true });
  await add.click();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  const problem = pane.getByText("Deze naam is te kort of te gewoon", { exact: false });
  await expect(name).toHaveAccessibleDescription(/te kort of te gewoon/);
  await workbench.picture("alias-problem", true);
  expect.soft((await boxOf(add)).height).toBeLessThanOrEqual(32);
  const partner = pane.getByRole("combobox", { name: "Ketenpartner", exact: true });
  expect.soft((await boxOf(partner)).width, "room for “Kies een ketenpartner”").toBeGreaterThan(180);
  const form = await boxOf(pane.locator("form", { has: name }));
  expect.soft((await boxOf(problem)).width).toBeGreaterThanOrEqual(form.width - 1);
});

async function boxOf(place: Locator): Promise<{ y: number; width: number; height: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  return box;
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
  expect(await staying(() => overflowing(pane))).toEqual([]);
  for (const button of await notice.getByRole("button").all())
    await expect(button).toBeInViewport({ ratio: 1 });
});

test("wider letters and lines, as a reader sets them, leave the names of the partners whole", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await openNarrow(workbench);
  await spaceText(pane);
  await pane.getByRole("tab", { name: "Overzicht" }).click();
  const names = pane.locator(".matrix thead span");
  await expect(names.first()).toBeVisible();
  const cut = (): Promise<string[]> =>
    names.evaluateAll((all) =>
      all.flatMap((name) => (name.scrollHeight > name.clientHeight + 1 ? [name.textContent] : [])),
    );
  expect(await staying(cut)).toEqual([]);
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
  await expect.poll(isInPane).toBe(true);
  await page.keyboard.press("F6");
  await expect.poll(isInPane).toBe(false);
  await page.keyboard.press("Shift+F6");
  await expect.poll(isInPane).toBe(true);
  await expect(pane.locator(":focus")).toHaveAccessibleName("Opnieuw controleren");
});
