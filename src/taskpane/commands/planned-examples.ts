import { fillBlanks } from "../../catalog/blanks";
import { planInsertions, type InsertionPlan } from "../../catalog/insertion/plan-insertion";
import { legalTextOf } from "../../catalog/legal-text";
import { agreementKey, withMadeRows, type MadeRow } from "../../catalog/provenance/provenance";
import type { WriteReport } from "../../excel/gateway";
import type { WorkbookState } from "../../excel/store/state";
import type { StatuteTexts } from "../../law/texts/statute-texts";
import type { AgreementTable } from "../../table/agreement-table";
import type { RowInsertion } from "../../table/change";
import type { SheetSnapshot } from "../../table/snapshot";
import { madeRowsOf, withMadeRowsKept } from "../examples/made-rows";
import type { PaneSession } from "../state/pane-session";
import type { FilledExample, InsertExamplesInput } from "./examples-to-insert";

/** Where the examples would go and what they would hold; pure, so that the pane can show it before the click. */
export function planExamples(
  table: AgreementTable,
  { examples, afterRow, texts }: InsertExamplesInput,
  sheet: SheetSnapshot | null,
  statutes: StatuteTexts | null = null,
): InsertionPlan[] {
  return planInsertions(
    table,
    examples.map(({ example, values }) => ({
      example: { ...example, agreement: fillBlanks(example.agreement, values) },
      place:
        afterRow === null
          ? { kind: "section-end", instrument: example.instrument }
          : { kind: "after-row", row: afterRow },
      options: {
        legalText: legalTextOf(example, statutes),
        instrumentName: texts.t(`instrument.${example.instrument}`),
      },
    })),
    sheet,
  );
}

/** The rows of the examples, and those of new headings, in the order of the sheet, which is that of the plan. */
export function rowsAndHeadings(
  insertions: readonly RowInsertion[],
  { insertedRows, conflicts }: WriteReport,
): readonly [readonly number[], readonly number[]] {
  const done = insertions.filter((one) => !conflicts.includes(one));
  const isHeading = (_: number, index: number): boolean => done[index]?.isHeading === true;
  return [insertedRows.filter((row, index) => !isHeading(row, index)), insertedRows.filter(isHeading)];
}

/**
 * The rows are in the table by now, so that they are told as inserted even when the workbook cannot keep this. It goes and
 * comes back with the rows.
 *
 * @param recoveryId the handle by which the rows are taken back
 */
export async function keepProvenance(
  session: PaneSession,
  examples: readonly FilledExample[],
  recoveryId: string,
): Promise<void> {
  const made = examples.map(({ example, values }) => ({
    exampleId: example.id,
    version: example.version,
    key: agreementKey(fillBlanks(example.agreement, values)),
  }));
  const keys = new Set(made.map(({ key }) => key));
  let before: readonly MadeRow[] = [];
  const keep = (state: WorkbookState): WorkbookState => {
    before = madeRowsOf(state).filter(({ key }) => keys.has(key));
    return withMadeRowsKept(state, withMadeRows(madeRowsOf(state), made));
  };
  // Of the same agreement elsewhere in the workbook it was known before.
  const forget = (state: WorkbookState): WorkbookState =>
    withMadeRowsKept(state, [...madeRowsOf(state).filter(({ key }) => !keys.has(key)), ...before]);
  await session.updateWorkbook(keep, false);
  session.ways.addBeside(recoveryId, {
    back: () => session.updateWorkbook(forget, false),
    again: () => session.updateWorkbook(keep, false),
  });
}
