import { must } from "../../src/excel/testing/bench";
import type { Change } from "../../src/table/change";
import type { SheetDocument } from "../../src/workbench/package/document";
import { buildWorkbook } from "../../src/workbench/package/testing/build-workbook";
import { openBench } from "../support/open-bench";

/**
 * Rows come or go, Excel's answer gets lost or Excel refuses, and before the pane looks what came of it a colleague works
 * in that very row, beside it, or moves everything. Nothing is written in a wrong row, no text of anybody is lost, no row
 * is there twice, and what is not as it was can be put back or is said.
 */

const LETTERS = "ABCDEF";
const ROWS = [
  ["Nr", "Afspraak", "Typering", "Trefwoord", "Gemeente", "Toelichting"],
  ...Array.from({ length: 7 }, (_, at) =>
    // An empty row between agreements, as users leave them.
    at === 3
      ? []
      : [`Rij ${at}`, `De partijen bespreken onderwerp ${at}`, "nodig", `woord${at}`, "x", `Uitleg ${at}`],
  ),
];
const BOOK = buildWorkbook({
  sheets: [
    {
      name: "Tabel",
      rows: ROWS.map((cells, row) => {
        const inner = cells.map(
          (text, column) =>
            `<c r="${LETTERS[column] ?? ""}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
        );
        return `<row r="${row + 1}">${inner.join("")}</row>`;
      }).join(""),
    },
  ],
});
const EMPTY_ROW = 4;
const END = ROWS.length;
const TYPED = "getypt door een collega";

const insertion = (row: number, name: string): Change => ({
  kind: "insert-row",
  row,
  formatFrom: row - 1,
  cells: [name, `Nieuwe afspraak ${name}`, "wenselijk", "", "x", `Toelichting ${name}`].flatMap(
    (value, column) => (value === "" ? [] : [{ column, value }]),
  ),
});

type Bench = ReturnType<typeof openBench>;
interface Work {
  /** Gives the handle by which it can be taken back, where the work is to do so. */
  readonly before?: (bench: Bench) => Promise<string>;
  readonly call: (bench: Bench, recoveryId: string) => ReturnType<Bench["gateway"]["write"]>;
  /** A cell of the first column near which it happens. */
  readonly below: string;
  readonly above: string;
}

const write =
  (...changes: readonly Change[]) =>
  ({ gateway, sheet }: Bench) =>
    gateway.write(sheet.id, "rijen", changes);
const written =
  (...changes: readonly Change[]) =>
  async (bench: Bench) =>
    must(await write(...changes)(bench)).recoveryId;
const undo: Work["call"] = ({ gateway }, recoveryId) => gateway.undo(recoveryId);

const between = insertion(3, "Nieuw");
const atEnd = insertion(END, "Nieuw");
const removal: Change = { kind: "remove-row", row: EMPTY_ROW };
const WORK: Readonly<Record<string, Work>> = {
  "a row between others": { call: write(between), above: "Rij 1", below: "Rij 2" },
  "a row at the end": { call: write(atEnd), above: "Rij 6", below: "Rij 6" },
  "rows in two places": { call: write(between, insertion(6, "Nog een")), above: "Rij 1", below: "Rij 2" },
  "an empty row that goes": { call: write(removal), above: "Rij 2", below: "Rij 4" },
  "an inserted row that goes again": {
    before: written(between),
    call: undo,
    above: "Rij 1",
    below: "Rij 2",
  },
  "a last row that goes again": { before: written(atEnd), call: undo, above: "Rij 6", below: "Rij 6" },
  "an empty row that comes back": { before: written(removal), call: undo, above: "Rij 2", below: "Rij 4" },
};

const rowOf = (sheet: SheetDocument, name: string): number => {
  for (let row = 0; row < END + 5; row++) if (sheet.cell(row, 0).text === name) return row;
  return -1;
};

type Deed = (bench: Bench, work: Work) => void;
const typeIn =
  (row: (bench: Bench, work: Work) => number, column = 3): Deed =>
  (bench, work) => {
    const at = row(bench, work);
    if (at >= 0) bench.host.userEdit(bench.sheet.id, at, column, { value: TYPED }, "colleague");
  };
const JUST_THERE = "inserts a row just there";
const SORTS = "sorts the table";
const IN_DOUBT = [JUST_THERE, SORTS];
const DEEDS: Readonly<Record<string, Deed>> = {
  "does nothing": () => undefined,
  "types in the new row": typeIn(({ sheet }) => rowOf(sheet, "Nieuw")),
  "types beside the new row": typeIn(({ sheet }) => rowOf(sheet, "Nieuw"), 9),
  "types in the row below": typeIn(({ sheet }, { below }) => rowOf(sheet, below)),
  "types in the row above": typeIn(({ sheet }, { above }) => rowOf(sheet, above)),
  "types below the table": typeIn(({ sheet }) => (sheet.usedArea(true)?.bottom ?? 0) + 1, 0),
  "inserts a row above everything": ({ host, sheet }) =>
    void host.userInsertRows(sheet.id, 1, 1, "colleague"),
  [JUST_THERE]: ({ host, sheet }, { below }) =>
    void host.userInsertRows(sheet.id, rowOf(sheet, below), 1, "colleague"),
  "deletes the first row": ({ host, sheet }) =>
    void host.userDeleteRows(sheet.id, rowOf(sheet, "Rij 0"), 1, "colleague"),
  [SORTS]: ({ host, sheet }) =>
    void host.userSort(
      sheet.id,
      { top: 1, left: 0, bottom: sheet.usedArea(true)?.bottom ?? 1, right: 5 },
      0,
      false,
      "colleague",
    ),
};

function linesOf({ sheet }: Bench): string[] {
  const bottom = sheet.usedArea(true)?.bottom ?? 0;
  return Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => sheet.cell(row, column).text)
      .join("|")
      .replace(/\|+$/u, ""),
  );
}

async function open({ before }: Work) {
  const bench = openBench(BOOK, { timeoutMs: 500 });
  must(await bench.gateway.readSheet(bench.sheet.id));
  const recoveryId = (await before?.(bench)) ?? "";
  bench.host.log.reset();
  return { bench, recoveryId };
}

type Trouble = "answer-lost" | "general-exception";

/** Lets request `bad` go wrong, and a deed be done just before request `at`. */
function disturb({ host }: Bench, bad: number, trouble: Trouble, at: number, deed: () => void): void {
  if (trouble !== "answer-lost") host.faults.failAt(bad, trouble);
  const process = host.process.bind(host);
  let isDone = false;
  host.process = (body, flags) => {
    const { requests } = host.log;
    if (!isDone && requests === at - 1) {
      isDone = true;
      deed();
    }
    const result = process(body, flags);
    const isLost = trouble === "answer-lost" && requests < host.log.requests && host.log.requests === bad;
    return isLost ? { ok: false, hostError: 5012 } : result;
  };
}

/** The request that moves rows, and how many there are when it goes wrong and is taken back. */
async function requests(work: Work, trouble: Trouble): Promise<{ moving: number; all: number }> {
  const alone = await open(work);
  const was = linesOf(alone.bench).join("\n");
  const process = alone.bench.host.process.bind(alone.bench.host);
  let moving = 0;
  alone.bench.host.process = (body, flags) => {
    const result = process(body, flags);
    if (moving === 0 && linesOf(alone.bench).join("\n") !== was) moving = alone.bench.host.log.requests;
    return result;
  };
  must(await work.call(alone.bench, alone.recoveryId));
  const { bench, recoveryId } = await open(work);
  disturb(bench, moving, trouble, 0, () => undefined);
  expect(await work.call(bench, recoveryId)).toMatchObject({ ok: false });
  return { moving, all: bench.host.log.requests };
}

/** What of `one` is not in `other`, each line as often as it is there. */
function without(one: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return one.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0 && line !== "";
  });
}

const OURS = /^(?:Nieuw|Nog een)\|/u;

describe.each<Trouble>(["answer-lost", "general-exception"])("%s", (trouble) => {
  describe.each(Object.entries(WORK))("%s", (_, work) => {
    test.each(Object.entries(DEEDS))("a colleague %s", async (name, deed) => {
      // An empty row of ours and one of a colleague's in the same place are the same to anybody.
      const shape = (lines: readonly string[]) =>
        lines.filter((line) => name !== JUST_THERE || line !== "").join("\n");
      const { moving, all } = await requests(work, trouble);
      for (let at = moving + 1; at <= all + 1; at++) {
        const { bench, recoveryId } = await open(work);
        let isDone = false;
        disturb(bench, moving, trouble, at, () => {
          const was = linesOf(bench).join("\n");
          deed(bench, work);
          isDone = linesOf(bench).join("\n") !== was;
        });
        const outcome = await work.call(bench, recoveryId);
        expect({ at, outcome }).toMatchObject({ at, outcome: { ok: false } });
        const theirs = await expectedAfter(work, deed, isDone);
        const left = outcome.ok ? undefined : outcome.obstacle.params["recoveryId"];
        const now = linesOf(bench);
        // Nobody's text is gone, and nothing is there twice, but a row of ours that could not be taken away.
        const safe = { at, left, now, gone: without(theirs, now).filter((line) => !OURS.test(line)) };
        expect({ ...safe, strange: strangers(now, theirs) }).toEqual({ ...safe, gone: [], strange: [] });
        if (shape(now) === shape(theirs) && left === undefined) continue;
        // Where a place cannot be told any more, taking back is offered, and then finds nothing to take back.
        if (shape(now) === shape(theirs)) expect(IN_DOUBT).toContain(name);
        expect({ at, now, theirs, left }).toEqual({ at, now, theirs, left: expect.any(String) });
        const back = await bench.gateway.undo(String(left));
        const after = linesOf(bench);
        const isSaid = !back.ok || back.value.conflicts.length > 0;
        if (!isSaid) expect({ at, after: shape(after) }).toEqual({ at, after: shape(theirs) });
        const lost = without(theirs, after).filter((line) => !OURS.test(line));
        expect({ at, lost, strange: strangers(after, theirs) }).toEqual({ at, lost: [], strange: [] });
      }
    });
  });
});

/** The sheet when only the colleague had done something. */
async function expectedAfter(work: Work, deed: Deed, isDone: boolean): Promise<string[]> {
  const { bench } = await open(work);
  if (isDone) deed(bench, work);
  return linesOf(bench);
}

const strangers = (now: readonly string[], theirs: readonly string[]): string[] => {
  const extra = without(now, theirs);
  // A row of ours in which a colleague typed stays.
  return extra.filter((line, index) => !OURS.test(line) || extra.indexOf(line) !== index);
};
