/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { toggleValue } from "../../facets/choice";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();

test("a choice that no agreement fits cannot be put on the sheet, and the pane says why", async () => {
  const gateway = oneTable();
  const { user, openTab } = await openPane(gateway);
  await openTab("Filters");
  const apply = screen.getByRole("button", { name: "Toepassen" });
  const search = within(screen.getByRole("tabpanel")).getByRole("searchbox", {
    name: "Zoek in de afspraken",
  });
  await user.type(search, "qqq");
  expect(apply.getAttribute("aria-disabled")).toBe("true");
  const reason = screen.getByText("Geen afspraak past bij deze keuze. Kies minder of iets anders.");
  expect(apply.getAttribute("aria-describedby")).toBe(reason.id);
  await user.clear(search);
  await user.type(search, "bodemdaling");
  screen.getByText("Uw keuze: 1 afspraak.");
  expect(apply.getAttribute("aria-disabled")).not.toBe("true");
  await user.click(apply);
  expect(gateway.calls.length).toBeGreaterThan(0);
});

/** The pane at its filters; the window under test never has the focus of its own accord. */
const openFilters = async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const gateway = oneTable();
  const pane = await openPane(gateway);
  await pane.openTab("Filters");
  const box = (name: string) => screen.getByRole("checkbox", { name });
  const search = () =>
    within(screen.getByRole("tabpanel")).getByRole("searchbox", { name: "Zoek in de afspraken" });
  const tag = (name: string) => screen.queryByRole("button", { name: `${name}: niet meer kiezen` });
  return { gateway, ...pane, box, search, tag };
};
const press = (name: string | RegExp) => screen.getByRole("button", { name });

test("a tag that is taken away leaves the choice, and hands the focus to the next tag, then to the search", async () => {
  const { user, box, search, tag, session } = await openFilters();
  for (const name of ["overleg", "geluid", "ambities"]) await user.click(box(name));
  expect(session.store.get().choice.groups.keyword?.values).toEqual(["overleg", "geluid", "ambities"]);
  await user.click(tag("geluid") as HTMLElement);
  expect(tag("geluid")).toBeNull();
  expect(box("geluid")).toHaveProperty("checked", false);
  expect(document.activeElement).toBe(tag("ambities"));
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(tag("overleg"));
  await user.keyboard("{Enter}");
  expect(document.activeElement).toBe(search());
  screen.getByText("Kies waarop u wilt filteren.");
});

test.each(["Toepassen", "Alles tonen"])(
  "what is chosen while Excel still answers %s stays chosen",
  async (button) => {
    const { gateway, user, box, session } = await openFilters();
    await user.click(box("overleg"));
    if (button !== "Toepassen") await user.click(press("Toepassen"));
    let answer = (): void => undefined;
    const until = new Promise<void>((done) => (answer = done));
    gateway.held = { method: button === "Toepassen" ? "applyFilter" : "clearFilter", until };
    await user.click(press(button));
    await user.click(box("geluid"));
    await act(async () => answer());
    gateway.held = null;
    await waitFor(() => expect(session.store.get().busy).toBe(false));
    await waitFor(() => expect(session.store.get().notice).not.toBeNull());
    expect(session.store.get().choice.groups.keyword?.values).toContain("geluid");
    expect(box("geluid")).toHaveProperty("checked", true);
  },
);

test("the whole choice is cleared at once, with the text, and the focus goes to the search", async () => {
  const { user, box, search, tag, session } = await openFilters();
  await user.click(box("overleg"));
  expect(screen.queryByRole("button", { name: "Keuze wissen" })).toBeNull();
  await user.type(search(), "kaarten");
  await user.click(press("Keuze wissen"));
  expect(session.store.get().choice).toEqual({ text: "", groups: {} });
  expect(search()).toHaveProperty("value", "");
  expect(tag("overleg")).toBeNull();
  expect(document.activeElement).toBe(search());
});

test("the name of a kept filter does not stay behind in the field for the next one", async () => {
  const { user, box, session } = await openFilters();
  await user.click(box("overleg"));
  const name = screen.getByRole("textbox", { name: "Naam voor dit filter" });
  await user.type(name, "Overleg");
  await user.click(press("Bewaren"));
  await waitFor(() => expect(session.store.get().workbook.namedFilters).toHaveLength(1));
  await waitFor(() => expect(name).toHaveProperty("value", ""));
});

test("a kept filter keeps the focus when it is renamed, and its title takes it when it goes", async () => {
  const { user, box } = await openFilters();
  await user.click(box("overleg"));
  for (const name of ["Een", "Twee"]) {
    await user.type(screen.getByRole("textbox", { name: "Naam voor dit filter" }), name);
    await user.click(press("Bewaren"));
    await user.clear(screen.getByRole("textbox", { name: "Naam voor dit filter" }));
  }
  await user.click(press("Filter ‘Een’ een andere naam geven"));
  await user.keyboard("Drie{Enter}");
  await waitFor(() => expect(document.activeElement).toBe(press("Filter ‘Drie’ een andere naam geven")));
  await user.click(press("Filter ‘Drie’ verwijderen"));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Bewaarde filters"));
});

test("showing all tells when a filter of the user's own is left, and when there was nothing of the pane", async () => {
  const { user, box, gateway, notice } = await openFilters();
  await user.click(press("Alles tonen"));
  await waitFor(() => expect(notice()).toContain("Het paneel had op dit blad geen rijen verborgen."));
  await user.click(box("overleg"));
  await user.click(press("Toepassen"));
  await user.click(press("Alles tonen"));
  await waitFor(() => expect(notice()).toContain("De rijen die het filter verborg, staan er weer."));
  expect(notice()).not.toContain("uw eigen filter");
  await user.click(box("overleg"));
  await user.click(press("Toepassen"));
  gateway.hasOwnFilter = true;
  await user.click(press("Alles tonen"));
  await waitFor(() => expect(notice()).toContain("Uw eigen filter staat nog aan."));
});

test("that a filter of the user's own is left is not said any more when they clear it in Excel", async () => {
  const { user, box, gateway, session, notice } = await openFilters();
  await user.click(box("overleg"));
  await user.click(press("Toepassen"));
  gateway.hasOwnFilter = true;
  await user.click(press("Alles tonen"));
  await waitFor(() => expect(notice()).toContain("Uw eigen filter staat nog aan."));
  act(() => gateway.unfilter());
  await act(() => session.refresh());
  await waitFor(() => expect(notice()).toBe(""));
});

test("a choice that is not on the sheet yet is not said to be, and a kept one says how it gets there", async () => {
  const { user, box, gateway, session, notice } = await openFilters();
  await user.click(box("overleg"));
  await user.click(press("Toepassen"));
  gateway.hiddenRows = [2, 3, 4, 5, 6, 7, 8, 9];
  await act(() => session.refresh());
  screen.getByText("Het filter staat aan, ook voor collega’s.");
  await user.type(screen.getByRole("textbox", { name: "Naam voor dit filter" }), "Een");
  await user.click(press("Bewaren"));
  await user.type(screen.getByRole("searchbox", { name: "Zoek in de afspraken" }), "a");
  screen.getByText("Het werkblad toont nog uw vorige keuze, tot u op Toepassen klikt.");
  await user.click(press("Een"));
  await waitFor(() => expect(notice()).toContain("Kies Toepassen om het blad te filteren."));
  screen.getByText("Het filter staat aan, ook voor collega’s.");
});

test("the message that the sheet is filtered goes when the filter does, or another sheet comes", async () => {
  const { user, box, gateway, session, notice } = await openFilters();
  await user.click(box("overleg"));
  await user.click(press("Toepassen"));
  expect(notice()).toContain("Het werkblad toont nu");
  act(() => gateway.unfilter());
  await act(() => session.refresh());
  await waitFor(() => expect(notice()).toBe(""));
});

test("with nothing chosen any more while the filter is on, Toepassen shows all rows", async () => {
  const { user, box, tag, gateway, notice, session } = await openFilters();
  await user.click(box("overleg"));
  await user.click(press("Toepassen"));
  expect(session.store.get().filtered).not.toBeNull();
  await user.click(tag("overleg") as HTMLElement);
  screen.getByText("U hebt niets meer gekozen. Met Toepassen komen alle rijen terug.");
  await user.click(press("Toepassen"));
  await waitFor(() => expect(notice()).toContain("De rijen die het filter verborg, staan er weer."));
  expect(gateway.filters).toEqual([]);
  expect(press("Toepassen").getAttribute("aria-disabled")).toBe("true");
});

test("a choice that the table does not have is told as it was written, and the rest goes on", async () => {
  const { user, box, tag, gateway, session } = await openFilters();
  await user.click(box("overleg"));
  const { choice } = session.store.get();
  act(() => session.store.set({ choice: toggleValue(choice, "keyword", "1 1", "=1+1") }));
  const told = screen.getByText("Niet in deze tabel: ‘=1+1’. Die keuze telt niet mee.");
  // Beside what the choice comes to, which is in view however many tags there are.
  expect(told.closest(".tab-footer")).toBe(screen.getByText(/^Uw keuze: /).closest(".tab-footer"));
  await user.click(press("Toepassen"));
  expect(gateway.filters).toHaveLength(1);
  await user.click(tag("overleg") as HTMLElement);
  screen.getByText("Niets van uw keuze staat in deze tabel. Kies iets anders.");
  expect(press("Toepassen").getAttribute("aria-disabled")).toBe("true");
  await user.click(tag("=1+1") as HTMLElement);
  expect(screen.queryByText(/Niet in deze tabel/)).toBeNull();
});

test("a list of values is one stop of the Tab key, gone through with arrows and letters, and Ctrl+Enter applies", async () => {
  const { user, notice, gateway, session } = await openFilters();
  const boxes = within(screen.getByRole("list", { name: "Trefwoorden" })).getAllByRole<HTMLInputElement>(
    "checkbox",
  );
  const at = () => boxes.indexOf(document.activeElement as HTMLInputElement);
  const nameAt = () => boxes[at()]?.labels?.[0]?.textContent ?? "";
  const last = boxes.length - 1;
  const stops = () => boxes.flatMap(({ tabIndex }, index) => (tabIndex === 0 ? [index] : []));
  expect(stops()).toEqual([0]);
  act(() => boxes[0]?.focus());
  const places: number[] = [];
  for (const key of [
    "ArrowDown",
    "ArrowDown",
    "ArrowUp",
    "End",
    "ArrowDown",
    "Home",
    "ArrowUp",
    "PageDown",
  ]) {
    await user.keyboard(`{${key}}`);
    places.push(at());
  }
  expect(places).toEqual([1, 2, 1, last, last, 0, 0, Math.min(10, last)]);
  await user.keyboard("gel");
  expect(nameAt()).toBe("geluid");
  expect(document.activeElement?.getAttribute("aria-describedby")).toBeTruthy();
  await user.keyboard(" ");
  expect(session.store.get().choice.groups.keyword?.values).toEqual(["geluid"]);
  expect(stops()).toEqual([at()]);
  // Another word begins after the choice, however soon it is typed.
  await user.keyboard("ov");
  expect(nameAt()).toBe("overleg");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(notice()).toContain("Het werkblad toont nu"));
  expect(gateway.calls).toContain("applyFilter");
});
