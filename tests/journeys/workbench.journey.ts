import type { Page } from "@playwright/test";
import { buildWorkbook, stylesXml } from "../../src/workbench/package/testing/build-workbook";
import { accessibilityProblems, workbenchProblems } from "./support/accessibility";
import { expect, test } from "./support/workbench";

/** The stand-in for Excel itself: what a person does in its sheet. */

/** Types into a cell by its address and finishes it. */
async function typeIn(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.getByRole("textbox", { name: "Naamvak" }).fill(address);
  await page.keyboard.press("Enter");
}

test("typing is undone and done again, and the pane checks anew each time", async ({ workbench }) => {
  const { page, pane } = workbench;
  await workbench.open("01-plat.xlsx");
  const finding = pane.getByRole("button", { name: /^Fout .*\. Ga naar cel B4\b/ });
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  await expect(finding).toHaveCount(0);
  await goTo(page, "B4");
  await page.keyboard.press("Delete");
  await expect(finding).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(finding).toHaveCount(0);
  await page.getByRole("button", { name: "Opnieuw", exact: true }).click();
  await expect(finding).toHaveCount(1);
  await page.getByRole("button", { name: "Ongedaan maken" }).click();
  await expect(finding).toHaveCount(0);
});

test("a reason for accepting is a change to save: the title says so, and opening another file asks", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("01-plat.xlsx");
  const title = page.getByRole("heading", { level: 1, name: "01-plat.xlsx" });
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  await expect(title).toHaveText("01-plat.xlsx");
  await pane
    .getByRole("button", { name: /^Accepteren: / })
    .first()
    .click();
  await pane.getByRole("textbox", { name: /^Waarom mag dit zo blijven/ }).fill("Zo afgesproken.");
  await pane.getByRole("button", { name: "Accepteren", exact: true }).click();
  await expect(title).toHaveText("01-plat.xlsx – niet opgeslagen");
  await page.locator("input[type=file]").setInputFiles("tests/workbooks/20-bladen.xlsx");
  await expect(page.getByRole("dialog", { name: "Wijzigingen niet opgeslagen" })).toBeVisible();
});

/** Whether the selected cell is in the window from its top on, and tall. */
const selectionShown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const frame = document.querySelector(".selection-frame")?.getBoundingClientRect();
    const window = document.querySelector(".grid")?.getBoundingClientRect();
    if (!frame || !window) return "not drawn";
    const whole = frame.top >= window.top && frame.bottom <= window.bottom + 2;
    return `${whole ? "whole" : "cut off"}, ${frame.height > 100 ? "tall" : "low"}`;
  });

test("a tall row is shown from its top on, also when its text comes after the jump", async ({
  workbench,
}) => {
  const { page } = workbench;
  const long = "Een lange afspraak die over veel regels loopt. ".repeat(12);
  const xf = (more: string) => `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"${more}`;
  const styles = stylesXml(`${xf("/>")}${xf(' applyAlignment="1"><alignment wrapText="1"/></xf>')}`);
  const rows = Array.from({ length: 120 }, (_, row) => {
    const content = row < 60 ? ` t="inlineStr"><is><t>${long}</t></is></c>` : "/>";
    return `<row r="${row + 1}"><c r="A${row + 1}" s="1"${content}</row>`;
  });
  const before = '<cols><col min="1" max="1" width="24" customWidth="1"/></cols>';
  const sheets = [{ name: "Blad1", before, rows: rows.join("") }];
  await workbench.openBytes(buildWorkbook({ styles, sheets }), "hoog.xlsx");
  await expect(page.getByRole("gridcell").first()).toBeVisible();
  for (const address of ["A40", "A38", "A58"]) {
    await goTo(page, address);
    await expect.poll(() => selectionShown(page)).toBe("whole, tall");
  }
  await goTo(page, "A100");
  await expect.poll(() => selectionShown(page)).toBe("whole, low");
  await page.evaluate((text) => {
    const { host, workbook } = window.workbench ?? {};
    host?.userEdit(workbook?.sheets[0]?.id ?? "", 99, 0, { value: text }, "colleague");
  }, long);
  await expect.poll(() => selectionShown(page)).toBe("whole, tall");
});

test("what the sheet refuses is said: an address that is none, text that is too long, a workbook for reading only", async ({
  workbench,
}) => {
  const { page } = workbench;
  await workbench.open("01-plat.xlsx");
  const dialog = page.getByRole("dialog", { name: "Dit kan nu niet" });
  await goTo(page, "onzin");
  await expect(dialog).toContainText("geen celadres");
  await page.keyboard.press("Enter");
  await expect(dialog).toHaveCount(0);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "x".repeat(32_768));
    const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector(".grid")?.dispatchEvent(paste);
  });
  await expect(dialog).toContainText("32.767 tekens");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Storingen nabootsen" }).click();
  await page.getByRole("checkbox", { name: /Alleen-lezen/ }).check();
  for (const place of [page.getByRole("grid"), page.getByRole("textbox", { name: "Formulebalk" })]) {
    await place.click({ position: { x: 80, y: 12 } });
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).toHaveText(
      "Er is niets gewijzigd. Kies eerst Bewerken inschakelen.",
    );
  }
});

test("a workbook that can only be viewed says so when someone types, and has the way out that the pane names", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("01-plat.xlsx");
  const value = () => page.evaluate(() => window.workbench?.workbook.sheets[0]?.cell(3, 3).text);
  const before = await value();
  await page.getByRole("button", { name: "Storingen nabootsen" }).click();
  await page.getByRole("checkbox", { name: /Alleen-lezen/ }).check();
  await page.keyboard.press("Escape");
  const bar = page.getByRole("region", { name: "Alleen-lezen" });
  await expect(bar).toContainText("U kunt deze werkmap alleen bekijken.");
  await expect(bar.getByRole("alert")).toBeEmpty();
  await goTo(page, "D4");
  await page.keyboard.type("nieuw");
  await page.keyboard.press("Enter");
  await expect(bar.getByRole("alert")).toContainText("Er is niets gewijzigd");
  expect(await value()).toBe(before);
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  await workbench.picture("view-only");
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await workbenchProblems(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await workbench.picture("view-only-dark");
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await workbench.picture("view-only-contrast");
  await page.emulateMedia({ forcedColors: "none" });
  await bar.getByRole("button", { name: "Bewerken inschakelen" }).click();
  await expect(bar).toHaveCount(0);
  await expect(page.getByRole("grid")).toBeFocused();
  await typeIn(page, "D4", "nieuw");
  await expect.poll(value).toBe("nieuw");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
});

test("what is being typed is not lost: the page asks before it goes, and the ribbon finishes the cell", async ({
  workbench,
}) => {
  const { page } = workbench;
  // Typing begins while the pane still starts: it waits, and nothing fails.
  await workbench.open("01-plat.xlsx");
  const value = (row: number) =>
    page.evaluate((at) => window.workbench?.workbook.sheets[0]?.cell(at, 3).value, row);
  await goTo(page, "D4");
  await page.keyboard.type("half getypt");
  const asked = page.waitForEvent("dialog");
  void page.evaluate(() => location.reload());
  const question = await asked;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await page.getByRole("button", { name: "Controleer", exact: true }).click();
  await expect(workbench.pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  await expect.poll(() => value(3)).toBe("half getypt");
  await typeIn(page, "D5", "nog een");
  await expect.poll(() => value(4)).toBe("nog een");
});

test("the narrowest pane tells the sheet and the rows in full", async ({ workbench }) => {
  const { page, pane } = workbench;
  await page.setViewportSize({ width: 680, height: 800 });
  await page.reload();
  await workbench.open("01-plat.xlsx");
  const place = pane.getByText("Samenwerkingsafspraken · rij 2 tot en met 74");
  await pane.getByRole("tab", { name: "Filters" }).click();
  await expect(place).toBeVisible();
  await expect.poll(() => place.evaluate((own) => own.scrollWidth - own.clientWidth)).toBeLessThanOrEqual(0);
});

test("no request of the page fails", async ({ page, workbench }) => {
  const failed: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.reload();
  await workbench.open("01-plat.xlsx");
  await expect(workbench.pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  expect(failed).toEqual([]);
  const icon = await page.locator("link[rel=icon]").getAttribute("href");
  expect(icon).toMatch(/^data:image\/svg/);
});

test("the page follows the browser's dark setting, and high contrast shows what is chosen and what is marked", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  const colour = (selector: string, part: "backgroundColor" | "outlineStyle" | "color") =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element)[name], part);
  const light = /^rgb\(2[2-5]\d, 2[2-5]\d, 2[2-5]\d\)$/;
  await workbench.open("01-plat.xlsx");
  await pane.getByRole("button", { name: "Markeer ontbrekende ketenpartners" }).click();
  await expect(pane.getByText(/cellen gemarkeerd/)).toBeVisible();
  const chrome = [
    ".workbench",
    ".ribbon-groups",
    ".formula-text",
    ".column-letter:not(.column-letter-on)",
    ".pane",
  ];
  for (const look of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme: look });
    for (const selector of chrome)
      await expect
        .poll(async () => light.test(await colour(selector, "backgroundColor")), `${look}: ${selector}`)
        .toBe(look === "light");
    await expect
      .poll(async () => light.test(await colour(".ribbon", "color")), `${look}: text`)
      .toBe(look === "dark");
    await expect.poll(() => colour(".grid", "backgroundColor")).toBe("rgb(255, 255, 255)");
    await workbench.picture(`workbench-${look}`);
  }
  await page.emulateMedia({ forcedColors: "active" });
  const [chosen, other] = [".ribbon-button[aria-pressed=true]", ".ribbon-button:not([aria-pressed])"];
  await expect.poll(() => colour(chosen, "outlineStyle")).toBe("solid");
  await expect.poll(() => colour(other, "outlineStyle")).toBe("none");
  const differ = async (one: string, two: string, part: "backgroundColor" | "color"): Promise<boolean> =>
    (await colour(one, part)) !== (await colour(two, part));
  await expect.poll(() => differ(".sheet-tab[aria-selected=true]", ".status-bar", "color")).toBe(true);
  await goTo(page, "J40");
  await expect(page.locator(".cell-marked")).not.toHaveCount(0);
  await expect.poll(() => differ(".cell-marked", ".grid", "backgroundColor")).toBe(true);
  await workbench.picture("workbench-contrast");
});
