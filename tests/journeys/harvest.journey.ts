import { readFile } from "node:fs/promises";
import { accessibilityProblems } from "./support/accessibility";
import { expect, test } from "./support/workbench";

test("agreements of another region are compared, picked and inserted, and a row is kept as an own example", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.open("01-plat.xlsx");
  await page.getByRole("separator").press("Home");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Overnemen uit andere tabellen" }).click();
  await pane
    .locator('input[type="file"]')
    .setInputFiles(["tests/workbooks/02-titelblok.xlsx", "tests/workbooks/README.md"]);
  await expect(pane.getByText("02-titelblok.xlsx: 76 afspraken")).toBeVisible();
  await expect(pane.getByText(/README\.md is geen Excel-werkmap/)).toBeVisible();
  await workbench.picture("harvest-files-320", true);
  // Another file adds up.
  await pane.locator('input[type="file"]').setInputFiles("tests/workbooks/05-tussenkoppen.xlsx");
  await expect(pane.getByText("05-tussenkoppen.xlsx: 75 afspraken")).toBeVisible();
  await expect(pane.getByText("02-titelblok.xlsx: 76 afspraken")).toBeVisible();
  await pane.getByRole("searchbox", { name: "Zoek in deze afspraken" }).fill("termijn");
  await expect(pane.getByText(/afspraken? gevonden$/)).toBeVisible();
  await pane.getByRole("searchbox", { name: "Zoek in deze afspraken" }).fill("");
  const differences = pane.getByText(/^Toon \d+ verschil(len)? met uw rij$/).first();
  await differences.click();
  await expect(pane.locator(".harvest-differences dt").first()).toBeVisible();
  await workbench.picture("harvest-differences-320", true);
  const first = pane.getByRole("checkbox").first();
  const title = (await pane.locator(".own-example label").first().textContent()) ?? "";
  await first.check();
  await workbench.picture("harvest-320", true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await workbench.picture("harvest-320-dark", true);
  await page.emulateMedia({ colorScheme: "light" });
  await pane.getByRole("button", { name: "Bewaar als eigen voorbeeld" }).click();
  await expect(pane.getByText("1 afspraak bewaard bij de eigen voorbeelden.")).toBeVisible();
  // What is kept is no longer chosen.
  await expect(first).not.toBeChecked();
  await first.check();
  await pane.getByRole("button", { name: "Invoegen", exact: true }).click();
  await expect(pane.getByText(/Afspraak ingevoegd als rij \d+/)).toBeVisible();
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("73 afspraken");

  const saved = await workbench.saved();
  const sheet = saved.sheets[0];
  const used = sheet?.usedArea(true);
  const texts = used ? (sheet?.values({ ...used, left: 3, right: 3 }).flat() ?? []) : [];
  expect(texts.some((text) => String(text).startsWith(title.replace("…", "").slice(0, 40)))).toBe(true);

  await pane.getByRole("button", { name: "Terug" }).click();
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Eigen voorbeelden" }).click();
  await expect(pane.getByRole("textbox", { name: "Titel" })).toHaveValue(title);
  await workbench.picture("own-320", true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await workbench.picture("own-320-dark", true);
  await page.emulateMedia({ colorScheme: "light" });

  // Own examples stand among the shipped ones.
  const downloading = page.waitForEvent("download");
  await pane.getByRole("button", { name: "Bewaar als Excel-bestand" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("Eigen voorbeelden.xlsx");
  await pane.getByRole("button", { name: "Terug" }).click();
  await pane.getByRole("tab", { name: "Voorbeelden" }).click();
  await pane.getByRole("combobox", { name: "Kerninstrument" }).selectOption({ index: 0 });
  await expect(pane.getByRole("heading", { level: 3, name: "Eigen voorbeelden" })).toBeVisible();
  await expect(pane.getByText("Eigen", { exact: true })).toBeVisible();
  await workbench.picture("examples-own-320", true);

  // The file that was saved is read back, into a workbook that has nothing of it.
  await workbench.open("04-exceltabel.xlsx");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("92 afspraken");
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Overnemen uit andere tabellen" }).click();
  await pane.locator('input[type="file"]').setInputFiles({
    name: "eigen.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await readFile(await download.path()),
  });
  await expect(pane.getByText("eigen.xlsx: 1 afspraak")).toBeVisible();
  await expect(pane.locator(".own-example label").first()).toHaveText(title);
});
