/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { fillBlanks, usualValues } from "../../catalog/blanks";
import { examplesFor } from "../../catalog/catalog";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { row, tableSheet } from "../testing/tables";

prepareJsdom();
beforeAll(() => import("./examples-tab"));

const [first] = examplesFor("programma");
if (!first) throw new Error("no examples");
const agreement = fillBlanks(first.agreement, usualValues(first.blanks));

async function openWith(names: readonly [string, string]) {
  const gateway = new MemoryGateway([
    tableSheet(names[0], [row("Omgevingsvisie", "Alle bestuurders bespreken de ambities.")]),
    tableSheet(names[1], [row("Programma", agreement)]),
  ]);
  const pane = await openPane(gateway);
  const tab = await pane.openTab("Voorbeelden");
  await pane.user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), "Programma");
  return { ...pane, tab };
}

test("with a sheet per core instrument, what stands on another sheet is marked, and leads there", async () => {
  const { user, tab, session } = await openWith(["Omgevingsvisie", "Programma"]);
  const title = tab.getByRole("button", { name: `Bekijk ${first.title}` });
  await waitFor(() => expect(textOf(title.closest("li"))).toContain("op blad ‘Programma’"));
  await user.click(title);
  await user.click(await screen.findByRole("button", { name: "Ga naar Programma" }));
  await waitFor(() =>
    expect(session.store.get()).toMatchObject({ sheet: { name: "Programma" }, selectedRow: 1 }),
  );
});

test("with a sheet per core instrument, none is called empty that has its agreements on another sheet", async () => {
  const { tab } = await openWith(["Omgevingsvisie", "Programma"]);
  await tab.findByText(/op blad ‘Programma’/);
  expect(tab.queryByText(/De tabel heeft hier nog geen afspraken/)).toBeNull();
});

test("a table on a sheet that is for any core instrument is looked at alone", async () => {
  const { tab } = await openWith(["Afspraken", "Vorig jaar"]);
  expect(tab.getByText(/De tabel heeft hier nog geen afspraken/)).toBeTruthy();
  expect(tab.queryByText(/op blad/)).toBeNull();
});

test("an example that stands on another sheet is asked about before it goes in twice", async () => {
  const gateway = new MemoryGateway([
    tableSheet("Omgevingsvisie", [row("Omgevingsvisie", agreement)]),
    tableSheet("Programma", [row("Programma", "De agenda is van allen.")]),
  ]);
  const { session, user, openTab, notice } = await openPane(gateway);
  await act(() => session.show({ id: gateway.all[1]?.id ?? "", name: "Programma", visible: true }));
  const tab = await openTab("Voorbeelden");
  await user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), "Programma");
  await user.click(tab.getByRole("button", { name: `Invoegen: ${first.title}` }));
  await waitFor(() => expect(notice()).toContain("staat al in rij 2 op blad ‘Omgevingsvisie’"));
  expect(gateway.all[1]?.values).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Toch invoegen" }));
  await waitFor(() => expect(gateway.all[1]?.values).toHaveLength(3));
});
