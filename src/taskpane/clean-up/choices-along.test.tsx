/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { readChoice } from "../../facets/choice";
import { applyFilter } from "../commands/filter";
import { facetIndexOf } from "../filters/facet-index-of";
import { saveFilter } from "../commands/saved-filters";
import { apply, KEYWORDS, openCleanUp } from "../testing/open-clean-up";
import { prepareJsdom } from "../testing/open-pane";
import { COLUMN } from "../testing/tables";

prepareJsdom();

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

  test.each([
    ["the kept filters alone", "natuur", 1, true, "1 cel aangepast. Bewaarde filters zijn mee veranderd."],
    ["the choice alone", "wonen", 2, false, "2 cellen aangepast. Uw keuze is mee veranderd."],
    ["only the cells that the sheet's filter lists", "natuur", 1, false, "1 cel aangepast."],
  ])("what went along is told: %s", async (_, term, cells, isKept, told) => {
    const { user, notice, session } = await filtered();
    if (!isKept)
      await act(async () => {
        await session.updateWorkbook((state) => ({ ...state, namedFilters: [] }));
      });
    await rename(user, term, "groen", cells);
    await waitFor(() => expect(notice()).toContain("aangepast"));
    expect(notice().slice(0, told.length)).toBe(told);
    expect(notice().includes("veranderd")).toBe(told.includes("veranderd"));
  });

  test("a filter is not said to have gone along when the cells could not be read again", async () => {
    const { user, gateway, notice, values } = await filtered();
    gateway.refused.set("readSheet", "unknown").set("readRows", "unknown");
    await rename(user, "wonen", "huisvesting", 2);
    await waitFor(() => expect(notice()).toContain("Het filter kon niet mee veranderen."));
    expect(values()).toEqual(["wonen"]);
  });

  test("nothing is said of the filter when the cells could not be read again and nothing needed to follow", async () => {
    const { user, gateway, notice, session } = await filtered();
    await act(async () => {
      await session.gateway.clearFilter(session.store.get().sheet?.id ?? "");
      await session.updateWorkbook((state) => ({ ...state, namedFilters: [] }));
      session.store.set({ filtered: null, choice: choose("natuur") });
    });
    gateway.refused.set("readSheet", "unknown").set("readRows", "unknown");
    await rename(user, "wonen", "huisvesting", 2);
    await waitFor(() => expect(notice()).toContain("2 cellen aangepast."));
    expect(notice()).not.toContain("filter");
  });

  test("rows that come or go under *Geen*, because a keyword was split, are told", async () => {
    const { user, notice, session } = await filtered();
    const without = { text: "", groups: { keyword: { mode: "none" as const, values: ["geluid en lucht"] } } };
    const shown = () => {
      const { located, choice } = session.store.get();
      return located.kind === "table" ? facetIndexOf(located).evaluate(choice).rows : [];
    };
    await act(async () => {
      session.store.set({ choice: without });
      await applyFilter.perform(session);
    });
    const before = shown();
    await rename(user, "geluid en lucht", "wonen; lucht", 1);
    await waitFor(() => expect(notice()).toContain("Het filter op het blad toont nu andere rijen."));
    const went = before.filter((row) => !shown().includes(row)).length;
    expect(went).toBeGreaterThan(0);
    expect(notice()).toContain(`Erbij gekomen rijen: 0. Weggegaan: ${went}.`);
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
