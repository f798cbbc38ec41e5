import { expect, test } from "./support/workbench";

test("the pictures of the user's manual", async ({ workbench }) => {
  const { page, pane } = workbench;
  await workbench.open("02-titelblok.xlsx");
  await expect(pane.getByRole("heading", { level: 1 })).toHaveText("76 afspraken");
  await expect(pane.getByRole("button", { name: "Markeer ontbrekende ketenpartners" })).toBeVisible();
  // The statute texts are compared after the rest; until then the pane says that this is not everything.
  await expect(pane.getByText("Dit is nog niet alles", { exact: false })).toHaveCount(0);
  await workbench.picture("guide-werkbank");
  await page.getByRole("group", { name: "Samenwerkingsafspraken" }).screenshot({
    path: "test-results/screens/guide-start.png",
  });
  for (const tab of ["Controle", "Filters", "Voorbeelden", "Overzicht"]) {
    await pane.getByRole("tab", { name: tab }).click();
    await expect(pane.getByRole("tabpanel")).not.toContainText("Bezig met l");
    await workbench.picture(`guide-${tab.toLowerCase()}`, true);
  }
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Trefwoorden opschonen" }).click();
  await expect(pane.getByRole("heading", { name: "Schrijfwijzen samenvoegen" })).toBeVisible();
  await workbench.picture("guide-opschonen", true);
  await pane.getByRole("button", { name: "Terug" }).click();
  await pane.getByRole("button", { name: "Meer", exact: true }).click();
  await pane.getByRole("menuitem", { name: "Zelftest" }).click();
  await expect(pane.getByRole("region", { name: "De tabel" })).toContainText("76");
  await workbench.picture("guide-zelftest", true);
});
