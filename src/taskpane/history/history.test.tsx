/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { NO_CHOICE, toggleValue } from "../../facets/choice";
import { acceptFinding } from "../commands/accept";
import { applyFilter } from "../commands/filter";
import { applyChanges } from "../commands/fixes";
import { markAll, markErrors } from "../commands/marks";
import { openScreen } from "../commands/screens";
import { saveOwnSettings, setRuleLevel } from "../commands/settings";
import { MemoryGateway } from "../testing/memory-gateway";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable, row, tableSheet } from "../testing/tables";

prepareJsdom();

test("a change is taken back and made again after its message was closed", async () => {
  const gateway = oneTable([row("Omgevingsvisie", "De gemeente en de provincie delen  hun kaarten. ")]);
  const text = () => gateway.all[0]?.values[1]?.[COLUMN.agreement];
  const { user, session } = await openPane(gateway);
  const group = within(screen.getByRole("article", { name: /^Rij 2/ }));
  await user.click(group.getByRole("button", { name: /^Herstel \(/ }));
  await user.click(await screen.findByRole("button", { name: "Pas 1 wijziging toe" }));
  await waitFor(() => expect(text()).toBe("De gemeente en de provincie delen hun kaarten."));
  await user.click(screen.getByRole("button", { name: "Sluit melding" }));
  await act(() => openScreen.perform(session, { id: "history" }));
  await user.click(
    await screen.findByRole("button", {
      name: /^Ongedaan maken: Hersteld: Overbodige spaties of onzichtbare tekens, toen in D2 /,
    }),
  );
  await waitFor(() => expect(text()).toBe("De gemeente en de provincie delen  hun kaarten. "));
  const list = within(screen.getByRole("list"));
  await user.click(
    await list.findByRole("button", {
      name: /^Opnieuw: Hersteld: Overbodige spaties of onzichtbare tekens, toen in D2 /,
    }),
  );
  await waitFor(() => expect(text()).toBe("De gemeente en de provincie delen hun kaarten."));
});

test("every line says what was done, and no two buttons have the same name", async () => {
  const gateway = new MemoryGateway([tableSheet("Een"), tableSheet("Twee")]);
  const { session } = await openPane(gateway);
  const { located } = session.store.get();
  const finding = located.kind === "table" ? located.findings.find(({ row: at }) => at === 2) : undefined;
  if (!finding) throw new Error("nothing was found");
  const change = (at: number, text: string) => ({
    kind: "cell" as const,
    row: at,
    column: 15,
    old: text,
    new: `${text}!`,
  });
  await act(async () => {
    const changes = [1, 2, 3, 4].map((at) => change(at, "Eens per jaar."));
    await applyChanges.perform(session, { label: "Uitroepteken", changes });
    await applyChanges.perform(session, { label: "Uitroepteken", changes: [change(1, "Eens per jaar.!")] });
    await applyChanges.perform(session, { label: "Uitroepteken", changes: [change(1, "Eens per jaar.!!")] });
    await acceptFinding.perform(session, { finding, reason: "Mag", who: "" });
    await setRuleLevel.perform(session, { rule: "type/required", level: "off" });
    await saveOwnSettings.perform(session, { allowedTypes: ["Op termijn", "Later"] });
    await saveOwnSettings.perform(session, {
      allowedTypes: ["Op termijn", "Later", "Nooit"],
      allowedLevels: ["Samen"],
    });
    await saveOwnSettings.perform(session, { allowedLevels: [] });
    await saveOwnSettings.perform(session, { aliases: [{ form: "Sociaal Huis", partner: "ggd" }] });
    await markAll.perform(session);
    await session.show({ id: "{sheet-2}", name: "Twee", visible: true });
    await markErrors.perform(session);
    await openScreen.perform(session, { id: "history" });
  });
  const list = within(await screen.findByRole("list"));
  const lines = list.getAllByRole("listitem").map((line) => textOf(line.querySelector("p")));
  expect(lines.map((line) => line.replace(/ \(\d+ cel(len)?\)$/, ""))).toEqual([
    "Gemarkeerd: alleen fouten",
    "Gemarkeerd: alle bevindingen",
    "Eigen naam erbij: Sociaal Huis",
    "Eigen waarden bij Ambtelijk/bestuurlijk weg: Samen",
    "Eigen waarden erbij: Nooit, Samen",
    "Eigen waarden bij Typering erbij: Op termijn, Later",
    "Instelling: ‘Typering ontbreekt’ staat uit",
    "Geaccepteerd: Juridische onderbouwing ontbreekt, toen in B3",
    "Uitroepteken, toen in P2",
    "Uitroepteken, toen in P2",
    "Uitroepteken, toen in P2, P3, P4 en nog 1",
  ]);
  const names = list.getAllByRole("button").map((button) => button.getAttribute("aria-label"));
  expect(new Set(names).size).toBe(lines.length);
  const [last, , name] = list.getAllByRole("listitem").map((line) => textOf(line));
  expect(last).toContain("· Twee");
  expect(name).not.toContain("· ");
  // The workbook keeps it, and it is about one sheet.
  expect(textOf(list.getByText(/^Geaccepteerd/).closest("li"))).toContain("· Een");
});

test("what was left out is not counted, and a filter is told from another by what it shows", async () => {
  const { user, session } = await openPane(
    oneTable([
      row("Programma", "De GGD en het waterschap leveren de cijfers.", { [COLUMN.keyword]: "cijfers" }),
      row("Programma", "De veiligheidsregio en de omgevingsdienst overleggen.", {
        [COLUMN.keyword]: "overleg",
      }),
    ]),
  );
  await act(() => session.complete());
  const press = async (found: readonly HTMLElement[]) => {
    const [first] = found;
    if (first) await user.click(first);
  };
  await press(screen.getAllByRole("button", { name: /^Voeg alle 4 ontbrekende ketenpartners toe/ }));
  await press(await screen.findAllByRole("checkbox", { name: /^Verander / }));
  await user.click(screen.getByRole("button", { name: "Pas 3 wijzigingen toe" }));
  await screen.findByRole("button", { name: "Ongedaan maken" });
  for (const word of ["overleg", "cijfers"]) {
    act(() => session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", word) }));
    await act(() => applyFilter.perform(session));
  }
  await act(() => openScreen.perform(session, { id: "history" }));
  const list = within(await screen.findByRole("list"));
  const lines = list.getAllByRole("listitem").map((line) => textOf(line.querySelector("p")));
  expect(lines).toEqual([
    "Filter: Trefwoorden, een of meer van: cijfers",
    "Filter: Trefwoorden, een of meer van: overleg",
    expect.stringMatching(/^Ketenpartners toegevoegd \(3\), toen in [A-Z]\d, [A-Z]\d, [A-Z]\d$/),
  ]);
});
