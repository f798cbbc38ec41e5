/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { createTexts } from "../../i18n/texts";
import { openScreen } from "../commands/screens";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();
const texts = createTexts("nl");

test("a screen lies over the tabs, takes the focus, and goes back to the tab that was open", async () => {
  const { user } = await openPane(oneTable());
  await user.click(screen.getByRole("tab", { name: "Overzicht" }));
  await user.click(screen.getByRole("button", { name: "Meer" }));
  await user.click(await screen.findByRole("menuitem", { name: "Help bij de controle" }));
  const title = await screen.findByRole("heading", { level: 2, name: "Help bij de controle" });
  await waitFor(() => expect(document.activeElement).toBe(title));
  expect(screen.queryByRole("tablist")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Terug" }));
  expect(screen.getByRole("tab", { name: "Overzicht" }).getAttribute("aria-selected")).toBe("true");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Meer" }));
});

test("Escape gives the focus back: from the menu and from its screens to its button", async () => {
  const { user } = await openPane(oneTable());
  const more = screen.getByRole("button", { name: "Meer" });
  await user.click(more);
  // In jsdom, where nothing has a size, the menu does not take the focus by itself.
  act(() => screen.getByRole("menuitem", { name: "Help bij de controle" }).focus());
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.activeElement).toBe(more));
  await user.click(more);
  await user.click(screen.getByRole("menuitem", { name: "Help bij de controle" }));
  const title = await screen.findByRole("heading", { level: 2, name: "Help bij de controle" });
  await waitFor(() => expect(document.activeElement).toBe(title));
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(more);
});

test("what opened a screen from a tab gets the focus back", async () => {
  const { user } = await openPane(oneTable());
  await user.click(screen.getByRole("tab", { name: "Filters" }));
  await user.click(await screen.findByRole("button", { name: texts.t("cleanUp.title") }));
  await screen.findByRole("heading", { level: 2, name: texts.t("cleanUp.title") });
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(screen.getByRole("button", { name: texts.t("cleanUp.title") }));
});

test("the help opens at the rule that was asked for, and Escape goes back", async () => {
  const { user, session } = await openPane(oneTable());
  await act(() => openScreen.perform(session, { id: "help", about: "partners/single" }));
  const name = texts.rule("partners/single")?.title ?? "?";
  const rule = (await screen.findByRole("heading", { level: 3, name })).closest("article");
  await waitFor(() => expect(document.activeElement).toBe(rule));
  await user.keyboard("{Escape}");
  // The button that asked for the help went with its tab.
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Controle" }));
});

test("Escape goes back from the header and from a message too, and first closes a menu that is open", async () => {
  const { user, session } = await openPane(oneTable());
  const open = async () => {
    await act(() => openScreen.perform(session, { id: "accepted" }));
    return screen.findByRole("heading", { level: 2, name: "Geaccepteerde bevindingen" });
  };
  await open();
  const more = screen.getByRole("button", { name: "Meer" });
  await user.click(more);
  act(() => screen.getByRole("menuitem", { name: "Help bij de controle" }).focus());
  await user.keyboard("{Escape}");
  expect(session.store.get().screen?.id).toBe("accepted");
  await waitFor(() => expect(document.activeElement).toBe(more));
  await user.keyboard("{Escape}");
  expect(session.store.get().screen).toBeNull();
  await open();
  act(() => session.notify({ intent: "info", key: "filters.gone" }));
  act(() => screen.getByRole("button", { name: "Sluit melding" }).focus());
  await user.keyboard("{Escape}");
  expect(session.store.get().screen).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Meer" }));
});
