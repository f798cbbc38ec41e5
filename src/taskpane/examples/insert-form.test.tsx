/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { EXAMPLES } from "../../catalog/catalog";
import type { CatalogueExample } from "../../catalog/example";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { oneTable } from "../testing/tables";

/** What the form in which examples are inserted tells before the click, and what is told of it after. */

prepareJsdom();
beforeAll(() => import("./examples-tab"));

const find = (fits: (example: CatalogueExample) => boolean): CatalogueExample => {
  const example = EXAMPLES.find(fits);
  if (!example) throw new Error("the catalogue has no such example");
  return example;
};
const acting = find(
  ({ instrument, partners, roles }) =>
    instrument === "programma" &&
    partners.some((partner) => roles[partner] === "authority") &&
    partners.some((partner) => roles[partner] === "adviser"),
);

async function openList(instrument: string, gateway = oneTable()) {
  const pane = await openPane(gateway);
  const tab = await pane.openTab("Voorbeelden");
  await pane.user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), instrument);
  return { ...pane, gateway, tab };
}
const footer = (): string => textOf(document.querySelector(".tab-footer"));

test("what partners do, where the table has no words for it, is told before it is inserted", async () => {
  const { user, tab } = await openList("Programma");
  await user.click(tab.getByRole("button", { name: `Bekijk ${acting.title}` }));
  await screen.findByRole("heading", { level: 2, name: acting.title });
  expect(footer()).toMatch(/Rollen: .*(?:gemeente|provincie) beslist.*\. Kijk ze na\./);
});
