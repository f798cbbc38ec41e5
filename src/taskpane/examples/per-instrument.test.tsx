/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
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
