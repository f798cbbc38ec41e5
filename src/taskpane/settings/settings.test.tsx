/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { openScreen } from "../commands/screens";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { COLUMN, oneTable, row, ROWS } from "../testing/tables";

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
  await user.click(screen.getByRole("button", { name: "Alle controles weer standaard" }));
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

test("no row is taken as the header while another sheet is in front", async () => {
  const gateway = oneTable();
  const { user, session, openTab } = await openPane(gateway);
  act(() => gateway.select(2, 0));
  const overview = await openTab("Overzicht");
  await user.click(await overview.findByRole("button", { name: "Zet in werkblad" }));
  await waitFor(() => expect(gateway.made).toHaveLength(1));
  act(() => gateway.select(6, 0));
  await act(() => openScreen.perform(session, { id: "settings" }));
  const name = `Ga eerst naar blad ‘${session.store.get().sheet?.name}’`;
  const refused = await screen.findByRole("button", { name });
  expect(refused.getAttribute("aria-disabled")).toBe("true");
  act(() => gateway.activate(0));
  expect(screen.getByRole("button", { name: "Neem rij 3 als kop" }).getAttribute("aria-disabled")).toBeNull();
});

test("a row that was taken on one sheet is not taken on the next one", async () => {
  const sheet = (name: string, first: string) => ({ name, rows: [[first], ["", "cc", "dd"]] });
  const gateway = new MemoryGateway([sheet("Een", "aa"), sheet("Twee", "bb")]);
  const { user, session } = await openSettings(gateway);
  act(() => gateway.select(1, 0));
  const columns = within(screen.getByRole("region", { name: "Kolommen" }));
  await user.click(columns.getByRole("button", { name: "Neem rij 2 als kop" }));
  columns.getByRole("button", { name: "Bewaar de kolommen" });
  act(() => gateway.activate(1));
  await waitFor(() => expect(session.store.get().sheet?.name).toBe("Twee"));
  expect(columns.queryByRole("button", { name: "Bewaar de kolommen" })).toBeNull();
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

test("what was typed and not saved is there again after going back, and is told as not saved", async () => {
  const { user, session } = await openSettings(oneTable());
  const values = () => within(screen.getByRole("region", { name: "Eigen waarden" }));
  const names = () => within(screen.getByRole("region", { name: "Eigen namen voor ketenpartners" }));
  const columns = () => within(screen.getByRole("region", { name: "Kolommen" }));
  await user.type(values().getByRole("textbox", { name: "Typering" }), "Op termijn");
  await user.type(names().getByRole("textbox", { name: "Naam in de tekst" }), "Sociaal");
  await user.selectOptions(columns().getByRole("combobox", { name: /^F / }), "Hoort niet bij de tabel");
  await user.click(screen.getByRole("button", { name: "Terug" }));
  await act(() => openScreen.perform(session, { id: "settings" }));
  await screen.findByRole("heading", { level: 3, name: "Kolommen" });
  expect(values().getByRole("textbox", { name: "Typering" })).toHaveProperty("value", "Op termijn");
  expect(names().getByRole("textbox", { name: "Naam in de tekst" })).toHaveProperty("value", "Sociaal");
  values().getByText("Nog niet bewaard.");
  columns().getByText("Nog niet bewaard.");
  await user.click(columns().getByRole("button", { name: "Bewaar de kolommen" }));
  await waitFor(() => expect(session.table?.roles.keyword).toBeUndefined());
  await waitFor(() => expect(columns().queryByText("Nog niet bewaard.")).toBeNull());
});

test("two columns cannot have one role, and a name that says nothing is not added", async () => {
  const { user, session, notice } = await openSettings(oneTable());
  const columns = within(screen.getByRole("region", { name: "Kolommen" }));
  await user.selectOptions(columns.getByRole("combobox", { name: /^G / }), "Trefwoord");
  expect(columns.getAllByText(/^‘Trefwoord’ is bij twee kolommen gekozen/)).toHaveLength(2);
  await user.click(columns.getByRole("button", { name: "Bewaar de kolommen" }));
  expect(session.store.get().workbook.mappings).toEqual([]);
  const names = within(screen.getByRole("region", { name: "Eigen namen voor ketenpartners" }));
  const name = names.getByRole("textbox", { name: "Naam in de tekst" });
  await user.type(name, "Sociaal Huis");
  await user.click(names.getByRole("button", { name: "Voeg toe" }));
  expect(names.getByRole("alert").textContent).toBe("Kies een ketenpartner.");
  const partner = names.getByRole("combobox", { name: "Ketenpartner" });
  expect(partner.getAttribute("aria-invalid")).toBe("true");
  await user.selectOptions(partner, "GGD");
  await user.click(names.getByRole("button", { name: "Voeg toe" }));
  await screen.findByText(/^Sociaal Huis → /);
  await waitFor(() => expect(notice()).toContain("bewaard"));
  await user.type(name, "   ");
  await user.click(names.getByRole("button", { name: "Voeg toe" }));
  names.getByText("Vul een naam in.");
  expect(notice()).toBe("");
});

test("own values that are the same but for capitals, or usual ones, are not kept, with the reason", async () => {
  const { user, session } = await openSettings(oneTable());
  const values = within(screen.getByRole("region", { name: "Eigen waarden" }));
  const types = values.getByRole("textbox", { name: "Typering" });
  await user.type(types, "Op termijn{Enter}op TERMIJN");
  await user.click(values.getByRole("button", { name: "Bewaar" }));
  await values.findByText("‘op TERMIJN’ staat er al, met andere hoofdletters. Haal er één weg.");
  await user.clear(types);
  await user.type(types, "afstemming nodig");
  await user.click(values.getByRole("button", { name: "Bewaar" }));
  await values.findByText("‘afstemming nodig’ is al een gewone waarde van deze kolom. Haal die regel weg.");
  expect(session.store.get().workbook.more["settings"]).toBeUndefined();
});

test("a long text that is taken as a column's heading is shown short, in full on the pointer", async () => {
  const gateway = oneTable();
  const { user } = await openSettings(gateway);
  act(() => gateway.select(2, 0));
  const columns = within(screen.getByRole("region", { name: "Kolommen" }));
  await user.click(columns.getByRole("button", { name: "Neem rij 3 als kop" }));
  const text = String(ROWS[1]?.[2]);
  const heading = columns.getByTitle(text);
  expect(heading.textContent?.length).toBeLessThan(70);
  expect(heading.textContent).toMatch(/^Bestuursorganen kunnen taken .*…$/);
});

test("columns kept by hand that lose agreements say how many", async () => {
  const gateway = oneTable();
  const { user, notice, session } = await openSettings(gateway);
  act(() => gateway.select(2, 0));
  const columns = within(screen.getByRole("region", { name: "Kolommen" }));
  await user.click(columns.getByRole("button", { name: "Neem rij 3 als kop" }));
  await user.click(columns.getByRole("button", { name: "Bewaar de kolommen" }));
  await waitFor(() => expect(session.table?.agreements).toHaveLength(2));
  await waitFor(() => expect(notice()).toContain("De tabel heeft nu 2 afspraken; dat waren er 4."));
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  await waitFor(() => expect(session.table?.agreements).toHaveLength(4));
});
