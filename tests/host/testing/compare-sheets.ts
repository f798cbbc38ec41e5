import type { SheetDocument, WorkbookDocument } from "../../../src/workbench/package/document";
import type { Area } from "../../../src/workbench/package/area";

/**
 * Everything of a workbook that inserted rows must leave alone, each as a line that a failing test can show. `inserted`:
 * rows that are new in the sheet of that index (`on`, the first by default), whose columns from `beside` on did not move along.
 */
export function pictureOf(
  workbook: WorkbookDocument,
  inserted: readonly number[] = [],
  beside = Infinity,
  on = 0,
): string[] {
  const changed = workbook.sheets[on];
  return [
    ...workbook.sheets.flatMap((sheet) =>
      sheetLines(sheet, sheet === changed ? inserted : [], beside).map((line) => `${sheet.name}: ${line}`),
    ),
    ...workbook.names.map(({ name, formula }) => `name ${name} ${inserted.length === 0 ? formula : ""}`),
  ];
}

function sheetLines(sheet: SheetDocument, inserted: readonly number[], beside: number): string[] {
  const isNew = new Set(inserted);
  /** The number that a row had before; a new row counts as the one above it. */
  const before = (row: number): number => row - inserted.filter((one) => one <= row).length;
  const used = sheet.usedArea(false) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const lines: string[] = [];
  for (let row = 0; row <= used.bottom; row++) {
    if (isNew.has(row)) continue;
    const { height, hidden } = sheet.row(row);
    const cells = Array.from({ length: Math.min(beside, used.right + 1) }, (_, column) =>
      cellText(sheet, row, column),
    );
    lines.push(`${before(row) + 1} ${JSON.stringify([height, hidden, cells])}`);
  }
  for (let row = 0; row <= used.bottom; row++) {
    for (let column = beside; column <= used.right; column++) {
      if (sheet.cell(row, column).value !== null)
        lines.push(`beside ${row + 1} ${cellText(sheet, row, column)}`);
    }
  }
  const areas = (list: readonly Area[]): string =>
    JSON.stringify(list.map((area) => oldArea(area, isNew, before)).sort());
  return [
    ...lines,
    `widths ${JSON.stringify(Array.from({ length: used.right + 1 }, (_, column) => sheet.column(column)))}`,
    `merges ${areas(sheet.merges.filter((area) => wasMerged(area, isNew)))}`,
    ...sheet.tables.map(
      ({ name, columns, area, filter }) =>
        `table ${name} ${columns.join()} ${areas([area])} ${JSON.stringify(filter?.criteria)}`,
    ),
    `filter ${sheet.autoFilter ? `${areas([sheet.autoFilter.area])} ${JSON.stringify([...sheet.autoFilter.criteria])}` : ""}`,
    ...rules(
      sheet.conditionalFormats.map(({ areas: where, type, formulas }) => [
        where,
        `format ${type} ${formulas.map((formula) => asSeenFrom(where, formula)).join()}`,
      ]),
    ),
    ...rules(
      sheet.validations.map(({ areas: where, type, formula1 }) => [where, `list ${type} ${formula1 ?? ""}`]),
    ),
    ...sheet.hyperlinks.map(({ row, column, tip }) => `link ${before(row)}/${column} ${tip}`),
    ...sheet.comments.map(({ row, column }) => `comment ${before(row)}/${column}`),
    `frozen ${JSON.stringify(sheet.frozen)} protected ${String(sheet.protection.protected)}`,
  ];

  /** Rules with the old cells that they hold for, however they are cut up. */
  function rules(all: readonly (readonly [readonly Area[], string])[]): string[] {
    const cells = new Map<string, Set<string>>();
    for (const [where, rule] of all) {
      const known = cells.get(rule) ?? new Set<string>();
      cells.set(rule, known);
      for (const { top, left, bottom, right } of where) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            if (!isNew.has(row)) known.add(`${before(row)}/${column}`);
          }
        }
      }
    }
    return [...cells].map(([rule, where]) => `${rule} ${[...where].sort().join(" ")}`).sort();
  }
}

/** A formula with its relative rows counted from the first cell that it holds for, as Excel reads it. */
const asSeenFrom = ([first]: readonly Area[], formula: string): string =>
  formula.replace(
    /(\$?[A-Z]{1,3})(\d+)/g,
    (_, column: string, row: string) => `${column}[${Number(row) - 1 - (first?.top ?? 0)}]`,
  );

/** The names of a picture without what they refer to, which follows the rows. */
export const unnamed = (picture: readonly string[]): string[] =>
  picture.map((line) => (line.startsWith("name ") ? `${line.split(" ").slice(0, 2).join(" ")} ` : line));

/** What a cell holds and what is special about its look. */
function cellText(sheet: SheetDocument, row: number, column: number): string {
  const { value, formula } = sheet.cell(row, column);
  const look = Object.entries(sheet.style(row, column)).filter(([, one]) => Boolean(one));
  // A formula that counts the rows of the table counts the new ones too.
  return `${formula === null ? JSON.stringify(value) : "formula"} ${look.flat().join(" ")}`;
}

/** Whether an area merged cells before the new rows came: it is not of theirs only, nor a lone cell that they joined. */
function wasMerged({ top, left, bottom, right }: Area, isNew: ReadonlySet<number>): boolean {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const old = rows.filter((row) => !isNew.has(row)).length;
  return old > 1 || (old === 1 && right > left);
}

/** An area in the numbering of before, without the new rows at its edges. */
function oldArea(
  { top, left, bottom, right }: Area,
  isNew: ReadonlySet<number>,
  before: (row: number) => number,
): string {
  let [from, to] = [top, bottom];
  while (isNew.has(from) && from < to) from++;
  while (isNew.has(to) && from < to) to--;
  return `${before(from)}/${left}:${before(to)}/${right}`;
}
