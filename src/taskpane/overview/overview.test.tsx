/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { examplesFor } from "../../catalog/catalog";
import { openPane, prepareJsdom } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

prepareJsdom();

const openOverview = async () => {
  const gateway = oneTable();
  const pane = await openPane(gateway);
  await pane.openTab("Overzicht");
  return { gateway, ...pane };
};

test("a number shows the rows behind it", async () => {
  const { gateway, user, notice } = await openOverview();
  await user.click(await screen.findByRole("button", { name: /^Omgevingsvisie, Gemeente: 2 afspraken/ }));
  await waitFor(() => expect(gateway.shownRows).toEqual([1, 2]));
  await waitFor(() => expect(notice()).toContain("2 rijen zijn nog te zien"));
});

test("an empty spot leads to the examples of its core instrument with its partner, once", async () => {
  const { user, session, openTab } = await openOverview();
  await user.click(await screen.findByRole("button", { name: /^Programma, Rijk: geen afspraken/ }));
  expect(session.store.get()).toMatchObject({ tab: "examples", instrument: "programma" });
  const titles = () =>
    screen.getAllByRole("button", { name: /^Bekijk / }).map(({ textContent }) => textContent);
  await screen.findByRole("button", { name: "Filters: 1 staat aan" });
  const fitting = examplesFor("programma").filter(({ partners }) => partners.includes("rijk"));
  expect(titles().sort()).toEqual(fitting.map(({ title }) => title).sort());
  await openTab("Overzicht");
  await openTab("Voorbeelden");
  await screen.findByRole("button", { name: "Filters" });
  expect(titles()).toHaveLength(examplesFor("programma").length);
});

test("keywords and sources stand under their core instrument, with their numbers", async () => {
  await openOverview();
  const term = await screen.findByText("Omgevingsvisie", { selector: "dt" });
  expect(term.parentElement?.textContent).toContain("ambities (1), kennisdeling (1), overleg (1)");
  expect(term.parentElement?.textContent).toContain("Regio Voorbeeld (2)");
});

test("the overview on a sheet has the matrix as numbers, a chart of them, and takes the place of the last one", async () => {
  const { gateway, user, session } = await openOverview();
  const button = await screen.findByRole("button", { name: "Zet in werkblad" });
  await user.click(button);
  await waitFor(() => expect(gateway.made).toHaveLength(1));
  const [spec] = gateway.made;
  expect(spec).toMatchObject({ name: "Overzicht", kind: "overview" });
  expect(spec?.rows[4]?.slice(0, 4)).toEqual(["Omgevingsvisie", 2, 2, 2]);
  const { data } = spec?.charts?.[0] ?? {};
  expect(data && spec?.rows.slice(data.top, data.top + 2).map((row) => row.slice(0, 3))).toEqual([
    ["Ketenpartner", "Afstemming nodig", "Afstemming wenselijk"],
    ["Gemeente", 0, 2],
  ]);
  await user.click(button);
  await waitFor(() => expect(session.store.get().notice).toMatchObject({ key: "overview.replaced" }));
  expect(session.store.get().located.kind).toBe("table");
});
