/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { openScreen } from "../commands/screens";
import { apply, KEYWORDS, openCleanUp } from "../testing/open-clean-up";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";
import { partsOf } from "./parts-of";

prepareJsdom();

test("near spellings are merged into the most used one after a preview, in one step that is taken back at once", async () => {
  // The window under test never has the focus of its own accord.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { gateway, user, keywords, notice } = await openCleanUp();
  const group = within(screen.getByRole("group", { name: "omgevingstafel" }));
  expect(textOf(group.getByRole("list"))).toContain("omgevingstafels" + "enkelvoud of meervoud ·1 rij:4");
  expect(group.getByRole<HTMLInputElement>("checkbox", { name: "omgevingstfael" }).checked).toBe(false);
  await user.click(group.getByRole("button", { name: "Ga naar rij 4: omgevingstafels" }));
  expect(gateway.selected).toEqual([3, COLUMN.keyword]);
  await user.click(group.getByRole("button", { name: "Bekijk wat er verandert bij omgevingstafel" }));
  expect(keywords()).toEqual(KEYWORDS);
  await user.click(await apply(3));
  expect(keywords()).toEqual([
    "omgevingstafel; wonen",
    "omgevingstafel ;  wonen; natuur",
    "omgevingstafel, bodem",
    "omgevingstafel; geluid en lucht",
    "omgevingstfael",
    "",
  ]);
  expect(gateway.calls.filter((call) => call === "write")).toHaveLength(1);
  expect(notice()).toContain("3 cellen aangepast.");
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  await user.click(screen.getByRole("button", { name: "Ongedaan maken" }));
  expect(keywords()).toEqual(KEYWORDS);
});

test("two groups are both looked at together, and more of them all", async () => {
  const pairs = ["participatie; participaties", "wonen; wonene", "bodem; bodems"];
  const names: (string | null)[] = [];
  for (const count of [2, 3]) {
    const keywords = pairs.slice(0, count);
    const rows = keywords.map((keyword) =>
      row("Omgevingsvisie", "Een afspraak over kaarten en plannen.", { [COLUMN.keyword]: keyword }),
    );
    const { session, unmount } = await openPane(oneTable(rows));
    await act(() => openScreen.perform(session, { id: "cleanUp" }));
    for (const box of await screen.findAllByRole<HTMLInputElement>("checkbox")) {
      if (!box.checked) act(() => box.click());
    }
    names.push(screen.getByRole("button", { name: /^Bekijk .* groepen samen$/ }).textContent);
    unmount();
  }
  expect(names).toEqual(["Bekijk beide groepen samen", "Bekijk alle 3 groepen samen"]);
});

test("another form can be kept, members are taken in or left out, and what is typed must be one keyword", async () => {
  const { user, keywords } = await openCleanUp();
  const group = within(screen.getByRole("group", { name: "omgevingstafel" }));
  await user.click(group.getByRole("checkbox", { name: "omgevingstfael" }));
  await user.click(group.getByRole("checkbox", { name: "omgevingstafels" }));
  await user.selectOptions(group.getByRole("combobox"), "Een andere vorm …");
  const typed = group.getByRole("textbox", { name: "Nieuwe vorm, bij omgevingstafel" });
  await user.type(typed, "tafel, stoel");
  group.getByText("Vul één vorm in, zonder puntkomma, komma of schuine streep.");
  const view = group.getByRole("button", { name: "Bekijk wat er verandert bij omgevingstafel" });
  await user.click(view);
  expect(screen.queryByRole("group", { name: /Wat er verandert/ })).toBeNull();
  await user.clear(typed);
  await user.type(typed, "regiotafel");
  await user.click(view);
  await user.click(await screen.findByRole("checkbox", { name: "Verander F2" }));
  await user.click(await apply(3));
  expect(keywords()).toEqual([
    "omgevingstafel; wonen",
    "regiotafel ;  wonen; natuur",
    "omgevingstafels, bodem",
    "regiotafel; geluid en lucht",
    "regiotafel",
    "",
  ]);
});

test("a keyword is split in two, and one that is renamed to another does not come twice", async () => {
  const { user, keywords } = await openCleanUp();
  await user.selectOptions(screen.getByRole("combobox", { name: "Trefwoord" }), "geluid en lucht");
  await user.click(screen.getByRole("button", { name: "Splits in ‘geluid’, ‘lucht’" }));
  const view = screen.getByRole("button", { name: "Bekijk wat er verandert: Naam wijzigen of splitsen" });
  await user.click(view);
  await user.click(await apply(1));
  expect(keywords()?.[3]).toBe("omgevingstafel; omgevings-tafel; geluid; lucht");
  await waitFor(() => expect(document.activeElement).toBe(view));
  await user.selectOptions(screen.getByRole("combobox", { name: "Trefwoord" }), "wonen");
  const becomes = screen.getByRole("textbox", { name: "Wordt" });
  await user.clear(becomes);
  await user.type(becomes, "natuur");
  screen.getByText("‘natuur’ staat al in de tabel. De twee worden samengevoegd.");
  await user.click(view);
  await user.click(await apply(2));
  expect(keywords()?.slice(0, 2)).toEqual(["omgevingstafel; natuur", "Omgevingstafel; natuur"]);
});

test("separators become alike, also when nothing is left to do", async () => {
  const { user, keywords } = await openCleanUp();
  const view = screen.getByRole("button", { name: "Bekijk wat er verandert: Scheidingstekens gelijk maken" });
  await user.click(view);
  // The sign itself is to be seen, with its spaces, and heard by its name; what stays is not marked.
  const [first, second] = within(await screen.findByRole("group", { name: /Wat er verandert/ })).getAllByRole(
    "listitem",
  );
  const signs = (of: Element | undefined, kind: string) =>
    [...(of?.querySelectorAll(`.separator-${kind}`) ?? [])].map((sign) => textOf(sign));
  expect(signs(first, "old")).toEqual(["␣;␣␣ puntkomma ; "]);
  expect(signs(first, "new")).toEqual([";␣ puntkomma ; "]);
  expect(signs(first, "same")).toHaveLength(2);
  expect(signs(second, "old")).toEqual([",␣ komma , "]);
  await user.click(await apply(2));
  expect(keywords()?.slice(1, 3)).toEqual(["Omgevingstafel; wonen; natuur", "omgevingstafels; bodem"]);
  await user.click(view);
  await screen.findByText("Er is niets te veranderen.");
});

test("cells with a formula are not counted, and are told to stay as they are", async () => {
  const { user, keywords, gateway } = await openCleanUp({ formulas: [3, 6] });
  const column = within(screen.getByRole("group", { name: "omgevingstafel" }));
  expect(textOf(column.getByRole("list"))).toContain("omgevingstafel (blijft)2 rijen:25");
  screen.getByText(
    "2 cellen in deze kolom hebben een formule. Die tellen hier niet mee en blijven zoals ze zijn.",
  );
  const becomes = screen.getByRole("textbox", { name: "Wordt" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Trefwoord" }), "wonen");
  await user.clear(becomes);
  await user.type(becomes, "huizen");
  await user.click(
    screen.getByRole("button", { name: "Bekijk wat er verandert: Naam wijzigen of splitsen" }),
  );
  screen.getByText("1 cel heeft een formule en blijft zoals die is.");
  await user.click(await apply(1));
  expect(keywords()?.slice(0, 2)).toEqual(["omgevingstafel; huizen", KEYWORDS[1]]);
  expect(gateway.calls.filter((call) => call === "readFormulas").length).toBeGreaterThan(0);
});

test("where a cell got a formula in the meantime, the message does not tell of somebody who changed it", async () => {
  const { user, gateway, notice } = await openCleanUp();
  const group = within(screen.getByRole("group", { name: "omgevingstafel" }));
  await user.click(group.getByRole("button", { name: "Bekijk wat er verandert bij omgevingstafel" }));
  gateway.formulas = [{ row: 2, column: COLUMN.keyword }];
  await user.click(await apply(3));
  expect(notice()).toContain("2 aangepast. 1 cel heeft een formule en is overgeslagen.");
});

test("sources are cleaned up in the same way", async () => {
  const { user, sources } = await openCleanUp();
  await user.selectOptions(screen.getByRole("combobox", { name: "Wat wilt u opschonen?" }), "source");
  const group = within(screen.getByRole("group", { name: "Provincie Utrecht" }));
  expect(screen.queryByRole("heading", { name: "Scheidingstekens gelijk maken" })).toBeNull();
  await user.click(group.getByRole("button", { name: /^Bekijk/ }));
  await user.click(await apply(2));
  expect(sources()?.slice(0, 3)).toEqual([
    "Provincie Utrecht; Regio A",
    "Provincie Utrecht; Regio A",
    "Provincie Utrecht",
  ]);
});

test("the number of rows of a keyword shows those rows in the sheet", async () => {
  const { gateway, user, session } = await openCleanUp();
  await user.click(screen.getByRole("button", { name: "1 rij. Toon de rijen met ‘omgevingstfael’" }));
  await waitFor(() => expect(session.store.get().filtered).toBe("filter"));
  expect(gateway.filters).toEqual([{ column: COLUMN.keyword, values: ["omgevingstfael"] }]);
  expect(session.store.get()).toMatchObject({ tab: "filters", screen: null });
});

test.each([
  ["geluid en lucht", ["geluid", "lucht"]],
  ["toezicht/handhaving", ["toezicht", "handhaving"]],
  ["lucht, geluid en geur", ["lucht", "geluid", "geur"]],
  ["energie", ["energie"]],
  ["", []],
])("%j seems to be made of %j", (term, parts) => {
  expect(partsOf(term)).toEqual(parts);
});
