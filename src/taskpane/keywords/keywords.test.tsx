/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { located } from "../../table/testing/sheet-of";
import { NO_CHOICE, toggleValue } from "../../facets/choice";
import { saveFilter } from "../commands/saved-filters";
import { MemoryGateway } from "../testing/memory-gateway";
import { MemorySheet } from "../testing/memory-sheet";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable, row, tableSheet } from "../testing/tables";
import { fittingKeywords } from "./fitting";

prepareJsdom();

const KEYWORDS = ["participatie; Overleg", "overleg", "wonen; overleggen", "", "bodem,\u00a0natuur"];
const rows = KEYWORDS.map((keyword, index) =>
  row(index < 3 ? "Omgevingsvisie" : "Programma", "Partijen bespreken participatie en de omgevingstafels.", {
    [COLUMN.keyword]: keyword,
  }),
);
const workbook = () => oneTable(rows);
const sheetOfRows = () => new MemorySheet(tableSheet("Tabel", rows), 0).snapshot();

test("a row with few keywords gets those that its text is about, in the table's own spelling and separator", () => {
  const table = located(sheetOfRows());
  const changes = (at: number) =>
    fittingKeywords(table, at).map(({ keyword, change }) => [keyword, change.new]);
  expect(changes(4)).toEqual([
    ["participatie", "participatie"],
    ["omgevingstafel", "omgevingstafel"],
  ]);
  expect(changes(1)).toEqual([["omgevingstafel", "participatie; Overleg; omgevingstafel"]]);
  expect(changes(5)).toEqual([
    ["participatie", "bodem,\u00a0natuur,\u00a0participatie"],
    ["omgevingstafel", "bodem,\u00a0natuur,\u00a0omgevingstafel"],
  ]);
  expect(changes(0)).toEqual([]);
});

test.each(["Controle", "Filters"])(
  "one click in %s adds a fitting keyword to the selected row, and it can be taken back",
  async (tab) => {
    const gateway = workbook();
    const { user, openTab } = await openPane(gateway);
    await openTab(tab);
    expect(screen.queryByRole("group", { name: /^Passende trefwoorden/ })).toBeNull();
    act(() => gateway.select(4, 0));
    const group = await screen.findByRole("group", { name: "Passende trefwoorden bij rij 5" });
    await user.click(within(group).getByRole("button", { name: "Voeg trefwoord participatie toe" }));
    const cell = () => gateway.all[0]?.values[4]?.[COLUMN.keyword];
    await waitFor(() => expect(cell()).toBe("participatie"));
    expect(screen.queryByRole("button", { name: "Voeg trefwoord participatie toe" })).toBeNull();
    await waitFor(() => expect(textOf(document.activeElement)).toContain("omgevingstafel"));
    await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
    expect(cell()).toBe("");
  },
);

test("a keyword in a finding and in the overview shows its rows, in every spelling", async () => {
  const gateway = workbook();
  const { user, session, openTab, notice } = await openPane(gateway);
  const tab = await openTab("Overzicht");
  await user.click(tab.getByRole("button", { name: "Overleg" }));
  await waitFor(() => expect(notice()).toContain("Het werkblad toont nu 3 afspraken."));
  expect(session.store.get()).toMatchObject({
    tab: "filters",
    choice: { groups: { keyword: { mode: "any", values: ["overleg"] } } },
  });
  await user.click(screen.getByRole("tab", { name: "Controle" }));
  await user.click((await screen.findAllByRole("button", { name: "bodem" }))[0] as HTMLElement);
  await waitFor(() => expect(session.store.get().choice.groups.keyword?.values).toEqual(["bodem"]));
});

test("a keyword that no row has leaves the filter as it is, and says so", async () => {
  const gateway = workbook();
  const { user, session, notice } = await openPane(gateway);
  await user.click(screen.getByRole("tab", { name: "Voorbeelden" }));
  await user.click((await screen.findAllByRole("button", { name: /^Bekijk / }))[0] as HTMLElement);
  const [keyword] = await screen.findAllByTitle(/^Toon de rijen met/);
  await user.click(keyword as HTMLElement);
  await waitFor(() => expect(notice()).toMatch(/^Geen rij heeft het trefwoord/));
  expect(session.store.get().tab).toBe("examples");
  expect(gateway.calls).not.toContain("applyFilter");
});

describe("in the filters", () => {
  const names = () =>
    within(screen.getByRole("list", { name: "Trefwoorden" }))
      .getAllByRole("checkbox")
      .map((box) => (box as HTMLInputElement).labels?.[0]?.textContent);

  test("spellings stand under one keyword, and a core instrument brings its own keywords forward", async () => {
    const { user, session, openTab } = await openPane(workbook());
    await openTab("Filters");
    const spellings = screen.getByRole("button", { name: "+2 schrijfwijzen: Overleg" });
    expect(screen.getByText("ook: overleg, overleggen").hidden).toBe(true);
    await user.click(spellings);
    expect(screen.getByText("ook: overleg, overleggen").hidden).toBe(false);
    expect(names().slice(0, 2)).toEqual(["Overleg", "bodem"]);
    await user.click(screen.getByRole("button", { name: "Kerninstrument" }));
    await user.click(screen.getByRole("checkbox", { name: "Programma" }));
    screen.getByText("Bovenaan: veel gebruikt bij Programma");
    expect(names().slice(0, 2)).toEqual(["bodem", "natuur"]);
    await user.click(screen.getByRole("checkbox", { name: "Overleg" }));
    expect(session.store.get().choice.groups.keyword?.values).toEqual(["overleg"]);
  });

  test("a kept filter gets another name, and finds its keywords on another sheet that spells them otherwise", async () => {
    const other = tableSheet("Tweede", [
      row("Omgevingsvisie", "Kaarten worden gedeeld.", { [COLUMN.keyword]: "Overleggen" }),
      row("Omgevingsvisie", "Plannen worden gedeeld.", { [COLUMN.keyword]: "wonen" }),
    ]);
    const gateway = new MemoryGateway([tableSheet("Eerste", rows), other]);
    const { user, session, openTab, notice } = await openPane(gateway);
    await act(() => session.start());
    await openTab("Filters");
    await user.click(screen.getByRole("checkbox", { name: "Overleg" }));
    for (const name of ["Samen", "Anders"]) {
      await user.type(screen.getByRole("textbox", { name: "Naam voor dit filter" }), name);
      await user.click(screen.getByRole("button", { name: "Bewaren" }));
      await user.clear(screen.getByRole("textbox", { name: "Naam voor dit filter" }));
    }
    const rename = async (to: string) => {
      await user.click(screen.getByRole("button", { name: "Filter ‘Samen’ een andere naam geven" }));
      await user.keyboard(`${to}{Enter}`);
    };
    await rename("anders");
    // Both where it was typed and in the message: the form stays as it is.
    expect(notice()).toContain("Er is al een filter met de naam ‘Anders’.");
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Nieuwe naam voor filter ‘Samen’" });
    expect(field.value).toBe("anders");
    const told = document.getElementById(field.getAttribute("aria-describedby") ?? "");
    expect(told?.textContent).toBe("Er is al een filter met de naam ‘Anders’. Kies een andere naam.");
    await user.clear(field);
    await user.click(field);
    await user.paste("n".repeat(61));
    await user.keyboard("{Enter}");
    expect(told?.textContent).toBe("Deze naam is te lang: 61 tekens. Gebruik er hooguit 60.");
    expect(field.value).toHaveLength(61);
    await user.clear(field);
    await user.type(field, "Overleggen{Enter}");
    expect(gateway.kept.namedFilters.map(({ name }) => name).sort()).toEqual(["Anders", "Overleggen"]);
    act(() => gateway.activate(1));
    await waitFor(() => expect(session.store.get().sheet?.name).toBe("Tweede"));
    await user.click(await screen.findByRole("button", { name: "Overleggen" }));
    await screen.findByText("Uw keuze: 1 afspraak.");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Overleggen" }).checked).toBe(true);
    await session.stop();
  });

  test("a name that differs in capitals only is refused, and the very same one is told to be replaced", async () => {
    const gateway = workbook();
    const { user, session, openTab, notice } = await openPane(gateway);
    await openTab("Filters");
    act(() => session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", "overleg") }));
    await act(() => saveFilter.perform(session, "Anders"));
    const save = screen.getByRole("textbox", { name: "Naam voor dit filter" });
    for (const [name, told] of [
      ["ANDERS", "Er is al een filter met de naam ‘Anders’."],
      ["Anders", "Filter ‘Anders’ is vervangen door uw keuze van nu."],
    ] as const) {
      await user.clear(save);
      await user.paste(name);
      await user.click(screen.getByRole("button", { name: "Bewaren" }));
      expect(notice()).toContain(told);
      expect(gateway.kept.namedFilters.map((one) => one.name)).toEqual(["Anders"]);
    }
  });
});
