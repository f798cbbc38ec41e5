import type { Finding } from "../../rules/finding";
import type { AgreementTable } from "../../table/agreement-table";
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
  const row = rowNames(table).get(finding.row) ?? String(finding.row);
  return JSON.stringify([table.sheetId, finding.rule, row, placeOf(finding), finding.from ?? null]);
}

const known = new WeakMap<AgreementTable, ReadonlyMap<number, string>>();

function rowNames(table: AgreementTable): ReadonlyMap<number, string> {
  const made = known.get(table) ?? nameRows(table);
  known.set(table, made);
  return made;
}

function nameRows({ agreements }: AgreementTable): ReadonlyMap<number, string> {
  const seen = new Map<string, number>();
  const names = new Map<number, string>();
  for (const { row, text } of agreements) {
    const agreement = text.agreement.trim();
    if (agreement === "") continue;
    const nth = (seen.get(agreement) ?? 0) + 1;
    seen.set(agreement, nth);
    names.set(row, `${nth} ${agreement}`);
  }
  return names;
}
