/** @jest-environment jsdom */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createTexts } from "../../i18n/texts";
import { PaneContext } from "../state/context";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";
import Preview from "./preview";

prepareJsdom();

const untidy = () =>
  oneTable([
    row("Omgevingsvisie", "De gemeente en de provincie delen  hun kaarten. "),
    row("Omgevingsvisie", "Het waterschap en de gemeente kijken  samen naar het water."),
    row("Programma", "De gemeente en de GGD overleggen over gezondheid.", { [COLUMN.type]: "" }),
  ]);
const textIn = (gateway: ReturnType<typeof untidy>, sheetRow: number, column: number) =>
  gateway.all[0]?.values[sheetRow]?.[column];

test("a fix is shown as old and new first, then made, taken back and made again", async () => {
  const gateway = untidy();
  const { user, notice } = await openPane(gateway);
  const group = within(screen.getByRole("article", { name: /^Rij 2/ }));
  await user.click(group.getByRole("button", { name: /^Herstel \(/ }));
  expect(textIn(gateway, 1, COLUMN.agreement)).toBe("De gemeente en de provincie delen  hun kaarten. ");
  const preview = await group.findByRole("group", { name: /Wat er verandert/ });
  const gone = [...preview.querySelectorAll("del")].map((one) => textOf(one));
  expect(gone).toEqual(["␣ 1 spatie ", "␣ 1 spatie aan het einde "]);
  await user.click(within(preview).getByRole("button", { name: "Pas 1 wijziging toe" }));
  const mended = "De gemeente en de provincie delen hun kaarten.";
  expect(textIn(gateway, 1, COLUMN.agreement)).toBe(mended);
  expect(notice()).toContain("Cel D2 aangepast.");
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(textIn(gateway, 1, COLUMN.agreement)).not.toBe(mended);
  await user.click(screen.getByRole("button", { name: "Opnieuw" }));
  expect(textIn(gateway, 1, COLUMN.agreement)).toBe(mended);
});

test("a space of another kind that becomes a usual one is told in words", async () => {
  const gateway = oneTable([row("Omgevingsvisie", "De gemeente en de\u00a0provincie delen hun kaarten.")]);
  const { user } = await openPane(gateway);
  await user.click(screen.getByRole("button", { name: /^Herstel \(/ }));
  const preview = await screen.findByRole("group", { name: /Wat er verandert/ });
  const [gone, come] = ["del", "ins"].map(
    (kind) => preview.querySelector(`${kind} [aria-hidden]`)?.textContent,
  );
  expect([gone, come]).toEqual(["1 bijzondere spatie", "␣"]);
});

test("all fixes of a rule are made at once, without those that are left out", async () => {
  const gateway = untidy();
  const { user } = await openPane(gateway);
  const group = within(screen.getByRole("article", { name: /^Rij 2/ }));
  await user.click(group.getByRole("button", { name: /^Herstel alle 2 \(/ }));
  await user.click(await screen.findByRole("checkbox", { name: "Verander D3" }));
  await user.click(await screen.findByRole("button", { name: "Pas 1 wijziging toe" }));
  expect(textIn(gateway, 1, COLUMN.agreement)).toBe("De gemeente en de provincie delen hun kaarten.");
  expect(textIn(gateway, 2, COLUMN.agreement)).toContain("kijken  samen");
});

test("a preview stays as it was, with what is left out, when nothing could be changed", async () => {
  const gateway = untidy();
  const { user, notice } = await openPane(gateway);
  const group = within(screen.getByRole("article", { name: /^Rij 2/ }));
  await user.click(group.getByRole("button", { name: /^Herstel alle 2 \(/ }));
  const box = () => screen.findByRole("checkbox", { name: "Verander D3" });
  await user.click(await box());
  gateway.refused.set("write", "edit-mode");
  await user.click(await screen.findByRole("button", { name: "Pas 1 wijziging toe" }));
  await waitFor(() => expect(notice()).not.toBe(""));
  expect(await box()).toHaveProperty("checked", false);
  gateway.refused.clear();
  await user.click(await screen.findByRole("button", { name: "Pas 1 wijziging toe" }));
  await waitFor(() => expect(screen.queryByRole("checkbox", { name: "Verander D3" })).toBeNull());
  expect(textIn(gateway, 1, COLUMN.agreement)).toBe("De gemeente en de provincie delen hun kaarten.");
  expect(textIn(gateway, 2, COLUMN.agreement)).toContain("kijken  samen");
});

test("after a write that stopped halfway the list is that of the sheet as it is now", async () => {
  const gateway = untidy();
  const { user } = await openPane(gateway);
  const group = within(screen.getByRole("article", { name: /^Rij 2/ }));
  await user.click(group.getByRole("button", { name: /^Herstel alle 2 \(/ }));
  gateway.refused.set("write", "connection");
  // One of the two was made; Excel does not tell the pane of its own changes.
  gateway.all[0]?.set(1, COLUMN.agreement, "De gemeente en de provincie delen hun kaarten.");
  await user.click(await screen.findByRole("button", { name: "Pas 2 wijzigingen toe" }));
  await waitFor(() => expect(screen.queryByRole("button", { name: /^Herstel alle 2 \(/ })).toBeNull());
  within(screen.getByRole("article", { name: /^Rij 3/ })).getByRole("button", { name: /^Herstel \(/ });
});

test("a suggestion is a choice with its own words, and Escape leaves everything as it was", async () => {
  const gateway = untidy();
  const { user } = await openPane(gateway);
  const group = within(screen.getByRole("article", { name: /^Rij 4/ }));
  const choice = group.getAllByRole("button", { name: /Afstemming nodig/ })[0] as HTMLElement;
  await user.click(choice);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("group", { name: /Wat er verandert/ })).toBeNull();
  expect(document.activeElement).toBe(choice);
  expect(textIn(gateway, 3, COLUMN.type)).toBe("");
  await user.click(choice);
  await user.click(await screen.findByRole("button", { name: "Pas 1 wijziging toe" }));
  expect(textIn(gateway, 3, COLUMN.type)).toBe("Afstemming nodig");
  expect(textOf(document.querySelector(".pane-notice"))).toContain("Cel E4 aangepast.");
});

test("of many changes every one can be looked at and left out", async () => {
  const changes = Array.from({ length: 250 }, (_, row) => ({
    kind: "cell" as const,
    row,
    column: 3,
    old: "a ",
    new: "a",
  }));
  const { session } = await openPane(oneTable());
  const user = userEvent.setup({ delay: null });
  render(
    <PaneContext.Provider value={{ session, texts: createTexts("nl"), setLanguage: () => undefined }}>
      <Preview set={{ label: "Veel", changes }} onClose={() => undefined} />
    </PaneContext.Provider>,
  );
  const preview = within(screen.getByRole("group", { name: /Veel/ }));
  expect(preview.queryByRole("checkbox", { name: "Verander D250" })).toBeNull();
  await user.click(preview.getByRole("button", { name: "Toon meer (nog 150)" }));
  await user.click(preview.getByRole("button", { name: "Toon meer (nog 50)" }));
  await user.click(preview.getByRole("checkbox", { name: "Verander D250" }));
  preview.getByRole("button", { name: "Pas 249 wijzigingen toe" });
});

test("a preview of which nothing is left says so with a button that cannot be pressed", async () => {
  const changes = [3, 4].map((row) => ({ kind: "cell" as const, row, column: 3, old: "a ", new: "a" }));
  const { session } = await openPane(oneTable());
  const user = userEvent.setup({ delay: null });
  render(
    <PaneContext.Provider value={{ session, texts: createTexts("nl"), setLanguage: () => undefined }}>
      <Preview set={{ label: "Twee", changes }} onClose={() => undefined} />
    </PaneContext.Provider>,
  );
  const preview = within(screen.getByRole("group", { name: /Twee/ }));
  for (const cell of ["D4", "D5"])
    await user.click(preview.getByRole("checkbox", { name: `Verander ${cell}` }));
  const apply = preview.getByRole("button", { name: "Pas wijzigingen toe" });
  expect(apply.getAttribute("aria-disabled")).toBe("true");
});

test("the partners that are missing are added with the table's own mark, those of a row or all of them", async () => {
  const text = "De gemeente, het waterschap en de GGD stemmen de plannen af.";
  const gateway = oneTable(
    [text, `${text} Ook digitaal.`].map((agreement) =>
      row("Programma", agreement, { [COLUMN.gemeente]: "●", [COLUMN.provincie]: "●" }),
    ),
  );
  const { user, notice } = await openPane(gateway);
  const waterschap = COLUMN.provincie + 1;
  const ggd = waterschap + 3;
  const marks = () => [1, 2].flatMap((one) => [textIn(gateway, one, waterschap), textIn(gateway, one, ggd)]);
  const group = within(screen.getByRole("article", { name: /^Rij 2/ }));
  const [all] = group.getAllByRole("button", { name: "Voeg alle 4 ontbrekende ketenpartners toe" });
  await user.click(all as HTMLElement);
  const preview = within(await group.findByRole("group", { name: /Wat er verandert/ }));
  preview.getAllByText("Waterschap:");
  await user.click(preview.getByRole("checkbox", { name: "Verander N3" }));
  await user.click(preview.getByRole("button", { name: "Pas 3 wijzigingen toe" }));
  expect(marks()).toEqual(["●", "●", "●", ""]);
  expect(notice()).toContain("3 cellen aangepast.");
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(marks()).toEqual(["", "", "", ""]);
  const [own] = group.getAllByRole("button", { name: "Voeg alle 2 van rij 2 toe" });
  await user.click(own as HTMLElement);
  await user.click(await group.findByRole("button", { name: "Pas 2 wijzigingen toe" }));
  expect(marks()).toEqual(["●", "●", "", ""]);
});

test("added partners are shown with the row and the agreement that they are for, once, and what of it is hidden", async () => {
  const long = `De GGD en de veiligheidsregio adviseren over gezondheid en veiligheid${" in de regio".repeat(20)}.`;
  const gateway = oneTable([
    row("Omgevingsvisie", "De gemeente en de provincie delen hun kaarten."),
    row("Omgevingsvisie", long),
    row("Programma", "De gemeente overlegt met het waterschap."),
  ]);
  gateway.hiddenRows = [2];
  gateway.hiddenColumns = [10];
  const { user } = await openPane(gateway);
  const group = within(screen.getByRole("article", { name: /^Rij 3/ }));
  const [all] = group.getAllByRole("button", { name: "Voeg alle 3 ontbrekende ketenpartners toe" });
  if (all) await user.click(all);
  const preview = await screen.findByRole("group", { name: /Wat er verandert/ });
  const lines = within(preview).getAllByRole("listitem").map(textOf);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toMatch(/^Rij 3: De GGD en de veiligheidsregio adviseren over .* …/u);
  expect(lines[0]?.length).toBeLessThan(220);
  expect(lines[1]).not.toContain("adviseren");
  expect(lines[2]).toContain("Rij 4: De gemeente overlegt met het waterschap.");
  await waitFor(() => expect(textOf(preview)).toContain("Rij 3 is verborgen."));
  expect(textOf(preview)).toContain("Kolom K is verborgen.");
  expect(textOf(preview)).not.toContain("Rij 4 is verborgen.");
});
