import type { Watch } from "../../excel/gateway";
import type { KeywordPart } from "../../keywords/split";
import type { Finding } from "../../rules/finding";
import type { Change } from "../../table/change";
import { isMissingPartner } from "./finding-ways";
import type { Notice } from "../state/pane-state";
import type { PaneSession } from "../state/pane-session";

/**
 * What goes along with changes of cells, in the same step: called before they are made, null when nothing does. What it
 * gives is called when they are made and read again, with the message about them, and gives the message to show.
 */
export type GoesAlong = (session: PaneSession) => ((notice: Notice, watch: Watch) => Promise<Notice>) | null;

/** One way to mend something, to be looked at before it is done. */
export interface ChangeSet {
  /** What it is called where it is offered. */
  readonly label: string;
  /** What the list says of so many that were made, in the past; default: the label. */
  readonly did?: (count: number) => string;
  readonly changes: readonly Change[];
  /** Called when they are made, as far as nobody changed the cells since. */
  readonly onDone?: () => void;
  readonly along?: GoesAlong;
  /** What stands between keywords changes, and the keywords do not: that is to be seen. Splits a cell into keywords. */
  readonly split?: (cell: string) => readonly KeywordPart[];
}

/** A change's place, by which two changes of the same cell are known. */
export const placeOf = (change: Change): string =>
  change.kind === "cell" ? `${change.row} ${change.column}` : `${change.kind} ${change.row}`;

/**
 * The fixes of every finding of one rule together. A cell is changed once: a second fix of the same cell was made from
 * the same old content, so it waits for the next check.
 */
export function fixesOfRule(findings: readonly Finding[], rule: string): Change[] {
  const changes = new Map<string, Change>();
  for (const finding of findings) {
    if (finding.rule !== rule || !finding.fix) continue;
    if (finding.fix.some((change) => changes.has(placeOf(change)))) continue;
    for (const change of finding.fix) changes.set(placeOf(change), change);
  }
  return [...changes.values()];
}

/** How many findings of each rule can be mended by a fix. */
export function fixableByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, fix } of findings) if (fix) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** How many partners are missing altogether and in each row, and the marks that add them. */
export interface MissingPartners {
  readonly changes: readonly Change[];
  readonly ofRow: ReadonlyMap<number, readonly Change[]>;
}

const known = new WeakMap<readonly Finding[], MissingPartners>();

/** The marks for every partner that is missing, each cell once, however many rules ask for it. */
export function missingPartners(findings: readonly Finding[]): MissingPartners {
  const found = known.get(findings) ?? gatherMissing(findings);
  known.set(findings, found);
  return found;
}

function gatherMissing(findings: readonly Finding[]): MissingPartners {
  const changes = new Map<string, Change>();
  for (const finding of findings.filter(isMissingPartner)) {
    const suggestion = finding.suggestions?.find(({ label }) => label === "mark");
    for (const change of suggestion?.changes ?? []) changes.set(placeOf(change), change);
  }
  const ofRow = new Map<number, Change[]>();
  for (const change of changes.values()) {
    const row = ofRow.get(change.row);
    if (row) row.push(change);
    else ofRow.set(change.row, [change]);
  }
  return { changes: [...changes.values()], ofRow };
}
