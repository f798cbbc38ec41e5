import type { Gateway, Outcome, Watch } from "../../src/excel/gateway";
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

const WORKS: Readonly<Record<string, Work>> = {
  "changing many cells": ({ gateway, sheet, snapshot }, watch) =>
    gateway.write(sheet.id, "veel", cellChanges(snapshot), { snapshot, watch }),
  "inserting many rows": ({ gateway, sheet, snapshot }, watch) =>
    gateway.write(
      sheet.id,
      "rijen",
      Array.from({ length: 60 }, (_, index) => ({
        kind: "insert-row" as const,
        row: 10 + index,
        formatFrom: 9 + index,
        cells: [{ column: AGREEMENT, value: `Nieuwe afspraak ${index}. ${LONG}` }],
      })),
      { snapshot, watch },
    ),
  "marking everything": ({ gateway, sheet, snapshot }, watch) => {
    const located = locateTable(snapshot);
    const findings = located.ok ? startCheck(located.table).findings : [];
    return gateway.highlight(sheet.id, findings, "all", [], watch);
  },
};

/** Does the work, and stops it when Excel has answered so many requests. */
async function stopAfter(work: Work, requests: number) {
  const opened = openBench(testWorkbook("01-plat"), { excelApi: 13 });
  const { snapshot } = must(await opened.gateway.readSheet(opened.sheet.id));
  const { host, workbook } = opened;
  const before = pictureOf(workbook);
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
  const outcome = await work({ ...opened, snapshot }, watch);
  return { ...opened, snapshot, outcome, before, told, after: pictureOf(workbook) };
}

const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "done" : outcome.obstacle.code);

describe.each(Object.entries(WORKS))("%s", (_, work) => {
  test("stopped after any request leaves everything as it was, or is done", async () => {
    const clean = await stopAfter(work, 0);
    expect(codeOf(clean.outcome)).toBe("done");
    expect(clean.told.every(([done, total]) => done >= 0 && done <= total)).toBe(true);
    const last = clean.host.log.requests;
    expect(last).toBeGreaterThan(3);
    const codes: string[] = [];
    for (let requests = 1; requests < last; requests++) {
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
