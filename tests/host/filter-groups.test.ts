import { readFileSync } from "node:fs";
import { NO_CHOICE, toggleValue, withMode, type GroupId, type Mode } from "../../src/facets/choice";
import { acceptFinding } from "../../src/taskpane/commands/accept";
import { applyFilter, showAll } from "../../src/taskpane/commands/filter";
import type { SheetDocument } from "../../src/workbench/package/document";
import { openActionPane } from "./testing/action-pane";
import { hiddenRows } from "./testing/filtered-files";

/** Every group of the filters on workbooks as they are met: the sheet shows the rows that a look at the cells gives. */

const open = (name: string) => openActionPane(new Uint8Array(readFileSync(`tests/workbooks/${name}.xlsx`)));
const text = (sheet: SheetDocument, row: number, column: number): string =>
  String(sheet.cell(row, column).value ?? "").trim();

interface Sample {
  readonly file: string;
  readonly group: GroupId;
  readonly mode?: Mode;
  readonly values: readonly string[];
  readonly by: "filter" | "rows";
  /** The choice in the plainest words. */
  readonly fits: (sheet: SheetDocument, row: number) => boolean;
}

/** The last heading of a section above the row: merged, in column A. */
const headingOf = (sheet: SheetDocument, row: number): string => {
  const headings = sheet.merges.filter(({ top, left, right }) => left === 0 && right > 9 && top <= row);
  return text(sheet, Math.max(...headings.map(({ top }) => top)), 0);
};
const cites = (what: RegExp) => (sheet: SheetDocument, row: number) => what.test(text(sheet, row, 1));
const is = (column: number, what: string) => (sheet: SheetDocument, row: number) =>
  text(sheet, row, column) === what;
const not =
  (one: Sample["fits"]): Sample["fits"] =>
  (sheet, row) =>
    !one(sheet, row);

const plan = is(0, "Omgevingsplan");
/** Where blanks are to be shown, the sheet's filter would show the empty row of this table too. */
const SAMPLES: readonly Sample[] = [
  { file: "01-plat", group: "law", values: ["Wpg"], by: "filter", fits: cites(/\bWpg\b/) },
  {
    file: "01-plat",
    group: "law",
    mode: "none",
    values: ["Ow"],
    by: "rows",
    fits: not(cites(/\bOw\b|Omgevingswet/)),
  },
  {
    file: "01-plat",
    group: "law",
    values: ["Ow 2.2"],
    by: "filter",
    fits: cites(/art\. 2\.2(?: lid \d+)? Ow/),
  },
  {
    file: "01-plat",
    group: "law",
    mode: "all",
    values: ["Ow 2.2", "Ob 10.7"],
    by: "filter",
    fits: (sheet, row) =>
      cites(/art\. 2\.2(?: lid \d+)? Ow/)(sheet, row) && cites(/art\. 10\.7(?: lid \d+)? Ob/)(sheet, row),
  },
  { file: "01-plat", group: "law", values: [""], by: "rows", fits: cites(/^$|^zie wet$|Owz$/) },
  { file: "01-plat", group: "instrument", values: ["omgevingsplan"], by: "filter", fits: plan },
  {
    file: "01-plat",
    group: "instrument",
    mode: "none",
    values: ["omgevingsplan"],
    by: "filter",
    fits: not(plan),
  },
  {
    file: "05-tussenkoppen",
    group: "instrument",
    values: ["omgevingsplan"],
    by: "rows",
    fits: (sheet, row) => /omgevingsplan/i.test(headingOf(sheet, row)),
  },
  { file: "01-plat", group: "level", values: ["bestuurlijk"], by: "filter", fits: is(7, "Bestuurlijk") },
  {
    file: "04-exceltabel",
    group: "partner",
    mode: "all",
    values: ["waterschap", "ggd"],
    by: "filter",
    fits: (sheet, row) => text(sheet, row, 10) !== "" && text(sheet, row, 13) !== "",
  },
  {
    file: "01-plat",
    group: "partner",
    values: ["waterschap", "ggd"],
    by: "rows",
    fits: (sheet, row) => text(sheet, row, 10) !== "" || text(sheet, row, 13) !== "",
  },
];

test.each(
  SAMPLES.map(
    (sample) => [sample.file, sample.group, sample.mode ?? "any", sample.values.join("+"), sample] as const,
  ),
)("%s: %s, %s of %s", async (file, group, mode, _, { values, by, fits }) => {
  const { session, sheet, perform } = await open(file);
  const agreements = session.table?.agreements.map(({ row }) => row) ?? [];
  const before = hiddenRows(sheet);
  const choice = values.reduce((some, value) => toggleValue(some, group, value), NO_CHOICE);
  session.store.set({ choice: withMode(choice, group, mode) });
  await perform(applyFilter, undefined);
  const shown = agreements.filter((row) => !sheet.row(row).hidden);
  expect(shown).toEqual(agreements.filter((row) => fits(sheet, row) && !before.includes(row)));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.length).toBeLessThan(agreements.length);
  expect(session.store.get().filtered).toBe(by);
  await perform(showAll, undefined);
  expect(hiddenRows(sheet)).toEqual(before);
});

test("rows by what was found in them, by the partner that is missing, and by what was accepted", async () => {
  const { session, sheet, perform } = await open("01-plat");
  const { located } = session.store.get();
  if (located.kind !== "table") throw new Error("there is no table");
  const shown = async (group: GroupId, value: string): Promise<number[]> => {
    session.store.set({ choice: toggleValue(NO_CHOICE, group, value) });
    await perform(applyFilter, undefined);
    const rows = located.table.agreements.map(({ row }) => row).filter((row) => !sheet.row(row).hidden);
    await perform(showAll, undefined);
    return rows;
  };
  const rowsOf = (some: readonly { readonly row: number }[]): number[] =>
    [...new Set(some.map(({ row }) => row))]
      .filter((row) => located.table.agreements.some((one) => one.row === row))
      .sort((a, b) => a - b);
  const errors = located.findings.filter(({ severity }) => severity === "error");
  expect(await shown("severity", "error")).toEqual(rowsOf(errors));
  const [first] = errors;
  if (!first) throw new Error("nothing is wrong");
  expect(await shown("rule", first.rule)).toEqual(rowsOf(errors.filter(({ rule }) => rule === first.rule)));
  const asked = located.findings.filter(({ suggestions = [] }) =>
    suggestions.some(
      ({ label, changes }) => label === "mark" && changes.some((one) => "column" in one && one.column === 13),
    ),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(await shown("missing", "ggd")).toEqual(rowsOf(asked));
  await perform(acceptFinding, { finding: first, reason: "Zo afgesproken", who: "" });
  expect(await shown("accepted", first.rule)).toEqual([first.row]);
});
