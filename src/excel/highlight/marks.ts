import type { Finding, Severity } from "../../rules/finding";
import type { Area } from "../../table/snapshot";
import type { HighlightChoice } from "../gateway-marks";
import { groupCells, type Cell } from "../office/areas";

/** One conditional format to be: cells that one rule finds something in, at one severity. */
export interface Mark {
  readonly rule: string;
  readonly severity: Severity;
  readonly areas: readonly Area[];
  readonly cells: number;
}

/** Findings about the row's partners as a whole: they mark every partner cell of the row. */
const WHOLE_STRIP = new Set(["partners/none", "partners/single"]);
const MISSING_PARTNERS = new Set([
  ...WHOLE_STRIP,
  "partners/named-not-marked",
  "partners/law-not-marked",
  "partners/example-not-marked",
]);
const ORDER: readonly Severity[] = ["error", "warning", "hint"];

/**
 * Findings as marks, the most severe first. A cell gets one mark, of its most severe finding, and the first of those;
 * two fills on one cell could not both be seen. A finding about the table as a whole has no cell of its own.
 */
export function marksFor(
  findings: readonly Finding[],
  choice: HighlightChoice,
  partnerColumns: readonly number[],
): Mark[] {
  const taken = new Set<string>();
  const groups = new Map<string, { rule: string; severity: Severity; cells: Cell[] }>();
  const chosen = findings.filter((finding) => isChosen(finding, choice));
  for (const severity of ORDER) {
    for (const finding of chosen.filter((item) => item.severity === severity)) {
      const { rule } = finding;
      const group = groups.get(`${severity} ${rule}`) ?? { rule, severity, cells: [] };
      groups.set(`${severity} ${rule}`, group);
      for (const cell of cellsOf(finding, partnerColumns)) {
        const key = `${cell.row}/${cell.column}`;
        if (!taken.has(key)) {
          taken.add(key);
          group.cells.push(cell);
        }
      }
    }
  }
  return [...groups.values()]
    .filter(({ cells }) => cells.length > 0)
    .map(({ rule, severity, cells }) => ({ rule, severity, areas: groupCells(cells), cells: cells.length }));
}

function isChosen({ scope, severity, rule }: Finding, choice: HighlightChoice): boolean {
  if (scope === "table") {
    return false;
  }
  switch (choice) {
    case "all":
      return true;
    case "errors":
      return severity === "error";
    case "missing-partners":
      return MISSING_PARTNERS.has(rule);
  }
}

function cellsOf({ rule, row, column }: Finding, partnerColumns: readonly number[]): Cell[] {
  return WHOLE_STRIP.has(rule) && partnerColumns.length > 0
    ? partnerColumns.map((partner) => ({ row, column: partner }))
    : [{ row, column }];
}
