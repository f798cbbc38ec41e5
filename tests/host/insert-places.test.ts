import { examplesFor } from "../../src/catalog/catalog";
import type { CatalogueExample } from "../../src/catalog/example";
import { createTexts } from "../../src/i18n/texts";
import { insertExamples } from "../../src/taskpane/commands/insert-examples";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import type { AgreementTable } from "../../src/table/agreement-table";
import type { PaneSession } from "../../src/taskpane/state/pane-session";
import { pictureOf, unnamed } from "./testing/compare-sheets";
import { openLayout } from "./testing/insert-into";
import { isIn, lacking } from "./testing/lacking";
import { LAYOUTS, toldOf, type Layout } from "./testing/layouts";

/**
 * Every layout × every place × one row and two: the rows come where they belong, all that held for the rows beside them holds
 * for them, nothing else changes, and taking it back and making it again give exactly the sheets of before and after.
 */

const texts = createTexts("nl");
const two = (instrument: CatalogueExample["instrument"]) => examplesFor(instrument).slice(0, 2);
const AT_TOP = "at the top";
const MISSING = "toezichtEnHandhaving";

interface Case {
  readonly name: string;
  readonly examples: readonly CatalogueExample[];
  readonly afterRow: number | null;
}

/** The end of each section, a section that is missing, below the header where rows name themselves, and below each row. */
function casesOf(session: PaneSession): Case[] {
  const { table } = session;
  if (!table) throw new Error("no table");
  const instruments = [...new Set(table.sections.flatMap(({ instrument }) => instrument ?? []))];
  const ends = [...instruments, ...(table.sections.length > 1 ? ([MISSING] as const) : [])];
  return [
    ...ends.flatMap((instrument) =>
      [1, 2].map((count) => ({
        name: `${count} at the end of ${instrument}`,
        examples: two(instrument).slice(0, count),
        afterRow: null,
      })),
    ),
    ...(isNamedInEachRow(table)
      ? [
          {
            name: AT_TOP,
            examples: two(table.sections[0]?.instrument ?? MISSING),
            afterRow: table.firstRow - 1,
          },
        ]
      : []),
    ...table.agreements.map(({ row, instrument }) => ({
      name: `below row ${row + 1}`,
      examples: two(instrument ?? MISSING).slice(0, 1),
      afterRow: row,
    })),
  ];
}

const isNamedInEachRow = ({ sections, agreements }: AgreementTable): boolean =>
  sections.every(({ headingRow }) => headingRow === null) &&
  agreements.every(({ inheritedFrom }) => inheritedFrom.instrument === undefined);

const begins = (example: CatalogueExample): string => example.agreement.split("{")[0] ?? "";

function rowsOf({ table }: PaneSession, examples: readonly CatalogueExample[]): number[] {
  return (table?.agreements ?? [])
    .filter(({ text }) => examples.some((example) => text.agreement.startsWith(begins(example))))
    .map(({ row }) => row);
}

/** What the agreements that were there say, shared cells included. */
const sayings = ({ table }: PaneSession): unknown[] =>
  (table?.agreements ?? [])
    .filter(({ text }) => text.agreement.startsWith("De partijen stemmen onderwerp"))
    .map(({ text, marks, instrument }) => [text, marks, instrument]);

async function check(
  layout: Layout,
  one: Case,
  opened: Awaited<ReturnType<typeof openLayout>>,
): Promise<void> {
  const { host, sheet, workbook, session } = opened;
  const before = pictureOf(workbook, [], layout.beside);
  const said = sayings(session);
  const examples = one.examples.map(filledAsUsual);
  await insertExamples.perform(session, { examples, afterRow: one.afterRow, texts });
  expect(session.store.get().notice).toMatchObject(toldOf(layout, one.examples));
  const rows = rowsOf(session, one.examples);
  expect(rows).toHaveLength(one.examples.length);
  const found = rows.map((row) => session.table?.agreements.find((agreement) => agreement.row === row));
  if (!layout.only)
    expect(found.map((agreement) => agreement?.instrument)).toEqual(
      one.examples.map(({ instrument }) => instrument),
    );
  expect(sayings(session)).toEqual(said);
  expect(rows.flatMap((row) => lacking(sheet, workbook, row, one.name === AT_TOP))).toEqual([]);
  expect(host.selection.area.top).toBe(rows[0]);
  const headings = session.table?.sections.flatMap(({ headingRow, instrument }) =>
    instrument === MISSING && headingRow !== null ? [headingRow] : [],
  );
  const added = [...rows, ...(headings ?? [])].sort((a, b) => a - b);
  expect(pictureOf(workbook, added, layout.beside)).toEqual(unnamed(before));
  const merged = sheet.merges.filter(
    ({ left, right, bottom, top }) => left === 0 && right === 0 && bottom > top,
  );
  if (layout.name.includes("merged down column A"))
    for (const row of rows.filter((own) => sheet.cell(own, 0).value === null))
      expect(merged.some((area) => isIn(row, area))).toBe(true);

  const after = pictureOf(workbook);
  const id = session.store.get().notice?.recoveryId ?? "";
  await undo.perform(session, id);
  expect(session.store.get().notice).toMatchObject({ intent: "success", key: "undone" });
  expect(pictureOf(workbook, [], layout.beside)).toEqual(before);
  await redo.perform(session, id);
  expect(pictureOf(workbook)).toEqual(after);
  await undo.perform(session, id);
  expect(pictureOf(workbook, [], layout.beside)).toEqual(before);
}

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
  test("every place", async () => {
    let opened = await openLayout(layout);
    const wrong: string[] = [];
    for (const one of casesOf(opened.session)) {
      try {
        await check(layout, one, opened);
      } catch (error) {
        wrong.push(`${one.name}: ${error instanceof Error ? error.message : String(error)}`);
        opened = await openLayout(layout);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});
