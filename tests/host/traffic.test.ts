import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
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
const FIXES = 37;

interface Traffic {
  readonly requests: number;
  readonly largest: number;
  readonly answers: number;
}

/** Most requests that something takes, and most bytes that Excel tells for it in all. */
type Limit = readonly [requests: number, answers: number];

const bytesOf = (body: unknown): number => Buffer.byteLength(JSON.stringify(body));

/** Does something, and tells what went to Excel and back. */
async function trafficOf({ host }: ActionPane, act: () => Promise<void>): Promise<Traffic> {
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
    largest: Math.max(...sizes.flat()),
    answers: sizes.reduce((sum, [, answer]) => sum + answer, 0),
  };
}

/** Types in a cell, and waits until the pane has read it. */
async function typeIn({ host, sheet, session }: ActionPane): Promise<void> {
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
}

function tableOf({ session }: ActionPane) {
  const { located } = session.store.get();
  if (located.kind !== "table") throw new Error("there is no table");
  return located;
}

/** Fixes of cells all over the table. */
function fixesOf(pane: ActionPane) {
  const all = fixesOfRule(tableOf(pane).findings, "legal-basis/notation");
  const step = Math.floor(all.length / FIXES);
  return { label: "alle", changes: all.filter((_, index) => index % step === 0).slice(0, FIXES) };
}

test("over ten thousand rows nothing is too large for Excel, and no change has the table read again", async () => {
  const pane = await openActionPane(generateWorkbook(10_000), { follows: true });
  const { session, host, told } = pane;
  expect(tableOf(pane).findings.length).toBeGreaterThan(5_000);
  expect(host.log.requests).toBeLessThanOrEqual(16);
  expect(host.log.largestResponseBytes).toBeLessThanOrEqual(MOST_BYTES);
  const expectWithin = async (what: string, [requests, answers]: Limit, act: () => Promise<void>) => {
    told.length = 0;
    const traffic = await trafficOf(pane, act);
    expect({ what, troubles: told.filter(({ intent }) => intent !== "success") }).toEqual({
      what,
      troubles: [],
    });
    const isWithin = {
      requests: traffic.requests > 0 && traffic.requests <= requests,
      largest: traffic.largest <= MOST_BYTES,
      answers: traffic.answers <= answers,
    };
    expect({ what, ...traffic, isWithin }).toMatchObject({
      isWithin: { requests: true, largest: true, answers: true },
    });
  };
  await expectWithin("typing in one cell", [1, 5_000], () => typeIn(pane));
  await expectWithin("marking everything", [4, SOME_ROWS], () => markAll.perform(session));
  await expectWithin("clearing marks", [6, SOME_ROWS], () => clearMarks.perform(session));
  const fixes = fixesOf(pane);
  expect(fixes.changes).toHaveLength(FIXES);
  await expectWithin("37 fixes", [4, SOME_ROWS], () => applyChanges.perform(session, fixes));
  const recoveryId = told.at(-1)?.recoveryId ?? "";
  await expectWithin("taking them back", [4, SOME_ROWS], () => undo.perform(session, recoveryId));
  const [value] = facetIndexOf(tableOf(pane)).evaluate(NO_CHOICE).groups.partner;
  session.store.set({ choice: toggleValue(NO_CHOICE, "partner", value?.key ?? "") });
  await expectWithin("a filter", [3, 3 * SOME_ROWS], () => applyFilter.perform(session));
  await expectWithin("all rows after it", [5, 4 * SOME_ROWS], () => showAll.perform(session));
}, 300_000);
