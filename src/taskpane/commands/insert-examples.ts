import { insertionsOf, type InsertionPlan } from "../../catalog/insertion/plan-insertion";
import type { SheetRef } from "../../excel/gateway";
import { loadStatutes } from "../../law/texts/load-statutes";
import type { AgreementTable } from "../../table/agreement-table";
import type { PaneSession } from "../state/pane-session";
import { obstacleNotice, type Offer } from "../state/pane-state";
import { askFirst } from "./ask-before-inserting";
import { hasTable, type PaneCommand } from "./command";
import type { InsertExamplesInput } from "./examples-to-insert";
import { filterFit } from "./filter-fit";
import { insertApart } from "./insert-apart";
import { insertedNotice } from "./inserted-notice";
import { keepProvenance, planExamples, rowsAndHeadings } from "./planned-examples";
import { readAgainAfter } from "./read-again";
import { rowNumbers } from "./row-numbers";
import { showAll } from "./show-all";
import { showSheet } from "./show-sheet";

export type { FilledExample, InsertExamplesInput } from "./examples-to-insert";
export { planExamples } from "./planned-examples";

/** Inserts one or more examples in one write, which one press takes back. */
export const insertExamples: PaneCommand<InsertExamplesInput> = {
  id: "insertExamples",
  label: "examples.insert",
  icon: "insert",
  enabled: hasTable,
  perform: (session, input) => {
    const { texts: _, ...wanted } = input;
    const asked = agreementAt(session.table, input.afterRow);
    return session.stoppably(["insertExamples", wanted], async (watch) => {
      const statutes = await loadStatutes();
      const { sheet } = session.store.get();
      const { table, basis } = session;
      const [first] = input.examples;
      if (!sheet || !table || !first) return;
      // A row without its legal text looks whole and is not.
      if (!statutes) return session.notify({ intent: "error", key: "examples.noTexts" });
      // It had to wait for its turn, and what went before it moved the rows.
      if (agreementAt(table, input.afterRow) !== asked)
        return session.notify({ intent: "warning", key: "obstacle.changed-meanwhile" });
      const question = await askFirst(session, table, input, {
        here: (again) => insertExamples.perform(session, again),
        onSheet: (other) => insertOnSheet.perform(session, { ...input, sheet: other }),
        apart: (parts) => insertApart.perform(session, { ...input, parts }),
      });
      if (question) return session.notify(question);
      const plans = planExamples(table, input, basis, statutes);
      const insertions = insertionsOf(plans);
      const hasHeadings = insertions.some(({ isHeading }) => isHeading);
      const column = await columnToShow(session, plans, table.roles.agreement?.column);
      const result = await session.gateway.write(sheet.id, first.example.title, insertions, {
        tableArea: table.area,
        watch,
        ...(basis ? { snapshot: basis } : {}),
        ...(column !== undefined && !hasHeadings ? { selectColumn: column } : {}),
      });
      if (!result.ok) {
        session.notify(obstacleNotice(result.obstacle));
        return readAgainAfter(session, result.obstacle);
      }
      const { recoveryId, conflicts } = result.value;
      const [insertedRows, headings] = rowsAndHeadings(insertions, result.value);
      const [top] = insertedRows;
      if (hasHeadings && column !== undefined && top !== undefined) {
        await session.gateway.selectCell(sheet.id, top, column);
      }
      await keepProvenance(session, input.examples, recoveryId);
      const { outside, below } = await filterFit(session, sheet.id, insertedRows);
      session.notify(
        insertedNotice({
          plans,
          title: first.example.title,
          rows: insertedRows,
          headings,
          isPartly: conflicts.length > 0,
          toShowAll: outside.length > 0 ? toShowAll(session, sheet.id, recoveryId) : null,
          below: below.length,
          recoveryId,
          texts: input.texts,
        }),
      );
      await session.refresh();
      if (conflicts.length === 0) input.onDone?.(rowNumbers(insertedRows));
    });
  },
};

/** The agreement in a sheet row, as it is written. */
const agreementAt = (table: AgreementTable | null, at: number | null): string | undefined =>
  table?.agreements.find(({ row }) => row === at)?.text.agreement;

/** Goes to another sheet and inserts examples there, each at the end of its core instrument. */
export const insertOnSheet: PaneCommand<
  Omit<InsertExamplesInput, "afterRow"> & { readonly sheet: SheetRef }
> = {
  id: "insertOnSheet",
  label: "examples.insertOn",
  icon: "insert",
  enabled: hasTable,
  perform: async (session, { sheet, ...input }) => {
    const before = session.store.get().notice;
    await showSheet.perform(session, sheet);
    const { trouble, notice } = session.store.get();
    // Why the sheet cannot be shown or read has been said then.
    if (trouble !== null || (notice !== null && notice !== before)) return;
    await insertExamples.perform(session, { ...input, afterRow: null });
  },
};

const toShowAll = (session: PaneSession, sheetId: string, recoveryId: string): Offer => ({
  label: "examples.showAll",
  take: () =>
    session.exclusively(["showAllRows", sheetId], async () => {
      if (!(await showAll(session, sheetId, { recoveryId }))) return;
      session.notify({ intent: "success", key: "examples.shownAll", recoveryId });
      await session.refresh();
    }),
});

/**
 * The column in which the new row is selected: of those that it fills the one nearest to where the user is, so that a sheet
 * that was scrolled sideways stays so. A cell that the row shares with others would select all of these.
 */
async function columnToShow(
  session: PaneSession,
  plans: readonly InsertionPlan[],
  usual: number | undefined,
): Promise<number | undefined> {
  const [top] = [...plans].sort((a, b) => a.finalRow - b.finalRow);
  const selected = await session.gateway.selectedCell();
  if (!top || !selected.ok || selected.value.sheetId !== session.store.get().sheet?.id) return usual;
  const { column } = selected.value;
  const far = (one: number): number => Math.abs(one - column);
  return top.insertion.cells.map((cell) => cell.column).sort((a, b) => far(a) - far(b))[0] ?? usual;
}
