import { CATALOGUE_INSTRUMENTS, examplesFor } from "../../src/catalog/catalog";
import { harvest } from "../../src/catalog/own/harvest";
import { testWorkbook } from "../../src/excel/testing/bench";
import { openTables } from "../../src/files/open-tables";
import { createTexts } from "../../src/i18n/texts";
import {
  insertExamples,
  type FilledExample,
  type InsertExamplesInput,
} from "../../src/taskpane/commands/insert-examples";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import { PaneSession } from "../../src/taskpane/state/pane-session";
import { openBench } from "../support/open-bench";
import { REGION_WORKBOOKS } from "../support/region-workbooks";
import { pictureOf } from "./testing/compare-sheets";

/** Insertions into the workbooks as regions have them, each taken back and made again, to the last cell and format. */

const texts = createTexts("nl");
async function open(book: string) {
  const bench = openBench(testWorkbook(book), { excelApi: 13 });
  const session = new PaneSession(bench.gateway);
  await session.start();
  if (session.store.get().located.kind !== "table") {
    const [other] = bench.workbook.sheets.filter(({ id }) => id !== session.store.get().sheet?.id);
    if (other) await session.show({ id: other.id, name: other.name, visible: true });
  }
  if (!session.table) throw new Error(`${book}: no table`);
  return { ...bench, session };
}

/** What every agreement says that was in the table before, wherever it is now. */
const facts = ({ table }: PaneSession, isOld: (agreement: string) => boolean): unknown[] =>
  (table?.agreements ?? [])
    .filter(({ text }) => isOld(text.agreement))
    .map(({ text, marks, instrument }) => [instrument, text, marks]);

async function insertAndBack(
  book: string,
  pick: (session: PaneSession) => readonly FilledExample[],
  afterRow: (session: PaneSession) => number | null,
) {
  const { workbook, session } = await open(book);
  const before = pictureOf(workbook);
  const known = new Set((session.table?.agreements ?? []).map(({ text }) => text.agreement));
  const meant = facts(session, (agreement) => known.has(agreement));
  const examples = pick(session);
  const input: InsertExamplesInput = {
    examples,
    afterRow: afterRow(session),
    texts,
    evenIfThere: true,
    evenIfElsewhere: true,
  };
  await insertExamples.perform(session, input);
  const { notice } = session.store.get();
  expect(notice).toMatchObject({ count: examples.length, recoveryId: expect.any(String) });
  const { recoveryId = "" } = notice ?? {};
  const after = pictureOf(workbook);
  expect(after).not.toEqual(before);
  expect(facts(session, (agreement) => known.has(agreement))).toEqual(meant);

  await undo.perform(session, recoveryId);
  expect(session.store.get().notice).toMatchObject({ intent: "success", key: "undone" });
  expect(pictureOf(workbook)).toEqual(before);
  await redo.perform(session, recoveryId);
  expect(session.store.get().notice).toMatchObject({ intent: "success", key: "redone" });
  expect(pictureOf(workbook)).toEqual(after);
  await undo.perform(session, recoveryId);
  expect(pictureOf(workbook)).toEqual(before);
  session.stop();
}

test.each(REGION_WORKBOOKS)("%s: an example for every core instrument", async (book) => {
  const examples = CATALOGUE_INSTRUMENTS.flatMap((one) => examplesFor(one).slice(0, 2)).map(filledAsUsual);
  await insertAndBack(
    book,
    () => examples,
    () => null,
  );
});

test.each(REGION_WORKBOOKS)("%s: an example below a row in the middle", async (book) => {
  const [example] = examplesFor("programma");
  if (!example) throw new Error("no example");
  await insertAndBack(
    book,
    () => [filledAsUsual(example)],
    ({ table }) => table?.agreements[Math.floor(table.agreements.length / 2)]?.row ?? null,
  );
});

test.each(["26-letterkoppen", "27-verschoven", "29-herschikt"])(
  "%s: agreements that were taken over from another region's file",
  async (book) => {
    const theirs = openTables(testWorkbook("23-rollen"));
    const tables = theirs.ok ? theirs.tables : [];
    await insertAndBack(
      book,
      ({ table }) =>
        harvest(
          tables.map(({ table: one }) => ({ file: "23-rollen.xlsx", table: one })),
          table ? [table] : [],
          [],
        )
          .slice(0, 5)
          .map(({ example }) => ({ example, values: {} })),
      () => null,
    );
  },
);

describe.each(["26-letterkoppen", "27-verschoven", "29-herschikt"])(
  "%s: the sheet changes between the insertion and its undo",
  (book) => {
    const examples = (["omgevingsvisie", "toezichtEnHandhaving"] as const).flatMap((one) =>
      examplesFor(one).slice(0, 2).map(filledAsUsual),
    );
    async function inserted() {
      const bench = await open(book);
      const before = { rows: agreementsOf(bench.session), picture: pictureOf(bench.workbook) };
      await insertExamples.perform(bench.session, { examples, afterRow: null, texts });
      const { recoveryId = "" } = bench.session.store.get().notice ?? {};
      const { sheet } = bench.session.store.get();
      return { ...bench, before, recoveryId, sheetId: sheet?.id ?? "" };
    }
    const agreementsOf = ({ table }: PaneSession): readonly string[] =>
      (table?.agreements ?? []).map(({ text }) => text.agreement);

    test("rows that came above leave exactly ours to go", async () => {
      const { host, session, before, recoveryId, sheetId } = await inserted();
      const first = session.table?.firstRow ?? 0;
      host.userInsertRows(sheetId, first - 3 < 0 ? 0 : first - 3, 2);
      await session.refresh();
      await undo.perform(session, recoveryId);
      expect(session.store.get().notice).toMatchObject({ intent: "success", key: "undone" });
      await session.refresh();
      expect(agreementsOf(session)).toEqual(before.rows);
      session.stop();
    });

    test("a new row in which somebody wrote stays with what was written, and only the other new ones go", async () => {
      const { host, session, before, recoveryId, sheetId } = await inserted();
      const { table } = session;
      const own = table?.agreements.find(({ text }) =>
        text.agreement.startsWith(examples[0]?.example.agreement.slice(0, 30) ?? "?"),
      );
      const column = table?.roles.keyword?.column;
      if (!own || column === undefined) throw new Error("no row");
      host.userEdit(sheetId, own.row, column, { value: "eigen trefwoord" });
      const { agreement } = own.text;
      await undo.perform(session, recoveryId);
      expect(session.store.get().notice).toMatchObject({
        plural: "undoneExceptRows",
        intent: "warning",
        count: 1,
      });
      await session.refresh();
      expect(agreementsOf(session).filter((one) => one !== agreement)).toEqual(before.rows);
      const left = session.table?.agreements.find(({ text }) => text.agreement === agreement);
      expect(left?.text.keyword).toBe("eigen trefwoord");
      session.stop();
    });
  },
);
