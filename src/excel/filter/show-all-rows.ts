import type { Outcome } from "../gateway";
import { onSheet } from "../office/on-sheet";
import type { Runner } from "../office/run";
import type { SheetBook } from "../office/sheet-book";
import { stop } from "../obstacles";
import { queueFacts } from "../read/facts";

/** Takes the criteria out of the sheet's filter and of its tables' filters, whoever set them; their buttons stay. */
export function showAllRows(run: Runner, book: SheetBook, sheetId: string): Promise<Outcome<null>> {
  return onSheet(run, book, sheetId, async (session, sheet) => {
    const asked = queueFacts(session, sheet);
    await session.sync();
    const facts = asked();
    if (facts.viewOnly) throw stop("view-only", "the workbook is open for reading only");
    if (!facts.allowAutoFilter) throw stop("protected", `the filter of ${facts.name} is protected`);
    const tables = facts.tables.map(({ id }) => {
      const table = sheet.tables.getItem(id);
      return { table, filter: table.autoFilter.load("isDataFiltered") };
    });
    if (facts.filtered) sheet.autoFilter.clearCriteria();
    await session.sync();
    const filtered = tables.filter(({ filter }) => filter.isDataFiltered);
    for (const { table } of filtered) table.clearFilters();
    if (filtered.length > 0) await session.sync();
    return null;
  });
}
