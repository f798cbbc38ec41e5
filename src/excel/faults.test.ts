import { FAULTS } from "../../tests/support/faults";
import { openBench } from "../../tests/support/open-bench";
import { loadOffice } from "../workbench/host/node/load-office";
import { buildWorkbook } from "../workbench/package/testing/build-workbook";
import { createGateway } from "./office-gateway";
import { SCENARIOS, SMALL_TABLE, table, type Scenario } from "./testing/fault-scenarios";

/** Whatever fails at whichever request: one obstacle, the workbook as it was or to be put back, and the next call works. */

function smallBook(): Uint8Array {
  const rows = SMALL_TABLE.map((cells, row) => {
    const inner = cells.map(
      (text, column) =>
        `<c r="${"ABCDEF"[column] ?? ""}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${row + 1}">${inner.join("")}</row>`;
  });
  return buildWorkbook({ sheets: [{ name: "Tabel", rows: rows.join("") }] });
}
const BOOK = smallBook();

function openSmall({ excelTable }: Pick<Scenario, "excelTable"> = {}) {
  const bench = openBench(BOOK, { excelApi: 15, timeoutMs: 200 });
  const { sheet, workbook } = bench;
  if (excelTable) sheet.addTable(table, "tblAfspraken", true);
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
    ...sheet.tables.map(({ name, area }) => `table ${name} ${JSON.stringify(area)}`),
    ...workbook.names.map(({ name, formula }) => `name ${name} ${formula}`),
    ...sheet.conditionalFormats.map(({ areas, formulas }) => `mark ${JSON.stringify([areas, formulas])}`),
    // What the filter remembers beside the state is for later sessions and may be missing.
    ...workbook.customXmlParts
      .map(({ xml }) => /<state>.*<\/state>/u.exec(xml)?.[0] ?? "")
      .filter((state) => state !== "<state>{}</state>"),
  ];
  return { ...bench, picture };
}

type Bench = ReturnType<typeof openSmall>;
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

async function prepared({ before, excelTable }: Scenario): Promise<Bench> {
  const bench = openSmall({ excelTable });
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
  test.each(FAULTS)("%s at any request", async (kind) => {
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
    const bench = openSmall();
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
    for (const { before, call, excelTable } of Object.values(SCENARIOS)) {
      const { gateway, sheet, host, picture } = openSmall({ excelTable });
      expect((await before(gateway, sheet.id)).ok).toBe(true);
      const was = picture();
      host.beginEdit();
      expect(await call(gateway, sheet.id)).toMatchObject({ ok: false, obstacle: { code: "edit-mode" } });
      host.endEdit();
      expect(picture()).toEqual(was);
    }
  });

  test("an Excel that never answers is given up, and the lane goes on", async () => {
    const { sheet } = openSmall();
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
