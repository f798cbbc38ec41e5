/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { openScreen } from "../commands/screens";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { tableSheet } from "../testing/tables";

prepareJsdom();

const names = (gateway: MemoryGateway) => gateway.all.map(({ name }) => name);

test("the report says of which sheet it is, and that of the next sheet stands beside it", async () => {
  const gateway = new MemoryGateway([tableSheet("Visie"), tableSheet("Programma")]);
  const { user, session, notice } = await openPane(gateway);
  await act(() => openScreen.perform(session, { id: "report" }));
  await screen.findByText(/^Alle bevindingen op het blad ‘Visie’ bij elkaar/);
  const make = () => user.click(screen.getByRole("button", { name: "Zet op een nieuw blad" }));
  await make();
  await waitFor(() => expect(notice()).toBe("Het verslag staat op het blad ‘Bevindingen’.Ongedaan maken"));
  await act(async () => gateway.activate(1));
  await screen.findByText(/^Alle bevindingen op het blad ‘Programma’ bij elkaar/);
  await make();
  await waitFor(() =>
    expect(notice()).toContain(
      "Het verslag staat op het blad ‘Bevindingen Programma’. Het blad ‘Bevindingen’ is blijven staan, omdat dat over een ander blad gaat.",
    ),
  );
  expect(names(gateway)).toEqual(["Visie", "Programma", "Bevindingen", "Bevindingen Programma"]);
});

test("beside a sheet of the user's own it says why there is a second one", async () => {
  const gateway = new MemoryGateway([tableSheet("Visie"), { name: "Overzicht", rows: [["Van ons"]] }]);
  const { user, openTab, notice } = await openPane(gateway);
  await openTab("Overzicht");
  await user.click(screen.getByRole("button", { name: "Zet in werkblad" }));
  await waitFor(() =>
    expect(notice()).toContain(
      "Het overzicht staat op het blad ‘Overzicht Visie’. Het blad ‘Overzicht’ is van uzelf en is zo gebleven.",
    ),
  );
});
