/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();

test("a choice that no agreement fits cannot be put on the sheet, and the pane says why", async () => {
  const gateway = oneTable();
  const { user, openTab } = await openPane(gateway);
  await openTab("Filters");
  const apply = screen.getByRole("button", { name: "Toepassen" });
  const search = within(screen.getByRole("tabpanel")).getByRole("searchbox", {
    name: "Zoek in de afspraken",
  });
  await user.type(search, "qqq");
  expect(apply.getAttribute("aria-disabled")).toBe("true");
  const reason = screen.getByText("Geen afspraak past bij deze keuze. Kies minder of iets anders.");
  expect(apply.getAttribute("aria-describedby")).toBe(reason.id);
  await user.clear(search);
  await user.type(search, "bodemdaling");
  screen.getByText("Deze keuze toont 1 afspraak.");
  expect(apply.getAttribute("aria-disabled")).not.toBe("true");
  await user.click(apply);
  expect(gateway.calls.length).toBeGreaterThan(0);
});
