/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { openScreen } from "../commands/screens";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable } from "../testing/tables";

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
  await user.click(await screen.findByRole("button", { name: "Ruim 1 verouderde op" }));
  await waitFor(() => expect(session.store.get().workbook.accepted).toEqual([]));
});
