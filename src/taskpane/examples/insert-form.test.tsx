/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { blankNames } from "../../catalog/blanks";
import { EXAMPLES, examplesFor } from "../../catalog/catalog";
import type { CatalogueExample } from "../../catalog/example";
import { loadStatutes } from "../../law/texts/load-statutes";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { oneTable } from "../testing/tables";
import { passagesOf } from "./legal-text";

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
  expect(footer()).toMatch(/Rollen: .*(?:gemeente|provincie) beslist.*\. Controleer de rollen\./);
});

test("of several at once each tells its legal basis, what partners do, and where a legal text is not on file", async () => {
  const statutes = await loadStatutes();
  const isOnFile = (example: CatalogueExample): boolean =>
    passagesOf(example, statutes).every(({ text }) => text !== null);
  const known = find((one) => one.instrument === "omgevingsplan" && isOnFile(one));
  const unknown = find((one) => one.instrument === "omgevingsplan" && !isOnFile(one));
  const { user, tab } = await openList("Omgevingsplan");
  for (const { title } of [known, unknown])
    await user.click(tab.getByRole("checkbox", { name: `Kies ${title}` }));
  await user.click(tab.getByRole("button", { name: "Voeg 2 voorbeelden in …" }));
  const note = "is niet in het paneel opgenomen";
  await screen.findByRole("heading", { level: 2, name: "2 voorbeelden invoegen" });
  const cardOf = ({ title }: CatalogueExample): Element | null => screen.getByText(title).closest("li");
  const [whole, lacking] = [cardOf(known), cardOf(unknown)];
  for (const [card, example] of [
    [whole, known],
    [lacking, unknown],
  ] as const) {
    for (const { citation } of example.legalBasis) expect(textOf(card)).toContain(citation);
    for (const partner of example.partners) expect(textOf(card).toLowerCase()).toContain(partner);
  }
  // The texts are on their way at first.
  await waitFor(() => expect(textOf(lacking)).toContain(note));
  expect(textOf(whole)).not.toContain(note);
});

test("a blank that is skipped shows as one to fill in, in the words of its field", async () => {
  const withBlank = examplesFor("programma").find(({ agreement }) =>
    blankNames(agreement).includes("frequentie"),
  );
  if (!withBlank) throw new Error("no example");
  const { user, tab } = await openList("Programma");
  await user.click(tab.getByRole("button", { name: `Bekijk ${withBlank.title}` }));
  const region = await screen.findByRole("region", { name: withBlank.title });
  await user.clear(screen.getByRole("textbox", { name: "Frequentie" }));
  expect(textOf(region.querySelector("mark.blank-open"))).toBe("nog in te vullen: frequentie");
  expect(textOf(region.querySelector(".example-agreement"))).not.toContain("{");
  // What the sheet gets is told at the field.
  screen.getByText("In de tabel komt {frequentie}.");
});

test("in English the fields of blanks and what is usual in them are in English", async () => {
  const example = examplesFor("programma").find(({ blanks }) => blanks["frequentie"]?.kind === "number");
  if (!example) throw new Error("no example");
  const pane = await openPane(oneTable([]), "en");
  const tab = await pane.openTab("Examples");
  await pane.user.selectOptions(tab.getByRole("combobox", { name: "Core instrument" }), "programma");
  await pane.user.click(tab.getByRole("button", { name: `View ${example.title}` }));
  const field = await screen.findByRole("textbox", { name: "Frequency" });
  expect(textOf(field.closest(".fui-Field"))).toMatch(/Usually \d+ times? a year to \d+ times a year/);
  await pane.user.clear(field);
  await screen.findByText("still to fill in: frequency");
});

test("each article of the legal basis leads to the law as it is today", async () => {
  const [example] = examplesFor("programma");
  if (!example) throw new Error("no example");
  const { user, tab } = await openList("Programma");
  await user.click(tab.getByRole("button", { name: `Bekijk ${example.title}` }));
  for (const { citation } of example.legalBasis) {
    const [link] = await screen.findAllByRole<HTMLAnchorElement>("link", { name: citation });
    expect(link?.href).toMatch(/^https:\/\/wetten\.overheid\.nl\//);
    expect(link?.rel).toContain("noreferrer");
  }
});
