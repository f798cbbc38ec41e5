/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { blankNames } from "../../catalog/blanks";
import { undo } from "../commands/undo";
import { EXAMPLES, openExamples } from "../testing/open-examples";
import { prepareJsdom } from "../testing/open-pane";
import { COLUMN } from "../testing/tables";

prepareJsdom();
// The tab is loaded when it is first opened; not on the time of the first test.
beforeAll(() => import("./examples-tab"));

const { withBlanks, first, second } = EXAMPLES;

test("the question before an example goes in twice takes the focus, and gives it back", async () => {
  const { user, tab, gateway, notice } = await openExamples();
  const insert = tab.getByRole("button", { name: `Invoegen: ${first.title}` });
  await user.click(insert);
  await waitFor(() => expect(notice()).toContain("Afspraak ingevoegd als rij 5."));
  await user.click(insert);
  await waitFor(() => expect(notice()).toContain("Dit voorbeeld staat al in rij 5. Toch invoegen?"));
  const anyway = screen.getByRole("button", { name: "Toch invoegen" });
  expect(document.activeElement).toBe(anyway);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(gateway.all[0]?.values).toHaveLength(7));
  await waitFor(() => expect(document.activeElement).toBe(insert));
});

test("blanks begin as usual, are checked, and what is filled in stands in the sheet", async () => {
  const { user, tab, gateway, notice } = await openExamples();
  await user.click(tab.getByRole("button", { name: `Bekijk ${withBlanks.title}` }));
  await screen.findByRole("heading", { level: 2, name: withBlanks.title });
  const entries = Object.entries(withBlanks.blanks);
  const [name = "", blank] = entries[0] ?? [];
  const field = screen.getByRole("textbox", { name: new RegExp(`^${name}`, "i") });
  await user.clear(field);
  screen.getByText(`In de tabel komt {${name}}.`);
  const insert = screen.getByRole("button", { name: "Invoegen" });
  const value = blank?.kind === "number" ? String(blank.most + 1) : "iets eigens";
  await user.type(field, value);
  // What is not usual is told, and goes in all the same.
  expect(field.getAttribute("aria-describedby")).toBeTruthy();
  if (blank?.kind === "number") screen.getByText("Dit is niet gebruikelijk. U kunt het wel zo invoegen.");
  expect(insert.getAttribute("aria-disabled")).not.toBe("true");
  await user.click(insert);
  await waitFor(() => expect(notice()).toContain("Afspraak ingevoegd als rij 5."));
  const cell = String(gateway.all[0]?.values[4]?.[COLUMN.agreement]);
  expect(cell).toContain(value);
  expect(blankNames(cell)).toEqual([]);
});

test("a place of choice: below the selected row, or below a row by its number", async () => {
  const { user, tab, gateway } = await openExamples();
  act(() => gateway.select(1, 3));
  await user.click(tab.getByRole("button", { name: `Bekijk ${first.title}` }));
  const place = await screen.findByRole("combobox", { name: "Plaats" });
  screen.getByText("Komt onder aan ‘Programma’, als rij 5.");
  await user.selectOptions(place, "Onder de gekozen rij (2)");
  screen.getByText("Komt in de tabel als rij 3.");
  await user.selectOptions(place, "Onder een andere rij …");
  screen.getByText("Vul een rijnummer in van 2 tot 5.");
  const number: HTMLInputElement = screen.getByRole("textbox", { name: "Rijnummer" });
  await user.type(number, "1");
  screen.getByText("Vul een rijnummer in van 2 tot 5.");
  // A row that is clicked in the sheet is meant.
  act(() => gateway.select(2, 3));
  expect(number.value).toBe("3");
  await user.type(number, "{Backspace}4");
  screen.getByText("Komt in de tabel als rij 5.");
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  await waitFor(() => expect(gateway.all[0]?.values[4]?.[COLUMN.agreement]).toBeTruthy());
  expect(gateway.all[0]?.values).toHaveLength(6);
});

test("after inserting, the form says so and offers it once more; what changes makes it begin again", async () => {
  const { user, tab, gateway, session } = await openExamples();
  await user.click(tab.getByRole("button", { name: `Bekijk ${withBlanks.title}` }));
  await user.click(await screen.findByRole("button", { name: "Invoegen" }));
  const again = await screen.findByRole("button", { name: "Nog een keer invoegen" });
  const done = screen.getByText("Ingevoegd als rij 5.");
  // A key that is still held down must not insert it twice.
  await waitFor(() => expect(document.activeElement).toBe(done));
  expect(screen.queryByRole("button", { name: "Invoegen" })).toBeNull();
  await user.click(again);
  await screen.findByText("Ingevoegd als rij 6.");
  expect(gateway.all[0]?.values).toHaveLength(7);
  const [field] = screen.getAllByRole("textbox");
  if (!field) throw new Error("no blank");
  await user.type(field, " later");
  await screen.findByRole("button", { name: "Invoegen" });
  expect(screen.queryByText("Ingevoegd als rij 6.")).toBeNull();
  expect(session.store.get().busy).toBe(false);
});

test("an insertion that is taken back, and one of others, leaves the form as it was", async () => {
  const { user, tab, session } = await openExamples();
  await user.click(tab.getByRole("button", { name: `Bekijk ${first.title}` }));
  await user.click(await screen.findByRole("button", { name: "Invoegen" }));
  await screen.findByRole("button", { name: "Nog een keer invoegen" });
  await act(() => undo.perform(session, session.store.get().notice?.recoveryId ?? ""));
  await screen.findByRole("button", { name: "Invoegen" });
});

test("several are ticked and go in at once", async () => {
  const { user, tab, gateway, notice } = await openExamples();
  for (const { title } of [first, second]) {
    await user.click(tab.getByRole("checkbox", { name: `Kies ${title}` }));
  }
  await user.click(tab.getByRole("button", { name: "Voeg 2 voorbeelden in …" }));
  await screen.findByRole("heading", { level: 2, name: "2 voorbeelden invoegen" });
  screen.getByText("Er komen 2 rijen bij, vanaf rij 5.");
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  await waitFor(() => expect(notice()).toContain("2 afspraken ingevoegd als rijen 5–6."));
  expect(gateway.all[0]?.values).toHaveLength(7);
  // Back at the list, nothing is ticked any more.
  await screen.findByRole("combobox", { name: "Kerninstrument" });
  expect(screen.queryByRole("button", { name: /^Voeg / })).toBeNull();
});
