import { changedCells, surroundings } from "./support/compare";
import { expect, original, test } from "./support/workbench";

const TAG = "samenwerkingstabel";

for (const file of ["01-plat.xlsx", "02-titelblok.xlsx", "04-exceltabel.xlsx", "05-tussenkoppen.xlsx"]) {
  test(`${file}: missing partners are marked and the marks go without a trace`, async ({ workbench }) => {
    await workbench.open(file);
    const { pane } = workbench;
    const before = original(file);
    await pane.getByRole("button", { name: "Markeer ontbrekende ketenpartners" }).click();
    await expect(pane.getByText(/cel(len)? gemarkeerd/)).toBeVisible();
    await workbench.picture(`marks-${file.slice(0, 2)}`);
    const marked = await workbench.saved();
    const marks = marked.sheets.flatMap((sheet) =>
      sheet.conditionalFormats.filter((format) => format.formulas.join("").includes(TAG)),
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(changedCells(before, marked)).toEqual([]);
    expect(surroundings(marked)).toEqual(surroundings(before));

    await pane.getByRole("button", { name: "Markering wissen" }).first().click();
    await expect(pane.getByText("Alle markeringen van dit paneel zijn weg.")).toBeVisible();
    const cleared = await workbench.saved();
    expect(changedCells(before, cleared)).toEqual([]);
    expect(cleared.sheets.map((sheet) => sheet.conditionalFormats.length)).toEqual(
      before.sheets.map((sheet) => sheet.conditionalFormats.length),
    );
  });
}

test("marking twice keeps one mark per cell and says so, and the ribbon's buttons do the same", async ({
  workbench,
}) => {
  await workbench.open("01-plat.xlsx");
  const { pane, page } = workbench;
  const count = () =>
    page.evaluate(
      () =>
        window.workbench?.workbook.sheets[0]?.conditionalFormats.filter((one) =>
          one.formulas.join("").includes("samenwerkingstabel"),
        ).length ?? 0,
    );
  await pane.getByRole("button", { name: "Markeer ontbrekende ketenpartners" }).click();
  const done = pane.getByText(/cel(len)? gemarkeerd/);
  await expect(done).toBeVisible();
  const first = await count();
  expect(first).toBeGreaterThan(0);
  // The message of now is put away, so that the next is known.
  await pane.getByRole("button", { name: "Sluit melding" }).click();
  await expect(done).toBeHidden();
  await page.getByRole("button", { name: "Markeer ontbrekende partners" }).click();
  await expect(pane.getByText(/(Deze cel was|Deze \d+ cellen waren) al gemarkeerd\./)).toBeVisible();
  expect(await count()).toBe(first);
  await page.getByRole("button", { name: "Wis markering" }).click();
  await expect.poll(count).toBe(0);
});
