import { readFileSync } from "node:fs";
import { replaceTerms } from "../../src/keywords/clean-up/replace-terms";
import { termClusters } from "../../src/keywords/clean-up/clusters";
import { uniformSeparators, usualSeparator } from "../../src/keywords/clean-up/separators";
import type { TextChange } from "../../src/keywords/clean-up/replace-terms";
import { cellChanges, termColumnOf } from "../../src/taskpane/clean-up/columns";
import { applyChanges } from "../../src/taskpane/commands/fixes";
import { undo } from "../../src/taskpane/commands/undo";
import { fittingKeywords } from "../../src/taskpane/keywords/fitting";
import type { AgreementTable } from "../../src/table/agreement-table";
import type { WorkbookDocument } from "../../src/workbench/package/document";
import { openWorkbook } from "../../src/workbench/package/open";
import { openActionPane } from "./testing/action-pane";

/** What is done to keywords, in every layout, with the saved file read back cell by cell. */

const LAYOUTS = ["01-plat", "02-titelblok", "04-exceltabel", "05-tussenkoppen"];
/** With keywords in another column, and with formulas and notes around them; no two of their keywords are near. */
const MORE_LAYOUTS = ["22-ingevoegd", "25-noten"];

/** Every cell of every sheet, as the saved file has it. */
function cellsOf(workbook: WorkbookDocument): Map<string, string> {
  const opened = openWorkbook(workbook.save());
  if (!opened.ok) throw new Error(opened.problem.detail);
  const cells = new Map<string, string>();
  opened.workbook.sheets.forEach((sheet, index) => {
    const area = sheet.usedArea(false);
    for (let row = area?.top ?? 0; area && row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const { value, formula } = sheet.cell(row, column);
        cells.set(`${index} ${row} ${column}`, JSON.stringify([value, formula, sheet.style(row, column)]));
      }
    }
  });
  return cells;
}

const works: readonly (readonly [string, (table: AgreementTable) => readonly TextChange[]])[] = [
  [
    "a fitting keyword is added to a row",
    (table) =>
      table.agreements
        .flatMap(({ row }) => fittingKeywords(table, row).slice(0, 1))
        .slice(0, 1)
        .map(({ change }) => change),
  ],
  [
    "near spellings are merged",
    (table) => {
      const terms = termColumnOf(table, "keyword");
      const pairs = termClusters(terms, new Set()).flatMap(([kept, ...others]) =>
        others.map(({ term }) => [term, [kept?.term ?? term]] as const),
      );
      return replaceTerms(terms, new Map(pairs), usualSeparator(terms)).changes;
    },
  ],
  [
    "a keyword gets another name",
    (table) => {
      const terms = termColumnOf(table, "keyword");
      const [most = ""] = [...terms.rows].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
      return replaceTerms(terms, new Map([[most, ["nieuwe naam"]]]), usualSeparator(terms)).changes;
    },
  ],
  ["separators are made alike", (table) => uniformSeparators(termColumnOf(table, "keyword"), " / ").changes],
];

describe.each(works)("%s", (name, work) => {
  const layouts = name === "near spellings are merged" ? LAYOUTS : [...LAYOUTS, ...MORE_LAYOUTS];
  test.each(layouts)("in %s: these cells and no others, and back again", async (layout) => {
    const pane = await openActionPane(new Uint8Array(readFileSync(`tests/workbooks/${layout}.xlsx`)));
    const { session, workbook } = pane;
    await session.refresh();
    const { table } = session;
    const column = table?.roles.keyword?.column;
    if (!table || column === undefined) throw new Error("there is no table with keywords");
    const before = cellsOf(workbook);
    const changes = work(table);
    expect(changes.length).toBeGreaterThan(0);
    await applyChanges.perform(session, {
      label: "test",
      changes: cellChanges(changes, column, (...at) => session.cell(...at)),
    });
    const after = cellsOf(workbook);
    const changed = [...after].filter(([at, cell]) => before.get(at) !== cell);
    expect(after.size).toBe(before.size);
    expect(changed.map(([at, cell]) => [at, (JSON.parse(cell) as unknown[])[0]])).toEqual(
      changes.map(({ row, new: now }) => [`0 ${row} ${column}`, now]),
    );
    await undo.perform(session, session.store.get().notice?.recoveryId ?? "");
    expect([...cellsOf(workbook)]).toEqual([...before]);
    await session.stop();
  });
});

/** Its first and only sheet has a table, but no column of keywords. */
const WITHOUT_KEYWORDS = "07-rommelig";

test(`in ${WITHOUT_KEYWORDS}, which has no keywords, none fit a row and its sources are made alike`, async () => {
  const bytes = new Uint8Array(readFileSync(`tests/workbooks/${WITHOUT_KEYWORDS}.xlsx`));
  const { session, workbook } = await openActionPane(bytes);
  const { table } = session;
  const column = table?.roles.source?.column;
  if (!table || column === undefined) throw new Error("there is no table with sources");
  expect(table.roles.keyword).toBeUndefined();
  expect(table.agreements.flatMap(({ row }) => fittingKeywords(table, row))).toEqual([]);
  const before = cellsOf(workbook);
  const terms = termColumnOf(table, "source");
  const [most = ""] = [...terms.rows].sort((a, b) => b[1].length - a[1].length)[0] ?? [];
  const all = replaceTerms(terms, new Map([[most, ["Regio Nieuw"]]]), usualSeparator(terms)).changes;
  const changes = all.filter(({ row }) => workbook.sheets[0]?.cell(row, column).formula === null);
  expect(all.length - changes.length).toBe(1);
  expect(changes.length).toBeGreaterThan(0);
  await applyChanges.perform(session, {
    label: "test",
    changes: cellChanges(all, column, (...at) => session.cell(...at)),
  });
  // A formula is nobody's typing: it stays, and the pane says so.
  expect(session.store.get().notice).toMatchObject({
    plural: "fix.doneFormulas",
    count: 1,
    params: { applied: changes.length },
  });
  const changed = [...cellsOf(workbook)].filter(([at, cell]) => before.get(at) !== cell);
  expect(changed.map(([at, cell]) => [at, (JSON.parse(cell) as unknown[])[0]])).toEqual(
    changes.map(({ row, new: now }) => [`0 ${row} ${column}`, now]),
  );
  await undo.perform(session, session.store.get().notice?.recoveryId ?? "");
  expect([...cellsOf(workbook)]).toEqual([...before]);
  await session.stop();
});
