import { rowFingerprint } from "../../excel/office/fingerprint";
import type { CellPlace } from "../../excel/gateway";
import type { AcceptedFinding } from "../../excel/store/state";
import type { Finding } from "../../rules/finding";
import { ROLES, type Agreement, type AgreementTable } from "../../table/agreement-table";

/** A finding that somebody accepted, with what was said of it. */
export interface Accepted {
  readonly finding: Finding;
  readonly entry: AcceptedFinding;
}

/** A table's findings, those that were accepted apart. */
export interface Division {
  readonly open: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** Entries of this sheet that fit no finding any more: the row changed, or what was found is gone. */
  readonly stale: readonly AcceptedFinding[];
  /** Entries of this sheet whose check does not run, so that nobody knows whether they still fit. */
  readonly off: readonly AcceptedFinding[];
}

/** Why, and if they want, by whom. */
export interface Reason {
  readonly reason: string;
  readonly who: string;
  /** ISO date. */
  readonly date: string;
}

/**
 * Takes the accepted findings out. A finding is known by its rule, what it is about and the whole content of its row, so
 * that it is followed when the row moves and comes back when the row changes. Of two rows with the same content each
 * needs an entry of its own.
 *
 * @param runs whether a check was done; one that is switched off, or of another version, was not
 */
export function divide(
  table: AgreementTable,
  findings: readonly Finding[],
  entries: readonly AcceptedFinding[],
  runs: (rule: string) => boolean = () => true,
): Division {
  if (entries.length === 0) return { open: findings, accepted: [], stale: [], off: [] };
  const left = new Map<string, AcceptedFinding[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    left.set(key, [...(left.get(key) ?? []), entry]);
  }
  const rules = new Set(entries.map(({ rule }) => rule));
  const content = contentReader(table);
  const open: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const finding of findings) {
    const key = rules.has(finding.rule)
      ? keyOf({ rule: finding.rule, row: content(finding.row), place: placeOf(finding) })
      : "";
    const entry = left.get(key)?.shift();
    if (entry) accepted.push({ finding, entry });
    else open.push(finding);
  }
  const rest = [...left.values()].flat().filter(({ sheetName }) => sheetName === table.sheetName);
  const stale = rest.filter(({ rule }) => runs(rule));
  return { open, accepted, stale, off: rest.filter(({ rule }) => !runs(rule)) };
}

/** What the workbook keeps of a finding that is accepted now. */
export function acceptedEntry(
  table: AgreementTable,
  finding: Finding,
  { reason, who, date }: Reason,
): AcceptedFinding {
  const agreement = table.agreements.find(({ row }) => row === finding.row);
  const text = agreement && wordsOf(agreement);
  return {
    rule: finding.rule,
    sheetName: table.sheetName,
    row: contentReader(table)(finding.row),
    place: placeOf(finding),
    ...(text ? { text } : {}),
    reason,
    who,
    date,
  };
}

/** So much of an agreement tells it from others. */
const FIRST_WORDS = 80;

const wordsOf = ({ text }: Agreement): string =>
  text.agreement.replace(/\s+/gu, " ").trim().slice(0, FIRST_WORDS).trimEnd();

/**
 * The cell that an entry which is out of date was about, where its row is known: by its content, else by the first words
 * of its agreement when one row has those. null: not known.
 */
export function whereNow(table: AgreementTable, entry: AcceptedFinding): CellPlace | null {
  const content = contentReader(table);
  const same = table.agreements.filter(({ row }) => content(row) === entry.row);
  const alike = entry.text ? table.agreements.filter((one) => wordsOf(one) === entry.text) : [];
  const [agreement, another] = same.length > 0 ? same : alike;
  if (!agreement || another) return null;
  const [role, partner] = roleAndPartner(entry.place);
  const own = ROLES.find((one) => one === role);
  const place =
    table.partners.find((one) => one.partner !== null && one.partner === partner) ??
    (own && table.roles[own]) ??
    table.roles.agreement;
  return place ? { row: agreement.row, column: place.column } : null;
}

/** The first two of the words that `placeOf` wrote; another version of the pane may have written something else. */
function roleAndPartner(place: string): readonly unknown[] {
  try {
    const words: unknown = JSON.parse(place);
    return Array.isArray(words) ? words : [];
  } catch {
    return [];
  }
}

const keyOf = ({ rule, row, place }: Pick<AcceptedFinding, "rule" | "row" | "place">): string =>
  JSON.stringify([rule, row, place]);

/** What a finding is about, without row and column numbers, which change when the table does. */
export function placeOf({ role, partner, params }: Finding): string {
  const words = Object.entries(params)
    .filter(([, value]) => typeof value === "string")
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, value]) => value);
  return JSON.stringify([role, partner ?? "", ...words]);
}

/** The fingerprint of a sheet row as the table has it; the header's for a row that holds no agreement. */
function contentReader(table: AgreementTable): (row: number) => string {
  const agreements = new Map(table.agreements.map((agreement) => [agreement.row, agreement]));
  const headings = [...Object.values(table.roles), ...table.partners].map(({ heading }) => heading);
  const header = rowFingerprint(headings);
  const known = new Map<number, string>();
  return (row) => {
    const agreement = agreements.get(row);
    if (!agreement) return header;
    const found =
      known.get(row) ?? rowFingerprint([...ROLES.map((role) => agreement.text[role]), ...agreement.marks]);
    known.set(row, found);
    return found;
  };
}
