/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { examplesFor } from "../../catalog/catalog";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { ROWS, tableSheet } from "../testing/tables";

prepareJsdom();
beforeAll(() => import("./examples-tab"));

const [first] = examplesFor("programma");
if (!first) throw new Error("no examples");

async function placesIn(rows: typeof ROWS) {
  const pane = await openPane(new MemoryGateway([tableSheet("Tabel", rows)]));
  const tab = await pane.openTab("Voorbeelden");
  await pane.user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), "Programma");
  await pane.user.click(tab.getByRole("button", { name: `Bekijk ${first?.title ?? ""}` }));
  const place = await screen.findByRole("combobox", { name: "Plaats" });
  return within(place).getAllByRole("option").map(textOf);
}

test("below another row is offered where the table has rows", async () => {
  expect(await placesIn(ROWS)).toContain("Onder een andere rij …");
});

test("in a table without agreements no other row can be named", async () => {
  const places = await placesIn([]);
  expect(places).toContain("Onder aan het kerninstrument");
  expect(places).not.toContain("Onder een andere rij …");
});
