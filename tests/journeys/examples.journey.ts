import { readFileSync } from "node:fs";
import { agreementKey } from "../../src/catalog/provenance/provenance";
import { encodePart } from "../../src/excel/store/custom-xml";
import { accessibilityProblems } from "./support/accessibility";
import { expect, original, test } from "./support/workbench";

interface Version {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly agreement: string;
}
const versions = (file: string): readonly Version[] =>
  JSON.parse(readFileSync(`src/catalog/${file}.json`, "utf8")) as readonly Version[];
const earlier = versions("earlier-versions");

const example = versions("data/programma").find(
  ({ id, version }) => version > 1 && earlier.some((one) => one.id === id && one.version < version),
);
const before = earlier.find(({ id }) => id === example?.id);
if (!example || !before) throw new Error("no example with an earlier version");

/** Sheet row, from 0, of a programma in 01-plat.xlsx. */
const ROW = 20;

/** The workbook as somebody keeps it who inserted the example when it was a version older. */
function keptSince(): Uint8Array {
  const workbook = original("01-plat.xlsx");
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error("no sheet");
  sheet.setCell(ROW, 0, { value: "Programma" });
  sheet.setCell(ROW, 3, { value: before?.agreement ?? "" });
  const made = [[before?.id ?? "", before?.version ?? 0, agreementKey(before?.agreement ?? "")]];
  workbook.addCustomXmlPart(
    encodePart({
      revision: 1,
      state: { more: { madeRows: made } },
      filters: {},
    }),
  );
  return workbook.save();
}

test("a row of an earlier version is marked, and what changed is taken over field by field", async ({
  workbench,
}) => {
  const { pane, page } = workbench;
  await workbench.openBytes(keptSince(), "bewaard.xlsx");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
  await pane.getByRole("tab", { name: "Voorbeelden" }).click();
  await pane.getByRole("combobox", { name: "Kerninstrument" }).selectOption({ label: "Programma" });
  const older = `Rij ${ROW + 1} hoort bij een eerdere versie van dit voorbeeld.`;
  await expect(pane.getByText(older)).toBeVisible();
  await pane.getByRole("button", { name: `Bekijk ${example.title}`, exact: true }).click();
  await expect(pane.getByText(older)).toBeVisible();
  await page.getByRole("separator").press("Home");
  await workbench.picture("example-newer-320", true);
  expect(await accessibilityProblems(page)).toEqual([]);

  const text = await workbench.saved();
  const type = text.sheets[0]?.cell(ROW, 4).value;
  await pane.getByRole("button", { name: "Neem over: Samenwerkingsafspraak" }).click();
  await expect(pane.getByRole("button", { name: "Neem over: Samenwerkingsafspraak" })).toHaveCount(0);
  const one = (await workbench.saved()).sheets[0];
  const start = example.agreement.split("{")[0] ?? "";
  expect(String(one?.cell(ROW, 3).value).startsWith(start)).toBe(true);
  expect(one?.cell(ROW, 4).value).toEqual(type);

  const fields = pane.getByRole("button", { name: /^Neem over: / });
  while ((await fields.count()) > 0) {
    const left = await fields.count();
    await fields.first().click();
    await expect(fields).toHaveCount(left - 1);
  }
  await expect(pane.getByText(older)).toHaveCount(0);
});

test("an example is found, filled in and inserted with the keyboard alone", async ({ workbench }) => {
  const { pane, page } = workbench;
  await workbench.open("01-plat.xlsx");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  const focused = () =>
    pane.locator("body").evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
  /** Presses Tab until something with this name has the focus. */
  const tabTo = async (name: RegExp, key = "Tab"): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      if (name.test(await focused())) return;
      await page.keyboard.press(key);
    }
    throw new Error(`the Tab key does not come to ${String(name)}`);
  };
  await pane.getByRole("tab", { name: "Controle" }).focus();
  await page.keyboard.press("ArrowRight");
  await tabTo(/^Voorbeelden/, "ArrowRight");
  await page.keyboard.press("Enter");
  await expect(pane.getByRole("combobox", { name: "Kerninstrument" })).toBeVisible();
  await tabTo(/^Kerninstrument$/);
  // Letters choose too, but only where they follow each other fast.
  const instrument = pane.getByRole("combobox", { name: "Kerninstrument" });
  while ((await instrument.inputValue()) !== "omgevingsplan") await page.keyboard.press("ArrowDown");
  await tabTo(/^Zoek in de voorbeelden$/);
  await page.keyboard.type("gelijksoortige regels");
  await tabTo(/^Bekijk Gelijksoortige regels in de regio$/);
  await page.keyboard.press("Enter");
  await expect(
    pane.getByRole("heading", {
      level: 2,
      name: "Gelijksoortige regels in de regio",
    }),
  ).toBeFocused();
  await tabTo(/^Invoegen$/);
  await page.keyboard.press("Enter");
  const message = pane.getByText(/Afspraak ingevoegd als rij \d+/);
  await expect(message).toBeVisible();
  const row = Number(/rij (\d+)/.exec((await message.textContent()) ?? "")?.[1]) - 1;
  const sheet = (await workbench.saved()).sheets[0];
  expect(sheet?.cell(row, 3).value).toContain("in de regio zoveel mogelijk gelijksoortige regels");
  await tabTo(/^Ongedaan maken$/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(pane.getByText("De wijziging is ongedaan gemaakt.")).toBeVisible();
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
});
