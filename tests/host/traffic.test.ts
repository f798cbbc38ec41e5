import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import type { Finding } from "../../src/rules/finding";
import { applyFilter, showAll } from "../../src/taskpane/commands/filter";
import { applyChanges } from "../../src/taskpane/commands/fixes";
import { clearMarks, markAll } from "../../src/taskpane/commands/marks";
import { undo } from "../../src/taskpane/commands/undo";
import { facetIndexOf } from "../../src/taskpane/filters/facet-index-of";
import { fixesOfRule } from "../../src/taskpane/fixes/change-sets";
import { generateWorkbook } from "../bench/generate-table";
import { openActionPane, type ActionPane } from "./testing/action-pane";
import { heard } from "./testing/open-reader";

/**
 * What goes between the pane and Excel over a table of 10,000 rows: how many requests, and how large. Excel on the web takes
 * 5 MB each way (learn.microsoft.com, "Resource limits and performance optimization"); a response stays within 2 MB.
 */

const MOST_BYTES = 2_000_000;
/** What was read as a whole is eight megabytes; what one cell or some rows cost stays far below that. */
const SOME_ROWS = 400_000;

interface Traffic {
  readonly requests: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  readonly answers: number;
}

let pane: ActionPane;
let open: Traffic;
beforeAll(async () => {
  const bytes = generateWorkbook(10_000);
  pane = await openActionPane(bytes, { follows: true });
  const { requests, largestResponseBytes } = pane.host.log;
  open = { requests, largestRequest: 0, largestAnswer: largestResponseBytes, answers: 0 };
}, 120_000);

const bytesOf = (body: unknown): number => Buffer.byteLength(JSON.stringify(body));

/** Does something, and tells what went to Excel and back. */
async function trafficOf(act: () => Promise<void>): Promise<Traffic> {
  const { host } = pane;
  const sizes: (readonly [request: number, answer: number])[] = [];
  const process = host.process.bind(host);
  host.process = (body, flags) => {
    const before = host.log.requests;
    const answer = process(body, flags);
    if (host.log.requests > before) sizes.push([bytesOf(body), bytesOf(answer)]);
    return answer;
  };
  await act();
  await heard();
  host.process = process;
  return {
    requests: sizes.length,
    largestRequest: Math.max(...sizes.map(([request]) => request)),
    largestAnswer: Math.max(...sizes.map(([, answer]) => answer)),
    answers: sizes.reduce((sum, [, answer]) => sum + answer, 0),
  };
}

function findings(): readonly Finding[] {
  const { located } = pane.session.store.get();
  if (located.kind !== "table") throw new Error("there is no table");
  return located.findings;
}

function expectWithin(traffic: Traffic, requests: number, answers: number): void {
  expect(traffic.requests).toBeGreaterThan(0);
  expect(traffic.requests).toBeLessThanOrEqual(requests);
  expect(traffic.largestRequest).toBeLessThanOrEqual(MOST_BYTES);
  expect(traffic.largestAnswer).toBeLessThanOrEqual(MOST_BYTES);
  expect(traffic.answers).toBeLessThanOrEqual(answers);
}

test("opening reads the table once, in blocks", () => {
  expect(findings().length).toBeGreaterThan(5_000);
  expectWithin(open, 16, 0);
});

test("one cell that is typed in: one request, for three rows", async () => {
  const { host, sheet, session } = pane;
  const traffic = await trafficOf(async () => {
    const found = new Promise<void>((resolve) => {
      const stop = session.store.subscribe(() => {
        if (session.store.get().stale) return;
        stop();
        resolve();
      });
    });
    host.userEdit(sheet.id, 5_000, 3, { value: "Iets anders, n.t.b." });
    await heard();
    await found;
  });
  expectWithin(traffic, 1, 10_000);
});

test("marks on ten thousand cells, marked again, and cleared", async () => {
  const { session } = pane;
  const marked = await trafficOf(() => markAll.perform(session));
  expect(pane.told.at(-1)).toMatchObject({ plural: "mark.done" });
  expectWithin(marked, 4, SOME_ROWS);
  expectWithin(await trafficOf(() => markAll.perform(session)), 5, SOME_ROWS);
  expectWithin(await trafficOf(() => clearMarks.perform(session)), 4, SOME_ROWS);
});

test("37 fixes all over the table, and taking them back, read no more than their rows", async () => {
  const { session } = pane;
  const all = fixesOfRule(findings(), "cell/whitespace");
  const changes = all
    .filter((_, index) => index % Math.ceil(all.length / 37) === 0 || index < 20)
    .slice(0, 37);
  expect(changes).toHaveLength(37);
  const fixed = await trafficOf(() => applyChanges.perform(session, { label: "alle", changes }));
  expect(pane.told.at(-1)).toMatchObject({ plural: "fix.done", count: 37 });
  expectWithin(fixed, 4, SOME_ROWS);
  const id = pane.told.at(-1)?.recoveryId ?? "";
  expectWithin(await trafficOf(() => undo.perform(session, id)), 4, SOME_ROWS);
  expect(pane.told.at(-1)).toMatchObject({ key: "undone" });
});

test.each(["type", "partner"] as const)("a filter by %s, and showing all rows again", async (group) => {
  const { session } = pane;
  const { located } = session.store.get();
  if (located.kind !== "table") throw new Error("there is no table");
  const [value] = facetIndexOf(located).evaluate(NO_CHOICE).groups[group];
  session.store.set({ choice: toggleValue(NO_CHOICE, group, value?.key ?? "") });
  const filtered = await trafficOf(() => applyFilter.perform(session));
  expect(pane.told.at(-1)).toMatchObject({ plural: "filters.applied" });
  expectWithin(filtered, 3, 3 * SOME_ROWS);
  expectWithin(await trafficOf(() => showAll.perform(session)), 5, 4 * SOME_ROWS);
});
