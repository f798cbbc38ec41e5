/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { toggleValue, NO_CHOICE } from "../../facets/choice";
import { saveFilter } from "../commands/saved-filters";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();

/** The pane at its filters, where a name was refused because another filter has it. */
async function refused() {
  const pane = await openPane(oneTable());
  await pane.openTab("Filters");
  const { session } = pane;
  await act(async () => {
    session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", "overleg") });
    await saveFilter.perform(session, "Wonen");
    await saveFilter.perform(session, "WONEN");
  });
  expect(session.store.get().notice).toMatchObject({ intent: "warning", key: "filters.nameTaken" });
  return pane;
}

test("what is said of a name that did not do goes when another one is typed", async () => {
  const { user, session } = await refused();
  await user.type(screen.getByRole("textbox", { name: "Naam voor dit filter" }), "B");
  expect(session.store.get().notice).toBeNull();
});

test("it goes with the tab", async () => {
  const { openTab, session } = await refused();
  await openTab("Controle");
  await waitFor(() => expect(session.store.get().notice).toBeNull());
});
