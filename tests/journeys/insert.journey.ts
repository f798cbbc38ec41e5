import { changedCells, surroundings } from "./support/compare";
import { expect, original, test } from "./support/workbench";

const layouts = ["01-plat.xlsx", "02-titelblok.xlsx", "04-exceltabel.xlsx", "05-tussenkoppen.xlsx"];

for (const file of layouts) {
  test(`${file}: an example becomes a row of its section, and is taken back`, async ({ workbench }) => {
    await workbench.open(file);
    const { pane, page } = workbench;
    const before = original(file);
    await expect(pane.getByRole("heading", { level: 1 })).toHaveText(/afspraken/);
    await pane.getByRole("tab", { name: "Voorbeelden" }).click();
    await pane.getByRole("combobox", { name: "Kerninstrument" }).selectOption({ label: "Omgevingsplan" });
    await workbench.picture(`examples-${file.slice(0, 2)}`);
    await pane.getByRole("button", { name: "Bekijk Gelijksoortige regels in de regio" }).click();
    await expect(pane.getByText("Komt onder aan ‘Omgevingsplan’")).toBeVisible();
    await workbench.picture(`example-${file.slice(0, 2)}`);
    await pane.getByRole("button", { name: "Invoegen" }).click();
    const message = pane.getByText(/Afspraak ingevoegd als rij \d+/);
    await expect(message).toBeVisible();
    const row = Number(/rij (\d+)/.exec((await message.textContent()) ?? "")?.[1]) - 1;

    const after = await workbench.saved();
    const sheet = after.sheets[0];
    expect(sheet?.cell(row, 3).value).toContain("in de regio zoveel mogelijk gelijksoortige regels");
    expect(sheet?.cell(row, 1).value).toMatch(/2\.2,? (?:Ow|Omgevingswet)/u);
    expect(String(sheet?.cell(row, 2).value)).toContain("Een bestuursorgaan houdt bij de uitoefening");
    expect(sheet?.style(row, 3).wrap).toBe(before.sheets[0]?.style(row - 1, 3).wrap);
    expect(changedCells(before, after, row)).toEqual([]);
    await expect.poll(() => page.evaluate(() => window.workbench?.host.selection.area.top)).toBe(row);
    await workbench.picture(`inserted-${file.slice(0, 2)}`);

    await pane.getByRole("button", { name: "Ongedaan maken" }).click();
    await expect(pane.getByText("De wijziging is ongedaan gemaakt.")).toBeVisible();
    const back = await workbench.saved();
    expect(changedCells(before, back)).toEqual([]);
    expect(surroundings(back)).toEqual(surroundings(before));
  });
}
