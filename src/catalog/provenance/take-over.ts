import type { Agreement, AgreementTable } from "../../table/agreement-table";
import type { CellChange } from "../../table/change";
import type { CellValue } from "../../table/snapshot";
import { blankNames, fillBlanks } from "../blanks";
import type { Example } from "../example";
import { markFor } from "../insertion/role-marks";
import { legalBasisText, levelText, tableStyle, typeText } from "../insertion/table-style";
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
        ? [change(column, markFor(partner, example, style))]
        : [],
    );
  }
  const { field, inExample } = difference;
  const column = table.roles[field]?.column;
  if (column === undefined || row.inheritedFrom[field] !== undefined) return [];
  switch (field) {
    case "agreement":
      return [change(column, filledAgain(row, { example, earlierText }))];
    case "type":
      return [change(column, typeText(example, style))];
    case "level":
      return [change(column, levelText(example, style))];
    case "keyword":
      return [change(column, example.keywords.join(style.keywordSeparator))];
    case "legalBasis":
      return [change(column, legalBasisText(example, style))];
    default:
      return [change(column, inExample)];
  }
}

/** The example's agreement, with its blanks filled as the row has them, as far as that can be read back. */
function filledAgain(row: Agreement, { example, earlierText }: Wording): string {
  return fillBlanks(example.agreement, filledBlanks(earlierText ?? example.agreement, row.text.agreement));
}

type Wording = Pick<TakeOverSource, "example" | "earlierText">;

/**
 * The blanks that taking over the agreement would write over words of the row, because what these were filled with cannot be
 * read back: the user has to fill them in. One that is still open in the row is not among them.
 */
export function blanksToFillIn(row: Agreement, wording: Wording): string[] {
  const open = new Set(blankNames(row.text.agreement));
  return blankNames(filledAgain(row, wording)).filter((name) => !open.has(name));
}
