import { examplesFor } from "../../src/catalog/catalog";
import { createTexts } from "../../src/i18n/texts";
import { insertExamples } from "../../src/taskpane/commands/insert-examples";
import { redo, undo } from "../../src/taskpane/commands/undo";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import type { CoreInstrument } from "../../src/table/instrument";
import { pictureOf, unnamed } from "./testing/compare-sheets";
import { openLayout } from "./testing/insert-into";
import { lacking } from "./testing/lacking";
import { LAYOUTS, toldOf, type Layout } from "./testing/layouts";

/**
 * A core instrument that the table has not yet comes where the order of the core instruments says, in every layout whose rows
 * or headings name them; nothing else changes, and taking it back leaves the sheet as it was.
 */

const texts = createTexts("nl");

/** The layouts with visie, visie, and these instead of programma, programma, plan. */
function layoutsWith(names: Readonly<Record<string, string>>): Layout[] {
  return LAYOUTS.filter(({ only }) => !only).map((layout) => ({
    ...layout,
    build: (sheet, workbook) => {
      layout.build(sheet, workbook);
      for (let row = 0; row < 12; row++) {
        for (let column = 0; column < 3; column++) {
          const name = names[String(sheet.cell(row, column).value)];
          if (name !== undefined) sheet.setCell(row, column, { value: name });
        }
      }
    },
  }));
}

async function check(layout: Layout, instrument: CoreInstrument, order: readonly CoreInstrument[], own = 2) {
  const { host, sheet, workbook, session } = await openLayout(layout);
  const before = pictureOf(workbook, [], layout.beside);
  const examples = examplesFor(instrument).slice(0, own);
  await insertExamples.perform(session, { examples: examples.map(filledAsUsual), afterRow: null, texts });
  const { notice } = session.store.get();
  expect(notice).toMatchObject(toldOf(layout, examples));
  const { table } = session;
  expect([...new Set(table?.sections.map((section) => section.instrument))]).toEqual(order);
  const rows = (table?.agreements ?? []).filter((one) => one.instrument === instrument).map(({ row }) => row);
  expect(rows).toHaveLength(own);
  expect(host.selection.area.top).toBe(rows[0]);
  const heading = table?.sections.find((section) => section.instrument === instrument)?.headingRow ?? null;
  const added = heading === null ? rows : [heading, ...rows];
  expect(pictureOf(workbook, added, layout.beside)).toEqual(unnamed(before));
  expect(rows.flatMap((row) => lacking(sheet, workbook, row, order[0] === instrument))).toEqual([]);
  const after = pictureOf(workbook);
  const id = notice?.recoveryId ?? "";
  await undo.perform(session, id);
  expect(pictureOf(workbook, [], layout.beside)).toEqual(before);
  await redo.perform(session, id);
  expect(pictureOf(workbook)).toEqual(after);
}

const between = layoutsWith({ Programma: "Omgevingsplan", Omgevingsplan: "Toezicht en handhaving" });
const top = layoutsWith({
  Omgevingsvisie: "Programma",
  Programma: "Omgevingsplan",
  Omgevingsplan: "Omgevingsvergunning",
});

describe.each(between.map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
  test("between the first and the second", async () => {
    const order = ["omgevingsvisie", "programma", "omgevingsplan", "toezichtEnHandhaving"] as const;
    await check(layout, "programma", order);
  });

  test("between the second and the last", async () => {
    const order = ["omgevingsvisie", "omgevingsplan", "omgevingsvergunning", "toezichtEnHandhaving"] as const;
    await check(layout, "omgevingsvergunning", order, 1);
  });
});

describe.each(top.map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
  test("above all others", async () => {
    const order = ["omgevingsvisie", "programma", "omgevingsplan", "omgevingsvergunning"] as const;
    await check(layout, "omgevingsvisie", order);
  });
});
