/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";

prepareJsdom();

const AGREEMENT = "De gemeente  deelt haar kaarten met het waterschap.";
const table = () =>
  oneTable([
    row("Omgevingsvisie", AGREEMENT, { [COLUMN.keyword]: "bodemdaling; kaarten" }),
    row("Omgevingsvisie", "Partijen bespreken de plannen.", {
      [COLUMN.type]: "Afstemming gewenst door raad",
    }),
  ]);

/** The language in which each element with this text is read, by the nearest `lang`. */
const languagesOf = (text: string): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.includes(text)),
    )
    .map((one) => one.closest<HTMLElement>("[lang]")?.lang);

test("in the English pane the table's own words are marked as Dutch, and the pane's are not", async () => {
  await openPane(table(), "en");
  expect(document.documentElement.lang).toBe("en");
  expect(languagesOf("deelt haar kaarten")).toEqual(expect.arrayContaining(["nl"]));
  expect(languagesOf("deelt haar kaarten")).not.toContain("en");
  expect(languagesOf("Afstemming gewenst door raad")).not.toContain("en");
  expect(languagesOf("Why and what to do")).not.toContain("nl");
});

test.each(["Filters", "Overview"])("so are the keywords in the tab %s", async (tab) => {
  const { openTab } = await openPane(table(), "en");
  await openTab(tab);
  await waitFor(() => expect(languagesOf("bodemdaling")).toEqual(["nl"]));
});

test("so are the texts of an example and of the law", async () => {
  const { openTab, user } = await openPane(table(), "en");
  await openTab("Examples");
  const [open] = await screen.findAllByRole("button", { name: /^View / });
  await user.click(open as HTMLElement);
  const agreement = await waitFor(() => document.querySelector(".example-agreement") as HTMLElement);
  expect(agreement.lang).toBe("nl");
  await waitFor(() => expect(document.querySelector(".passage-text")?.getAttribute("lang")).toBe("nl"));
});

test("so are the titles of examples for a new table", async () => {
  const { user, session } = await openPane(table(), "en");
  act(() => session.store.set({ screen: { id: "newTable" } }));
  const [, filled] = await screen.findAllByRole("radio");
  await user.click(filled as HTMLElement);
  const [titles] = [...document.querySelectorAll("details label")];
  expect(languagesOf(titles?.textContent ?? "no title")).toEqual(["nl"]);
});

test("a quote within a sentence is marked, and only that", async () => {
  await openPane(table(), "en");
  const what = await waitFor(() => {
    const found = [...document.querySelectorAll(".finding-what")].find((one) =>
      one.querySelector("[lang=nl]"),
    );
    if (!found) throw new Error("no finding quotes the table");
    return found;
  });
  const quote = what.querySelector("[lang=nl]")?.textContent ?? "";
  expect(quote.length).toBeGreaterThan(2);
  expect(what.textContent).not.toBe(quote);
});

test("in the Dutch pane a sentence stays one text", async () => {
  await openPane(table());
  expect(document.querySelectorAll(".finding-what [lang]")).toHaveLength(0);
});

test("the focus is not lost with the button that had it: the title of its section takes it", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { user, session } = await openPane(table());
  act(() => session.store.set({ screen: { id: "settings" } }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Typering ontbreekt" }), "Uit");
  await user.click(await screen.findByRole("button", { name: "Alle controles weer standaard" }));
  await waitFor(() =>
    expect(screen.queryByRole("button", { name: "Alle controles weer standaard" })).toBeNull(),
  );
  const title = screen.getByRole("heading", { level: 3, name: "Hoe zwaar telt elke controle?" });
  await waitFor(() => expect(document.activeElement).toBe(title));
  // A screen that goes of itself gives the focus to the tab below.
  within(screen.getByRole("main")).getByRole("button", { name: "Terug" }).focus();
  act(() => session.store.set({ screen: null, tab: "filters" }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Filters" })));
});

test("terms of the table in English help, settings and examples say that they are Dutch", async () => {
  const { session, openTab } = await openPane(table(), "en");
  const dutch = () => new Set([...document.querySelectorAll("[lang=nl]")].map((one) => one.textContent));
  act(() => session.store.set({ screen: { id: "help" } }));
  const title = /^Keyword \(\s*trefwoord\s*\) missing$/u;
  await screen.findByRole("heading", { level: 3, name: title });
  for (const term of ["trefwoord", "Afstemming nodig"]) expect(dutch()).toContain(term);
  act(() => session.store.set({ screen: { id: "settings" } }));
  await screen.findByRole("combobox", { name: title });
  await screen.findByRole("textbox", { name: /^Typering/ });
  for (const term of ["trefwoord", "Typering"]) expect(dutch()).toContain(term);
  act(() => session.store.set({ screen: null, instrument: null }));
  await openTab("Examples");
  await waitFor(() => expect(dutch()).toContain("Afstemming nodig"));
  for (const term of ["Ambtelijk", "Omgevingsvisie"]) expect(dutch()).toContain(term);
});
