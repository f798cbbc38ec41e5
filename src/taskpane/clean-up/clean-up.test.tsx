/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { readChoice } from "../../facets/choice";
import { applyFilter } from "../commands/filter";
import { saveFilter } from "../commands/saved-filters";
import { openScreen } from "../commands/screens";
import { openPane, prepareJsdom, textOf } from "../testing/open-pane";
import { COLUMN, oneTable, row } from "../testing/tables";
import { partsOf } from "./parts-of";

prepareJsdom();

const SOURCE = 6;
const KEYWORDS = [
  "omgevingstafel; wonen",
  "Omgevingstafel ;  wonen; natuur",
  "omgevingstafels, bodem",
  "omgevingstafel; omgevings-tafel; geluid en lucht",
  "omgevingstfael",
  "",
];
const workbook = () =>
  oneTable(
    KEYWORDS.map((keyword, index) =>
      row("Omgevingsvisie", `Afspraak nummer ${index} over kaarten en plannen.`, {
        [COLUMN.keyword]: keyword,
        [SOURCE]: index < 2 ? "Prov. Utrecht; Regio A" : "Provincie Utrecht",
      }),
    ),
  );

const openCleanUp = async ({ formulas = [] }: { readonly formulas?: readonly number[] } = {}) => {
  const gateway = workbook();
  gateway.formulas = formulas.map((sheetRow) => ({ row: sheetRow - 1, column: COLUMN.keyword }));
  const pane = await openPane(gateway);
  await act(() => openScreen.perform(pane.session, { id: "cleanUp" }));
  await screen.findByRole("heading", { level: 3, name: "Schrijfwijzen samenvoegen" });
  const column = (at: number) => gateway.all[0]?.values.slice(1).map((cells) => cells[at]);
  return { gateway, ...pane, keywords: () => column(COLUMN.keyword), sources: () => column(SOURCE) };
};
const apply = (count: number) =>
  screen.findByRole("button", { name: count === 1 ? "Pas 1 wijziging toe" : `Pas ${count} wijzigingen toe` });

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

describe("with a filter on", () => {
  const choose = (...values: readonly string[]) => ({
    text: "",
    groups: { keyword: { mode: "any" as const, values } },
  });
  const rename = async (user: Pane["user"], term: string, becomes: string, count: number) => {
    await user.selectOptions(screen.getByRole("combobox", { name: "Trefwoord" }), term);
    const field = screen.getByRole("textbox", { name: "Wordt" });
    await user.clear(field);
    await user.type(field, becomes);
    await user.click(
      screen.getByRole("button", { name: "Bekijk wat er verandert: Naam wijzigen of splitsen" }),
    );
    await user.click(await apply(count));
  };
  type Pane = Awaited<ReturnType<typeof openCleanUp>>;
  const filtered = async () => {
    const pane = await openCleanUp();
    const { session } = pane;
    await act(async () => {
      session.store.set({ choice: choose("wonen") });
      await saveFilter.perform(session, "Huizen");
      session.store.set({ choice: choose("natuur") });
      await saveFilter.perform(session, "Buiten");
      session.store.set({ choice: choose("wonen") });
      await applyFilter.perform(session);
    });
    const kept = () =>
      pane.gateway.kept.namedFilters.map(({ name, filter }) => [
        name,
        readChoice(filter).groups.keyword?.values,
      ]);
    const values = () => session.store.get().choice.groups.keyword?.values;
    return { ...pane, kept, values };
  };

  test("the choice, the sheet's filter and the kept filters go along with a new name, and back again", async () => {
    const { user, gateway, kept, values, notice, session } = await filtered();
    expect(gateway.filters).toEqual([{ column: COLUMN.keyword, values: KEYWORDS.slice(0, 2) }]);
    await rename(user, "wonen", "huisvesting", 2);
    await waitFor(() =>
      expect(notice()).toContain("2 cellen aangepast. Uw keuze en bewaarde filters zijn mee veranderd."),
    );
    expect(values()).toEqual(["huisvesting"]);
    expect(kept()).toEqual([
      ["Huizen", ["huisvesting"]],
      ["Buiten", ["natuur"]],
    ]);
    expect(gateway.filters).toEqual([
      {
        column: COLUMN.keyword,
        values: ["omgevingstafel; huisvesting", "Omgevingstafel ;  huisvesting; natuur"],
      },
    ]);
    expect(applyFilter.enabled(session.store.get())).toBe(true);
    for (const [way, value, cell] of [
      ["Ongedaan maken", "wonen", KEYWORDS[0]],
      ["Opnieuw", "huisvesting", "omgevingstafel; huisvesting"],
    ] as const) {
      await user.click(screen.getByRole("button", { name: way }));
      await waitFor(() => expect(values()).toEqual([value]));
      expect(kept()[0]).toEqual(["Huizen", [value]]);
      expect(gateway.all[0]?.values[1]?.[COLUMN.keyword]).toBe(cell);
      expect(gateway.filters[0]?.values[0]).toBe(cell);
    }
    expect(session.store.get().history).toHaveLength(4);
  });

  test("a split keyword is chosen by its parts", async () => {
    const { user, values, session } = await filtered();
    await act(() => Promise.resolve(session.store.set({ choice: choose("geluid en lucht") })));
    await rename(user, "geluid en lucht", "geluid; lucht", 1);
    await waitFor(() => expect(values()).toEqual(["geluid", "lucht"]));
  });

  test("a filter that Excel does not let go along is told, and can be put on afterwards", async () => {
    const { user, gateway, values, notice, session } = await filtered();
    gateway.refused.set("applyFilter", "protected");
    await rename(user, "wonen", "huisvesting", 2);
    await waitFor(() =>
      expect(notice()).toContain("2 cellen aangepast. Het filter kon niet mee veranderen."),
    );
    expect(values()).toEqual(["huisvesting"]);
    gateway.refused.clear();
    await act(() => applyFilter.perform(session));
    expect(gateway.filters[0]?.values[0]).toBe("omgevingstafel; huisvesting");
  });
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
