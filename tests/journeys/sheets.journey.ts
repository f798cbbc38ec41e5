import { buildWorkbook } from "../../src/workbench/package/testing/build-workbook";
import { accessibilityProblems } from "./support/accessibility";
import { expect, test } from "./support/workbench";

test("a new table with examples is on a sheet of its own, whole and without findings", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await workbench.openBytes(buildWorkbook({ sheets: [{ name: "Blad1" }] }), "leeg.xlsx");
  await page.getByRole("separator").press("Home");
  await pane.getByRole("button", { name: "Nieuwe tabel" }).click();
  await pane.getByRole("radio", { name: "Voorbeelden die ik hier kies" }).check();
  await pane.getByRole("checkbox", { name: "Omgevingsvisie", exact: true }).check();
  await pane.getByText("Kies Programma een voor een").click();
  await workbench.picture("new-table-320", true);
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await workbench.picture("new-table-320-dark", true);
  await page.emulateMedia({ colorScheme: "light" });
  await pane.getByRole("button", { name: "Maak de tabel" }).click();
  await expect(pane.getByText("De tabel staat op het nieuwe blad")).toBeVisible();
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
  await workbench.picture("new-table-made");

  const saved = await workbench.saved();
  expect(saved.sheets.map(({ name }) => name)).toEqual(["Blad1", "Samenwerkingsafspraken"]);
  const sheet = saved.sheets[1];
  expect(sheet?.cell(0, 8).value).toBe("Ketenpartners");
  expect(sheet?.merges).toContainEqual({ top: 0, left: 8, bottom: 0, right: 14 });
  expect(sheet?.frozen).toEqual({ rows: 2, columns: 1 });
  expect(sheet?.validations.map(({ formula1 }) => formula1)).toContain(
    '"Afstemming nodig,Afstemming wenselijk"',
  );
  expect(sheet?.cell(2, 0).value).toBe("Omgevingsvisie");
  // Only the core instruments without agreements are told.
  await expect(pane.getByText("0 fouten")).toBeVisible();
  await expect(pane.getByText("0 waarschuwingen")).toBeVisible();
});
