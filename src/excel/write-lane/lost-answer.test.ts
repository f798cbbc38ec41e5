import { openBench } from "../../../tests/support/open-bench";
import type { CellChange } from "../../table/change";
import { buildWorkbook } from "../../workbench/package/testing/build-workbook";
import { must } from "../testing/bench";

/** Excel did what it was asked, the answer got lost, and a colleague types before the write is taken back. */

const ROWS = Array.from({ length: 6 }, (_, row) => [
  `Afspraak ${row}`,
  "oud",
  "oud",
  `Toelichting ${row}`,
  `Bron ${row}`,
]);
const BOOK = buildWorkbook({
  sheets: [
    {
      name: "Tabel",
      rows: ROWS.map((cells, row) => {
        const inner = cells.map(
          (text, column) =>
            `<c r="${"ABCDE"[column] ?? ""}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
        );
        return `<row r="${row + 1}">${inner.join("")}</row>`;
      }).join(""),
    },
  ],
});
const TYPED = "getypt door een collega";
const CHANGES: readonly CellChange[] = [1, 2, 3].flatMap((row) =>
  [1, 2].map((column) => ({ kind: "cell" as const, row, column, old: "oud", new: `nieuw ${row}` })),
);

async function open() {
  const { host, sheet, gateway } = openBench(BOOK);
  must(await gateway.readSheet(sheet.id));
  host.log.reset();
  const texts = (): string[][] =>
    ROWS.map((cells, row) => cells.map((_, column) => sheet.cell(row, column).text));
  /** The answer to request `lost` does not come; just before request `at` somebody does something. */
  const disturb = (lost: number, at: number, happen: () => void): void => {
    const process = host.process.bind(host);
    let isDone = false;
    host.process = (body, flags) => {
      const before = host.log.requests;
      if (!isDone && before === at - 1) {
        isDone = true;
        happen();
      }
      const result = process(body, flags);
      return before < host.log.requests && host.log.requests === lost
        ? { ok: false, hostError: 5012 }
        : result;
    };
  };
  return { host, sheet, gateway, texts, disturb };
}

/** The request that writes, and how many it takes to have the write taken back when its answer is lost. */
async function requests(): Promise<{ writing: number; all: number }> {
  const alone = await open();
  must(await alone.gateway.write(alone.sheet.id, "alle", CHANGES));
  const writing = alone.host.log.requests;
  const { host, sheet, gateway, disturb } = await open();
  disturb(writing, 0, () => undefined);
  expect(await gateway.write(sheet.id, "alle", CHANGES)).toMatchObject({ obstacle: { code: "connection" } });
  return { writing, all: host.log.requests };
}

test("what a colleague types in a cell of ours stays, whenever, and the message names that cell", async () => {
  const { writing, all } = await requests();
  expect(all).toBeGreaterThan(writing);
  for (let at = writing + 1; at <= all; at++) {
    const { sheet, gateway, host, texts, disturb } = await open();
    const was = texts();
    disturb(writing, at, () => host.userEdit(sheet.id, 2, 1, { value: TYPED }, "colleague"));
    const outcome = await gateway.write(sheet.id, "alle", CHANGES);
    expect({ at, outcome }).toMatchObject({ outcome: { ok: false } });
    const theirs = was.map((cells, row) =>
      cells.map((text, column) => (row === 2 && column === 1 ? TYPED : text)),
    );
    expect({ at, texts: texts() }).toEqual({ at, texts: theirs });
    const params = outcome.ok ? {} : outcome.obstacle.params;
    expect({ at, kept: params["kept"] }).toEqual({ at, kept: `B3 (${TYPED})` });
    expect(params).not.toHaveProperty("recoveryId");

    const again = must(await gateway.write(sheet.id, "alle", CHANGES));
    expect(texts()[2]?.[1]).toBe(TYPED);
    must(await gateway.undo(again.recoveryId));
    expect(texts()).toEqual(theirs);
  }
});

test.each<
  readonly [string, (bench: Awaited<ReturnType<typeof open>>) => void, (was: string[][]) => string[][]]
>([
  [
    "sorts the rows",
    ({ host, sheet }) =>
      void host.userSort(sheet.id, { top: 0, left: 0, bottom: 5, right: 4 }, 0, false, "colleague"),
    (was) => was.toReversed(),
  ],
  [
    "deletes the first row",
    ({ host, sheet }) => void host.userDeleteRows(sheet.id, 0, 1, "colleague"),
    (was) => [...was.slice(1), ["", "", "", "", ""]],
  ],
])("nothing is left half done when a colleague %s, whenever", async (_, happen, theirs) => {
  const { writing, all } = await requests();
  for (let at = writing + 1; at <= all; at++) {
    const bench = await open();
    const was = bench.texts();
    bench.disturb(writing, at, () => happen(bench));
    const outcome = await bench.gateway.write(bench.sheet.id, "alle", CHANGES);
    const params = outcome.ok ? {} : outcome.obstacle.params;
    expect({ at, ok: outcome.ok, texts: bench.texts() }).toEqual({ at, ok: false, texts: theirs(was) });
    expect({ at, params }).not.toHaveProperty("params.recoveryId");
  }
});

test("a colleague's text stays as well when Excel did not let the write be taken back at once", async () => {
  const { writing } = await requests();
  const { sheet, gateway, host, texts, disturb } = await open();
  const was = texts();
  disturb(writing, writing + 1, () => host.userEdit(sheet.id, 2, 1, { value: TYPED }, "colleague"));
  for (let request = writing + 1; request < writing + 30; request++) host.faults.failAt(request, "edit-mode");
  const outcome = await gateway.write(sheet.id, "alle", CHANGES);
  host.faults.clear();
  const { recoveryId } = outcome.ok ? {} : outcome.obstacle.params;
  expect(must(await gateway.undo(String(recoveryId))).conflicts).toHaveLength(1);
  expect(texts()).toEqual(
    was.map((cells, row) => cells.map((text, column) => (row === 2 && column === 1 ? TYPED : text))),
  );
});

test("a row that was inserted stays when a colleague typed in it beside the table", async () => {
  const insertion = [
    { kind: "insert-row" as const, row: 3, formatFrom: 2, cells: [{ column: 0, value: "Nieuw" }] },
  ];
  const alone = await open();
  must(await alone.gateway.write(alone.sheet.id, "rij", insertion));
  const writing = alone.host.log.requests;
  const { sheet, gateway, host, disturb } = await open();
  disturb(writing, writing + 1, () => host.userEdit(sheet.id, 3, 9, { value: TYPED }, "colleague"));
  const outcome = await gateway.write(sheet.id, "rij", insertion);
  expect(outcome.ok).toBe(false);
  const texts = [3, 4].map((row) => sheet.cell(row, 9).text);
  expect(texts).toContain(TYPED);
});
