import { examplesFor } from "../../src/catalog/catalog";
import type { Example } from "../../src/catalog/example";
import { NO_CHOICE, toggleValue } from "../../src/facets/choice";
import { createTexts } from "../../src/i18n/texts";
import { applyFilter } from "../../src/taskpane/commands/filter";
import { insertExamples } from "../../src/taskpane/commands/insert-examples";
import { undo } from "../../src/taskpane/commands/undo";
import { filledAsUsual } from "../../src/taskpane/examples/any-example";
import { PaneSession } from "../../src/taskpane/state/pane-session";
import { testWorkbook } from "../../src/excel/testing/bench";
import { openBench } from "../support/open-bench";
import { pictureOf } from "./testing/compare-sheets";
import { openLayout } from "./testing/insert-into";
import { LAYOUTS } from "./testing/layouts";

const texts = createTexts("nl");

async function inserted(
  name: string,
  type: Example["type"] = "required",
  instrument: Example["instrument"] = "programma",
) {
  const layout = LAYOUTS.find((one) => one.name === name);
  if (!layout) throw new Error("no layout");
  const opened = await openLayout(layout);
  const { session, sheet, workbook } = opened;
  if (sheet.tables.length > 0) {
    opened.host.userFilter(sheet.id, 4, ["Afstemming nodig"]);
    await session.refresh();
  }
  const before = pictureOf(workbook, [], layout.beside);
  const fitting = examplesFor(instrument).filter((one) => one.type === type);
  const examples = fitting.slice(0, 1).map(filledAsUsual);
  await insertExamples.perform(session, { examples, afterRow: null, texts });
  const { recoveryId = "" } = session.store.get().notice ?? {};
  return { ...opened, before, recoveryId, picture: () => pictureOf(workbook, [], layout.beside) };
}

test("an insertion is taken back under a filter on the sheet, which stays on", async () => {
  const { session, before, recoveryId, picture, sheet } = await inserted("a filter that is on");
  await undo.perform(session, recoveryId);
  expect(session.store.get().notice).toMatchObject({ intent: "success", key: "undone" });
  expect(picture()).toEqual(before);
  expect(sheet.autoFilter?.criteria.size).toBe(1);
});

test("in a filtered Excel table the message offers to take the filter off; then it is taken back, and the filter is on again", async () => {
  const { session, sheet, recoveryId, before, picture } = await inserted("an Excel table");
  await undo.perform(session, recoveryId);
  const { notice } = session.store.get();
  expect(notice).toMatchObject({
    key: "obstacle.filter-on",
    recoveryId,
    offer: { label: "undo.showAll" },
  });
  expect(sheet.usedArea(true)?.bottom).toBe(6);
  await notice?.offer?.take();
  expect(session.store.get().notice).toMatchObject({ intent: "success", key: "undone" });
  expect(sheet.usedArea(true)?.bottom).toBe(5);
  expect(sheet.tables[0]?.filter?.criteria.size).toBe(1);
  expect(picture()).toEqual(before);
});

test.each(["a filter that is on", "an Excel table"])(
  "under %s a row that does not fit says so, and all rows can be shown",
  async (name) => {
    const { session, sheet } = await inserted(name, "desirable");
    const { notice } = session.store.get();
    expect(notice).toMatchObject({
      intent: "warning",
      plural: "examples.insertedOutside",
      count: 1,
      offer: { label: "examples.showAll" },
    });
    const row = Number(notice?.params?.["row"]) - 1;
    expect(sheet.row(row).hidden).toBe(false);
    await notice?.offer?.take();
    expect(session.store.get().notice).toMatchObject({ intent: "success", key: "examples.shownAll" });
    const rows = Array.from({ length: 7 }, (_, index) => sheet.row(index).hidden);
    expect(rows).toEqual(Array(7).fill(false));
  },
);

describe.each([
  ["the sheet's filter", "01-plat", "vooroverleg", "filter"],
  ["hidden rows", "05-tussenkoppen", "klimaatadaptatie", "rows"],
] as const)("under a choice that the pane itself put on the sheet as %s", (_, name, keyword, way) => {
  async function insertedInto(keywords: (example: Example) => readonly string[]) {
    const { gateway, sheet } = openBench(testWorkbook(name));
    const session = new PaneSession(gateway);
    await session.refresh();
    session.store.set({ choice: toggleValue(NO_CHOICE, "keyword", keyword) });
    await applyFilter.perform(session);
    expect(session.store.get().filtered).toBe(way);
    // What is clicked next is not what stands on the sheet.
    session.store.set({ choice: NO_CHOICE });
    const [example] = examplesFor("programma").filter((one) => !one.keywords.includes(keyword));
    if (!example) throw new Error("no example");
    const examples = [filledAsUsual({ ...example, keywords: keywords(example) })];
    await insertExamples.perform(session, { examples, afterRow: null, texts });
    return { session, sheet };
  }

  test("a row that does not fit says so, and all rows can be shown", async () => {
    const { session, sheet } = await insertedInto((example) => example.keywords);
    const { notice } = session.store.get();
    expect(notice).toMatchObject({
      intent: "warning",
      plural: "examples.insertedOutside",
      offer: { label: "examples.showAll" },
    });
    await notice?.offer?.take();
    expect(session.store.get()).toMatchObject({ filtered: null, notice: { key: "examples.shownAll" } });
    expect(Array.from({ length: 30 }, (_, row) => sheet.row(row).hidden)).not.toContain(true);
  });

  test("a row that fits needs no word", async () => {
    const { session } = await insertedInto(() => [keyword]);
    expect(session.store.get().notice).toMatchObject({ intent: "success", plural: "examples.inserted" });
  });
});

test.each(["a filter that is on", "an Excel table"])(
  "under %s a row that fits needs no word",
  async (name) => {
    const { session } = await inserted(name, "required");
    expect(session.store.get().notice).toMatchObject({ intent: "success", plural: "examples.inserted" });
  },
);

test("a new last row joins a filtered Excel table, and stays below a filter of the sheet as a typed row does", async () => {
  const table = await inserted("an Excel table", "desirable", "toezichtEnHandhaving");
  expect(table.sheet.tables[0]?.area.bottom).toBe(6);
  expect(table.session.store.get().notice).toMatchObject({ plural: "examples.insertedOutside" });
  const plain = await inserted("a filter that is on", "desirable", "toezichtEnHandhaving");
  expect(plain.sheet.autoFilter?.area.bottom).toBe(5);
  expect(plain.sheet.row(6).hidden).toBe(false);
  expect(plain.session.store.get().notice).toMatchObject({ plural: "examples.insertedOutside" });
});

describe("a row that fits, below the last row of the filter", () => {
  const BELOW = { plural: "examples.belowFilter", count: 1 };

  test("is told to be below it, because the filter takes it in only when it is applied again", async () => {
    const { session } = await inserted("a filter that is on", "required", "toezichtEnHandhaving");
    expect(session.store.get().notice).toMatchObject({
      intent: "success",
      plural: "examples.inserted",
      besides: [BELOW],
    });
  });

  test("needs no word in an Excel table, which takes it in, nor with a filter that hides nothing", async () => {
    for (const name of [
      "an Excel table",
      "a filter without criteria, a print area and a list, none of which goes on below the last row",
    ]) {
      const { session, sheet } = await inserted(name, "required", "toezichtEnHandhaving");
      expect(session.store.get().notice?.besides).toBeUndefined();
      expect((sheet.tables[0] ?? sheet.autoFilter)?.area.bottom).toBe(6);
    }
  });

  test("is told in an untidy workbook of a region, whose filter keeps its criteria and its hidden rows", async () => {
    const { host, gateway, sheet, workbook } = openBench(testWorkbook("07-rommelig"));
    const session = new PaneSession(gateway);
    await session.refresh();
    const before = { area: sheet.autoFilter?.area, picture: pictureOf(workbook) };
    const [example] = examplesFor("toezichtEnHandhaving").filter(({ level }) => level.value === "official");
    if (!example) throw new Error("no example");
    await insertExamples.perform(session, { examples: [filledAsUsual(example)], afterRow: null, texts });
    const { notice } = session.store.get();
    expect(notice).toMatchObject({ plural: "examples.inserted", params: { row: "70" } });
    expect(notice?.besides).toContainEqual(expect.objectContaining(BELOW));
    expect(sheet.autoFilter?.area).toEqual(before.area);
    expect(host.selection.area.top).toBe(69);
    await undo.perform(session, notice?.recoveryId ?? "");
    expect(pictureOf(workbook)).toEqual(before.picture);
  });
});

test("rows that the user hid by hand in a filtered Excel table are hidden after it was taken back, too", async () => {
  const { session, sheet, recoveryId } = await inserted("an Excel table");
  sheet.setRowsHidden(1, 1, true);
  await session.refresh();
  const hiddenOf = (): number[] => [1, 2, 3, 4, 5].filter((row) => sheet.row(row).hidden);
  await undo.perform(session, recoveryId);
  await session.store.get().notice?.offer?.take();
  expect(session.store.get().notice).toMatchObject({ intent: "success", key: "undone" });
  expect(hiddenOf()).toEqual([1, 2, 4]);
  expect(sheet.tables[0]?.filter?.criteria.size).toBe(1);
});

describe("all rows shown because of a new row that does not fit, and then the new row taken back", () => {
  test.each(["a filter that is on", "an Excel table"])("%s: the user's filter is on again", async (name) => {
    const { session, before, picture } = await inserted(name, "desirable");
    await session.store.get().notice?.offer?.take();
    const { recoveryId = "" } = session.store.get().notice ?? {};
    expect(picture()).not.toEqual(before);
    await undo.perform(session, recoveryId);
    expect(session.store.get().notice).toMatchObject({
      intent: "success",
      key: "undone",
      redoId: recoveryId,
    });
    expect(picture()).toEqual(before);
    expect(session.store.get().sheetState?.filtered).toBe(true);
  });

  test("a row that the user hid by hand in the meantime stays hidden", async () => {
    const { session, sheet } = await inserted("a filter that is on", "desirable");
    await session.store.get().notice?.offer?.take();
    const { recoveryId = "" } = session.store.get().notice ?? {};
    sheet.setRowsHidden(1, 1, true);
    await undo.perform(session, recoveryId);
    expect(sheet.autoFilter?.criteria.size).toBe(1);
    expect(sheet.row(1).hidden).toBe(true);
  });

  test("a filter that the user set in the meantime stays as it is", async () => {
    const { session, sheet, host } = await inserted("a filter that is on", "desirable");
    await session.store.get().notice?.offer?.take();
    const { recoveryId = "" } = session.store.get().notice ?? {};
    host.userFilter(sheet.id, 0, ["Programma"]);
    await undo.perform(session, recoveryId);
    expect([...(sheet.autoFilter?.criteria.keys() ?? [])]).toEqual([0]);
  });
});
