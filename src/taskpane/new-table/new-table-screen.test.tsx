/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();
beforeAll(() => import("./new-table-screen"));

async function openScreen() {
  const gateway = oneTable();
  const pane = await openPane(gateway);
  act(() => pane.session.store.set({ screen: { id: "newTable" } }));
  await screen.findByRole("radio", { name: "Niets, ik begin met een lege tabel" });
  return { ...pane, gateway };
}
const make = () => screen.getByRole("button", { name: "Maak de tabel" });

test("with examples to choose and none chosen there is no table to make, and it says why", async () => {
  const { user, gateway } = await openScreen();
  await user.click(screen.getByRole("radio", { name: "Voorbeelden die ik hier kies" }));
  screen.getByText("Kies een of meer voorbeelden. Of begin met een lege tabel.");
  await user.click(make());
  expect(gateway.made).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "Programma" }));
  expect(screen.queryByText(/Of begin met een lege tabel/)).toBeNull();
  await user.click(make());
  await waitFor(() => expect(gateway.made).toHaveLength(1));
  expect(gateway.made[0]?.rows.length).toBeGreaterThan(10);
});

test("an empty table is made when that is what was asked for", async () => {
  const { user, gateway } = await openScreen();
  await user.click(make());
  await waitFor(() => expect(gateway.made).toHaveLength(1));
  expect(gateway.made[0]?.rows).toHaveLength(2);
});
