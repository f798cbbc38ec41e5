import type { Finding } from "../../rules/finding";
import type { AgreementTable } from "../../table/agreement-table";
import { rowName } from "../state/row-names";
import { placeOf } from "./acceptance";

/** Why a finding may stay, as far as it was typed. */
export interface ReasonDraft {
  readonly reason: string;
  readonly who: string;
  /** The form shows; when it is folded away, what was typed stays. */
  readonly isOpen: boolean;
  /** The user has just asked for the form, which then takes the focus. */
  readonly isNew: boolean;
}

/**
 * By what a finding's draft is known. It goes along with a row that moves, and stays when other cells of the row change:
 * a row is known by its agreement, and of rows with the same agreement by which of them it is.
 */
export function draftKey(table: AgreementTable, finding: Finding): string {
  const row = rowName(table, finding.row);
  return JSON.stringify([table.sheetId, finding.rule, row, placeOf(finding), finding.from ?? null]);
}
