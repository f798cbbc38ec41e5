import type { Agreement, AgreementTable } from "../../table/agreement-table";
import type { CellChange } from "../../table/change";
import type { CellValue } from "../../table/snapshot";
import { blankNames, fillBlanks } from "../blanks";
import type { Example } from "../example";
import { markFor } from "../insertion/role-marks";
import { citationTexts, levelText, tableStyle, typeText, type TableStyle } from "../insertion/table-style";
import type { Difference } from "../standing/differences";
import { withPreciseCitations } from "../standing/same-citations";
import { filledBlanks } from "./filled-blanks";

/** What taking over needs to know besides the table. */
export interface TakeOverSource {
  readonly example: Example;
  /** The agreement of the version that the row was made from, to find what its blanks were filled with. */
  readonly earlierText: string | null;
  /** What the user filled in for the blanks, by name; null: emptied, so that it stays open. One that is left out was not touched. */
  readonly chosen: Readonly<Record<string, string | null>>;
  /** What the blanks usually are filled with, by name. */
  readonly usual: Readonly<Record<string, string | null>>;
  /** What a cell of the sheet holds now. */
  readonly cell: (row: number, column: number) => CellValue;
}

/**
 * The changes that make a row say what its example says in one field, in the table's own words. A blank
 * gets what the user chose, else what the row was filled with, else what is usual. A partner that only the row marks keeps its mark. Empty where the cell is shared with another
 * row, whose content would change too.
 */
export function takeOver(
  table: AgreementTable,
  row: Agreement,
  difference: Difference,
  source: TakeOverSource,
): CellChange[] {
  const { example, cell } = source;
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
      return [change(column, filledAgain(row, source))];
    case "type":
      return [change(column, typeText(example, style))];
    case "level":
      return [change(column, levelText(example, style))];
    case "keyword":
      return [change(column, example.keywords.join(style.keywordSeparator))];
    case "legalBasis":
      return [change(column, basisText(example, row, style))];
    default:
      return [change(column, inExample)];
  }
}

const basisText = (example: Example, row: Agreement, style: TableStyle): string =>
  withPreciseCitations(citationTexts(example, style), row.text.legalBasis).join(style.notation.separator);

type Wording = Omit<TakeOverSource, "cell">;

/** The example's agreement with its blanks filled. */
function filledAgain(row: Agreement, { example, earlierText, chosen, usual }: Wording): string {
  const readBack = filledBlanks(earlierText ?? example.agreement, row.text.agreement);
  return fillBlanks(example.agreement, { ...usual, ...readBack, ...chosen });
}

/**
 * The blanks that taking over the agreement would write over words of the row, because nothing is filled in for them. One
 * that is still open in the row is not among them.
 */
export function blanksToFillIn(row: Agreement, wording: Wording): string[] {
  const open = new Set(blankNames(row.text.agreement));
  return blankNames(filledAgain(row, wording)).filter((name) => !open.has(name));
}

/** These fields speak of the agreement, and say something wrong beside another. */
const ABOUT_THE_TEXT: ReadonlySet<Difference["field"]> = new Set(["agreement", "source", "explanation"]);

/**
 * The differences that taking over all takes: not the agreement where it would write an open blank over words of the row
 * (`toFillIn`), and then not its source and explanation either.
 */
export function takenTogether(differences: readonly Difference[], toFillIn: readonly string[]): Difference[] {
  const isLeft = toFillIn.length > 0 && differences.some(({ field }) => field === "agreement");
  return differences.filter(({ field }) => !isLeft || !ABOUT_THE_TEXT.has(field));
}
