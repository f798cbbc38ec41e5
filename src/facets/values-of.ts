import { readCitations } from "../law/citations/read-citations";
import { takesPart } from "../partners/marks";
import type { Finding } from "../rules/finding";
import type { Agreement, AgreementTable, Role } from "../table/agreement-table";
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

/**
 * How each group's values are read from an agreement of this table with these findings.
 *
 * @param keyword how keywords are read (keyword-groups.ts)
 */
export function readersOf(
  table: AgreementTable,
  findings: readonly Finding[],
  keyword: ValuesOf,
): Readonly<Record<GroupId, ValuesOf>> {
  const byRow = new Map<number, Finding[]>();
  for (const finding of findings) {
    const known = byRow.get(finding.row);
    if (known) known.push(finding);
    else byRow.set(finding.row, [finding]);
  }
  const findingsOf = (row: number, of: (finding: Finding) => string): ValueOf[] =>
    (byRow.get(row) ?? []).map((finding) => ({ key: of(finding), label: of(finding) }));
  const partners = table.partners.map(({ heading }) => {
    const label = heading.replace(/\s+/gu, " ").trim();
    return { key: label.toLowerCase(), label };
  });
  return {
    keyword,
    partner: ({ marks }) => partners.filter((_, at) => takesPart(marks[at] ?? "")),
    type: whole("type"),
    level: whole("level"),
    instrument: ({ instrumentLabel }) => {
      const label = instrumentLabel.replace(/\s+/gu, " ").trim();
      return label === "" ? [] : [{ key: label.toLowerCase(), label }];
    },
    source: whole("source"),
    law: ({ text }) => citedIn(text.legalBasis),
    severity: ({ row }) => findingsOf(row, ({ severity }) => severity),
    rule: ({ row }) => findingsOf(row, ({ rule }) => rule),
  };
}

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
