/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { fillBlanks, usualValues } from "../../catalog/blanks";
import { examplesFor } from "../../catalog/catalog";
import { withOwnExamples } from "../own/own-examples";
import { EXAMPLES, openExamples } from "../testing/open-examples";
import { prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN } from "../testing/tables";

prepareJsdom();
// The tab is loaded when it is first opened; not on the time of the first test.
beforeAll(() => import("./examples-tab"));

const { programmas, withBlanks, first } = EXAMPLES;
const titles = (): string[] =>
  screen.getAllByRole("button", { name: /^Bekijk / }).map((button) => textOf(button));

test("the examples stand under their themes, and filters narrow them", async () => {
  const { user, tab } = await openExamples();
  expect(titles()).toHaveLength(programmas.length);
  expect(tab.getAllByRole("heading", { level: 3 }).length).toBeGreaterThan(2);
  await user.click(tab.getByRole("button", { name: "Filters" }));
  const partners = within(tab.getByRole("group", { name: "Ketenpartners: een of meer" }));
  const having = (...some: readonly string[]) =>
    programmas.filter((example) => example.partners.some((one) => some.includes(one))).length;
  await user.click(partners.getByRole("button", { name: "GGD" }));
  expect(titles()).toHaveLength(having("ggd"));
  await user.click(partners.getByRole("button", { name: "Veiligheidsregio" }));
  expect(titles()).toHaveLength(having("ggd", "veiligheidsregio"));
  expect(having("ggd", "veiligheidsregio")).toBeGreaterThan(having("ggd"));
  tab.getByRole("button", { name: "Filters: 1 staat aan" });
  await user.click(partners.getByRole("button", { name: "GGD", pressed: true }));
  await user.click(partners.getByRole("button", { name: "Veiligheidsregio", pressed: true }));
  expect(titles()).toHaveLength(programmas.length);
  await user.click(partners.getByRole("button", { name: "GGD" }));
  await user.click(tab.getByRole("button", { name: "Wis de filters" }));
  expect(titles()).toHaveLength(programmas.length);
});

test("a search finds by stem and with a typing error, the best first, and nothing found has a way out", async () => {
  const { user, tab } = await openExamples();
  const search = tab.getByRole("searchbox", { name: "Zoek in de voorbeelden" });
  await user.type(search, "gezamenlijke programas");
  expect(titles()[0]).toMatch(/programma/i);
  await user.clear(search);
  await user.type(search, "xyzzyq");
  await user.click(tab.getByRole("button", { name: "Wis zoekwoord en filters" }));
  expect(titles()).toHaveLength(programmas.length);
});

test("the region's own stand among the shipped ones, marked and searched with them, and go in as they do", async () => {
  const { user, tab, session, gateway } = await openExamples();
  const own = {
    ...first,
    id: "own-1",
    title: "Samen de zandmotor volgen",
    agreement: "Partijen volgen samen de zandmotor.",
  };
  await act(() => session.updateWorkbook((state) => withOwnExamples(state, [own])));
  expect(titles()).toHaveLength(programmas.length + 1);
  tab.getByRole("heading", { level: 3, name: "Eigen voorbeelden" });
  await user.type(tab.getByRole("searchbox", { name: "Zoek in de voorbeelden" }), "zandmotor");
  expect(titles()).toEqual([own.title]);
  expect(textOf(tab.getByRole("listitem"))).toContain("Eigen");
  await user.click(tab.getByRole("button", { name: `Invoegen: ${own.title}` }));
  await waitFor(() =>
    expect(gateway.all[0]?.values.map((cells) => cells[COLUMN.agreement])).toContain(own.agreement),
  );
});

test("the examples of all core instruments are searched together, each with its own named", async () => {
  const { user, tab } = await openExamples();
  const plan = examplesFor("omgevingsplan")[0];
  if (!plan) throw new Error("no example");
  await user.type(tab.getByRole("searchbox", { name: "Zoek in de voorbeelden" }), "xyzzyq");
  // It is nowhere: looking everywhere is of no use.
  expect(tab.queryByRole("button", { name: /alle kerninstrumenten/ })).toBeNull();
  await user.selectOptions(tab.getByRole("combobox", { name: "Kerninstrument" }), "Alle kerninstrumenten");
  const choice: HTMLSelectElement = tab.getByRole("combobox", { name: "Kerninstrument" });
  expect(choice.selectedOptions[0]?.textContent).toBe("Alle kerninstrumenten");
  await user.clear(tab.getByRole("searchbox", { name: "Zoek in de voorbeelden" }));
  await user.type(tab.getByRole("searchbox", { name: "Zoek in de voorbeelden" }), plan.title);
  const card = (await tab.findByRole("button", { name: `Bekijk ${plan.title}` })).closest("li");
  expect(textOf(card)).toContain("Omgevingsplan");
});

test("empty spots come with examples that fill them", async () => {
  const { user, tab } = await openExamples();
  const summary = tab.getByText(/^Mist de tabel iets\?/);
  await user.click(summary);
  const group = summary.closest("details");
  if (!group) throw new Error("no suggestions");
  const sentences = within(group).getAllByText(/doet hier nog nergens aan mee/);
  expect(sentences.length).toBeGreaterThan(0);
  const [suggested] = within(group).getAllByRole("button");
  if (!suggested) throw new Error("no example");
  const title = textOf(suggested);
  await user.click(suggested);
  await screen.findByRole("heading", { level: 2, name: title });
});

test("an example reads as it will stand in the sheet, and words may be filled in for a number", async () => {
  const { user, tab, gateway, notice } = await openExamples();
  const example = programmas.find(({ blanks }) =>
    Object.values(blanks).some((blank) => blank.kind === "number" && blank.unit === "keer per jaar"),
  );
  if (!example) throw new Error("no example");
  const usual = fillBlanks(example.agreement, usualValues(example.blanks));
  const card = tab.getByRole("button", { name: `Bekijk ${example.title}` }).closest("li");
  expect(textOf(card)).toContain(usual);
  await user.click(tab.getByRole("button", { name: `Bekijk ${example.title}` }));
  const region = await screen.findByRole("region", { name: example.title });
  expect(textOf(region)).toContain(usual);
  const field = screen.getByRole("textbox", { name: "Frequentie" });
  await user.clear(field);
  expect(textOf(region)).toContain("nog in te vullen: frequentie");
  await user.type(field, "elk kwartaal");
  const filled = fillBlanks(example.agreement, {
    ...usualValues(example.blanks),
    frequentie: "elk kwartaal",
  });
  expect(textOf(region)).toContain(filled);
  expect(textOf(region.querySelector("mark"))).toBe("elk kwartaal");
  await user.click(screen.getByRole("button", { name: "Invoegen" }));
  await waitFor(() => expect(notice()).toContain("Afspraak ingevoegd als rij 5."));
  expect(gateway.all[0]?.values[4]?.[COLUMN.agreement]).toBe(filled);
});

test("Escape leaves an example for the button it was opened by, and what was typed is kept", async () => {
  const { user, tab } = await openExamples();
  const name = `Bekijk ${withBlanks.title}`;
  await user.click(tab.getByRole("button", { name }));
  const field = (await screen.findAllByRole("textbox"))[0];
  if (!field) throw new Error("no field");
  await user.type(field, " later");
  const { value } = field as HTMLInputElement;
  await user.keyboard("{Escape}");
  expect(document.activeElement).toBe(await screen.findByRole("button", { name }));
  await user.keyboard("{Enter}");
  expect(((await screen.findAllByRole("textbox"))[0] as HTMLInputElement).value).toBe(value);
  await user.keyboard("{Escape}");

  const summary = await screen.findByText(/^Mist de tabel iets\?/);
  await user.click(summary);
  const suggested = within(summary.closest("details") as HTMLElement).getAllByRole("button")[1];
  if (!suggested) throw new Error("no suggestion");
  const title = textOf(suggested);
  await user.click(suggested);
  await screen.findByRole("heading", { level: 2, name: title });
  await user.keyboard("{Escape}");
  const details = (await screen.findByText(/^Mist de tabel iets\?/)).closest("details");
  expect(details?.open).toBe(true);
  expect(details?.contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.textContent).toBe(title);

  await user.click(tab.getByRole("checkbox", { name: `Kies ${first.title}` }));
  await user.click(tab.getByRole("button", { name: "Voeg 1 voorbeeld in …" }));
  await screen.findByRole("heading", { level: 2, name: "1 voorbeeld invoegen" });
  await user.keyboard("{Escape}");
  expect(textOf(document.activeElement)).toBe("Voeg 1 voorbeeld in …");
});

test("how a search was read is told: another word, not all words, or only at another core instrument", async () => {
  const { user, tab } = await openExamples();
  const search = tab.getByRole("searchbox", { name: "Zoek in de voorbeelden" });
  const status = (): string =>
    tab
      .getAllByRole("status")
      .map((one) => textOf(one))
      .join(" ");
  await user.type(search, "gezondhied");
  expect(status()).toContain("Gezocht op ‘gezondheid’ in plaats van ‘gezondhied’.");
  expect(status()).not.toContain("Geen voorbeeld heeft al uw woorden.");
  await user.clear(search);
  await user.type(search, "klimaatadaptatie bruidsschat");
  expect(status()).toContain("Geen voorbeeld heeft al uw woorden. Deze lijken erop.");
  await user.clear(search);
  await user.type(search, "seveso toezicht");
  expect(tab.getAllByRole("button", { name: /alle kerninstrumenten/ })).toHaveLength(1);
  await user.click(tab.getByRole("button", { name: /^Bij alle kerninstrumenten: \d+ voorbeeld/ }));
  expect(titles()[0]).toMatch(/Seveso/);
  expect(status()).not.toContain("Geen voorbeeld heeft al uw woorden.");
});

test("an example says where it comes from, and what of it was derived", async () => {
  const { user, tab } = await openExamples();
  const draft = programmas.find(({ origin }) => origin === "draft");
  const remarked = programmas.find(({ origin, source }) => origin === "published" && source.remark !== "");
  if (!draft || !remarked) throw new Error("no examples");
  const card = tab.getByRole("button", { name: `Bekijk ${draft.title}` }).closest("li");
  expect(textOf(card)).toContain("Model zonder bron");
  await user.click(tab.getByRole("button", { name: `Bekijk ${draft.title}` }));
  const whole = await screen.findByRole("region", { name: draft.title });
  expect(textOf(whole)).toContain(
    "Model van de makers van deze invoegtoepassing, zonder gepubliceerde bron.",
  );
  await user.keyboard("{Escape}");
  await user.click(tab.getByRole("button", { name: `Bekijk ${remarked.title}` }));
  const region = await screen.findByRole("region", { name: remarked.title });
  expect(textOf(region)).toContain(remarked.source.remark);
  expect(textOf(within(region).getByText("Trefwoorden").nextElementSibling)).toContain(
    "afgeleid door de makers van dit paneel",
  );
});
