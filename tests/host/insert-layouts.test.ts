import { examplesFor } from "../../src/catalog/catalog";
import { createTexts } from "../../src/i18n/texts";
import { insertExamples } from "../../src/taskpane/commands/insert-examples";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import type { SheetDocument } from "../../src/workbench/package/document";
import { pictureOf, unnamed } from "./testing/compare-sheets";
import { examplesIn, insertInto, openLayout } from "./testing/insert-into";
import { LAYOUTS, toldOf } from "./testing/layouts";

/** From the click in the pane to the cells of the file, in every layout that regions use. */

const texts = createTexts("nl");

/** Sheet rows whose agreement begins as an example's does, by example. */
function rowsOf(sheet: SheetDocument, column: number, agreements: readonly string[]): number[] {
  const bottom = sheet.usedArea(true)?.bottom ?? 0;
  const starts = agreements.map((text) => text.split("{")[0] ?? "");
  return starts.map((start) => {
    for (let row = 0; row <= bottom; row++) {
      if (String(sheet.cell(row, column).value ?? "").startsWith(start)) return row;
    }
    return -1;
  });
}

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
  const examples = examplesIn(layout);
  const column = layout.agreement ?? 3;

  test("several examples come under their core instruments; nothing else changes; undo takes exactly them away", async () => {
    const { host, sheet, workbook, session } = await openLayout(layout);
    const before = pictureOf(workbook, [], layout.beside);
    await insertExamples.perform(session, { examples: examples.map(filledAsUsual), afterRow: null, texts });
    const { notice } = session.store.get();
    expect(notice).toMatchObject({ ...toldOf(layout, examples), count: examples.length });

    const rows = rowsOf(
      sheet,
      column,
      examples.map(({ agreement }) => agreement),
    );
    expect(new Set(rows).size).toBe(examples.length);
    expect(rows).not.toContain(-1);
    const sorted = [...rows].sort((a, b) => a - b);
    expect(pictureOf(workbook, sorted, layout.beside)).toEqual(unnamed(before));
    expect(host.selection.area.top).toBe(sorted[0]);
    expect(rows.map((row) => sheet.row(row).hidden)).toEqual(rows.map(() => false));

    const found = rows.map((row) => session.table?.agreements.find((one) => one.row === row)?.instrument);
    expect(found).toEqual(examples.map(({ instrument }) => instrument));
    if (!layout.only) {
      const left = column - 3;
      expect(rows.slice(0, 2).map((row) => sheet.cell(row, left).value)).toEqual(layout.programma);
      expect(sheet.style(rows[0] ?? 0, column)).toEqual(sheet.style((rows[0] ?? 0) - 1, column));
    }
    // Drop-down lists and conditional formats go on over the new rows.
    for (const rules of [sheet.validations, sheet.conditionalFormats]) {
      for (const { areas } of rules) {
        for (const row of rows)
          expect(areas.some(({ top, bottom }) => top <= row && row <= bottom)).toBe(true);
      }
    }
    const marks = Array.from(
      { length: 7 },
      (__, index) => sheet.cell(rows[0] ?? 0, column + 5 + index).value,
    );
    expect(marks.filter((mark) => mark === (layout.mark ?? "x"))).toHaveLength(
      examples[0]?.partners.length ?? 0,
    );

    await undo.perform(session, notice?.recoveryId ?? "");
    expect(session.store.get().notice).toMatchObject({ intent: "success", key: "undone" });
    expect(pictureOf(workbook, [], layout.beside)).toEqual(before);
    expect(
      rowsOf(
        sheet,
        column,
        examples.map(({ agreement }) => agreement),
      ),
    ).toEqual(examples.map(() => -1));
  });

  test("an example below a row of choice stands there, and breaks nothing that rows share", async () => {
    const { sheet, workbook, session } = await openLayout(layout);
    const before = pictureOf(workbook, [], layout.beside);
    const first = session.table?.agreements.find(({ instrument }) => instrument === "programma");
    const [example] = examples;
    if (!first || !example) throw new Error("no row");
    const facts = (): unknown[] =>
      (session.table?.agreements ?? [])
        .filter(({ text }) => text.agreement.startsWith("De partijen stemmen onderwerp"))
        .map(({ text, marks, instrument }) => [
          text.agreement,
          text.legalBasis,
          text.legalText,
          marks,
          instrument,
        ]);
    const meant = facts();
    await insertExamples.perform(session, { examples: [filledAsUsual(example)], afterRow: first.row, texts });
    expect(session.store.get().notice).toMatchObject(toldOf(layout, [example]));
    const [row = -1] = rowsOf(sheet, column, [example.agreement]);
    expect(row).toBeGreaterThan(first.row);
    expect(pictureOf(workbook, [row], layout.beside)).toEqual(unnamed(before));
    // Every agreement still says what it said, shared cells included.
    expect(facts()).toEqual(meant);
    expect(session.table?.agreements.find((one) => one.row === row)?.instrument).toBe("programma");
  });
});

describe("a core instrument without a section, in a table with headings over the width and numbered rows", () => {
  const instruments = ["omgevingsvergunning", "toezichtEnHandhaving"] as const;
  const open = async () => {
    const layout = LAYOUTS.find(({ name }) => name.startsWith("headings over the width"));
    if (!layout) throw new Error("no layout");
    const opened = await openLayout(layout);
    const examples = instruments.flatMap((one) => examplesFor(one).slice(0, 1)).map(filledAsUsual);
    await insertExamples.perform(opened.session, { examples, afterRow: null, texts });
    return opened;
  };
  /** What a row looks like that is a heading. */
  const look = (sheet: SheetDocument, row: number) => ({
    text: sheet.cell(row, 0).value,
    style: sheet.style(row, 0),
    merged: sheet.merges.filter(({ top }) => top === row).map(({ left, right }) => [left, right]),
    height: sheet.row(row).height,
  });

  test("gets a heading like the others, merged as they are; its rows are numbered on; undo and redo", async () => {
    const { host, sheet, workbook, session } = await open();
    const heading = look(sheet, 7);
    expect(heading.merged).toEqual([[0, 15]]);
    expect(look(sheet, 9)).toEqual({ ...heading, text: "Omgevingsvergunning" });
    expect(look(sheet, 11)).toEqual({ ...heading, text: "Toezicht en handhaving" });
    expect([8, 10, 12].map((row) => sheet.cell(row, 0).value)).toEqual([5, 6, 7]);
    expect(sheet.style(10, 3)).toEqual(sheet.style(8, 3));
    expect(session.table?.sections.map(({ instrument, headingRow }) => [instrument, headingRow])).toEqual([
      ["omgevingsvisie", 1],
      ["programma", 4],
      ["omgevingsplan", 7],
      ["omgevingsvergunning", 9],
      ["toezichtEnHandhaving", 11],
    ]);
    expect(session.store.get().notice).toMatchObject({
      count: 2,
      params: { row: "11, 13" },
      besides: [{ plural: "examples.headingsAt", count: 2, params: { row: "10 en 12" } }],
    });
    expect(host.selection.area).toMatchObject({ top: 10, left: 0 });
    const after = pictureOf(workbook);
    const { recoveryId = "" } = session.store.get().notice ?? {};
    await undo.perform(session, recoveryId);
    expect(sheet.usedArea(true)?.bottom).toBe(8);
    expect(sheet.merges.map(({ top }) => top)).toEqual([1, 4, 7]);
    await redo.perform(session, recoveryId);
    expect(pictureOf(workbook)).toEqual(after);
  });
});

test("rows that were edited since stay when the insertion is taken back", async () => {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error("no layout");
  const { host, sheet, session } = await insertInto(layout);
  const agreements = examplesIn(layout).map(({ agreement }) => agreement);
  const rows = rowsOf(sheet, 3, agreements);
  for (const row of rows) host.userEdit(sheet.id, row, 5, { value: "eigen trefwoord" });
  await undo.perform(session, session.store.get().notice?.recoveryId ?? "");
  expect(session.store.get().notice).toMatchObject({ plural: "undo.row", intent: "warning" });
  expect(rowsOf(sheet, 3, agreements)).toEqual(rows);
});

test("of several rows the one that was edited since is named, by the number that it has when the others are gone", async () => {
  const [layout] = LAYOUTS;
  if (!layout) throw new Error("no layout");
  const { host, sheet, session } = await insertInto(layout);
  const agreements = examplesIn(layout).map(({ agreement }) => agreement);
  const [, , edited = -1] = rowsOf(sheet, 3, agreements).sort((a, b) => a - b);
  host.userEdit(sheet.id, edited, 5, { value: "eigen trefwoord" });
  await undo.perform(session, session.store.get().notice?.recoveryId ?? "");
  const [left = -1, ...others] = rowsOf(sheet, 3, agreements).filter((row) => row >= 0);
  expect(others).toEqual([]);
  expect(session.store.get().notice).toMatchObject({
    intent: "warning",
    plural: "undoneExceptRows",
    count: 1,
    params: { rows: String(left + 1) },
  });
});
