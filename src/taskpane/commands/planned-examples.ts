import { fillBlanks } from "../../catalog/blanks";
import { planInsertions, type InsertionPlan } from "../../catalog/insertion/plan-insertion";
import { legalTextOf } from "../../catalog/legal-text";
import { agreementKey, withMadeRows } from "../../catalog/provenance/provenance";
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

/** The rows are in the table by now, so that they are told as inserted even when the workbook cannot keep this. */
export async function keepProvenance(
  session: PaneSession,
  examples: readonly FilledExample[],
): Promise<void> {
  const made = examples.map(({ example, values }) => ({
    exampleId: example.id,
    version: example.version,
    key: agreementKey(fillBlanks(example.agreement, values)),
  }));
  const keep = (state: WorkbookState) => withMadeRowsKept(state, withMadeRows(madeRowsOf(state), made));
  await session.updateWorkbook(keep, false);
}
