import type { Gateway, Outcome, Watch } from "../../src/excel/gateway";
import type { MarkPicture } from "../../src/excel/gateway-marks";
import type { SheetSpec } from "../../src/excel/sheets/sheet-spec";
import { must, testWorkbook } from "../../src/excel/testing/bench";
import { startCheck } from "../../src/rules/engine";
import type { Change } from "../../src/table/change";
import { locateTable } from "../../src/table/locate-table";
import type { SheetSnapshot } from "../../src/table/snapshot";
import { openBench } from "../support/open-bench";
import { pictureOf } from "./testing/compare-sheets";

const AGREEMENT = 3;

type Bench = ReturnType<typeof openBench> & { readonly snapshot: SheetSnapshot };
type Work = (bench: Bench, watch: Watch) => Promise<Outcome<unknown>>;

/** What can be stopped, from a state that something was done for. */
interface Stoppable {
  /** Gives the handle by which it can be taken back, where there is one. */
  readonly before?: (bench: Bench) => Promise<string>;
  readonly work: (bench: Bench, watch: Watch, recoveryId: string) => Promise<Outcome<unknown>>;
  /** Rows that are put back get the height that fits their texts, as Excel gives it. */
  readonly isHeightFree?: true;
}

/** So many cells that it takes several requests: cells that do not touch are areas of their own. */
const cellChanges = ({ values }: SheetSnapshot): Change[] =>
  values.flatMap((cells, row) =>
    row === 0
      ? []
      : (row % 2 === 0 ? [1, 3, 5, 7] : [2, 4, 6, 15]).map((column) => ({
          kind: "cell" as const,
          row,
          column,
          old: cells[column] ?? "",
          new: `${String(cells[column] ?? "")}!`,
        })),
  );

/** Long texts go in several requests. */
const LONG = "De partijen overleggen elk kwartaal. ".repeat(800);

const changing = ({ gateway, sheet, snapshot }: Bench, watch?: Watch) =>
  gateway.write(sheet.id, "veel", cellChanges(snapshot), { snapshot, ...(watch ? { watch } : {}) });
const inserting = ({ gateway, sheet, snapshot }: Bench, watch?: Watch) =>
  gateway.write(
    sheet.id,
    "rijen",
    Array.from({ length: 60 }, (_, index) => ({
      kind: "insert-row" as const,
      row: 10 + index,
      formatFrom: 9 + index,
      cells: [{ column: AGREEMENT, value: `Nieuwe afspraak ${index}. ${LONG}` }],
    })),
    { snapshot, ...(watch ? { watch } : {}) },
  );
const marking: Work = ({ gateway, sheet, snapshot }, watch) => {
  const located = locateTable(snapshot);
  const findings = located.ok ? startCheck(located.table).findings : [];
  return gateway.highlight(sheet.id, findings, "all", [], watch);
};

const clearing: Work = ({ gateway, sheet }, watch) => gateway.clearHighlight(sheet.id, watch);
const showingAll: Work = ({ gateway, sheet }, watch) => gateway.clearFilter(sheet.id, watch);
const nothing = (outcome: Outcome<unknown>): string => {
  must(outcome);
  return "";
};
const NO_SHEET: SheetSnapshot = { sheetId: "", sheetName: "", top: 0, left: 0, values: [], listObjects: [] };
const pictures = new WeakMap<Gateway, MarkPicture>();

const area = { top: 0, left: 0, bottom: 73, right: 15 };
const onlyRows: Work = ({ gateway, sheet }, watch) =>
  gateway.showOnlyRows(sheet.id, area, [3, 9, 11, 40], { of: "mij" }, [], watch);
const byType: Work = ({ gateway, sheet }, watch) =>
  gateway.applyFilter(
    sheet.id,
    area,
    [{ column: 4, values: ["Afstemming nodig"] }],
    { of: "mij" },
    undefined,
    watch,
  );

const report = (text: string): SheetSpec => ({
  name: "Bevindingen",
  kind: "report",
  rows: Array.from({ length: 80 }, (_, row) => [`${text} ${row}`, LONG]),
  columnWidths: [10, 60],
});
const reporting = ({ gateway }: Bench, text: string, watch?: Watch) => gateway.makeSheet(report(text), watch);

const idle: Watch = { signal: new AbortController().signal, onProgress: () => undefined };
const undoing: Stoppable["work"] = ({ gateway }, watch, id) => gateway.undo(id, watch);
const redoing: Stoppable["work"] = ({ gateway }, watch, id) => gateway.redo(id, watch);
const undone = async (bench: Bench, id: string): Promise<string> => {
  must(await bench.gateway.undo(id));
  return id;
};

const WORKS: Readonly<Record<string, Stoppable>> = {
  "changing many cells": { work: changing },
  "taking many cells back": {
    before: async (bench) => must(await changing(bench)).recoveryId,
    work: undoing,
  },
  "changing many cells again": {
    before: async (bench) => undone(bench, must(await changing(bench)).recoveryId),
    work: redoing,
  },
  "inserting many rows": { work: inserting },
  "taking many rows back": {
    before: async (bench) => must(await inserting(bench)).recoveryId,
    work: undoing,
    isHeightFree: true,
  },
  "marking everything": { work: marking },
  "clearing marks": { before: async (bench) => nothing(await marking(bench, idle)), work: clearing },
  "putting marks back": {
    before: async (bench) => {
      must(await marking(bench, idle));
      const picture = must(await bench.gateway.readMarks(bench.sheet.id));
      if (!picture) throw new Error("there are no marks");
      pictures.set(bench.gateway, picture);
      return nothing(await bench.gateway.clearHighlight(bench.sheet.id));
    },
    work: ({ gateway, sheet }, watch) =>
      gateway.putMarks(sheet.id, pictures.get(gateway) ?? { marks: [], basis: NO_SHEET }, watch),
  },
  "filtering by a column": { work: byType },
  "hiding rows": { work: onlyRows },
  "hiding rows in the place of a filter": {
    before: async (bench) => nothing(await byType(bench, idle)),
    work: onlyRows,
  },
  "showing all": { before: async (bench) => nothing(await onlyRows(bench, idle)), work: showingAll },
  "making a large sheet": { work: (bench, watch) => reporting(bench, "een", watch) },
  "making a sheet in the place of an earlier one": {
    before: async (bench) => nothing(await reporting(bench, "een")),
    work: (bench, watch) => reporting(bench, "twee", watch),
  },
  "bringing the earlier sheet back": {
    before: async (bench) => {
      must(await reporting(bench, "een"));
      return must(await reporting(bench, "twee")).recoveryId;
    },
    work: undoing,
  },
  "making a sheet again": {
    before: async (bench) => undone(bench, must(await reporting(bench, "een")).recoveryId),
    work: redoing,
  },
};

/** Does the work, and stops it when Excel has answered so many requests. */
async function stopAfter({ before: prepare, work, isHeightFree }: Stoppable, requests: number) {
  const opened = openBench(testWorkbook("01-plat"), { excelApi: 13 });
  const first = must(await opened.gateway.readSheet(opened.sheet.id)).snapshot;
  const { host, workbook } = opened;
  const recoveryId = (await prepare?.({ ...opened, snapshot: first })) ?? "";
  const { snapshot } = must(await opened.gateway.readSheet(opened.sheet.id));
  const line = (text: string): string => (isHeightFree ? text.replace(/\[(?:null|\d+),/u, "[") : text);
  const picture = () => [...pictureOf(workbook).map(line), `kept ${workbook.customXmlParts.length}`];
  const before = picture();
  const stopper = new AbortController();
  const told: (readonly [number, number])[] = [];
  host.log.reset();
  const process = host.process.bind(host);
  host.process = (body, flags) => {
    const answer = process(body, flags);
    if (host.log.requests === requests) stopper.abort();
    return answer;
  };
  const watch: Watch = { signal: stopper.signal, onProgress: (done, total) => told.push([done, total]) };
  const outcome = await work({ ...opened, snapshot }, watch, recoveryId);
  return { ...opened, outcome, before, told, after: picture() };
}

// Every request of every work takes minutes; some of each, the first and the last among them, take seconds.
const isComplete = process.env["EVERY_STOP"] === "1";
const AT_MOST = 5;
const stops = (last: number): readonly number[] => {
  const all = Array.from({ length: last - 1 }, (_, index) => index + 1);
  const step = isComplete ? 1 : Math.ceil(all.length / AT_MOST);
  return all.filter((one) => (one - 1) % step === 0 || one === last - 1);
};

const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "done" : outcome.obstacle.code);

describe.each(Object.entries(WORKS))("%s", (_, work) => {
  const share = isComplete ? "any request" : "the first, the last and some requests (EVERY_STOP=1: all)";
  test(`stopped after ${share} leaves everything as it was, or is done`, async () => {
    const clean = await stopAfter(work, 0);
    expect(codeOf(clean.outcome)).toBe("done");
    expect(clean.told.every(([done, total]) => done >= 0 && done <= total)).toBe(true);
    const last = clean.host.log.requests;
    expect(last).toBeGreaterThan(1);
    const codes: string[] = [];
    for (const requests of stops(last)) {
      const stopped = await stopAfter(work, requests);
      const code = codeOf(stopped.outcome);
      codes.push(code);
      expect({ requests, code, picture: stopped.after }).toEqual({
        requests,
        code,
        picture: code === "done" ? clean.after : stopped.before,
      });
    }
    expect(new Set(codes)).toContain("cancelled");
    expect(codes.filter((code) => code !== "cancelled" && code !== "done")).toEqual([]);
  });
});

test("reading that was stopped begins anew when it is asked for again", async () => {
  const bench = openBench(testWorkbook("11-vijfduizend"));
  const read = (gateway: Gateway, watch?: Watch) => gateway.readSheet(bench.sheet.id, watch);
  const stopper = new AbortController();
  const told: number[] = [];
  const onProgress = (done: number): void => {
    told.push(done);
    if (told.length === 2) stopper.abort();
  };
  expect(await read(bench.gateway, { signal: stopper.signal, onProgress })).toMatchObject({
    obstacle: { code: "cancelled" },
  });
  expect(told).toHaveLength(2);
  expect(must(await read(bench.gateway)).snapshot.values.length).toBeGreaterThan(5_000);
});
