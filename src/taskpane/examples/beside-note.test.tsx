/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { examplesFor } from "../../catalog/catalog";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();
beforeAll(() => import("./examples-tab"));

const [first] = examplesFor("programma");
if (!first) throw new Error("no examples");

test("what becomes of a note or a list beside the table is told before", async () => {
  const gateway = oneTable();
  const { user, openTab, session } = await openPane(gateway);
  const tab = await openTab("Voorbeelden");
  await user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), "Programma");
  gateway.type(0, 4, 20, "navragen");
  await act(() => session.refresh());
  await user.click(tab.getByRole("button", { name: `Bekijk ${first.title}` }));
  await screen.findByText("De hele rij schuift op. Wat ernaast staat, schuift mee.");
  for (const row of [2, 3]) gateway.type(0, row, 20, "Naam");
  await act(() => session.refresh());
  await screen.findByText("Alleen de kolommen van de tabel schuiven op. De lijst ernaast blijft staan.");
});
