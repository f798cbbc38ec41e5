import { readFileSync } from "node:fs";
import fc from "fast-check";
import { EventType } from "../../src/workbench/host/events/event-book";
import { countCells, findingsOf, fullCheck, heard, openReader } from "./testing/open-reader";

const bytesOf = (name: string): Uint8Array => readFileSync(`tests/workbooks/${name}.xlsx`);
const PLAIN = bytesOf("01-plat");
/** Columns of these workbooks' tables. */
const WIDTH = 16;
const AGREEMENT = 3;

describe("what an edit costs", () => {
  test.each([
    ["one cell", 1, [[40, 40]]],
    [
      "two cells far apart",
      2,
      [
        [10, 10],
        [60, 60],
      ],
    ],
    ["a pasted block of five rows", 1, [[20, 24]]],
  ] as const)("%s: one request, for the rows and their neighbours", async (_, __, blocks) => {
    const { host, sheet, gateway, read } = await openReader(PLAIN);
    let rows = 0;
    for (const [first, last] of blocks) {
      for (let row = first; row <= last; row++)
        host.userEdit(sheet.id, row, AGREEMENT, { value: `Nieuw ${row}.` });
      rows += last - first + 3;
    }
    await heard();
    host.log.reset();
    const cells = countCells(host);
    const found = findingsOf(await read());
    expect(host.log.requests).toBe(1);
    expect(cells()).toBe(rows * WIDTH);
    expect(found).toEqual(await fullCheck(gateway, sheet.id));
  });

  test("rows that come or go: a request for what stands there now, and one for merged cells", async () => {
    const { host, sheet, gateway, read } = await openReader(PLAIN);
    host.userInsertRows(sheet.id, 30, 2);
    host.userEdit(sheet.id, 30, AGREEMENT, { value: "Een nieuwe afspraak." });
    host.userDeleteRows(sheet.id, 10, 1);
    await heard();
    host.log.reset();
    const cells = countCells(host);
    const found = findingsOf(await read());
    expect(host.log.requests).toBe(2);
    expect(cells()).toBeLessThanOrEqual(8 * WIDTH);
    expect(found).toEqual(await fullCheck(gateway, sheet.id));
  });

  test("a filter: one request, for no cell at all", async () => {
    const { host, sheet, read } = await openReader(bytesOf("04-exceltabel"));
    expect((await read()).state.filtered).toBe(false);
    host.userFilter(sheet.id, 4, ["Afstemming nodig"]);
    await heard();
    host.log.reset();
    const cells = countCells(host);
    expect((await read()).state.filtered).toBe(true);
    expect(host.log.requests).toBe(1);
    expect(cells()).toBe(0);
  });
});

describe("in doubt the whole sheet is read", () => {
  const wholeSheet = 60 * WIDTH;

  test.each<readonly [string, (pane: Awaited<ReturnType<typeof openReader>>) => void]>([
    ["the header was touched", ({ host, sheet }) => host.userEdit(sheet.id, 0, 5, { value: "Tags" })],
    ["a colleague moved rows", ({ host, sheet }) => host.userDeleteRows(sheet.id, 9, 1, "colleague")],
    [
      "a column was filled beside the table",
      ({ host, sheet }) => host.userEdit(sheet.id, 5, WIDTH + 1, { value: "erbij" }),
    ],
    [
      "Excel tells no address",
      ({ host, sheet }) =>
        tell(host, EventType.dataChanged, sheet.id, { address: "", changeType: "RangeEdited" }),
    ],
    [
      "rows were sorted",
      ({ host, sheet }) => tell(host, EventType.rowSorted, sheet.id, { address: "A2:P74" }),
    ],
    [
      "cells were shifted",
      ({ host, sheet }) =>
        tell(host, EventType.dataChanged, sheet.id, { address: "D5:D6", changeType: "CellDeleted" }),
    ],
  ])("%s", async (_, happen) => {
    const pane = await openReader(PLAIN);
    happen(pane);
    await heard();
    const cells = countCells(pane.host);
    const found = findingsOf(await pane.read());
    expect(cells()).toBeGreaterThan(wholeSheet);
    expect(found).toEqual(await fullCheck(pane.gateway, pane.sheet.id));
  });

  test("an event was lost, which the neighbours or the sheet's size show", async () => {
    const { host, sheet, gateway, read } = await openReader(PLAIN);
    sheet.insertRows(20, 1);
    host.userEdit(sheet.id, 40, AGREEMENT, { value: "Iets anders." });
    await heard();
    expect(findingsOf(await read())).toEqual(await fullCheck(gateway, sheet.id));
    sheet.setCell(30, AGREEMENT, { value: "n.t.b." });
    host.userEdit(sheet.id, 31, AGREEMENT, { value: "Iets anders." });
    await heard();
    expect(findingsOf(await read())).toEqual(await fullCheck(gateway, sheet.id));
  });

  test("Excel refused a reading, so that the next one starts afresh", async () => {
    const { host, sheet, gateway, reader, read } = await openReader(PLAIN);
    host.userEdit(sheet.id, 5, AGREEMENT, { value: "" });
    await heard();
    host.beginEdit();
    expect((await reader.read({}, () => undefined)).ok).toBe(false);
    host.endEdit();
    const cells = countCells(host);
    const found = findingsOf(await read());
    expect(cells()).toBeGreaterThan(wholeSheet);
    expect(found).toEqual(await fullCheck(gateway, sheet.id));
  });
});

test("cells whose formula got another value are read again", async () => {
  const { host, sheet, gateway, read } = await openReader(PLAIN);
  sheet.setCell(12, AGREEMENT, { formula: "D13", cached: "n.t.b." });
  tell(host, EventType.calculated, sheet.id, { address: "D13" });
  tell(host, EventType.calculated, sheet.id, { address: "" });
  await heard();
  host.log.reset();
  const found = findingsOf(await read());
  expect(host.log.requests).toBe(1);
  expect(found).toEqual(await fullCheck(gateway, sheet.id));
});

/** Excel tells of something that the workbench does not do by itself. */
function tell(
  { onEvent }: Awaited<ReturnType<typeof openReader>>["host"],
  messageType: number,
  worksheetId: string,
  details: object,
): void {
  const message = JSON.stringify({ worksheetId, source: "Local", triggerSource: "Unknown", ...details });
  onEvent?.([{ messageCategory: 65_536, messageType, targetId: "Workbook", message }]);
}

type Step =
  | { readonly kind: "edit" | "paste"; readonly row: number; readonly column: number; readonly text: string }
  | { readonly kind: "insert" | "delete"; readonly row: number; readonly count: number }
  | { readonly kind: "sort"; readonly column: number; readonly up: boolean }
  | { readonly kind: "filter"; readonly values: readonly string[] | null }
  | { readonly kind: "undo" };
type Act = Step & {
  readonly by: "user" | "colleague";
  /** When the pane reads: not yet, when it has heard, or while this happens. */
  readonly read: "later" | "after" | "meanwhile";
};

const row = fc.nat({ max: 26 });
const column = fc.nat({ max: WIDTH });
const text = fc.constantFrom(
  "",
  "x",
  "water; wonen",
  "art. 2.2 Ow",
  "n.t.b.",
  "Programma",
  "De GGD adviseert de gemeente.",
);
const count = fc.integer({ min: 1, max: 3 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("edit" as const), row, column, text }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("paste" as const), row, column, text }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("insert" as const, "delete" as const), row, count }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("sort" as const),
      column: fc.nat({ max: 15 }),
      up: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("filter" as const),
      values: fc.constantFrom(null, ["Afstemming nodig"], ["Afstemming wenselijk", ""]),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("undo" as const) }) },
);
const act: fc.Arbitrary<Act> = fc
  .tuple(
    step,
    fc.constantFrom("user" as const, "user" as const, "colleague" as const),
    fc.constantFrom("later" as const, "after" as const, "meanwhile" as const),
  )
  .map(([what, by, read]) => ({ ...what, by, read }));

type Pane = Awaited<ReturnType<typeof openReader>>;

/** Does what a step says; what Excel refuses does not happen. */
function perform({ host, sheet }: Pane, one: Act): void {
  const { by } = one;
  switch (one.kind) {
    case "edit":
      return void host.userEdit(sheet.id, one.row, one.column, { value: one.text }, by);
    case "paste": {
      const input = { value: one.text };
      const block = [0, 1, 2].map((below) => ({ row: one.row + below, column: one.column, input }));
      return void host.userEditCells(sheet.id, block, by);
    }
    case "insert":
      return void host.userInsertRows(sheet.id, one.row, one.count, by);
    case "delete":
      return void host.userDeleteRows(sheet.id, one.row, one.count, by);
    case "sort": {
      const area = { top: 1, left: 0, bottom: 20, right: WIDTH - 1 };
      return void host.userSort(sheet.id, area, one.column, one.up, by);
    }
    case "filter":
      return void host.userFilter(sheet.id, 4, one.values);
    case "undo":
      return host.undo();
  }
}

/** Each opens a workbook anew. */
const RUNS = 8;

async function follow(workbook: Uint8Array, acts: readonly Act[]): Promise<void> {
  const pane = await openReader(workbook);
  for (const one of acts) {
    const reading = one.read === "meanwhile" ? pane.read() : null;
    perform(pane, one);
    await reading;
    if (one.read === "later") continue;
    await heard();
    if (one.read === "after") {
      const found = findingsOf(await pane.read());
      expect(found).toEqual(await fullCheck(pane.gateway, pane.sheet.id));
    }
  }
  await heard();
  expect(findingsOf(await pane.read())).toEqual(await fullCheck(pane.gateway, pane.sheet.id));
}

describe.each(["01-plat", "04-exceltabel", "05-tussenkoppen"])("whatever happens to %s", (name) => {
  const workbook = bytesOf(name);
  test("what is found while people work equals a full check", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), (acts) => follow(workbook, acts)),
      { numRuns: RUNS },
    );
  });
});
