import { buildWorkbook } from "../../src/workbench/package/testing/build-workbook";
import { expect, test } from "./support/workbench";

const library = "**/office-js/office.js";

test("where Office.js is refused, the pane says which address to allow", async ({ workbench }) => {
  const { page, pane } = workbench;
  await page.route(library, (route) => route.abort());
  await workbench.open("01-plat.xlsx");
  await expect(pane.getByRole("alert")).toContainText("appsforoffice.microsoft.com");
  await workbench.picture("start-refused", true);
});

test("where the request for Office.js is swallowed, the same is said after ten seconds", async ({
  workbench,
}) => {
  const { page, pane } = workbench;
  await page.route(library, () => undefined);
  await workbench.open("01-plat.xlsx");
  const text = pane.getByText("https://appsforoffice.microsoft.com");
  await expect(text).toBeHidden();
  const delay = await pane.locator("main").evaluate((main) => {
    const [waiting] = main.getAnimations();
    const { delay: milliseconds } = waiting?.effect?.getTiming() ?? {};
    // The ten seconds are not waited for.
    waiting?.finish();
    return milliseconds;
  });
  expect(delay).toBe(10_000);
  await expect(text).toBeVisible();
  await workbench.picture("start-swallowed", true);
});

test("the self-test tells where the pane runs, and the pane can open with the workbook", async ({
  workbench,
}) => {
  const { pane } = workbench;
  await workbench.open("01-plat.xlsx");
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Zelftest" }).click();
  await expect(pane.getByRole("region", { name: "Excel" })).toContainText("1.15");
  await expect(pane.getByRole("region", { name: "De tabel" })).toContainText("72");
  await workbench.picture("self-test", true);

  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitemcheckbox", { name: "Open het paneel met deze werkmap" }).click();
  await expect(pane.getByText("opent voortaan vanzelf")).toBeVisible();
  const saved = await workbench.saved();
  expect([...saved.settings].filter(([name]) => name.startsWith("Office."))).toEqual([
    ["Office.AutoShowTaskpaneWithDocument", "true"],
  ]);
});

test("who has no table yet tries things out on a sample", async ({ workbench }) => {
  const { page, pane } = workbench;
  await workbench.openBytes(buildWorkbook({ sheets: [{ name: "Blad1" }] }), "leeg.xlsx");
  await page.getByRole("separator").press("Home");
  await workbench.picture("first-run", true);
  await pane.getByRole("button", { name: "Probeer met een voorbeeldtabel" }).click();
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/^\d\d afspraken$/);
  const saved = await workbench.saved();
  expect(saved.sheets.map(({ name }) => name)).toEqual(["Blad1", "Voorbeeldtabel"]);
});
