/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { openScreen } from "../commands/screens";
import { setRuleLevel } from "../commands/settings";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";

prepareJsdom();

test("a finding is accepted with a reason, folded away, listed, and withdrawn", async () => {
  const gateway = oneTable();
  const { user, session, notice } = await openPane(gateway);
  const findings = () => {
    const { located } = session.store.get();
    return located.kind === "table" ? located.findings : [];
  };
  // The reference works bring findings of their own, a moment later.
  await act(() => session.complete());
  const before = findings().length;
  await user.click(screen.getByRole("button", { name: /^Accepteren: .* B3$/ }));
  const form = within(await screen.findByRole("form", { name: "Deze bevinding accepteren" }));
  await user.click(form.getByRole("button", { name: "Accepteren" }));
  form.getByText("Vul een reden in.");
  expect(findings()).toHaveLength(before);
  await user.type(form.getByRole("textbox", { name: /^Waarom/ }), "Volgt na het besluit");
  await user.type(form.getByRole("textbox", { name: /^Uw naam/ }), "Regiocoördinator");
  await user.click(form.getByRole("button", { name: "Accepteren" }));
  await waitFor(() => expect(findings()).toHaveLength(before - 1));
  expect(notice()).toContain("Geaccepteerd.");
  await user.click(screen.getByRole("button", { name: "1 geaccepteerd" }));
  await screen.findByText("Volgt na het besluit");
  expect(textOf(screen.getByRole("listitem"))).toContain("Regiocoördinator");
  await user.click(screen.getByRole("button", { name: /^Intrekken/ }));
  await waitFor(() => expect(findings()).toHaveLength(before));
  screen.getByText("Er is in deze werkmap nog niets geaccepteerd.");
});

test("when the row changes the finding is back, and what was said of it can be tidied up", async () => {
  const gateway = oneTable();
  const { user, session } = await openPane(gateway);
  await user.click(screen.getByRole("button", { name: /^Accepteren: .* B3$/ }));
  const form = within(await screen.findByRole("form", { name: "Deze bevinding accepteren" }));
  await user.type(form.getByRole("textbox", { name: /^Waarom/ }), "Mag");
  await user.click(form.getByRole("button", { name: "Accepteren" }));
  await screen.findByText("1 geaccepteerd");
  act(() => gateway.type(0, 2, COLUMN.agreement, "Een heel andere afspraak over iets anders."));
  await screen.findByText(/1 verouderd/);
  await act(() => openScreen.perform(session, { id: "accepted" }));
  const stale = within(await screen.findByRole("region", { name: "Verouderd" }));
  // The agreement is another now: its row is not known again, what it said then is.
  stale.getByText("‘Medewerkers delen kaarten over bodemdaling.’");
  expect(stale.queryByRole("button", { name: /^Ga naar cel/ })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Ruim 1 verouderde op" }));
  await waitFor(() => expect(session.store.get().workbook.accepted).toEqual([]));
});

async function openForm(gateway = oneTable()) {
  const pane = await openPane(gateway);
  // The reference works bring findings of their own, a moment later.
  await act(() => pane.session.complete());
  await pane.user.click(screen.getByRole("button", { name: /^Accepteren: .* B3$/ }));
  const field = () => screen.getByRole("textbox", { name: /^Waarom/ });
  await screen.findByRole("form", { name: "Deze bevinding accepteren" });
  return { ...pane, gateway, field };
}

test("what was typed stays in the form when it cannot be kept, and goes when it is kept or not wanted", async () => {
  const { user, gateway, field, notice } = await openForm();
  await user.type(field(), "Volgt na het besluit");
  gateway.refused.set("writeState", "connection");
  const send = () => within(screen.getByRole("form")).getByRole("button", { name: "Accepteren" });
  await user.click(send());
  await waitFor(() => expect(notice()).not.toBe(""));
  expect(field()).toHaveProperty("value", "Volgt na het besluit");
  gateway.refused.clear();
  await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Annuleer" }));
  await user.click(screen.getByRole("button", { name: /^Accepteren: .* B3$/ }));
  expect(field()).toHaveProperty("value", "");
  await user.type(field(), "Toch");
  await user.click(send());
  await screen.findByText("1 geaccepteerd");
  expect(screen.queryByRole("form")).toBeNull();
});

test("a reason half typed is there again after another tab, and goes along when its row moves or another cell changes", async () => {
  const { user, gateway, field, session, openTab } = await openForm();
  await user.type(field(), "Volgt na");
  await openTab("Overzicht");
  expect(screen.queryByRole("form")).toBeNull();
  await openTab("Controle");
  await screen.findByRole("form");
  expect(field()).toHaveProperty("value", "Volgt na");
  const [sheet] = gateway.all;
  sheet?.apply([
    {
      kind: "insert-row",
      row: 1,
      cells: row("Omgevingsvisie", "Nieuw.").map((value, column) => ({ column, value })),
      formatFrom: null,
    },
    { kind: "cell", row: 3, column: COLUMN.keyword, old: "", new: "bodem" },
  ]);
  await act(() => session.refresh());
  expect(field()).toHaveProperty("value", "Volgt na");
  expect(screen.getByRole("button", { name: /^Accepteren: .* B4$/ }).getAttribute("aria-expanded")).toBe(
    "true",
  );
  const fold = screen.getByRole("button", { name: /^Accepteren: .* B4$/ });
  await user.click(fold);
  expect(screen.queryByRole("form")).toBeNull();
  await user.click(fold);
  expect(field()).toHaveProperty("value", "Volgt na");
});

test("in a workbook that can only be viewed accepting cannot be pressed, and says why", async () => {
  const { session } = await openForm();
  const { sheetState } = session.store.get();
  act(() => session.store.set({ sheetState: sheetState && { ...sheetState, viewOnly: true } }));
  const form = within(screen.getByRole("form", { name: "Deze bevinding accepteren" }));
  const button = form.getByRole("button", { name: "Accepteren" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
    "U kunt deze werkmap alleen bekijken. De reden kan er niet in bewaard worden.",
  );
});

test("the reason for a finding of a check that was switched off is kept, and told to be of that check", async () => {
  const { user, session, field } = await openForm();
  await user.type(field(), "Mag");
  await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Accepteren" }));
  await screen.findByText("1 geaccepteerd");
  await act(() => setRuleLevel.perform(session, { rule: "legal-basis/required", level: "off" }));
  await waitFor(() => expect(screen.queryByText(/verouderd/)).toBeNull());
  await user.click(
    await screen.findByRole("button", { name: "0 geaccepteerd · 1 van een controle die uit staat" }),
  );
  const off = within(await screen.findByRole("region", { name: "Deze controle staat uit" }));
  off.getByText("Mag");
  expect(screen.queryByRole("region", { name: "Verouderd" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Ruim/ })).toBeNull();
  await act(() => setRuleLevel.perform(session, { rule: "legal-basis/required", level: null }));
  const here = within(await screen.findByRole("region", { name: "Op dit blad" }));
  here.getByText("Mag");
});

test("what is out of date leads to its cell where the row is known again", async () => {
  const { user, gateway, session, field } = await openForm();
  await user.type(field(), "Mag");
  await user.click(within(screen.getByRole("form")).getByRole("button", { name: "Accepteren" }));
  await screen.findByText("1 geaccepteerd");
  act(() => gateway.type(0, 2, COLUMN.keyword, "bodem"));
  await screen.findByText(/1 verouderd/);
  await act(() => openScreen.perform(session, { id: "accepted" }));
  const stale = within(await screen.findByRole("region", { name: "Verouderd" }));
  await user.click(stale.getByRole("button", { name: "Ga naar cel B3" }));
  expect(gateway.selected).toEqual([2, COLUMN.legalBasis]);
});
