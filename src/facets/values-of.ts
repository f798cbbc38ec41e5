import { readCitations } from "../law/citations/read-citations";
import { splitSources } from "../keywords/clean-up/term-column";
import { takesPart } from "../partners/marks";
import type { Finding } from "../rules/finding";
import { headingText } from "../table/heading-text";
import type { Agreement, AgreementTable, PartnerColumn, Role } from "../table/agreement-table";
import type { GroupId } from "./choice";

/** A value of an agreement in one group: the form in which it is compared, and as it is written there. */
export interface ValueOf {
  readonly key: string;
  readonly label: string;
}

/** Gives an agreement's values in one group; none at all stands for an empty value. */
export type ValuesOf = (agreement: Agreement) => readonly ValueOf[];

const whole =
  (role: Role): ValuesOf =>
  ({ text }) => {
    const label = text[role].replace(/\s+/gu, " ").trim();
    return label === "" ? [] : [{ key: label.toLowerCase(), label }];
  };

/** What a cell's text comes to, read once for all agreements that say the same. */
function ofCell(role: Role, read: (cell: string) => readonly ValueOf[]): ValuesOf {
  const known = new Map<string, readonly ValueOf[]>();
  return ({ text }) => {
    const cell = text[role];
    const values = known.get(cell) ?? read(cell);
    known.set(cell, values);
    return values;
  };
}

/** An agreement's core instrument as it is chosen: by the table's own name for it, in its column or over its section. */
export const instrumentValues: ValuesOf = ({ instrumentLabel }) => {
  const label = instrumentLabel.replace(/\s+/gu, " ").trim();
  return label === "" ? [] : [{ key: label.toLowerCase(), label }];
};

/** How a partner column is called. */
export const partnerLabel = ({ heading }: PartnerColumn): string => headingText(heading);

/** A partner column in the form in which it is chosen. */
export const partnerKey = ({ heading }: PartnerColumn): string =>
  heading.replace(/\s+/gu, " ").trim().toLowerCase();

/** A table's findings, those that somebody accepted apart. */
interface Found {
  readonly open: readonly Finding[];
  readonly accepted: readonly Finding[];
}

/**
 * How each group's values are read from an agreement of this table with these findings.
 *
 * @param keyword how keywords are read (keyword-groups.ts)
 */
export function readersOf(
  table: AgreementTable,
  { open, accepted }: Found,
  keyword: ValuesOf,
): Readonly<Record<GroupId, ValuesOf>> {
  const partners = table.partners.map((one) => ({ key: partnerKey(one), label: partnerLabel(one) }));
  return {
    keyword,
    partner: ({ marks }) => partners.filter((_, at) => takesPart(marks[at] ?? "")),
    missing: missingIn(table.partners, open),
    type: whole("type"),
    level: whole("level"),
    instrument: instrumentValues,
    source: ofCell("source", sourcesIn),
    law: ofCell("legalBasis", citedIn),
    severity: byFindings(open, ({ severity }) => severity),
    rule: byFindings(open, ({ rule }) => rule),
    accepted: byFindings(accepted, ({ rule }) => rule),
  };
}

/** Partners that a finding asks to mark: they seem to take part, and their cell does not say so. */
function missingIn(partners: readonly PartnerColumn[], findings: readonly Finding[]): ValuesOf {
  const byRow = new Map<number, ValueOf[]>();
  for (const { rule, row, suggestions = [] } of findings) {
    if (!rule.startsWith("partners/")) continue;
    const changes = suggestions.flatMap(({ label, changes: made }) => (label === "mark" ? made : []));
    const values = partners
      .filter(({ column }) => changes.some((change) => change.kind === "cell" && change.column === column))
      .map((one) => ({ key: partnerKey(one), label: partnerLabel(one) }));
    byRow.set(row, [...(byRow.get(row) ?? []), ...values]);
  }
  return ({ row }) => byRow.get(row) ?? [];
}

/** What was found in an agreement's row, by one of its properties. */
function byFindings(findings: readonly Finding[], of: (finding: Finding) => string): ValuesOf {
  const byRow = new Map<number, ValueOf[]>();
  for (const finding of findings) {
    const value = { key: of(finding), label: of(finding) };
    const known = byRow.get(finding.row);
    if (known) known.push(value);
    else byRow.set(finding.row, [value]);
  }
  return ({ row }) => byRow.get(row) ?? [];
}

/** Every source that a cell names. */
const sourcesIn = (cell: string): ValueOf[] =>
  splitSources(cell).map(({ text }) => ({ key: text.toLowerCase(), label: text }));

/** Every law that a cell cites, and every article of it. */
function citedIn(cell: string): ValueOf[] {
  if (cell.trim() === "") return [];
  const { citations, loneLaws } = readCitations(cell);
  const laws = [...citations.map(({ law }) => law), ...loneLaws.map(({ law }) => law)];
  const values = laws.flatMap((law) => (law === null ? [] : [{ key: law, label: law }]));
  for (const { law, kind, article } of citations) {
    if (law === null || kind !== "article") continue;
    values.push({ key: `${law} ${article}`, label: `art. ${article} ${law}` });
  }
  return values;
}
