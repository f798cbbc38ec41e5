import { accessibilityProblems } from "./support/accessibility";
import { changedCells, surroundings } from "./support/compare";
import { toNextFinding } from "./support/keyboard";
import { expect, original, test } from "./support/workbench";

for (const file of ["01-plat.xlsx", "04-exceltabel.xlsx"]) {
  test(`${file}: all fixes of a rule are seen first, then made in those cells only, and taken back`, async ({
    workbench,
  }) => {
    await workbench.open(file);
    const { pane, page } = workbench;
    const before = original(file);
    await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
    await page.getByRole("separator").press("Home");
    const all = pane.locator(".finding-visited").getByRole("button", { name: /^Herstel alle \d+ \(/ });
    const next = pane.getByRole("button", { name: "Volgende bevinding (F8)" });
    // The list holds what is near: a finding that has the button comes into it on the way.
    while ((await all.count()) === 0) await toNextFinding(pane, () => next.click());
    // The tooltip of the button that was pressed last lies over the list.
    await page.mouse.move(5, 400);
    await pane.getByRole("region", { name: "Bevindingen per rij" }).focus();
    await all.click();
    const preview = pane.getByRole("group", { name: /Wat er verandert/ });
    await expect(preview).toBeVisible();
    await workbench.picture(`fix-${file.slice(0, 2)}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    const cells = await preview.locator(".finding-cell").allTextContents();
    await preview.getByRole("button", { name: /^Pas \d+ wijziging(en)? toe$/ }).click();
    await expect(pane.getByText(/cel(len)?( \w+)? aangepast/i).first()).toBeVisible();

    const after = await workbench.saved();
    const changed = changedCells(before, after);
    expect(changed).toHaveLength(cells.length);
    expect(surroundings(after)).toEqual(surroundings(before));

    await pane.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(pane.getByText("De wijziging is ongedaan gemaakt.").first()).toBeVisible();
    expect(changedCells(before, await workbench.saved())).toEqual([]);
    await pane.getByRole("button", { name: "Opnieuw", exact: true }).click();
    await expect(pane.getByText("De wijziging is opnieuw gedaan.").first()).toBeVisible();
    expect(changedCells(before, await workbench.saved())).toEqual(changed);
  });
}
