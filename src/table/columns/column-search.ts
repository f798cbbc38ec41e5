import { LAST_COLUMN } from "../address";
import type { PartnerColumn, Role, RoleColumn, UserMapping } from "../agreement-table";
import { contentOf, type ColumnContent } from "../content";
import type { Grid } from "../grid";
import type { HeaderBlock } from "../header/header-row";

/** What is being found out about the columns; each step adds to it. */
export interface ColumnSearch {
  readonly header: HeaderBlock;
  /** Where columns of the table can stand. */
  readonly left: number;
  readonly right: number;
  readonly roles: Partial<Record<Role, RoleColumn>>;
  readonly mapping: UserMapping | undefined;
  /** The text that names the column, else the lowest of the header rows that has one; "" when there is none. */
  heading(column: number): string;
  content(column: number): ColumnContent;
  /** Whether no role and no partner has the column yet, and the user did not say that it is none of the table's. */
  isFree(column: number): boolean;
  partners: readonly PartnerColumn[];
}

/** A search in which nothing has been found yet. */
export function startSearch(
  grid: Grid,
  header: HeaderBlock,
  bounds: { readonly left: number; readonly right: number } | null,
  bottom: number,
  mapping: UserMapping | undefined,
): ColumnSearch {
  const contents = new Map<number, ColumnContent>();
  const first = (header.rows.at(-1) ?? 0) + 1;
  const search: ColumnSearch = {
    header,
    left: bounds?.left ?? grid.area.left,
    right: bounds?.right ?? grid.area.right,
    roles: {},
    mapping,
    partners: [],
    heading: (column) => header.headings.get(column) ?? lowestText(grid, header.rows, column),
    content(column) {
      const known = contents.get(column) ?? contentOf(grid, column, first, bottom);
      contents.set(column, known);
      return known;
    },
    isFree: (column) =>
      !mapping?.none?.includes(column) &&
      !Object.values(search.roles).some((role) => role.column === column) &&
      !search.partners.some((partner) => partner.column === column),
  };
  return search;
}

function lowestText(grid: Grid, headerRows: readonly number[], column: number): string {
  let heading = "";
  for (const row of headerRows) if (!grid.isBlank(row, column)) heading = grid.trimmed(row, column);
  return heading;
}

/** A column that a sheet can have; the user's mapping may come from another version of the workbook. */
export const isColumn = (column: number): boolean =>
  Number.isInteger(column) && column >= 0 && column <= LAST_COLUMN;

export const isMappedPartner = (mapping: UserMapping | undefined, column: number): boolean =>
  (mapping?.partners ?? []).some((partner) => partner.column === column);
