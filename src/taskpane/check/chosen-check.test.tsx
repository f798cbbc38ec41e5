/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { createTexts } from "../../i18n/texts";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";

prepareJsdom();
beforeEach(() => void jest.spyOn(document, "hasFocus").mockReturnValue(true));
const texts = createTexts("nl");
const titleOf = (rule: string): string => texts.rule(rule)?.title ?? "?";
const ofChecks = (): Promise<HTMLSelectElement> => screen.findByRole("combobox", { name: "Controle" });
const jumps = () => screen.queryAllByRole("button", { name: /Ga naar cel/ });
const chosenIn = (list: HTMLSelectElement): string => textOf(list.selectedOptions[0]);
const RULE = "type/required";
const SHOW_ALL = "Toon alle bevindingen";

type Session = Awaited<ReturnType<typeof openPane>>["session"];
const findingsOf = (session: Session) => {
  const { located } = session.store.get();
  return located.kind === "table" ? located.findings : [];
};

/** Chooses the check that has one finding, which can be mended, and mends it. */
async function mendLastOfCheck() {
  const gateway = oneTable([
    row("Omgevingsvisie", "De gemeente en de provincie delen  hun kaarten."),
    row("Programma", "De uitvoering van maatregelen staat op een gezamenlijke agenda.", {
      [COLUMN.type]: "",
    }),
  ]);
  const pane = await openPane(gateway);
  const { session, user } = pane;
  await act(() => session.complete());
  const rule = findingsOf(session).find(({ fix }) => fix)?.rule ?? "?";
  await user.selectOptions(await ofChecks(), rule);
  await waitFor(() => expect(jumps()).toHaveLength(1));
  await user.click(screen.getByRole("button", { name: /^Herstel \(/ }));
  await user.click(await screen.findByRole("button", { name: "Pas 1 wijziging toe" }));
  await waitFor(() => expect(findingsOf(session).some((one) => one.rule === rule)).toBe(false));
  return { ...pane, rule };
}

test("after the last finding of the chosen check the list says which check it shows, with one button for all", async () => {
  const { user, rule, session } = await mendLastOfCheck();
  expect(chosenIn(await ofChecks())).toBe(`${titleOf(rule)} (0)`);
  const all = screen.getByRole("button", { name: SHOW_ALL });
  await waitFor(() => expect(document.activeElement).toBe(all));
  await user.keyboard("{Enter}");
  expect(chosenIn(await ofChecks())).toBe("Alle controles");
  expect(jumps()).toHaveLength(findingsOf(session).length);
  expect(textOf(screen.getByRole("navigation"))).toContain("bevinding");
  const list = screen.getByRole("region", { name: "Bevindingen per rij" });
  await waitFor(() => expect(document.activeElement).toBe(list));
});

test("a chosen check without findings can be left in the list of checks too", async () => {
  const { user, session } = await mendLastOfCheck();
  await user.selectOptions(await ofChecks(), "");
  expect(jumps()).toHaveLength(findingsOf(session).length);
});

test("the button for all findings takes every choice away: severities, words and core instrument", async () => {
  const { user, session } = await openPane(oneTable());
  await user.type(await screen.findByRole("searchbox", { name: "Zoek in de bevindingen" }), "bestaat niet");
  await user.click(screen.getByRole("button", { name: /^\d+ fout(en)?$/ }));
  act(() => session.store.set({ shownInstrument: "programma" }));
  await user.click(await screen.findByRole("button", { name: SHOW_ALL }));
  expect(jumps()).toHaveLength(findingsOf(session).length);
});

test("a selected row whose findings the choice hides is not said to be without findings", async () => {
  const gateway = oneTable();
  const { user } = await openPane(gateway);
  await user.selectOptions(await ofChecks(), RULE);
  act(() => gateway.select(2, 0));
  await screen.findByText("Rij 3: geen bevindingen in deze keuze");
  act(() => gateway.select(1, 0));
  await screen.findByText("Rij 2: geen bevindingen");
});

test("readers hear how many findings a search and a choice leave, once it rests", async () => {
  const { user, session } = await openPane(oneTable());
  await act(() => session.complete());
  const said = () => screen.getAllByRole("status").map((status) => textOf(status));
  await user.type(await screen.findByRole("searchbox", { name: "Zoek in de bevindingen" }), "bodemdaling");
  await waitFor(() => expect(said()).toContain(texts.count("check.shown", jumps().length)));
  await user.clear(screen.getByRole("searchbox", { name: "Zoek in de bevindingen" }));
  await user.selectOptions(await ofChecks(), RULE);
  await waitFor(() => expect(said()).toContain("1 bevinding"));
});

test("the button for all takes what the list shows, and the number told to readers goes when it is not true any more", async () => {
  const gateway = oneTable([
    row("Omgevingsvisie", "De GGD levert de cijfers.", { [COLUMN.type]: "" }),
    row("Programma", "De GGD en het waterschap overleggen.", { [COLUMN.type]: "" }),
  ]);
  const { user, session } = await openPane(gateway);
  await act(() => session.complete());
  const all = (count: number) =>
    screen.queryAllByRole("button", { name: `Voeg alle ${count} ontbrekende ketenpartners toe` });
  expect(all(3).length).toBeGreaterThan(0);
  act(() => session.store.set({ shownInstrument: "programma" }));
  await waitFor(() => expect(all(3)).toEqual([]));
  // Both are of one row, which has a button of its own.
  screen.getAllByRole("button", { name: "Voeg alle 2 van rij 3 toe" });
  act(() => session.store.set({ shownInstrument: undefined }));
  const said = () => screen.getAllByRole("status").map((status) => textOf(status));
  await user.selectOptions(await ofChecks(), RULE);
  await waitFor(() => expect(said()).toContain("2 bevindingen"));
  act(() => gateway.type(0, 2, COLUMN.type, "Afstemming nodig"));
  await waitFor(() => expect(jumps()).toHaveLength(1));
  expect(said()).not.toContain("2 bevindingen");
});
