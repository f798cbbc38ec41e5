import type { AgreementTable, Section } from "../../table/agreement-table";
import type { RowInsertion } from "../../table/change";
import type { CellValue } from "../../table/snapshot";
import type { Example } from "../example";
import { createNumbering } from "./numbering";
import { findSpot, type InsertionPlace, type Spot } from "./spot";
import { tableStyle, type TableStyle } from "./table-style";

export type { InsertionPlace } from "./spot";

export interface InsertionPlan {
  /** In the numbering of the table, whatever else is planned. */
  readonly insertion: RowInsertion;
  /** The sheet row that it has when all is done. */
  readonly finalRow: number;
  /** Parts of the example that have no column in this table, so that the pane can say so. */
  readonly withoutColumn: readonly string[];
  /** The table has no section of this core instrument yet; the row stands at the end of the table. */
  readonly newSection: boolean;
}

/** What else is put in the row. */
export interface InsertionOptions {
  /** Text of column C: the cited articles as on file; "" leaves the cell empty. */
  readonly legalText: string;
  /** The name of the core instrument, for a table whose rows name it and that has no such section yet. */
  readonly instrumentName: string;
}

/** An example that becomes a row. */
export interface WantedRow {
  readonly example: Example;
  readonly place: InsertionPlace;
  readonly options: InsertionOptions;
}

/**
 * Plans the rows that examples become: which sheet row each gets, what each cell holds in the table's own words and
 * marks, and whose format it takes over. Rows for one spot come out in the order of the list. Pure: nothing is written.
 */
export function planInsertions(table: AgreementTable, wanted: readonly WantedRow[]): InsertionPlan[] {
  const style = tableStyle(table);
  const numberFor = createNumbering(table);
  const placed = wanted.map((one) => ({ ...one, spot: findSpot(table, one.place) }));
  return placed.map(({ example, options, spot }, index) => {
    const before = placed.filter(
      (other, at) => other.spot.row < spot.row || (other.spot.row === spot.row && at < index),
    ).length;
    const cells = [
      ...instrumentCell(table, spot, options.instrumentName, numberFor(spot)),
      ...roleCells(table, example, options, style),
      ...markCells(table, example, style),
    ];
    return {
      insertion: { kind: "insert-row", row: spot.row, cells, formatFrom: spot.formatFrom },
      finalRow: spot.row + before,
      withoutColumn: withoutColumn(table, example),
      newSection: spot.section === null,
    };
  });
}

type Cell = { readonly column: number; readonly value: CellValue };

/**
 * Column A: the next number where rows are numbered; the name again where each row names it; nothing under a heading, or
 * where only the first row of a section names it.
 */
function instrumentCell(table: AgreementTable, spot: Spot, name: string, number: number | null): Cell[] {
  const column = table.roles.instrument?.column;
  if (column === undefined) return [];
  if (number !== null) return [{ column, value: number }];
  if (spot.section === null) return [{ column, value: name }];
  if (spot.section.headingRow !== null || isNamedOnce(table, spot.section)) return [];
  return [{ column, value: spot.section.label || name }];
}

/** Whether the rows of a section after its first leave column A empty. */
function isNamedOnce(table: AgreementTable, { firstRow, lastRow }: Section): boolean {
  const rest = table.agreements.filter(({ row }) => row > firstRow && row <= lastRow);
  return rest.length > 0 && rest.every(({ inheritedFrom }) => inheritedFrom.instrument !== undefined);
}

function roleCells(
  table: AgreementTable,
  example: Example,
  options: InsertionOptions,
  style: TableStyle,
): Cell[] {
  const { roles } = table;
  const source =
    example.source.year === null ? example.source.name : `${example.source.name} (${example.source.year})`;
  const values: readonly (readonly [number | undefined, string])[] = [
    [
      roles.legalBasis?.column,
      example.legalBasis.map((basis) => basis.citation).join(style.citationSeparator),
    ],
    [roles.legalText?.column, options.legalText],
    [roles.agreement?.column, example.agreement],
    [roles.type?.column, style.types[example.type]],
    [roles.keyword?.column, example.keywords.join(style.keywordSeparator)],
    [roles.source?.column, source],
    [roles.level?.column, style.levels[example.level.value]],
    [roles.explanation?.column, example.note],
  ];
  return values.flatMap(([column, value]) =>
    column === undefined || value === "" ? [] : [{ column, value }],
  );
}

function markCells(table: AgreementTable, example: Example, { mark }: TableStyle): Cell[] {
  return table.partners.flatMap(({ column, partner }) =>
    partner !== null && example.partners.includes(partner) ? [{ column, value: mark }] : [],
  );
}

function withoutColumn(table: AgreementTable, example: Example): string[] {
  const roles = (["legalBasis", "agreement", "type", "keyword", "source", "level"] as const).filter(
    (role) => table.roles[role] === undefined,
  );
  const partners = example.partners.filter(
    (partner) => !table.partners.some((column) => column.partner === partner),
  );
  return [...roles, ...partners];
}
