/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { examplesFor } from "../../catalog/catalog";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { COLUMN, row, tableSheet } from "../testing/tables";

prepareJsdom();
beforeAll(() => import("./examples-tab"));

const [first] = examplesFor("programma");
if (!first) throw new Error("no examples");

test("on a sheet without a table the example leads to the sheet of its core instrument", async () => {
  const pane = await openPane(
    new MemoryGateway([
      { name: "Leeswijzer", rows: [["Leeswijzer"]] },
      tableSheet("Omgevingsvisie"),
      tableSheet("Programma"),
    ]),
  );
  const tab = await pane.openTab("Voorbeelden");
  await pane.user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), "Programma");
  await pane.user.click(tab.getByRole("button", { name: `Bekijk ${first.title}` }));
  await pane.user.click(await screen.findByRole("button", { name: "Ga naar Programma" }));
  await screen.findByRole("button", { name: "Invoegen" });
  expect(pane.session.store.get().sheet?.name).toBe("Programma");
});

/** A sheet for each of two core instruments. */
const perInstrument = () =>
  new MemoryGateway([
    tableSheet("Omgevingsvisie", [row("Omgevingsvisie", "Alle bestuurders bespreken de ambities.")]),
    tableSheet("Programma", [row("Programma", "De agenda is van allen.")]),
  ]);
const agreements = (gateway: MemoryGateway, sheet: number) =>
  gateway.all[sheet]?.values.map((cells) => cells[COLUMN.agreement]);

async function openExample(gateway: MemoryGateway) {
  const pane = await openPane(gateway);
  const tab = await pane.openTab("Voorbeelden");
  await pane.user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), "Programma");
  return { ...pane, tab };
}

test("on a sheet for another core instrument the example says so, and goes in on the sheet where it belongs", async () => {
  const gateway = perInstrument();
  const { user, tab, session, notice } = await openExample(gateway);
  await user.click(tab.getByRole("button", { name: `Bekijk ${first.title}` }));
  await screen.findByText("Dit blad is voor ‘Omgevingsvisie’. Dit voorbeeld hoort bij ‘Programma’.");
  expect(screen.queryByText(/De tabel heeft nog geen/)).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Invoegen op blad ‘Programma’" }));
  await waitFor(() => expect(notice()).toContain("Afspraak ingevoegd als rij 3."));
  expect(session.store.get().sheet?.name).toBe("Programma");
  expect(agreements(gateway, 1)).toHaveLength(3);
  expect(agreements(gateway, 0)).toHaveLength(2);
  await screen.findByText("Ingevoegd als rij 3.");
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() => expect(agreements(gateway, 1)).toHaveLength(2));
});

test("it goes in on the sheet on screen too, for who wants that", async () => {
  const gateway = perInstrument();
  const { user, tab, notice } = await openExample(gateway);
  await user.click(tab.getByRole("button", { name: `Bekijk ${first.title}` }));
  await user.click(await screen.findByRole("button", { name: "Toch op dit blad invoegen" }));
  screen.getByText("Komt onder aan de tabel, als rij 3.");
  expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Plaats" }));
  await user.click(screen.getByRole("button", { name: "Invoegen op dit blad" }));
  await waitFor(() => expect(notice()).toContain("Afspraak ingevoegd als rij 3."));
  expect(agreements(gateway, 0)).toHaveLength(3);
});

test("with one click it is asked first where it goes", async () => {
  const gateway = perInstrument();
  const { user, tab, notice } = await openExample(gateway);
  await user.click(tab.getByRole("button", { name: `Invoegen: ${first.title}` }));
  await waitFor(() => expect(notice()).toContain("Dit blad is voor ‘Omgevingsvisie’."));
  expect(agreements(gateway, 0)).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Invoegen op blad ‘Programma’" }));
  await waitFor(() => expect(agreements(gateway, 1)).toHaveLength(3));
});

const [vision] = examplesFor("omgevingsvisie");

/** Ticks an example for each of the two sheets, and opens both. */
async function tickBoth(gateway: MemoryGateway) {
  const pane = await openExample(gateway);
  const tick = (title = ""): Promise<void> =>
    pane.user.click(pane.tab.getByRole("checkbox", { name: `Kies ${title}` }));
  await tick(first?.title);
  await pane.user.selectOptions(pane.tab.getByRole("combobox", { name: "Kerninstrument" }), "Omgevingsvisie");
  await tick(vision?.title);
  await pane.user.click(pane.tab.getByRole("button", { name: "Voeg 2 voorbeelden in …" }));
  return pane;
}

test("of several examples each goes in on its own sheet with one press, and one press takes all back", async () => {
  const gateway = perInstrument();
  const { user, notice } = await tickBoth(gateway);
  await screen.findByText(
    "Dit blad is voor ‘Omgevingsvisie’. Elk voorbeeld heeft een eigen blad: 1 op blad ‘Omgevingsvisie’, 1 op blad ‘Programma’.",
  );
  await user.click(screen.getByRole("button", { name: "Elk op het eigen blad invoegen" }));
  await waitFor(() =>
    expect(notice()).toContain(
      "2 afspraken ingevoegd: rij 3 op blad ‘Omgevingsvisie’, rij 3 op blad ‘Programma’.",
    ),
  );
  expect([agreements(gateway, 0), agreements(gateway, 1)].map((rows) => rows?.length)).toEqual([3, 3]);
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() =>
    expect([agreements(gateway, 0), agreements(gateway, 1)].map((rows) => rows?.length)).toEqual([2, 2]),
  );
  await user.click(screen.getByRole("button", { name: "Opnieuw" }));
  await waitFor(() =>
    expect([agreements(gateway, 0), agreements(gateway, 1)].map((rows) => rows?.length)).toEqual([3, 3]),
  );
});

test("without a sheet for it, the warning stands alone", async () => {
  const gateway = new MemoryGateway([
    tableSheet("Omgevingsvisie", [row("Omgevingsvisie", "Alle bestuurders bespreken de ambities.")]),
  ]);
  const { user, tab, notice } = await openExample(gateway);
  await user.click(tab.getByRole("button", { name: `Invoegen: ${first.title}` }));
  await waitFor(() => expect(notice()).toContain("Dit voorbeeld hoort bij ‘Programma’."));
  await user.click(screen.getByRole("button", { name: "Toch op dit blad invoegen" }));
  await waitFor(() => expect(agreements(gateway, 0)).toHaveLength(3));
});

test("a table that has agreements for one core instrument so far is for any", async () => {
  const gateway = new MemoryGateway([
    tableSheet("Tabel", [row("Omgevingsvisie", "Alle bestuurders bespreken de ambities.")]),
  ]);
  const { user, tab } = await openExample(gateway);
  await user.click(tab.getByRole("button", { name: `Bekijk ${first.title}` }));
  await screen.findByText(/De tabel heeft nog geen ‘Programma’/);
  expect(screen.queryByText(/Dit blad is voor/)).toBeNull();
});
