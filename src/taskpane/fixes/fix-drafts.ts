import type { Finding } from "../../rules/finding";
import type { AgreementTable } from "../../table/agreement-table";
import type { Change } from "../../table/change";
import { draftKey } from "../accept/reason-draft";
import { Drafts } from "../state/drafts";
import type { Located } from "../state/pane-state";
import { rowName } from "../state/row-names";
import { isMissingPartner, suggestionId } from "./finding-ways";

/** A preview that is open, and what the user left out of it. */
export interface FixDraft {
  /** Which of the finding's ways to mend it. */
  readonly id: string;
  readonly label: string;
  readonly rule: string;
  /** The row of the finding below which it shows: where it is, and by what it is known. */
  readonly row: number;
  readonly rowName: string;
  /** The changes, by name, that are left out. */
  readonly left: ReadonlySet<string>;
  /** Those that were there when something was left out. One that came since is left out too: it may be the same again. */
  readonly seen: ReadonlySet<string>;
  /** The user has just asked for it; it then takes the focus. */
  readonly isNew: boolean;
}

/** A preview as it opens, with everything in it. */
export const newDraft = (
  table: AgreementTable,
  { rule, row }: Finding,
  id: string,
  label: string,
): FixDraft => ({
  id,
  label,
  rule,
  row,
  rowName: rowName(table, row),
  left: new Set(),
  seen: new Set(),
  isNew: true,
});

/** By what the preview below a finding is known; it goes along with a row that moves. */
export const fixKey = (table: AgreementTable, finding: Finding): string =>
  `${draftKey(table, finding)} ${finding.message}`;

/** By what a change is known in another row: its agreement and what the cell holds and gets. */
const changeName = (table: AgreementTable, change: Change): string =>
  JSON.stringify(
    change.kind === "cell"
      ? [rowName(table, change.row), change.column, change.old, change.new]
      : [rowName(table, change.row), change.kind],
  );

/** Whether a change stays as it is when the others are made. */
export function isLeftOut({ left, seen }: FixDraft, table: AgreementTable, change: Change): boolean {
  const name = changeName(table, change);
  return left.has(name) || (seen.size > 0 && !seen.has(name));
}

/** The preview with a change left out, or taken in again. */
export function toggled(
  draft: FixDraft,
  table: AgreementTable,
  all: readonly Change[],
  change: Change,
): FixDraft {
  const left = new Set(draft.left);
  for (const one of all) if (isLeftOut(draft, table, one)) left.add(changeName(table, one));
  const name = changeName(table, change);
  if (!left.delete(name)) left.add(name);
  return { ...draft, left, seen: new Set([...draft.seen, ...all.map((one) => changeName(table, one))]) };
}

/** The previews that are open, by `fixKey`. */
export class FixDrafts extends Drafts<FixDraft> {
  /**
   * After each check: a preview of many changes whose finding is gone goes to another of them; one that is of no use any
   * more is closed. Gives what the last one that was closed was called; null: they all stay.
   */
  follow(located: Located): string | null {
    if (located.kind !== "table") return null;
    const { table, findings } = located;
    const here = this.entries.filter(([key]) => key.startsWith(`[${JSON.stringify(table.sheetId)},`));
    if (here.length === 0) return null;
    const homes = new Map(findings.map((finding) => [fixKey(table, finding), finding]));
    let closed: string | null = null;
    for (const [key, draft] of here) {
      const home = homes.get(key);
      if (home && hasWay(home, draft.id)) continue;
      const next = this.nextHome(draft, table, findings);
      this.drop(key);
      if (next)
        this.keep(fixKey(table, next), { ...draft, row: next.row, rowName: rowName(table, next.row) });
      else closed = draft.label;
    }
    return closed;
  }

  /** A finding that the same changes are about: of the same row, else the one below, else the first. */
  private nextHome(
    draft: FixDraft,
    table: AgreementTable,
    findings: readonly Finding[],
  ): Finding | undefined {
    const fitting = findings.filter(
      (one) => isOfSet(draft, table, one) && this.get(fixKey(table, one)) === undefined,
    );
    return (
      fitting.find(({ row }) => rowName(table, row) === draft.rowName) ??
      fitting.find(({ row }) => row >= draft.row) ??
      fitting[0]
    );
  }
}

function isOfSet({ id, rule, rowName: name }: FixDraft, table: AgreementTable, finding: Finding): boolean {
  if (id === "alike") return finding.rule === rule && finding.fix !== undefined;
  if (id === "all") return isMissingPartner(finding);
  return id === "row" && isMissingPartner(finding) && rowName(table, finding.row) === name;
}

function hasWay(finding: Finding, id: string): boolean {
  if (id === "fix" || id === "alike") return finding.fix !== undefined;
  if (id === "all" || id === "row") return isMissingPartner(finding);
  return (finding.suggestions ?? []).some((one, index) => suggestionId(index, one) === id);
}
