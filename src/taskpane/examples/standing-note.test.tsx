/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { blankNames, fillBlanks, usualValues } from "../../catalog/blanks";
import { examplesFor } from "../../catalog/catalog";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";

prepareJsdom();
beforeAll(() => import("./examples-tab"));

const programmas = examplesFor("programma");
const [first] = programmas;
if (!first) throw new Error("no examples");

async function openTab(rows: ReturnType<typeof row>[]) {
  const gateway = oneTable(rows);
  const pane = await openPane(gateway);
  const tab = await pane.openTab("Voorbeelden");
  await pane.user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), "Programma");
  return { ...pane, gateway, tab };
}

test("what stands in the table is marked, and its differences can be taken over one by one", async () => {
  const agreement = fillBlanks(first.agreement, usualValues(first.blanks));
  const { user, tab, gateway } = await openTab([row("Programma", agreement, { [COLUMN.keyword]: "anders" })]);
  const card = tab.getByRole("button", { name: `Bekijk ${first.title}` }).closest("li");
  expect(textOf(card)).toMatch(/Staat al in rij 2, met \d+ verschil/);
  await user.click(tab.getByRole("button", { name: `Bekijk ${first.title}` }));
  await user.click(await screen.findByText(/^Toon \d+ verschil/));
  await user.click(screen.getByRole("button", { name: "Neem over: Trefwoord" }));
  await waitFor(() => expect(gateway.all[0]?.values[1]?.[COLUMN.keyword]).toBe(first.keywords.join("; ")));
  await waitFor(() => expect(screen.queryByRole("button", { name: "Neem over: Trefwoord" })).toBeNull());
});

test("an example that stands in two rows names both", async () => {
  const agreement = fillBlanks(first.agreement, usualValues(first.blanks));
  const { tab, user } = await openTab([row("Programma", agreement), row("Programma", "Iets anders.")]);
  await user.click(tab.getByRole("button", { name: `Bekijk ${first.title}` }));
  await user.click(await screen.findByRole("button", { name: "Invoegen" }));
  await user.click(await screen.findByRole("button", { name: "Toch invoegen" }));
  await user.click(await screen.findByRole("button", { name: "Nog een keer invoegen" }));
  await screen.findByText(/^Deze afspraak staat al in rij \d en \d\./);
});

test("taking over all writes no blank over words of the row, and names what to fill in", async () => {
  const open = /\S+ \{([^{}]+)\} \S+/;
  const long = programmas.find(
    ({ agreement }) => blankNames(agreement).length === 1 && open.test(agreement) && agreement.length > 150,
  );
  const name = open.exec(long?.agreement ?? "")?.[1];
  if (!long || name === undefined) throw new Error("no example");
  const agreement = long.agreement.replace(open, "zo spoedig mogelijk");
  const { user, tab, gateway } = await openTab([row("Programma", agreement, { [COLUMN.keyword]: "anders" })]);
  const card = tab.getByRole("button", { name: `Bekijk ${long.title}` });
  expect(textOf(card.closest("li"))).toContain("Lijkt op de afspraak in rij 2");
  await user.click(card);
  await user.click(await screen.findByText(/^Toon \d+ verschil/));
  screen.getByText(new RegExp(`^Vul zelf in: ${name}\\..*laat ‘Neem alles over’ de afspraak staan\\.$`));
  await user.click(screen.getByRole("button", { name: "Neem alles over" }));
  await waitFor(() => expect(gateway.all[0]?.values[1]?.[COLUMN.keyword]).toBe(long.keywords.join("; ")));
  expect(gateway.all[0]?.values[1]?.[COLUMN.agreement]).toBe(agreement);
});
