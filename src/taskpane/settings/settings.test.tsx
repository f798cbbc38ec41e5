/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { openScreen } from "../commands/screens";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";

prepareJsdom();

async function openSettings(gateway: MemoryGateway) {
  const pane = await openPane(gateway);
  await act(() => openScreen.perform(pane.session, { id: "settings" }));
  await screen.findByRole("heading", { level: 3, name: "Kolommen" });
  const found = (rule: string): number => {
    const { located } = pane.session.store.get();
    return located.kind === "table" ? located.findings.filter((finding) => finding.rule === rule).length : -1;
  };
  return { ...pane, found };
}

test("a check is switched off for the workbook, and back to what is usual", async () => {
  const { user, session, found } = await openSettings(oneTable());
  expect(found("type/required")).toBeGreaterThan(0);
  const level = screen.getByRole("combobox", { name: "Typering ontbreekt" });
  await user.selectOptions(level, "Uit");
  await waitFor(() => expect(found("type/required")).toBe(0));
  expect(session.store.get().workbook.ruleLevels).toEqual({ "type/required": "off" });
  await user.click(screen.getByRole("button", { name: "Alles weer standaard" }));
  await waitFor(() => expect(found("type/required")).toBeGreaterThan(0));
});

test("values and names of the region's own count from then on", async () => {
  const gateway = oneTable([
    row("Programma", "De RUD levert de cijfers aan de gemeente.", {
      [COLUMN.type]: "Afstemming gewenst door raad",
    }),
  ]);
  const { user, session, found } = await openSettings(gateway);
  expect(found("type/unknown")).toBe(1);
  const values = within(screen.getByRole("region", { name: "Eigen waarden" }));
  await user.type(values.getByRole("textbox", { name: "Typering" }), "Afstemming gewenst door raad");
  await user.click(values.getByRole("button", { name: "Bewaar" }));
  await waitFor(() => expect(found("type/unknown")).toBe(0));
  const names = within(screen.getByRole("region", { name: "Eigen namen voor ketenpartners" }));
  await user.type(names.getByRole("textbox", { name: "Naam in de tekst" }), "Sociaal Huis");
  await user.selectOptions(names.getByRole("combobox", { name: "Ketenpartner" }), "GGD");
  await user.click(names.getByRole("button", { name: "Voeg toe" }));
  await screen.findByText("Sociaal Huis → GGD");
  expect(session.store.get().workbook.more["settings"]).toMatchObject({
    allowedTypes: ["Afstemming gewenst door raad"],
    aliases: [{ form: "Sociaal Huis", partner: "ggd" }],
  });
  await user.click(screen.getByRole("button", { name: "Verwijder Sociaal Huis" }));
  await waitFor(() => expect(screen.queryByText("Sociaal Huis → GGD")).toBeNull());
});

test("a column is given another meaning, which the workbook remembers and forgets", async () => {
  const { user, session } = await openSettings(oneTable());
  const columns = within(screen.getByRole("region", { name: "Kolommen" }));
  const keyword = columns.getByRole("combobox", { name: /^F / });
  await user.selectOptions(keyword, "Hoort niet bij de tabel");
  await user.selectOptions(columns.getByRole("combobox", { name: /^G / }), "Trefwoord");
  await user.click(columns.getByRole("button", { name: "Bewaar de kolommen" }));
  await waitFor(() => expect(session.table?.roles.keyword).toMatchObject({ column: 6, evidence: "mapping" }));
  expect(session.store.get().workbook.mappings).toHaveLength(1);
  await user.click(columns.getByRole("button", { name: "Weer zelf herkennen" }));
  await waitFor(() => expect(session.table?.roles.keyword?.column).toBe(COLUMN.keyword));
});

test("on a sheet whose header is not recognised the header is pointed out", async () => {
  const gateway = new MemoryGateway([
    {
      name: "Blad",
      rows: [
        ["", "aa", "bb"],
        ["", "cc", "Alle partijen stemmen de planning af."],
      ],
    },
  ]);
  const { user, session } = await openSettings(gateway);
  expect(session.table).toBeNull();
  act(() => gateway.select(0, 0));
  const columns = within(screen.getByRole("region", { name: "Kolommen" }));
  await user.click(columns.getByRole("button", { name: "Neem rij 1 als kop" }));
  await user.selectOptions(columns.getByRole("combobox", { name: /^B / }), "Juridische onderbouwing");
  await user.selectOptions(columns.getByRole("combobox", { name: /^C / }), "Samenwerkingsafspraak");
  await user.click(columns.getByRole("button", { name: "Bewaar de kolommen" }));
  await waitFor(() => expect(session.table?.agreements).toHaveLength(1));
});
