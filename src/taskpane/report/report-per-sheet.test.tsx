/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { acceptFinding } from "../commands/accept";
import { openScreen } from "../commands/screens";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { COLUMN, row, tableSheet } from "../testing/tables";

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
      "Het verslag staat op het blad ‘Bevindingen Programma’. Het blad ‘Bevindingen’ is blijven staan, omdat dat over een ander blad of andere bladen gaat.",
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

/** A sheet for each of two core instruments, each with findings, and one that is no part of the table. */
const perInstrument = (): MemoryGateway =>
  new MemoryGateway([
    tableSheet("Omgevingsvisie", [
      row("Omgevingsvisie", "Alle bestuurders bespreken de ambities elk voorjaar."),
      row("Omgevingsvisie", "Medewerkers delen kaarten over bodemdaling.", { [COLUMN.type]: "" }),
    ]),
    { name: "Leeswijzer", rows: [["Zo leest u deze tabel"]] },
    tableSheet("Programma", [
      row("Programma", "De uitvoering van maatregelen staat op een agenda.", { [COLUMN.type]: "" }),
    ]),
  ]);

test("where the table has a sheet for each core instrument, the report is over all of them, or over one by choice", async () => {
  const gateway = perInstrument();
  const { user, session, notice } = await openPane(gateway);
  await act(async () => gateway.activate(2));
  await act(() => openScreen.perform(session, { id: "report" }));
  const all = await screen.findByRole("radio", { name: "Alle 2 bladen van deze tabel" });
  expect(all).toHaveProperty("checked", true);
  await user.click(screen.getByRole("button", { name: "Zet op een nieuw blad" }));
  await waitFor(() => expect(notice()).toContain("Het verslag staat op het blad ‘Bevindingen’."));
  const spec = gateway.made.at(-1);
  expect(spec?.rows[0]).toEqual(["Bevindingen op 2 bladen"]);
  expect(spec?.rows[1]?.[0]).toMatch(/^Omgevingsvisie, Programma · 3 afspraken · gemaakt op /);
  expect(spec?.links?.map(({ to }) => `${to.sheet} ${to.row + 1} ${to.column}`)).toEqual([
    `Omgevingsvisie 3 ${COLUMN.type}`,
    `Programma 2 ${COLUMN.type}`,
  ]);
  expect(spec?.rows.find((cells) => cells.includes("Cel"))).toContain("Blad");

  await user.click(screen.getByRole("radio", { name: "Alleen het blad ‘Programma’" }));
  await user.click(screen.getByRole("button", { name: "Zet op een nieuw blad" }));
  await waitFor(() => expect(notice()).toContain("Het verslag staat op het blad ‘Bevindingen Programma’."));
  expect(gateway.made.at(-1)?.links?.map(({ to }) => to.sheet)).toEqual(["Programma"]);
});

test("what was accepted on another sheet is not in the report over all of them", async () => {
  const gateway = perInstrument();
  const { user, session } = await openPane(gateway);
  const { located } = session.store.get();
  const [finding] = located.kind === "table" ? located.findings : [];
  if (!finding) throw new Error("no finding");
  await act(() =>
    acceptFinding.perform(session, { finding, reason: "Zo afgesproken", who: "", onDone: () => undefined }),
  );
  await act(async () => gateway.activate(2));
  await act(() => openScreen.perform(session, { id: "report" }));
  await screen.findByRole("radio", { name: "Alle 2 bladen van deze tabel" });
  await user.click(screen.getByRole("button", { name: "Zet op een nieuw blad" }));
  await waitFor(() => expect(gateway.made).toHaveLength(1));
  expect(gateway.made[0]?.links?.map(({ to }) => to.sheet)).toEqual(["Programma"]);
});

test("a sheet that cannot be read leaves no half report", async () => {
  const gateway = perInstrument();
  const { user, session, notice } = await openPane(gateway);
  await act(() => openScreen.perform(session, { id: "report" }));
  await screen.findByRole("radio", { name: "Alle 2 bladen van deze tabel" });
  gateway.refused.set("readSheet", "edit-mode");
  await user.click(screen.getByRole("button", { name: "Zet op een nieuw blad" }));
  await waitFor(() => expect(notice()).not.toBe(""));
  expect(gateway.made).toHaveLength(0);
});
