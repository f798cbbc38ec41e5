import type { WorkbookState } from "../../excel/store/state";
import { RULES } from "../../rules/registry";
import type { Finding } from "../../rules/finding";
import type { AgreementTable } from "../../table/agreement-table";
import { divide, type Division } from "../accept/acceptance";
import type { PaneState } from "./pane-state";
import { presetInstrument } from "./preset-instrument";
import type { Store } from "./store";
import type { Reading } from "./table-reader";

/** Another version of the pane may have accepted what this one does not look for. */
const KNOWN: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** Whether what is on screen is what the sheet holds now, and why not. */
export type Freshness = Pick<PaneState, "stale" | "trouble">;

/**
 * Puts what was read and found on screen: the table with its findings, or why there is none.
 * @param workbook what the add-in keeps in the workbook; findings that were accepted there are not open
 * @param isNew the sheet was read just now; else how it is filtered and protected is known better by now
 */
export function takeReading(
  store: Store<PaneState>,
  { snapshot, state, result }: Reading,
  workbook: WorkbookState,
  freshness: Freshness,
  isNew: boolean,
): void {
  const before = store.get();
  const sheet = before.sheet && { ...before.sheet, name: snapshot.sheetName };
  // Only what Excel tells of can be seen to be gone.
  const isGone = isNew && before.filtered === "filter" && !state.filtered;
  const sheetState = isNew ? state : (before.sheetState ?? state);
  const filtered = isGone ? null : before.filtered;
  const common = { workbook, sheet, sheetState, ...freshness, filtered };
  if (!result.ok) {
    const others = before.located.kind === "no-table" ? before.located.others : null;
    store.set({ ...common, located: { kind: "no-table", problem: result.problem, others } });
    return;
  }
  const { table } = result.check;
  const { open: findings, ...accepted } = divideFindings(table, result.check.findings, workbook);
  store.set({ ...common, located: { kind: "table", table, findings, ...accepted } });
  presetInstrument(store, false);
}

/** A table's findings, those that the workbook says were accepted apart. */
export function divideFindings(
  table: AgreementTable,
  findings: readonly Finding[],
  { accepted, ruleLevels }: WorkbookState,
): Division {
  const runs = (rule: string): boolean => KNOWN.has(rule) && ruleLevels[rule] !== "off";
  return divide(table, findings, accepted, runs);
}
