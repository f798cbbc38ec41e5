import { strFromU8, unzipSync } from "fflate";
import { clearMarks, markAll } from "../../src/taskpane/commands/marks";
import { undo } from "../../src/taskpane/commands/undo";
import { testWorkbook } from "../../src/excel/testing/bench";
import { isMark } from "../../src/excel/highlight/tag";
import { actionBook, AGREEMENTS } from "./testing/action-book";
import { openActionPane, type ActionPane } from "./testing/action-pane";

/** Marks on the user's sheet: where they go with its rows, and that they go without a trace, whoever put them there. */

const ROWS = AGREEMENTS.map((cells, index) => [...cells.slice(0, 15), `Uitleg ${index}`]);
/** Saved once, so that what saving itself does is in it. */
const BOOK = actionBook(ROWS);
const AREA = { top: 1, left: 0, bottom: ROWS.length, right: 15 };

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The marks of ours as "last column of the row|column|rule". */
function marksOf({ sheet }: ActionPane): string[] {
  return sheet.conditionalFormats
    .flatMap(({ areas, formulas }) => {
      const rule = /samenwerkingstabel:([a-z/-]+)/u.exec(formulas.join())?.[1];
      if (rule === undefined) return [];
      return areas.flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from(
            { length: right - left + 1 },
            (__, column) => `${sheet.cell(top + row, 15).text}|${left + column}|${rule}`,
          ),
        ).flat(),
      );
    })
    .sort();
}

const countOf = ({ sheet }: ActionPane): number => sheet.conditionalFormats.length;

async function marked(bytes: Uint8Array = BOOK): Promise<ActionPane> {
  const pane = await openActionPane(bytes);
  await markAll.perform(pane.session);
  expect(marksOf(pane).length).toBeGreaterThan(5);
  return pane;
}

test("go along with rows that are inserted and removed above them", async () => {
  const pane = await marked();
  const before = marksOf(pane);
  pane.host.userInsertRows(pane.sheet.id, 1, 2);
  expect(marksOf(pane)).toEqual(before);
  pane.host.userDeleteRows(pane.sheet.id, 3, 1);
  expect(marksOf(pane)).toEqual(before.filter((mark) => !mark.startsWith("Uitleg 0")));
});

test("stay where they are when rows are sorted, and are put right by marking again, without more of them", async () => {
  const pane = await marked();
  const before = marksOf(pane);
  const count = countOf(pane);
  pane.host.userSort(pane.sheet.id, AREA, 15, false);
  expect(marksOf(pane)).not.toEqual(before);
  await pane.session.refresh();
  await markAll.perform(pane.session);
  expect(marksOf(pane)).toEqual(before);
  expect(countOf(pane)).toBe(count);
});

test("go without a trace, also out of the styles", async () => {
  const pane = await marked();
  await clearMarks.perform(pane.session);
  expect(partsOf(pane.workbook.save())).toEqual(partsOf(BOOK));
});

test.each([
  ["made on another machine, with other ids", () => undefined],
  ["sorted and moved there", ({ host, sheet }: ActionPane) => void host.userSort(sheet.id, AREA, 3, true)],
  [
    "multiplied by copying",
    ({ sheet }: ActionPane) => {
      for (const { areas, formulas, format } of sheet.conditionalFormats) {
        if (format && formulas.join().includes("samenwerkingstabel:"))
          sheet.addConditionalFormat(
            areas.map((area) => ({ ...area, top: area.top + 20, bottom: area.bottom + 20 })),
            formulas.join(),
            format,
          );
      }
    },
  ],
])("go without a trace when they were saved and %s", async (_, happen) => {
  const theirs = await marked();
  happen(theirs);
  const here = await openActionPane(theirs.workbook.save());
  expect(countOf(here)).toBeGreaterThan(3);
  await clearMarks.perform(here.session);
  expect(here.told.at(-1)).toMatchObject({ intent: "success", key: "mark.cleared" });
  expect(marksOf(here)).toEqual([]);
  const [plain, now] = [partsOf(BOOK), partsOf(here.workbook.save())];
  // The cells are as the other person left them; looks and everything else are as they were.
  expect(now["xl/styles.xml"]?.match(/<dxf>/gu)).toEqual(plain["xl/styles.xml"]?.match(/<dxf>/gu));
  expect(formatsIn(now)).toEqual(formatsIn(plain));
  expect(Object.keys(now)).toEqual(Object.keys(plain));
});

const formatsIn = (parts: Record<string, string>): unknown =>
  parts["xl/worksheets/sheet1.xml"]?.match(/<conditionalFormatting.*<\/conditionalFormatting>/u)?.[0];

describe("marks of an earlier session", () => {
  async function later(): Promise<{
    readonly pane: ActionPane;
    readonly before: readonly string[];
    readonly id: string;
  }> {
    const first = await marked();
    const before = marksOf(first);
    const pane = await openActionPane(first.workbook.save());
    expect(pane.session.store.get().marked?.choice).toBeNull();
    await clearMarks.perform(pane.session);
    expect(marksOf(pane)).toEqual([]);
    return { pane, before, id: pane.session.store.get().notice?.recoveryId ?? "" };
  }

  test("come back after clearing exactly as they were, looks included", async () => {
    const first = await marked();
    const looks = ({ sheet }: ActionPane) =>
      sheet.conditionalFormats
        .map(({ areas, formulas, format }) => JSON.stringify([areas, formulas, format]))
        .sort();
    const before = looks(first);
    const pane = await openActionPane(first.workbook.save());
    await clearMarks.perform(pane.session);
    await undo.perform(pane.session, pane.session.store.get().notice?.recoveryId ?? "");
    expect(looks(pane)).toEqual(before);
    expect(pane.session.store.get().marked?.choice).toBeNull();
  });

  test.each<readonly [string, (pane: ActionPane) => void]>([
    ["inserted rows", ({ host, sheet }) => void host.userInsertRows(sheet.id, 1, 2, "colleague")],
    [
      "sorted them",
      ({ host, sheet }) => void host.userSort(sheet.id, { ...AREA, right: 18 }, 15, false, "colleague"),
    ],
    [
      "typed in one",
      ({ host, sheet }) => void host.userEdit(sheet.id, 2, 6, { value: "Getypt" }, "colleague"),
    ],
  ])("come back on their rows when a colleague %s", async (_, change) => {
    const { pane, before, id } = await later();
    change(pane);
    await undo.perform(pane.session, id);
    expect(marksOf(pane)).toEqual(before);
  });

  test("come back but for those of a row that is gone, and the pane says so", async () => {
    const { pane, before, id } = await later();
    pane.host.userDeleteRows(pane.sheet.id, 1, 1, "colleague");
    await undo.perform(pane.session, id);
    const left = before.filter((mark) => !mark.startsWith("Uitleg 0"));
    expect(left.length).toBeLessThan(before.length);
    expect(marksOf(pane)).toEqual(left);
    expect(pane.session.store.get().notice).toMatchObject({
      plural: "undoneExcept",
      count: before.length - left.length,
    });
  });

  test("stay away when none of their rows is found, and the pane says why", async () => {
    const { pane, id } = await later();
    for (let row = 1; row <= ROWS.length; row++)
      for (let column = 0; column <= 15; column++)
        pane.host.userEdit(pane.sheet.id, row, column, { value: `Anders ${row} ${column}` }, "colleague");
    await undo.perform(pane.session, id);
    expect(pane.session.store.get().notice).toMatchObject({ key: "mark.rowsGone" });
    expect(marksOf(pane)).toEqual([]);
  });
});

describe("marks on several sheets of a workbook", () => {
  const BLADEN = testWorkbook("20-bladen");
  const marksOn = ({ workbook }: ActionPane): Record<string, number> =>
    Object.fromEntries(
      workbook.sheets
        .map(({ name, conditionalFormats }): [string, number] => [
          name,
          conditionalFormats.filter(({ formulas }) => formulas.some(isMark)).length,
        ])
        .filter(([, count]) => count > 0),
    );

  async function markedOn(...names: readonly string[]): Promise<ActionPane> {
    const pane = await openActionPane(BLADEN);
    for (const name of names) {
      const { id } = pane.workbook.sheets.find((sheet) => sheet.name === name) ?? pane.sheet;
      await pane.session.show({ id, name, visible: true });
      await markAll.perform(pane.session);
    }
    return pane;
  }

  test("those that are left on other sheets are named after clearing, and go and come back together", async () => {
    const pane = await markedOn("Programma", "Omgevingsvisie", "Omgevingsplan");
    const before = marksOn(pane);
    expect(Object.keys(before).sort()).toEqual(["Omgevingsplan", "Omgevingsvisie", "Programma"]);
    await clearMarks.perform(pane.session);
    expect(Object.keys(marksOn(pane)).sort()).toEqual(["Omgevingsvisie", "Programma"]);
    const { notice } = pane.session.store.get();
    expect(notice).toMatchObject({
      intent: "success",
      key: "mark.clearedHere",
      params: { sheets: "‘Omgevingsvisie’, ‘Programma’" },
    });
    await notice?.offer?.take();
    expect(marksOn(pane)).toEqual({});
    expect(pane.session.store.get().notice).toMatchObject({ intent: "success", key: "mark.cleared" });
    await undo.perform(pane.session, pane.session.store.get().notice?.recoveryId ?? "");
    const { Omgevingsplan, ...others } = before;
    expect(Omgevingsplan).toBeGreaterThan(0);
    expect(marksOn(pane)).toEqual(others);
  });

  test("nothing to clear here does not say that there is nothing at all", async () => {
    const pane = await markedOn("Programma");
    const front = pane.workbook.sheets.find(({ name }) => name === "Omgevingsplan") ?? pane.sheet;
    await pane.session.show({ id: front.id, name: front.name, visible: true });
    await clearMarks.perform(pane.session);
    expect(pane.session.store.get().notice).toMatchObject({
      key: "mark.noneHere",
      params: { sheets: "‘Programma’" },
    });
  });

  test("taking back is refused where somebody marked the sheet anew", async () => {
    const pane = await markedOn("Programma", "Omgevingsplan");
    await clearMarks.perform(pane.session);
    await pane.session.store.get().notice?.offer?.take();
    const id = pane.session.store.get().notice?.recoveryId ?? "";
    const programma = pane.workbook.sheets.find(({ name }) => name === "Programma");
    programma?.addConditionalFormat([AREA], 'LEN("samenwerkingstabel:type/required")>0', { fill: "#FDE7E9" });
    await undo.perform(pane.session, id);
    expect(marksOn(pane)).toEqual({ Programma: 1 });
    expect(pane.session.store.get().notice).toMatchObject({ intent: "warning", key: "history.marksChanged" });
  });
});
