import { openBench } from "../../../tests/support/open-bench";
import { must, testWorkbook } from "../testing/bench";
import { decodePart, encodePart, NAMESPACE } from "./custom-xml";
import { EMPTY_STATE, type WorkbookState } from "./state";

const state: WorkbookState = {
  ...EMPTY_STATE,
  ruleLevels: { "partners/single": "hint" },
  namedFilters: [{ name: "Water & <bodem>", filter: { keywords: ["water"] } }],
};
const plain = { top: 0, left: 0, bottom: 73, right: 15 };

function bench() {
  const opened = openBench(testWorkbook("01-plat"));
  const parts = () => opened.workbook.customXmlParts.filter(({ namespace }) => namespace === NAMESPACE);
  return { ...opened, parts };
}

test("a workbook that never had it gives the empty state", async () => {
  const { gateway, parts } = bench();
  expect(must(await gateway.readState())).toEqual({ state: EMPTY_STATE, newer: false, dropped: 0 });
  expect(parts()).toEqual([]);
});

test("is read as it was written, also after saving and opening elsewhere", async () => {
  const { gateway, workbook } = bench();
  must(await gateway.writeState(state));
  expect(must(await gateway.readState()).state).toEqual(state);
  const other = openBench(workbook.save());
  expect(must(await other.gateway.readState()).state).toEqual(state);
});

test("is one part, however often it is written", async () => {
  const { gateway, parts } = bench();
  must(await gateway.writeState(state));
  must(await gateway.writeState(EMPTY_STATE));
  must(await gateway.writeState(state));
  expect(parts()).toHaveLength(1);
});

test("leaves no part behind when there is nothing to keep", async () => {
  const { gateway, parts } = bench();
  must(await gateway.writeState(state));
  must(await gateway.writeState(EMPTY_STATE));
  expect(parts()).toEqual([]);
  expect(must(await gateway.readState())).toEqual({ state: EMPTY_STATE, newer: false, dropped: 0 });
});

test("of two parts the later one counts, and one is left after writing", async () => {
  const { gateway, workbook, parts } = bench();
  const part = (revision: number, name: string): string =>
    encodePart({ revision, state: { ...EMPTY_STATE, more: { name } }, filters: [] } as never);
  workbook.addCustomXmlPart(part(9, "later"));
  workbook.addCustomXmlPart(part(4, "eerder"));
  expect(must(await gateway.readState()).state.more).toEqual({ name: "later" });
  must(await gateway.writeState(state));
  expect(parts()).toHaveLength(1);
  expect(decodePart(parts()[0]?.xml ?? "")).toMatchObject({ part: { revision: 10 } });
});

test("a newer version's part is neither read nor touched", async () => {
  const { gateway, workbook, parts } = bench();
  const xml = encodePart({ revision: 1, state: {}, filters: [] }).replace('version="1"', 'version="2"');
  workbook.addCustomXmlPart(xml);
  expect(must(await gateway.readState())).toMatchObject({ newer: true, state: EMPTY_STATE });
  expect(await gateway.writeState(state)).toMatchObject({ obstacle: { code: "not-supported" } });
  expect(parts().map((part) => part.xml)).toEqual([xml]);
});

test("more than 200 kB is refused and leaves what was kept", async () => {
  const { gateway, parts } = bench();
  must(await gateway.writeState(state));
  const before = parts();
  const large = { ...state, ownExamples: ["a".repeat(201_000)] };
  expect(await gateway.writeState(large)).toMatchObject({ obstacle: { code: "too-large" } });
  expect(parts()).toEqual(before);
});

test("what the filter keeps beside it survives the pane's writing, and the other way round", async () => {
  const { gateway, sheet, parts } = bench();
  must(await gateway.writeState(state));
  must(await gateway.applyFilter(sheet.id, plain, [{ column: 4, values: ["Afstemming nodig"] }]));
  must(await gateway.writeState({ ...state, more: { tab: "filter" } }));
  const decoded = decodePart(parts()[0]?.xml ?? "");
  expect(decoded).toMatchObject({ part: { state: { more: { tab: "filter" } }, filters: [{ table: null }] } });
});

test("a file for reading only is refused", async () => {
  const { gateway } = openBench(testWorkbook("01-plat"), { viewOnly: true });
  expect(await gateway.writeState(state)).toMatchObject({ obstacle: { code: "view-only" } });
});
