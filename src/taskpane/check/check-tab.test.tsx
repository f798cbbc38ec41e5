/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { createTexts } from "../../i18n/texts";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";

prepareJsdom();
const texts = createTexts("nl");
const goTo = (cell: string) =>
  screen.queryAllByRole("button", { name: new RegExp(`Ga naar cel ${cell}\\b`) })[0];
const jumps = () => screen.queryAllByRole("button", { name: /Ga naar cel/ });

test("shows what is wrong per row, with severity in words", async () => {
  const { session } = await openPane(oneTable());
  expect(textOf(screen.getByRole("heading", { level: 1 }))).toContain("4 afspraken");
  screen.getByText("Tabel · rij 2 tot en met 5");
  const group = screen.getByRole("article", { name: /^Rij 3/ });
  expect(textOf(group)).toContain("Medewerkers delen kaarten over bodemdaling.");
  expect(textOf(within(group).getByRole("button", { name: /^Fout .*\. Ga naar cel B3\b/ }))).toContain(
    texts.rule("legal-basis/required")?.title ?? "?",
  );
  const { located } = session.store.get();
  const count = located.kind === "table" ? located.findings.length : 0;
  expect(textOf(screen.getByRole("navigation"))).toContain(texts.count("check.shown", count));
});

test("of a table without agreements it says so, and not that it is in order", async () => {
  await openPane(oneTable([]));
  await screen.findByText("Er zijn nog geen afspraken.");
  expect(screen.queryByText(/De tabel is in orde/)).toBeNull();
});

test("names a single row as one", async () => {
  await openPane(oneTable([row("Omgevingsvisie", "Alle bestuurders bespreken de ambities elk voorjaar.")]));
  screen.getByText("Tabel · rij 2");
});

test("a finding leads to its cell, with the mouse and with Enter", async () => {
  const gateway = oneTable();
  const { user } = await openPane(gateway);
  await user.click(goTo("B3") as HTMLElement);
  expect(gateway.selected).toEqual([2, COLUMN.legalBasis]);
  expect(goTo("B3")?.getAttribute("aria-current")).toBe("true");
  goTo("E4")?.focus();
  await user.keyboard("{Enter}");
  expect(gateway.selected).toEqual([3, COLUMN.type]);
  expect(screen.getByRole("article", { name: /^Rij 4/ }).className).toContain("row-group-selected");
});

test("F8 and Shift+F8 step through the findings from anywhere in the pane, and the place is told", async () => {
  const gateway = oneTable();
  const { user } = await openPane(gateway);
  act(() => gateway.select(1, 0));
  screen.getByRole("tab", { name: "Controle" }).focus();
  await user.keyboard("{F8}");
  expect(gateway.selected).toEqual([2, COLUMN.legalBasis]);
  expect(textOf(screen.getByRole("navigation"))).toMatch(/\d+ van \d+/);
  await user.keyboard("{F8}");
  expect(gateway.selected).toEqual([3, COLUMN.type]);
  await user.keyboard("{Shift>}{F8}{/Shift}");
  expect(gateway.selected).toEqual([2, COLUMN.legalBasis]);
  await user.click(screen.getByRole("button", { name: "Volgende bevinding (F8)" }));
  expect(gateway.selected).toEqual([3, COLUMN.type]);
});

test("F8 goes on where the button with the focus is no longer there", async () => {
  const gateway = oneTable();
  await openPane(gateway);
  act(() => gateway.select(1, 0));
  expect(document.activeElement).toBe(document.body);
  act(() => void document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "F8", bubbles: true })));
  await waitFor(() => expect(gateway.selected).toEqual([2, COLUMN.legalBasis]));
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-current")).toBe("true"));
});

test("the keyboard goes on where it was: another check moves no focus, and the next finding comes in the place of a gone one", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const gateway = oneTable();
  const { user } = await openPane(gateway);
  goTo("B3")?.focus();
  await user.keyboard("{Enter}");
  const group = within(screen.getByRole("article", { name: /^Rij 3/ }));
  await user.click(group.getByRole("button", { name: /^Accepteren: .* B3$/ }));
  const reason = await screen.findByRole("textbox", { name: /Waarom mag dit zo blijven/ });
  await user.type(reason, "Afgesproken");
  act(() => gateway.type(0, 1, COLUMN.legalBasis, ""));
  await waitFor(() => expect(goTo("B2")).toBeDefined());
  expect(document.activeElement).toBe(reason);
  const next = jumps()[jumps().indexOf(goTo("B3") as HTMLElement) + 1];
  const name = next?.getAttribute("aria-label");
  await user.type(reason, "{Tab}{Tab}");
  await user.click(screen.getByRole("button", { name: "Accepteren" }));
  await waitFor(() => expect(goTo("B3")).toBeUndefined());
  await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe(name));
});

test("why and what to do open on demand", async () => {
  const { user } = await openPane(oneTable());
  const group = within(screen.getByRole("article", { name: /^Rij 4/ }));
  const more = group.getByRole("button", { name: "Waarom en wat te doen: Typering ontbreekt E4" });
  const why = texts.rule("type/required")?.why ?? "?";
  expect(more.getAttribute("aria-expanded")).toBe("false");
  expect(group.getByText(why).closest("dl")?.hidden).toBe(true);
  await user.click(more);
  expect(more.getAttribute("aria-expanded")).toBe("true");
  expect(group.getByText(why).closest("dl")?.hidden).toBe(false);
});

test("no two buttons of the list have the same name", async () => {
  await openPane(oneTable());
  const list = within(screen.getByRole("region", { name: "Bevindingen per rij" }));
  const names = list
    .getAllByRole("button", { name: /^(Waarom en wat te doen|Accepteren|\S+\. Ga naar)/ })
    .map((button) => button.getAttribute("aria-label"));
  expect(names.length).toBeGreaterThan(6);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test("a reading that fails does not say that nothing was changed", async () => {
  const gateway = oneTable();
  const { user } = await openPane(gateway);
  gateway.refused.set("readSheet", "unknown");
  await user.click(screen.getByRole("button", { name: "Opnieuw controleren" }));
  await screen.findByText(/Excel meldt een fout bij het lezen van het blad/);
  expect(textOf(document.body)).not.toContain("niets gewijzigd");
});

test("selecting a row in the sheet shows its findings, and says quietly when there are none", async () => {
  const gateway = oneTable();
  await openPane(gateway);
  act(() => gateway.select(4, 0));
  expect(screen.getByRole("article", { name: /^Rij 5/ }).className).toContain("row-group-selected");
  act(() => gateway.select(1, 0));
  screen.getByText("Rij 2: geen bevindingen");
  expect(document.activeElement).toBe(document.body);
});

test("the part of the cell that is meant stands out", async () => {
  await openPane(oneTable([row("Programma", "De planning volgt: n.t.b. in overleg.")]));
  const marks = [...document.querySelectorAll("mark")].map((mark) => mark.textContent);
  expect(marks).toContain("n.t.b.");
});

test("a change in the sheet is followed, and readers hear the new numbers", async () => {
  const gateway = oneTable();
  const { session } = await openPane(gateway);
  await act(() => session.complete());
  const announced = () =>
    screen.getAllByRole("status").find((status) => status.textContent?.startsWith("Controle klaar"))
      ?.textContent;
  const before = announced();
  act(() => gateway.type(0, 2, COLUMN.legalBasis, "art. 2.2 Ow"));
  screen.getByText("Verouderd");
  await waitFor(() => expect(goTo("B3")).toBeUndefined());
  expect(screen.queryByText("Verouderd")).toBeNull();
  expect(announced()).not.toBe(before);
});

test("how a check came out is told when it is complete; until then the tab says that it is not", async () => {
  const { session } = await openPane(oneTable());
  const said = () => screen.queryByText(/^Controle klaar/);
  act(() => session.store.set({ isComplete: false }));
  expect(said()).toBeNull();
  screen.getByText(/^Dit is nog niet alles/);
  await act(() => session.complete());
  expect(said()).not.toBeNull();
  expect(screen.queryByText(/^Dit is nog niet alles/)).toBeNull();
});

test("the header tells of a filter, and takes away one of this pane", async () => {
  const gateway = oneTable();
  const { user, session } = await openPane(gateway);
  expect(screen.queryByText("Het paneel filtert dit blad.")).toBeNull();
  act(() => session.store.set({ filtered: "rows" }));
  const note = screen.getByText("Het paneel filtert dit blad.").closest("p");
  await user.click(within(note as HTMLElement).getByRole("button", { name: "Alles tonen" }));
  await waitFor(() => expect(screen.queryByText("Het paneel filtert dit blad.")).toBeNull());
  const { sheetState } = session.store.get();
  act(() => session.store.set({ sheetState: sheetState && { ...sheetState, filtered: true } }));
  screen.getByText("Er staat een filter aan op dit blad.");
});

test("a change elsewhere leaves the findings that stay as they are: same elements, same focus, same place", async () => {
  const gateway = oneTable();
  const { user, session } = await openPane(gateway);
  await act(() => session.complete());
  const article = screen.getByRole("article", { name: /^Rij 4/ });
  const opener = within(article).getAllByRole("button", {
    name: /^Waarom en wat te doen: /,
  })[0] as HTMLElement;
  await user.click(opener);
  const before = [...article.querySelectorAll("*")];
  const list = screen.getByRole("region", { name: "Bevindingen per rij" });
  list.scrollTop = 40;
  const seen: number[] = [];
  const watch = new MutationObserver((changes) =>
    seen.push(...changes.map(({ removedNodes }) => removedNodes.length)),
  );
  watch.observe(article, { childList: true, subtree: true });
  act(() => gateway.type(0, 2, COLUMN.legalBasis, "art. 2.2 Ow"));
  await waitFor(() => expect(goTo("B3")).toBeUndefined());
  expect([...screen.getByRole("article", { name: /^Rij 4/ }).querySelectorAll("*")]).toEqual(before);
  expect(before.every((element) => element.isConnected)).toBe(true);
  expect(document.activeElement).toBe(opener);
  expect(opener.getAttribute("aria-expanded")).toBe("true");
  expect(list.scrollTop).toBe(40);
  watch.disconnect();
  expect(seen).toEqual([]);
});

test("of 20,000 findings only those near are drawn", async () => {
  const { session } = await openPane(oneTable());
  const { located } = session.store.get();
  const first =
    located.kind === "table" ? located.findings.find(({ rule }) => rule === "type/required") : null;
  if (located.kind !== "table" || !first) throw new Error("nothing to multiply");
  const findings = Array.from({ length: 20_000 }, (_, at) => {
    return { ...first, row: 1 + Math.floor(at / 2), column: at % 2 };
  });
  act(() => session.store.set({ located: { ...located, findings } }));
  expect(textOf(document.querySelector("nav.steps"))).toContain("20.000 bevindingen");
  const articles = document.querySelectorAll(".finding-list article");
  expect(articles[0]?.getAttribute("aria-setsize")).toBe("10000");
  expect(articles.length).toBeGreaterThan(3);
  expect(articles.length).toBeLessThan(30);
  expect(document.querySelectorAll("[data-finding]")).toHaveLength(2 * articles.length);
});

test("what takes long shows how far it is, with a button that stops it", async () => {
  const { user, session } = await openPane(oneTable());
  const stop = jest.spyOn(session, "stopTasks");
  act(() => session.store.set({ busy: true, progress: { part: 0.25, isStoppable: true } }));
  expect(screen.getByRole("progressbar", { name: "Bezig …" }).getAttribute("aria-valuenow")).toBe("0.25");
  await user.click(screen.getByRole("button", { name: "Stop" }));
  expect(stop).toHaveBeenCalledTimes(1);
  act(() => session.store.set({ progress: { part: null, isStoppable: false } }));
  expect(screen.queryByRole("button", { name: "Stop" })).toBeNull();
});
