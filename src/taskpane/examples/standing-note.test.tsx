/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { blankNames, fillBlanks, usualText, usualValues } from "../../catalog/blanks";
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

/** An example with one blank, and a row that is like it but says something else there. */
function likeRow() {
  const open = /\S+ \{([^{}]+)\} \S+/;
  const example = programmas.find(
    ({ agreement }) => blankNames(agreement).length === 1 && open.test(agreement) && agreement.length > 150,
  );
  const name = open.exec(example?.agreement ?? "")?.[1] ?? "";
  const blank = example?.blanks[name];
  if (!example || !blank) throw new Error("no example");
  const agreement = example.agreement.replace(open, "zo spoedig mogelijk");
  return { example, name, usual: usualText(blank), agreement };
}

/** What a cell would hold, of a difference as it is shown. */
function becomes(item: Element | null): string {
  const shown = item?.cloneNode(true);
  if (!(shown instanceof Element)) throw new Error("no difference");
  for (const gone of shown.querySelectorAll("del")) gone.remove();
  return textOf(shown);
}

async function openDifferences(agreement: string, title: string) {
  const opened = await openTab([row("Programma", agreement, { [COLUMN.keyword]: "anders" })]);
  const card = opened.tab.getByRole("button", { name: `Bekijk ${title}` });
  expect(textOf(card.closest("li"))).toContain("Lijkt op de afspraak in rij 2");
  await opened.user.click(card);
  await opened.user.click(await screen.findByText(/^Toon \d+ verschil/));
  return opened;
}

test("the agreement is taken over as it would be inserted, with what stands in the fields, and so it is shown", async () => {
  const { example, name, usual, agreement } = likeRow();
  const { user, gateway } = await openDifferences(agreement, example.title);
  const item = screen.getByRole("button", { name: "Neem over: Samenwerkingsafspraak" }).closest("li");
  expect(becomes(item)).toContain(usual);
  const field = screen.getByRole("textbox", { name: new RegExp(`^${name}$`, "i") });
  await user.clear(field);
  await user.type(field, "3 weken");
  expect(becomes(item)).toContain("3 weken");
  await user.click(screen.getByRole("button", { name: "Neem over: Samenwerkingsafspraak" }));
  const expected = fillBlanks(example.agreement, { [name]: "3 weken" });
  await waitFor(() => expect(gateway.all[0]?.values[1]?.[COLUMN.agreement]).toBe(expected));
});

test("taking over all takes the agreement along, with what is usual in a field that nobody touched", async () => {
  const { example, name, usual, agreement } = likeRow();
  const { user, gateway } = await openDifferences(agreement, example.title);
  await user.click(screen.getByRole("button", { name: "Neem alles over" }));
  const expected = fillBlanks(example.agreement, { [name]: usual });
  await waitFor(() => expect(gateway.all[0]?.values[1]?.[COLUMN.agreement]).toBe(expected));
});

test("taking over all writes no blank over words of the row, and leaves with the agreement what speaks of it", async () => {
  const { example, name, agreement } = likeRow();
  const { user, gateway } = await openDifferences(agreement, example.title);
  await user.clear(screen.getByRole("textbox", { name: new RegExp(`^${name}$`, "i") }));
  screen.getByText(new RegExp(`^Nog niet ingevuld: ${name}\\..*‘Neem alles over’ laat deze cel staan\\.$`));
  const before = gateway.all[0]?.values[1]?.slice() ?? [];
  await user.click(screen.getByRole("button", { name: "Neem alles over" }));
  await waitFor(() => expect(gateway.all[0]?.values[1]?.[COLUMN.keyword]).toBe(example.keywords.join("; ")));
  const after = gateway.all[0]?.values[1] ?? [];
  for (const column of [COLUMN.agreement, 6, 15]) expect(after[column]).toBe(before[column]);
});

test("the focus goes on to the next difference, and to what is said of the row after the last", async () => {
  const { example, agreement } = likeRow();
  const { user } = await openDifferences(agreement, example.title);
  const buttons = () => screen.queryAllByRole("button", { name: /^Neem over: / });
  while (buttons().length > 0) {
    const [button, next] = buttons();
    const nextName = next?.getAttribute("aria-label");
    button?.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(button?.isConnected).toBe(false));
    await waitFor(() => {
      if (nextName) expect(document.activeElement?.getAttribute("aria-label")).toBe(nextName);
      else
        expect(textOf(document.activeElement)).toMatch(
          /^Deze afspraak staat al in rij 2\.|^Staat al in rij 2/,
        );
    });
  }
});
