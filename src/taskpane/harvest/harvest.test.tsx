/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { locateTable } from "../../table/locate-table";
import type { CellValue } from "../../table/snapshot";
import { openScreen } from "../commands/screens";
import { ownExamples } from "../own/own-examples";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import type { ReadFile } from "./read-files";
import { MemoryGateway } from "../testing/memory-gateway";
import { COLUMN, HEADER, oneTable, ROWS, row, tableSheet } from "../testing/tables";

prepareJsdom();
beforeAll(() => import("./harvest-screen"));

const OURS = String(ROWS[0]?.[COLUMN.agreement]);
const LIKE = OURS.replace("elk voorjaar", "elk najaar");
const OTHER = "De omgevingsdienst deelt elke maand de uitkomsten van geluidsmetingen met de gemeente.";

type Rows = readonly (readonly CellValue[])[];
/** What stands in the files, by their names; opening a real .xlsx is tested with the browser and beside `open-tables`. */
const files = new Map<string, Rows>();

jest.mock("./read-files", () => ({
  readFiles: (chosen: readonly File[]) => Promise.resolve(chosen.map(({ name }) => readFile(name))),
}));

function readFile(name: string): ReadFile {
  if (name.startsWith("lijst")) return { name, tables: [], problem: "notWorkbook" };
  const values = [HEADER, ...(files.get(name) ?? [])];
  const located = locateTable({ sheetId: "1", sheetName: "Tabel", top: 0, left: 0, values, listObjects: [] });
  if (!located.ok) return { name, tables: [], problem: "noTable" };
  return { name, tables: [{ file: name, table: located.table }], problem: null };
}

function file(name: string, rows: Rows): File {
  files.set(name, rows);
  return new File(["x"], name);
}

async function openHarvest(gateway: MemoryGateway = oneTable()) {
  const pane = await openPane(gateway);
  await act(() => openScreen.perform(pane.session, { id: "harvest" }));
  const button = await screen.findByRole("button", { name: "Kies bestanden (.xlsx)" });
  const input = button.parentElement?.querySelector("input");
  if (!input) throw new Error("no input");
  return { ...pane, choose: (...files: File[]) => pane.user.upload(input, files) };
}
const titles = (): string[] =>
  screen.queryAllByRole("checkbox").map((box) => textOf(box.closest("li")?.querySelector("label")));

test("several files are read at once and one after the other, and each text comes once", async () => {
  const { choose } = await openHarvest();
  await choose(
    file("noord.xlsx", [row("Programma", OTHER)]),
    file("zuid.xlsx", [row("Programma", OTHER), row("Omgevingsvisie", LIKE)]),
  );
  await screen.findByText("2 afspraken die u nog niet hebt");
  screen.getByText("noord.xlsx: 1 afspraak");
  screen.getByText("zuid.xlsx: 2 afspraken");
  await choose(
    file("oost.xlsx", [row("Omgevingsplan", "Partijen toetsen elk plan samen aan het watersysteem.")]),
  );
  await screen.findByText("3 afspraken die u nog niet hebt");
  screen.getByText("noord.xlsx: 1 afspraak");
});

test("what is like a row of ours shows the differences word by word", async () => {
  const { choose, user } = await openHarvest();
  const theirs = row("Omgevingsvisie", LIKE, { [COLUMN.type]: "Afstemming nodig", 10: "x" });
  await choose(file("noord.xlsx", [theirs]));
  const item = within((await screen.findByText("Lijkt op uw rij 2")).closest("li") ?? document.body);
  await user.click(item.getByText(/^Toon \d verschillen met uw rij$/));
  const terms = item.getAllByRole("term").map(textOf);
  const of = (term: string) => item.getAllByRole("definition")[terms.indexOf(term)];
  const changed = of("Samenwerkingsafspraak");
  expect([...(changed?.querySelectorAll("del") ?? [])].map(textOf)).toEqual(["voorjaar"]);
  expect([...(changed?.querySelectorAll("ins") ?? [])].map(textOf)).toEqual(["najaar"]);
  expect(textOf(of("Ketenpartners"))).toContain("Daar doen ook mee: Waterschap.");
});

test("a search narrows the list; what was ticked stays ticked and is kept", async () => {
  const { choose, user, session } = await openHarvest();
  await choose(file("noord.xlsx", [row("Programma", OTHER), row("Omgevingsvisie", LIKE)]));
  await screen.findByText("2 afspraken die u nog niet hebt");
  await user.click(screen.getByRole("checkbox", { name: LIKE }));
  const search = screen.getByRole("searchbox", { name: "Zoek in deze afspraken" });
  await user.type(search, "geluidmeting");
  expect(titles()).toEqual([OTHER.length > 80 ? expect.stringContaining("geluidsmetingen") : OTHER]);
  screen.getByText("1 afspraak gevonden");
  await user.clear(search);
  await user.type(search, "xyzzyq");
  screen.getByText("Geen afspraak gevonden. Zoek met een ander woord.");
  await user.click(screen.getByRole("button", { name: "Bewaar als eigen voorbeeld" }));
  await waitFor(() =>
    expect(ownExamples(session.store.get().workbook).map(({ agreement }) => agreement)).toEqual([LIKE]),
  );
});

test("nothing can be inserted or kept until something is chosen; then the place is chosen too", async () => {
  const { choose, user, session } = await openHarvest();
  await choose(file("noord.xlsx", [row("Programma", OTHER)]));
  await screen.findByText("1 afspraak die u nog niet hebt");
  const insert = screen.getByRole("button", { name: "Invoegen" });
  const keep = screen.getByRole("button", { name: "Bewaar als eigen voorbeeld" });
  for (const button of [insert, keep]) expect(button.getAttribute("aria-disabled")).toBe("true");
  await user.click(screen.getByRole("checkbox"));
  for (const button of [insert, keep]) expect(button.getAttribute("aria-disabled")).not.toBe("true");
  await user.selectOptions(screen.getByRole("combobox", { name: "Plaats" }), "Onder een andere rij …");
  expect(insert.getAttribute("aria-disabled")).toBe("true");
  await user.type(screen.getByRole("textbox", { name: "Rijnummer" }), "2");
  await user.click(insert);
  await waitFor(() =>
    expect(session.table?.agreements.find(({ text }) => text.agreement === OTHER)?.row).toBe(2),
  );
});

test("what is kept already is not kept again: the message says so and shows it", async () => {
  const { choose, user, session } = await openHarvest();
  await choose(file("noord.xlsx", [row("Programma", OTHER)]));
  await user.click(await screen.findByRole("checkbox"));
  const keep = screen.getByRole("button", { name: "Bewaar als eigen voorbeeld" });
  await user.click(keep);
  await waitFor(() => expect(ownExamples(session.store.get().workbook)).toHaveLength(1));
  await waitFor(() => expect(session.store.get().busy).toBe(false));
  // What is kept is no longer chosen.
  const tick: HTMLInputElement = screen.getByRole("checkbox");
  await waitFor(() => expect(tick.checked).toBe(false));
  await user.click(tick);
  await user.click(keep);
  await screen.findByText(/^Deze afspraak staat al bij de eigen voorbeelden/);
  expect(session.store.get().notice?.recoveryId).toBeUndefined();
  await user.click(screen.getByRole("button", { name: "Toon de eigen voorbeelden" }));
  await waitFor(() => expect(session.store.get().screen?.id).toBe("own"));
});

test("a type and a level that are not known are shown as such, and go in as the other table has them", async () => {
  const { choose, user, session } = await openHarvest();
  const second = "Partijen toetsen elk plan samen aan het watersysteem.";
  await choose(
    file("noord.xlsx", [
      row("Programma", OTHER, { [COLUMN.type]: "AN", 7: "B&W" }),
      row("Programma", second, { [COLUMN.type]: "#VALUE!", 7: "" }),
    ]),
  );
  await screen.findByText("2 afspraken die u nog niet hebt");
  const item = (text: string) => textOf(screen.getByRole("checkbox", { name: text }).closest("li"));
  expect(item(titles()[0] ?? "")).toContain("Typering: AN (niet herkend) · Niveau: B&W (niet herkend)");
  expect(item(second)).toContain("Zonder typering · Zonder niveau");
  for (const box of screen.getAllByRole("checkbox")) await user.click(box);
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  const inserted = (agreement: string) => {
    const text = session.table?.agreements.find((one) => one.text.agreement === agreement)?.text;
    return text && [text.type, text.level];
  };
  await waitFor(() => expect(inserted(OTHER)).toEqual(["AN", "B&W"]));
  expect(inserted(second)).toEqual(["", ""]);
});

test("with a sheet per core instrument, what stands on any of the sheets is ours", async () => {
  const gateway = new MemoryGateway([
    tableSheet("Omgevingsvisie", [row("Omgevingsvisie", "Alle bestuurders bespreken de ambities.")]),
    tableSheet("Programma", [row("Programma", OTHER), row("Programma", OURS)]),
  ]);
  const { choose } = await openHarvest(gateway);
  await choose(file("noord.xlsx", [row("Programma", OTHER), row("Programma", LIKE)]));
  await screen.findByText("1 afspraak die u nog niet hebt");
  screen.getByText("Lijkt op uw rij 3 op blad ‘Programma’");
});

test("from a sheet without a table, the tables on the other sheets are ours", async () => {
  const gateway = new MemoryGateway([
    { name: "Leeswijzer", rows: [["Leeswijzer"]] },
    tableSheet("Programma", [row("Programma", OTHER)]),
  ]);
  const { choose } = await openHarvest(gateway);
  await choose(file("noord.xlsx", [row("Programma", OTHER)]));
  await screen.findByText("U hebt al deze afspraken.");
});

test("a text of the other region's own is shown as such, and stays word for word when it is inserted or kept", async () => {
  const own = "Kort gezegd regelt dit artikel wie beslist en wie meepraat.";
  const { choose, user, session } = await openHarvest();
  await choose(file("noord.xlsx", [row("Programma", OTHER, { 2: own }), row("Omgevingsvisie", LIKE)]));
  await screen.findByText("2 afspraken die u nog niet hebt");
  const tag = await screen.findByText("Eigen tekst");
  expect(textOf(tag.closest("li"))).toContain(OTHER);
  const tickAll = async () => {
    for (const box of screen.getAllByRole("checkbox")) await user.click(box);
  };
  await tickAll();
  await user.click(screen.getByRole("button", { name: "Bewaar als eigen voorbeeld" }));
  await waitFor(() =>
    expect(ownExamples(session.store.get().workbook).map(({ legalText }) => legalText)).toEqual([
      own,
      undefined,
    ]),
  );
  await waitFor(() => expect(session.store.get().busy).toBe(false));
  await tickAll();
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  const inserted = (agreement: string) =>
    session.table?.agreements.find(({ text }) => text.agreement === agreement)?.text.legalText;
  await waitFor(() => expect(inserted(OTHER)).toBe(own));
  // Of the statute the whole article that is cited.
  expect(inserted(LIKE)).toMatch(/^1\. Een bestuursorgaan /);
});

test("what is wrong with files is told once, can be closed, and is gone when other files are opened", async () => {
  const { choose, user } = await openHarvest();
  const wrong = () => screen.queryByText("lijst.xlsx is geen Excel-werkmap (.xlsx).");
  const good = file("noord.xlsx", [row("Programma", OTHER)]);
  const list = file("lijst.xlsx", []);
  await choose(list, good);
  await screen.findByText("lijst.xlsx is geen Excel-werkmap (.xlsx).");
  screen.getByText("noord.xlsx: 1 afspraak");
  await user.click(screen.getByRole("button", { name: "Sluit melding" }));
  expect(wrong()).toBeNull();
  await choose(list);
  await screen.findByText("lijst.xlsx is geen Excel-werkmap (.xlsx).");
  await choose(good);
  await waitFor(() => expect(wrong()).toBeNull());
});

test("a long list is narrowed by core instrument and file, and what is shown is chosen at once", async () => {
  const { choose, user } = await openHarvest();
  const third = "Partijen toetsen elk plan samen aan het watersysteem.";
  await choose(
    file("noord.xlsx", [row("Programma", OTHER), row("Omgevingsplan", third)]),
    file("zuid.xlsx", [row("Omgevingsplan", LIKE)]),
  );
  await screen.findByText("3 afspraken die u nog niet hebt");
  await user.selectOptions(screen.getByRole("combobox", { name: "Kerninstrument" }), "Omgevingsplan");
  screen.getByText("2 afspraken gevonden");
  await user.click(screen.getByRole("button", { name: "Kies alle 2" }));
  screen.getByText("2 afspraken gekozen");
  await user.selectOptions(screen.getByRole("combobox", { name: "Bestand" }), "zuid.xlsx");
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
  await user.selectOptions(screen.getByRole("combobox", { name: "Bestand" }), "Alle");
  await user.click(screen.getByRole("button", { name: "Kies geen" }));
  screen.getByText("0 afspraken gekozen");
});

test("a file is taken out of the list, with its agreements and the filter on it", async () => {
  const { choose, user } = await openHarvest();
  await choose(
    file("noord.xlsx", [row("Programma", OTHER)]),
    file("zuid.xlsx", [row("Omgevingsplan", LIKE)]),
  );
  await screen.findByText("2 afspraken die u nog niet hebt");
  await user.selectOptions(screen.getByRole("combobox", { name: "Bestand" }), "zuid.xlsx");
  await user.click(screen.getByRole("checkbox"));
  await user.click(screen.getByRole("button", { name: "zuid.xlsx uit de lijst halen" }));
  await screen.findByText("1 afspraak die u nog niet hebt");
  screen.getByText("0 afspraken gekozen");
  expect(screen.queryByText(/^zuid/)).toBeNull();
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
});
