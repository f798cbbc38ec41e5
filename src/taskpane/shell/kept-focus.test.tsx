/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { NO_CHOICE, toggleValue } from "../../facets/choice";
import { applyFilter } from "../commands/filter";
import { openScreen } from "../commands/screens";
import type { ScreenId } from "../state/opened-screen";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";

prepareJsdom();
// In jsdom a page whose button went has no focus at all; in a browser it keeps it, without an element that has it.
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

const focused = (): string => {
  const { activeElement } = document;
  return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
};
const SPACES = "De gemeente en de provincie delen  hun kaarten. ";

async function mended() {
  const gateway = oneTable([row("Omgevingsvisie", SPACES)]);
  const pane = await openPane(gateway);
  const group = within(screen.getByRole("article", { name: /^Rij 2/ }));
  await pane.user.click(group.getByRole("button", { name: /^Herstel \(/ }));
  await pane.user.click(await screen.findByRole("button", { name: "Pas 1 wijziging toe" }));
  await screen.findByRole("button", { name: "Ongedaan maken" });
  return { ...pane, gateway };
}

async function openedScreen(id: ScreenId) {
  const pane = await openPane(
    oneTable([
      row("Programma", "De RUD levert de cijfers aan de gemeente.", { [COLUMN.type]: "Afstemming" }),
    ]),
  );
  await act(() => openScreen.perform(pane.session, { id }));
  return pane;
}

test("undo and redo in a message take each other's place, with the focus", async () => {
  const { user } = await mended();
  for (const [now, then] of [
    ["Ongedaan maken", "Opnieuw"],
    ["Opnieuw", "Ongedaan maken"],
  ] as const) {
    screen.getByRole("button", { name: now }).focus();
    await user.keyboard("{Enter}");
    const next = await screen.findByRole("button", { name: then });
    expect(document.activeElement === next).toBe(true);
  }
});

test("a refused undo offers to try again, and does not look like something that was done", async () => {
  const { user, gateway } = await mended();
  gateway.refused.set("undo", "edit-mode");
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  const again = await screen.findByRole("button", { name: "Probeer opnieuw" });
  expect(screen.queryByRole("button", { name: /^(Ongedaan maken|Opnieuw)$/ })).toBeNull();
  expect(document.activeElement).toBe(again);
  gateway.refused.clear();
  await user.click(again);
  await screen.findByRole("button", { name: "Opnieuw" });
});

test("a message that goes leaves the focus in the pane", async () => {
  const { user } = await mended();
  await user.click(screen.getByRole("button", { name: "Sluit melding" }));
  expect(document.activeElement?.id).toBe("tab-panel");
});

test("what goes with the tab that it leads from gives the focus to the tab that comes", async () => {
  const { user, openTab, session } = await openPane(
    oneTable([row("Programma", "Alleen een programma.", { [COLUMN.type]: "" })]),
  );
  const panel = () => screen.getByRole("tabpanel");
  for (const [name, tab] of [
    [/^Omgevingsvisie, Gemeente: geen afspraken/, "examples"],
    ["Bekijk voorbeelden: Omgevingsvisie", "examples"],
    [/Naar de controle$/, "check"],
  ] as const) {
    await openTab("Overzicht");
    const leading = await screen.findByRole("button", { name });
    act(() => leading.focus());
    await user.keyboard("{Enter}");
    expect(session.store.get().tab).toBe(tab);
    await waitFor(() => expect(document.activeElement).toBe(panel()));
  }
});

test("showing all rows from the header leaves the focus in the pane", async () => {
  const { user, session, openTab } = await openPane(oneTable());
  act(() => session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", "overleg") }));
  await act(() => applyFilter.perform(session));
  await openTab("Overzicht");
  screen.getByRole("button", { name: "Alles tonen" }).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("tabpanel")));
});

test("making the sample table leaves the focus at the table that comes", async () => {
  const { user } = await openPane(new MemoryGateway([{ name: "Leeg", rows: [] }]));
  (await screen.findByRole("button", { name: "Probeer met een voorbeeldtabel" })).focus();
  await user.keyboard("{Enter}");
  await screen.findByRole("heading", { level: 1, name: /afspraken/ });
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("tabpanel")));
});

test("what was changed keeps the focus at the line that was undone", async () => {
  const { user, session } = await mended();
  await act(() => openScreen.perform(session, { id: "history" }));
  const list = within(await screen.findByRole("list"));
  (await list.findByRole("button", { name: /^Ongedaan maken/ })).focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(focused()).toMatch(/^Opnieuw/));
});

test("what was added to the settings, kept or removed leaves the focus on the screen", async () => {
  const { user } = await openedScreen("settings");
  const values = within(await screen.findByRole("region", { name: "Eigen waarden" }));
  await user.type(values.getByRole("textbox", { name: "Typering" }), "Afstemming gewenst door raad");
  await user.click(values.getByRole("button", { name: "Bewaar" }));
  await screen.findByRole("button", { name: "Ongedaan maken" });
  expect(focused()).toBe("Bewaar");
  const names = within(screen.getByRole("region", { name: "Eigen namen voor ketenpartners" }));
  await user.type(names.getByRole("textbox", { name: "Naam in de tekst" }), "Sociaal Huis");
  await user.selectOptions(names.getByRole("combobox", { name: "Ketenpartner" }), "GGD");
  await user.click(names.getByRole("button", { name: "Voeg toe" }));
  await screen.findByText(/^Sociaal Huis →/);
  expect(focused()).toBe("Voeg toe");
  await user.click(screen.getByRole("button", { name: "Verwijder Sociaal Huis" }));
  await waitFor(() => expect(screen.queryByText(/^Sociaal Huis →/)).toBeNull());
  expect(focused()).toBe("Eigen namen voor ketenpartners");
});

test("accepting without a reason goes to the field that asks for it, and withdrawing keeps the focus on the screen", async () => {
  const { user, session } = await openPane(oneTable());
  await act(() => session.complete());
  await user.click(screen.getByRole("button", { name: /^Accepteren: .* B3$/ }));
  const form = within(await screen.findByRole("form", { name: "Deze bevinding accepteren" }));
  await user.click(form.getByRole("button", { name: "Accepteren" }));
  expect(document.activeElement?.localName).toBe("textarea");
  await user.keyboard("Mag");
  await user.click(form.getByRole("button", { name: "Accepteren" }));
  await user.click(await screen.findByRole("button", { name: "1 geaccepteerd" }));
  await user.click(await screen.findByRole("button", { name: /^Intrekken/ }));
  await screen.findByText("Er is in deze werkmap nog niets geaccepteerd.");
  expect(focused()).toBe("Geaccepteerde bevindingen");
});

test("a jump that moves no focus is told; one that takes the focus along is not told twice", async () => {
  const { user } = await openPane(oneTable());
  const told = () => screen.getAllByRole("status").map(textOf).join(" ");
  await user.click(screen.getByRole("tab", { name: "Controle" }));
  await user.keyboard("{F8}");
  await waitFor(() => expect(told()).toMatch(/1 van \d+\. .*, [A-Z]\d+\./u));
  act(() => screen.getByRole("region", { name: "Bevindingen per rij" }).focus());
  await user.keyboard("{F8}");
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-current")).toBe("true"));
  expect(told()).not.toContain(" van ");
});

test("a row that is selected and then filled comes into view once it has findings", async () => {
  const filled = Array.from({ length: 40 }, (_, at) =>
    row("Programma", `Afspraak ${at} van de gemeente.`, { 4: "" }),
  );
  const gateway = oneTable([...filled, []]);
  const { session } = await openPane(gateway);
  await act(() => session.complete());
  const scrolled = jest.spyOn(HTMLElement.prototype, "scrollTo");
  act(() => gateway.select(41, 0));
  expect(scrolled).not.toHaveBeenCalled();
  const cells = row("Programma", "Nog een afspraak van de gemeente.", { 4: "" });
  act(() => cells.forEach((value, column) => gateway.type(0, 41, column, value)));
  await screen.findByText("41 afspraken");
  await waitFor(() => expect(scrolled).toHaveBeenCalled());
  scrolled.mockClear();
  act(() => gateway.type(0, 41, COLUMN.keyword, ""));
  await waitFor(() => expect(session.cell(41, COLUMN.keyword)).toBe(""));
  expect(scrolled).not.toHaveBeenCalled();
});

test("what the list scrolls away leaves the focus in the list", async () => {
  const filled = Array.from({ length: 40 }, (_, at) =>
    row("Programma", `Afspraak ${at} van de gemeente.`, { 4: "" }),
  );
  await openPane(oneTable(filled));
  const list = screen.getByRole("region", { name: "Bevindingen per rij" });
  const first = screen.getAllByRole("article")[0];
  act(() => first?.querySelector<HTMLElement>(".card-button")?.focus());
  Object.defineProperty(list, "scrollTop", { configurable: true, value: 3_500 });
  act(() => void list.dispatchEvent(new Event("scroll")));
  await waitFor(() => expect(first?.isConnected).toBe(false));
  await waitFor(() => expect(focused()).toBe("Bevindingen per rij"));
});
