import type { Finding } from "../../rules/finding";
import { headingText } from "../../table/heading-text";
import type { AgreementTable } from "../../table/agreement-table";
import { columnLetters } from "../../table/address";
import type { Grouping } from "../state/pane-state";
import { groupByRow, type RowGroup } from "./group-by-row";

/** Findings that go together in the list. A long group comes in pieces, so that only what is in view is drawn. */
export type FindingGroup =
  | ({ readonly by: "row"; readonly key: string } & RowGroup)
  | {
      readonly by: "rule";
      readonly key: string;
      readonly rule: string;
      readonly piece: number;
      readonly count: number;
      readonly findings: readonly Finding[];
    }
  | {
      readonly by: "column";
      readonly key: string;
      readonly letters: string;
      readonly heading: string;
      readonly piece: number;
      readonly count: number;
      readonly findings: readonly Finding[];
    };

const PIECE = 20;

/** Groups findings (in reading order) by row, by rule (the most frequent first) or by column (left to right). */
export function groupFindings(
  table: AgreementTable,
  findings: readonly Finding[],
  grouping: Grouping,
): FindingGroup[] {
  if (grouping === "row")
    return groupByRow(table, findings).map((group) => ({ by: "row", key: `row-${group.row}`, ...group }));
  if (grouping === "rule") {
    const groups = [...gather(findings, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
    return groups.flatMap(([rule, own]) =>
      pieces(own).map((part, piece) => ({
        by: "rule",
        key: `rule-${rule}-${piece}`,
        rule,
        piece,
        count: own.length,
        findings: part,
      })),
    );
  }
  const headings = new Map(
    [...Object.values(table.roles), ...table.partners].map(({ column, heading }) => [
      column,
      headingText(heading),
    ]),
  );
  const groups = [...gather(findings, ({ column }) => column)].sort(([a], [b]) => a - b);
  return groups.flatMap(([column, own]) =>
    pieces(own).map((part, piece) => ({
      by: "column",
      key: `column-${column}-${piece}`,
      letters: columnLetters(column),
      heading: headings.get(column) ?? "",
      piece,
      count: own.length,
      findings: part,
    })),
  );
}

function gather<K>(findings: readonly Finding[], keyOf: (finding: Finding) => K): Map<K, Finding[]> {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}

const pieces = (findings: readonly Finding[]): (readonly Finding[])[] =>
  Array.from({ length: Math.ceil(findings.length / PIECE) }, (_, index) =>
    findings.slice(index * PIECE, (index + 1) * PIECE),
  );
