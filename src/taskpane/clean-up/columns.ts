import {
  keywordColumn,
  sourceColumn,
  type TermCell,
  type TermColumn,
} from "../../keywords/clean-up/term-column";
import type { TextChange } from "../../keywords/clean-up/replace-terms";
import { isErrorValue, ownText } from "../../rules/cells";
import type { AgreementTable } from "../../table/agreement-table";
import { cellText } from "../../table/cell-text";
import type { CellChange } from "../../table/change";
import type { CellValue } from "../../table/snapshot";

/** What can be cleaned up: keywords (column F) and sources (column G). */
export const SUBJECTS = ["keyword", "source"] as const;
export type Subject = (typeof SUBJECTS)[number];

const NONE: ReadonlySet<number> = new Set();

/**
 * The terms of one column of a table. A cell that shares the one above (merged, or left blank below it) is not one of its
 * own; an error value is no term. Read once for each table, as long as no formula is known.
 *
 * @param formulas sheet rows whose cell holds a formula
 */
export function termColumnOf(
  table: AgreementTable,
  subject: Subject,
  formulas: ReadonlySet<number> = NONE,
): TermColumn {
  if (formulas.size > 0) return readColumn(table, subject, formulas);
  const known = read[subject].get(table) ?? readColumn(table, subject, NONE);
  read[subject].set(table, known);
  return known;
}

const read = {
  keyword: new WeakMap<AgreementTable, TermColumn>(),
  source: new WeakMap<AgreementTable, TermColumn>(),
};

function readColumn(
  { agreements }: AgreementTable,
  subject: Subject,
  formulas: ReadonlySet<number>,
): TermColumn {
  const cells = agreements.flatMap((agreement): TermCell[] => {
    const text = ownText(agreement, subject);
    const { row } = agreement;
    return text === "" || isErrorValue(text) ? [] : [{ row, text, formula: formulas.has(row) }];
  });
  return subject === "keyword" ? keywordColumn(cells) : sourceColumn(cells);
}

/**
 * The changes of texts as changes of cells of one column. One whose cell no longer holds that text is left out.
 *
 * @param cell what a cell of the sheet holds
 */
export function cellChanges(
  changes: readonly TextChange[],
  column: number,
  cell: (row: number, column: number) => CellValue,
): CellChange[] {
  return changes.flatMap(({ row, old: text, new: now }): CellChange[] => {
    const old = cell(row, column);
    return cellText(old) === text ? [{ kind: "cell", row, column, old, new: now }] : [];
  });
}
