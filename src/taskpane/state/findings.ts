import type { Finding, Severity } from "../../rules/finding";
import { cellAddress } from "../../table/address";
import { headingParams } from "../../table/heading-text";
import type { Texts } from "../../i18n/texts";
import { ROLES, type Agreement, type AgreementTable } from "../../table/agreement-table";
import type { InstrumentChoice, PaneState, Visit } from "./pane-state";

/** From grave to light, the order in which they are shown. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "hint"];

/** The findings that the list shows: of the chosen severities, core instrument and rule, with the words searched for. */
export function shownFindings(state: PaneState): readonly Finding[] {
  const { located, severities, shownInstrument, shownRule } = state;
  if (located.kind !== "table") return [];
  const rows = shownInstrument === undefined ? null : rowsOf(state, shownInstrument);
  const words = wordsOf(state.search);
  return located.findings.filter(
    (finding) =>
      severities.has(finding.severity) &&
      (rows === null || rows.has(finding.row) !== (shownInstrument === "rest")) &&
      (shownRule === undefined || finding.rule === shownRule) &&
      (words.length === 0 || holds(located.table, finding, state.wording(finding), words)),
  );
}

/** The choice that hides nothing. */
export const everythingShown = () => ({
  severities: new Set(SEVERITIES),
  shownInstrument: undefined,
  shownRule: undefined,
  search: "",
});

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");

const folded = (text: string): string => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The title and the message of a finding as the pane shows them; each is made once. */
export function wordingIn(texts: Texts): PaneState["wording"] {
  const known = new WeakMap<Finding, string>();
  return (finding) => {
    const made = known.get(finding);
    if (made !== undefined) return made;
    const rule = texts.rule(finding.rule);
    const what = texts.fill(rule?.what[finding.message] ?? "", headingParams(finding.params));
    const wording = `${rule?.title ?? finding.rule} ${what}`;
    known.set(finding, wording);
    return wording;
  };
}

/** Whether a finding's cell address, what is said of it, or its row's agreement and own cell hold every word. */
function holds(table: AgreementTable, finding: Finding, wording: string, words: readonly string[]): boolean {
  const agreement = agreementsOf(table).get(finding.row);
  const own = ROLES.find((role) => role === finding.role);
  const text = folded(
    [
      cellAddress(finding.row, finding.column),
      wording,
      ...Object.values(finding.params),
      agreement?.text.agreement ?? "",
      own && agreement ? agreement.text[own] : "",
    ].join(" "),
  );
  return words.every((word) => text.includes(word));
}

const byTable = new WeakMap<AgreementTable, ReadonlyMap<number, Agreement>>();

function agreementsOf(table: AgreementTable): ReadonlyMap<number, Agreement> {
  const known = byTable.get(table) ?? new Map(table.agreements.map((one) => [one.row, one]));
  byTable.set(table, known);
  return known;
}

/** Rows of the agreements of a core instrument; for "rest" those of all agreements, which are the ones to leave out. */
function rowsOf({ located }: PaneState, instrument: InstrumentChoice): ReadonlySet<number> {
  if (located.kind !== "table") return new Set();
  const agreements = located.table.agreements.filter(
    (agreement) => instrument === "rest" || agreement.instrument === instrument,
  );
  return new Set(agreements.map(({ row }) => row));
}

/** Numbers of findings by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** How many findings of each severity. */
export function countBySeverity(findings: readonly Pick<Finding, "severity">[]): SeverityCounts {
  const counts = { error: 0, warning: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Place of the visited finding among those shown; -1 when there is none, or when the user clicked elsewhere since. */
export function visitedIndex(
  findings: readonly Finding[],
  { visited, selectedRow }: Pick<PaneState, "visited" | "selectedRow">,
): number {
  if (!visited || visited.row !== selectedRow) return -1;
  // One rule can find two things in a cell; after another check they are told apart by place only.
  const same = findings.findIndex((one) => one === visited);
  return same >= 0 ? same : findings.findIndex((one) => isAt(one, visited));
}

const isAt = (finding: Finding, { row, column, rule, from }: Visit): boolean =>
  finding.row === row &&
  finding.column === column &&
  (rule === undefined || finding.rule === rule) &&
  (from === undefined || finding.from === from);
