import { buildWorkbook } from "../workbench/package/testing/build-workbook";
import { createHost } from "../workbench/host/create-host";
import { loadOffice } from "../workbench/host/node/load-office";
import type { FaultKind } from "../workbench/host/workbench-host";
import { openWorkbook } from "../workbench/package/open";
import type { Finding } from "../rules/finding";
import type { Change } from "../table/change";
import type { Gateway, Outcome } from "./gateway";
import { createGateway } from "./office-gateway";
import type { SheetSpec } from "./sheets/sheet-spec";
import { EMPTY_STATE } from "./store/state";
import { excelSupports, prepareNode } from "./testing/bench";

/** Whatever fails at whichever request: one obstacle, the workbook as it was or to be put back, and the next call works. */

const HEADINGS = ["Kerninstrument", "Grondslag", "Afspraak", "Typering", "Gemeente", "Provincie"];
const ROWS = Array.from({ length: 9 }, (_, index) => [
  "Omgevingsplan",
  `art. 4.${index} Ob`,
  `Afspraak ${index}: de gemeente vraagt advies over onderwerp ${index}`,
  index % 2 === 0 ? "Afstemming nodig" : "Afstemming wenselijk",
  "x",
  index % 3 === 0 ? "x" : "",
]);
const table = { top: 0, left: 0, bottom: ROWS.length, right: HEADINGS.length - 1 };

function smallBook(): Uint8Array {
  const rows = [HEADINGS, ...ROWS].map((cells, row) => {
    const inner = cells.map(
      (text, column) =>
        `<c r="${"ABCDEF"[column] ?? ""}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${row + 1}">${inner.join("")}</row>`;
  });
  return buildWorkbook({ sheets: [{ name: "Tabel", rows: rows.join("") }] });
}
const BOOK = smallBook();

function openBench() {
  prepareNode();
  const opened = openWorkbook(BOOK);
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  if (!opened.ok || !sheet) {
    throw new Error("the workbook does not open");
  }
  const host = createHost(opened.workbook);
  loadOffice().attachHost(host);
  excelSupports(15);
  const { workbook } = opened;
  /** Everything of the workbook that a method may touch, as lines that a failing test can show. */
  const picture = (): string[] => [
    ...Array.from({ length: 15 }, (_, row) => {
      const cells = Array.from({ length: 8 }, (__, column) => {
        const { text, formula } = sheet.cell(row, column);
        return formula === null ? text : `=${formula}`;
      });
      return `${row + 1}${sheet.row(row).hidden ? " hidden" : ""} ${cells.join("|")}`;
    }),
    `filter ${JSON.stringify(sheet.autoFilter && [sheet.autoFilter.area, [...sheet.autoFilter.criteria]])}`,
    ...workbook.sheets.slice(1).map((made) => `sheet ${made.name} ${made.cell(1, 0).text}`),
    ...workbook.names.map(({ name, formula }) => `name ${name} ${formula}`),
    ...sheet.conditionalFormats.map(({ areas, formulas }) => `mark ${JSON.stringify([areas, formulas])}`),
    // What the filter remembers beside the state is for later sessions and may be missing.
    ...workbook.customXmlParts
      .map(({ xml }) => /<state>.*<\/state>/u.exec(xml)?.[0] ?? "")
      .filter((state) => state !== "<state>{}</state>"),
  ];
  return { host, sheet, workbook, gateway: createGateway({ timeoutMs: 200 }), picture };
}

type Bench = ReturnType<typeof openBench>;
type Call = (gateway: Gateway, sheetId: string) => Promise<Outcome<unknown>>;

interface Scenario {
  readonly before: Call;
  readonly call: Call;
}

const finding = (row: number, rule: string): Finding => ({
  rule,
  severity: "error",
  scope: "cell",
  row,
  column: 4,
  role: "partner",
  message: "default",
  params: {},
});
const report = (text: string): SheetSpec => ({
  name: "Bevindingen",
  kind: "report",
  rows: [["Stand"], [text]],
  columnWidths: [20],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
});
const read: Call = (gateway, id) => gateway.readSheet(id);
const several: readonly Change[] = [4, 4, 10, 4, 10].map((row, index) => ({
  kind: "insert-row",
  row,
  formatFrom: row - 1,
  cells: [
    { column: 0, value: "Omgevingsplan" },
    { column: 2, value: `Voorbeeld ${index}` },
  ],
}));
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  sheets: { before: read, call: (gateway) => gateway.sheets() },
  activeSheet: { before: read, call: (gateway) => gateway.activeSheet() },
  readSheet: { before: read, call: read },
  selectCell: { before: read, call: (gateway, id) => gateway.selectCell(id, 3, 2) },
  "write cells": {
    before: read,
    call: (gateway, id) =>
      gateway.write(id, "cellen", [
        { kind: "cell", row: 2, column: 5, old: "", new: "x" },
        { kind: "cell", row: 4, column: 3, old: "Afstemming wenselijk", new: "=gevaar" },
      ]),
  },
  "write rows": {
    before: read,
    call: (gateway, id) =>
      gateway.write(id, "rijen", [
        { kind: "insert-row", row: 4, formatFrom: 3, cells: [{ column: 2, value: "Nieuw" }] },
        { kind: "insert-row", row: 10, formatFrom: 9, cells: [{ column: 2, value: "Onderaan" }] },
        { kind: "cell", row: 6, column: 1, old: "art. 4.5 Ob", new: "art. 4.50 Ob" },
      ]),
  },
  "write several rows in two places": {
    before: read,
    call: (gateway, id) => gateway.write(id, "voorbeelden", several, { tableArea: table, selectColumn: 2 }),
  },
  "undo of several rows": {
    before: (gateway, id) => gateway.write(id, "voorbeelden", several, { tableArea: table }),
    call: (gateway) => gateway.undo("write-1"),
  },
  "write a row beside longer content": {
    before: async (gateway, id) => {
      const note = { kind: "cell", row: 13, column: 7, old: "", new: "Legenda" } as const;
      await gateway.write(id, "legenda", [note, { ...note, row: 5 }]);
      return gateway.readSheet(id);
    },
    call: (gateway, id) =>
      gateway.write(
        id,
        "onderaan",
        [{ kind: "insert-row", row: 10, formatFrom: 9, cells: [{ column: 2, value: "Onderaan" }] }],
        { tableArea: table },
      ),
  },
  "undo of cells and rows": {
    before: (gateway, id) =>
      gateway.write(id, "rijen", [
        { kind: "insert-row", row: 4, formatFrom: 3, cells: [{ column: 2, value: "Nieuw" }] },
        { kind: "cell", row: 6, column: 1, old: "art. 4.5 Ob", new: "art. 4.50 Ob" },
      ]),
    call: (gateway) => gateway.undo("write-1"),
  },
  readMerges: { before: read, call: (gateway, id) => gateway.readMerges(id, table) },
  highlight: {
    before: (gateway, id) => gateway.highlight(id, [finding(1, "type/required")], "all"),
    call: (gateway, id) =>
      gateway.highlight(id, [finding(2, "type/unknown"), finding(3, "partners/none")], "all", [4, 5]),
  },
  clearHighlight: {
    before: (gateway, id) => gateway.highlight(id, [finding(1, "type/required")], "all"),
    call: (gateway, id) => gateway.clearHighlight(id),
  },
  applyFilter: {
    before: read,
    call: (gateway, id) => gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming nodig"] }]),
  },
  showOnlyRows: { before: read, call: (gateway, id) => gateway.showOnlyRows(id, table, [2, 3, 7]) },
  "clearFilter after a filter": {
    before: (gateway, id) => gateway.applyFilter(id, table, [{ column: 3, values: ["Afstemming nodig"] }]),
    call: (gateway, id) => gateway.clearFilter(id),
  },
  "clearFilter after hiding rows": {
    before: (gateway, id) => gateway.showOnlyRows(id, table, [2, 3, 7]),
    call: (gateway, id) => gateway.clearFilter(id),
  },
  makeSheet: { before: read, call: (gateway) => gateway.makeSheet(report("nieuw")) },
  "makeSheet over an earlier one": {
    before: (gateway) => gateway.makeSheet(report("oud")),
    call: (gateway) => gateway.makeSheet(report("nieuw")),
  },
  readState: { before: (gateway) => gateway.writeState(EMPTY_STATE), call: (gateway) => gateway.readState() },
  writeState: {
    before: (gateway) => gateway.writeState(EMPTY_STATE),
    call: (gateway) => gateway.writeState({ ...EMPTY_STATE, more: { tab: "regels" } }),
  },
};

/** "answer-lost": Excel does what it is asked, and the answer does not come through. */
type Kind = FaultKind | "answer-lost";
const KINDS: readonly Kind[] = [
  "edit-mode",
  "access-denied",
  "general-exception",
  "request-too-large",
  "response-too-large",
  "item-not-found",
  "null-values",
  "other-workbook",
  "time-out",
  "answer-lost",
];
const CODES =
  "edit-mode protected other-workbook sheet-gone changed-meanwhile too-large connection unknown".split(" ");

function loseAnswer({ host }: Bench, request: number): void {
  const process = host.process.bind(host);
  const first = host.log.requests;
  host.process = (body, flags) => {
    const before = host.log.requests;
    const result = process(body, flags);
    const lost = host.log.requests > before && host.log.requests === first + request;
    return lost ? { ok: false, hostError: 5012 } : result;
  };
}

async function prepared({ before }: Scenario): Promise<Bench> {
  const bench = openBench();
  expect(await before(bench.gateway, bench.sheet.id)).toMatchObject({ ok: true });
  bench.host.log.reset();
  return bench;
}

/** The requests of an undisturbed call, and what it leaves behind. */
async function undisturbed(scenario: Scenario): Promise<{ requests: number; after: string[] }> {
  const bench = await prepared(scenario);
  expect(await scenario.call(bench.gateway, bench.sheet.id)).toMatchObject({ ok: true });
  expect([...bench.host.log.unknownMembers.keys()]).toEqual([]);
  return { requests: bench.host.log.requests, after: bench.picture() };
}

describe.each(Object.entries(SCENARIOS))("%s", (_, scenario) => {
  let clean: Promise<{ requests: number; after: string[] }> | null = null;
  test.each(KINDS)("%s at any request", async (kind) => {
    const { requests, after } = await (clean ??= undisturbed(scenario));
    expect(requests).toBeGreaterThan(0);
    for (let request = 1; request <= requests; request++) {
      const bench = await prepared(scenario);
      const { gateway, sheet, host, picture } = bench;
      const before = picture();
      if (kind === "answer-lost") {
        loseAnswer(bench, request);
      } else {
        host.faults.failAt(request, kind);
      }
      const outcome = await scenario.call(gateway, sheet.id);
      host.faults.clear();
      if (outcome.ok) {
        expect({ request, picture: picture() }).toEqual({ request, picture: after });
        continue;
      }
      expect(CODES).toContain(outcome.obstacle.code);
      const { recoveryId } = outcome.obstacle.params;
      if (typeof recoveryId === "string") {
        expect(await gateway.undo(recoveryId)).toMatchObject({ ok: true });
      }
      // A lost answer may be that of the last step, when everything was done.
      const allDone = kind === "answer-lost" && picture().join() === after.join();
      expect({ request, picture: picture() }).toEqual({ request, picture: allDone ? after : before });
      const again = await scenario.call(gateway, sheet.id);
      expect({ request, again }).toMatchObject({ again: { ok: true } });
      expect({ request, picture: picture() }).toEqual({ request, picture: after });
    }
  });
});

describe("when Excel keeps failing", () => {
  test("a write that cannot be taken back either can be undone later", async () => {
    const bench = openBench();
    const { gateway, sheet, host, picture } = bench;
    expect((await gateway.readSheet(sheet.id)).ok).toBe(true);
    const before = picture();
    loseAnswer(bench, 3);
    for (let request = 4; request < 30; request++) {
      host.faults.failAt(request, "edit-mode");
    }
    const outcome = await gateway.write(sheet.id, "cel", [
      { kind: "cell", row: 2, column: 5, old: "", new: "x" },
    ]);
    host.faults.clear();
    expect(picture()).not.toEqual(before);
    const recoveryId = outcome.ok ? null : outcome.obstacle.params["recoveryId"];
    expect(recoveryId).toEqual(expect.any(String));
    expect(await gateway.undo(String(recoveryId))).toMatchObject({ ok: true });
    expect(picture()).toEqual(before);
  });

  test("edit mode is one obstacle for every method, and nothing happens", async () => {
    for (const { before, call } of Object.values(SCENARIOS)) {
      const { gateway, sheet, host, picture } = openBench();
      expect((await before(gateway, sheet.id)).ok).toBe(true);
      const was = picture();
      host.beginEdit();
      expect(await call(gateway, sheet.id)).toMatchObject({ ok: false, obstacle: { code: "edit-mode" } });
      host.endEdit();
      expect(picture()).toEqual(was);
    }
  });

  test("an Excel that never answers is given up, and the lane goes on", async () => {
    const { sheet } = openBench();
    const { SessionBase } = loadOffice().OfficeExtension as unknown as {
      SessionBase: { _overrideSession: { _createRequestExecutorOrNull: () => object } };
    };
    SessionBase._overrideSession._createRequestExecutorOrNull = () => ({
      executeAsync: () => new Promise(() => undefined),
    });
    const gateway = createGateway({ timeoutMs: 10 });
    const both = await Promise.all([gateway.clearHighlight(sheet.id), gateway.clearHighlight(sheet.id)]);
    expect(both).toMatchObject([{ obstacle: { code: "connection" } }, { obstacle: { code: "connection" } }]);
  });
});
