import { EMPTY_STATE, parseState, type WorkbookState } from "./state";

const full: WorkbookState = {
  mappings: [
    {
      sheetName: "Tabel",
      header: "0123456789abcdef",
      mapping: { headerRow: 4, roles: { agreement: 3 }, partners: [{ column: 8, partner: "gemeente" }] },
    },
  ],
  ruleLevels: { "partners/single": "hint", "keyword/variant": "off" },
  accepted: [
    {
      rule: "source/required",
      sheetName: "Tabel",
      row: "ab",
      place: "source",
      reason: "volgt",
      who: "",
      date: "2026-01-31",
    },
  ],
  namedFilters: [{ name: "Water", filter: { keywords: ["water"], mode: "any" } }],
  ownExamples: [{ id: "eigen-1", agreement: "De gemeente vraagt advies" }],
  more: { language: "nl" },
};

test("keeps a whole state as it is", () => {
  expect(parseState(JSON.parse(JSON.stringify(full)))).toEqual({ state: full, dropped: 0 });
});

test("drops what does not fit and keeps the rest", () => {
  const damaged = {
    ...full,
    ruleLevels: { "partners/single": "hint", "keyword/variant": "hard" },
    accepted: [...full.accepted, { rule: "source/required" }, 7],
    namedFilters: "geen",
  };
  const { state, dropped } = parseState(damaged);
  expect(state).toEqual({ ...full, ruleLevels: { "partners/single": "hint" }, namedFilters: [] });
  expect(dropped).toBe(4);
});

test.each([null, [], "x", 7, undefined])("%p gives the empty state", (data) => {
  expect(parseState(data).state).toEqual(EMPTY_STATE);
});
