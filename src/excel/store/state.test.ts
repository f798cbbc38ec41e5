import { EMPTY_STATE, overKept, parseState, type WorkbookState } from "./state";

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

/** What a newer version of the add-in could have kept. */
const newer = {
  ...full,
  accepted: full.accepted.map((entry) => ({ ...entry, until: "2027-01-01" })),
  namedFilters: [...full.namedFilters, { title: "Een andere vorm" }],
  ruleLevels: { ...full.ruleLevels, "partners/none": { level: "hint", until: "2027-01-01" } },
  meetings: [{ date: "2026-05-01" }],
};

test("saving again keeps what this version does not know", () => {
  const { state } = parseState(newer);
  const saved = overKept(newer, { ...state, more: {} });
  expect(saved).toEqual({ ...newer, more: {} });
  expect(parseState(saved).state.accepted).toEqual(newer.accepted);
});

test("saving again takes away what this version knows and took away", () => {
  const { state } = parseState(newer);
  const saved = overKept(newer, { ...state, accepted: [], ruleLevels: {}, namedFilters: [] });
  expect(saved).toMatchObject({
    accepted: [],
    ruleLevels: { "partners/none": { level: "hint" } },
    namedFilters: [{ title: "Een andere vorm" }],
  });
  expect(saved["ruleLevels"]).not.toHaveProperty("partners/single");
});

test.each([null, 7, {}])("over %p the state is written as it is", (kept) => {
  expect(overKept(kept, full)).toEqual(full);
});
