import { expect, test } from "./support/workbench";

const layouts = [
  { file: "01-plat.xlsx", agreements: "72 afspraken", place: "Samenwerkingsafspraken · rij 2 tot en met 74" },
  { file: "02-titelblok.xlsx", agreements: "76 afspraken", place: "Tabel · rij 6 tot en met 81" },
  { file: "04-exceltabel.xlsx", agreements: "92 afspraken", place: "Blad1 · rij 2 tot en met 94" },
  { file: "05-tussenkoppen.xlsx", agreements: "75 afspraken", place: "Afspraken · rij 3 tot en met 83" },
  { file: "07-rommelig.xlsx", agreements: "62 afspraken", place: "werkblad (2) · rij 4 tot en met 69" },
];

for (const { file, agreements, place } of layouts) {
  test(`${file}: the table is found and checked without pressing anything`, async ({ workbench }) => {
    await workbench.open(file);
    const { pane } = workbench;
    await expect(pane.getByRole("heading", { level: 1 })).toHaveText(agreements);
    await expect(pane.getByText(place)).toBeVisible();
    await expect(pane.getByRole("button", { name: /fouten$/ })).toBeVisible();
    await workbench.picture(`check-${file.slice(0, 2)}`);
  });
}

test("a finding leads to its cell, and F8 to the next one", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { pane, page } = workbench;
  await pane.getByRole("button", { name: "Juridische onderbouwing ontbreekt. Ga naar cel B2" }).click();
  const selected = () =>
    page.evaluate(() => {
      const { area } = window.workbench?.host.selection ?? { area: { top: -1, left: -1 } };
      return [area.top, area.left];
    });
  await expect.poll(selected).toEqual([1, 1]);
  await pane.getByRole("region", { name: "Bevindingen per rij" }).focus();
  await page.keyboard.press("F8");
  await expect.poll(async () => (await selected())[0]).toBeGreaterThan(1);
});

test("an ordinary table is read and checked in at most three requests and under 2 MB", async ({
  workbench,
}) => {
  await workbench.open("01-plat.xlsx");
  const { pane, page } = workbench;
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("72 afspraken");
  // Behind the first check the pane looks for a filter and marks of an earlier session.
  await expect(pane.getByText(/^Dit is nog niet alles/)).toHaveCount(0);
  await workbench.quiet();
  await page.evaluate(() => window.workbench?.host.log.reset());
  await pane.getByRole("button", { name: "Opnieuw controleren" }).click();
  await expect(pane.getByText(/^Gecontroleerd: /).first()).toBeVisible();
  await workbench.quiet();
  const log = await page.evaluate(() => {
    const { requests, largestResponseBytes, unknownMembers } = window.workbench?.host.log ?? {};
    return { requests, largestResponseBytes, unknown: [...(unknownMembers ?? [])] };
  });
  expect(log.requests).toBeLessThanOrEqual(3);
  expect(log.largestResponseBytes).toBeLessThan(2 * 1024 * 1024);
  expect(log.unknown).toEqual([]);
});

test("what the user types is checked again by itself", async ({ workbench }) => {
  await workbench.open("01-plat.xlsx");
  const { pane, page } = workbench;
  const button = pane.getByRole("button", { name: "Juridische onderbouwing ontbreekt. Ga naar cel B2" });
  await expect(button).toBeVisible();
  await page.evaluate(() => {
    const { host, workbook } = window.workbench ?? {};
    const sheet = workbook?.sheets[0];
    if (host && sheet) host.userEdit(sheet.id, 1, 1, { value: "art. 2.2 Ow" });
  });
  await expect(button).toBeHidden();
});
