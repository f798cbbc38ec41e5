import type { Agreement, AgreementTable } from "../../table/agreement-table";
import type { CellChange } from "../../table/change";
import type { CellValue } from "../../table/snapshot";
import { fillBlanks } from "../blanks";
import type { Example } from "../example";
import { legalBasisText, tableStyle } from "../insertion/table-style";
import type { Difference } from "../standing/differences";
import { filledBlanks } from "./filled-blanks";

/** What taking over needs to know besides the table. */
export interface TakeOverSource {
  readonly example: Example;
  /** The agreement of the version that the row was made from, to find what its blanks were filled with. */
  readonly earlierText: string | null;
  /** What a cell of the sheet holds now. */
  readonly cell: (row: number, column: number) => CellValue;
}

/**
 * The changes that make a row say what its example says in one field, in the table's own words; what the user filled in
 * for the blanks stays. A partner that only the row marks keeps its mark. Empty where the cell is shared with another
 * row, whose content would change too.
 */
export function takeOver(
  table: AgreementTable,
  row: Agreement,
  difference: Difference,
  { example, earlierText, cell }: TakeOverSource,
): CellChange[] {
  const change = (column: number, value: CellValue): CellChange => ({
    kind: "cell",
    row: row.row,
    column,
    old: cell(row.row, column),
    new: value,
  });
  const style = tableStyle(table);
  if (difference.field === "partners") {
    return table.partners.flatMap(({ column, partner }, index) =>
      partner !== null && difference.missing.includes(partner) && row.marksFrom?.[index] === undefined
        ? [change(column, style.mark)]
        : [],
    );
  }
  const { field, inExample } = difference;
  const column = table.roles[field]?.column;
  if (column === undefined || row.inheritedFrom[field] !== undefined) return [];
  switch (field) {
    case "agreement": {
      const filled = filledBlanks(earlierText ?? example.agreement, row.text.agreement);
      return [change(column, fillBlanks(example.agreement, filled))];
    }
    case "type":
      return [change(column, style.types[example.type])];
    case "level":
      return [change(column, style.levels[example.level.value])];
    case "keyword":
      return [change(column, example.keywords.join(style.keywordSeparator))];
    case "legalBasis":
      return [change(column, legalBasisText(example, style))];
    default:
      return [change(column, inExample)];
  }
}
