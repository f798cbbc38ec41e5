import type { AgreementTable, Section } from "../../table/agreement-table";
import type { RowInsertion } from "../../table/change";
import type { CoreInstrument } from "../../table/instrument";
import type { CellValue } from "../../table/snapshot";
import type { Example } from "../example";
import { tableStyle } from "./table-style";

/** Where the new row goes. */
export type InsertionPlace =
  | { readonly kind: "section-end"; readonly instrument: CoreInstrument }
  | { readonly kind: "after-row"; readonly row: number };

export interface InsertionPlan {
  readonly insertion: RowInsertion;
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

/**
 * Plans the row that an example becomes: which sheet row it gets, what each cell holds in the table's own words and
 * marks, and whose format it takes over. Pure: nothing is written.
 */
export function planInsertion(
  table: AgreementTable,
  example: Example,
  place: InsertionPlace,
  options: InsertionOptions,
): InsertionPlan {
  const spot = findSpot(table, place);
  const cells = [
    ...instrumentCell(table, spot, options.instrumentName),
    ...roleCells(table, example, options),
  ];
  cells.push(...markCells(table, example));
  return {
    insertion: { kind: "insert-row", row: spot.row, cells, formatFrom: spot.formatFrom },
    withoutColumn: withoutColumn(table, example),
    newSection: spot.section === null,
  };
}

interface Spot {
  readonly row: number;
  readonly formatFrom: number | null;
  readonly section: Section | null;
}

function findSpot(table: AgreementTable, place: InsertionPlace): Spot {
  const last = table.agreements[table.agreements.length - 1]?.row ?? null;
  if (place.kind === "after-row") {
    const section =
      table.sections.find((one) => place.row >= one.firstRow && place.row <= one.lastRow) ?? null;
    return { row: place.row + 1, formatFrom: place.row, section };
  }
  // The last one: a core instrument can stand in two places, and the end is where people look.
  const section = table.sections.filter((one) => one.instrument === place.instrument).at(-1) ?? null;
  if (!section) return { row: table.lastRow + 1, formatFrom: last, section: null };
  const isEmpty = section.lastRow < section.firstRow;
  const after = isEmpty ? (section.headingRow ?? section.firstRow) : section.lastRow;
  return { row: after + 1, formatFrom: isEmpty ? last : section.lastRow, section };
}

type Cell = { readonly column: number; readonly value: CellValue };

/** Column A: the name again where each row names it, the next number where rows are numbered, nothing under a heading. */
function instrumentCell(table: AgreementTable, spot: Spot, name: string): Cell[] {
  const column = table.roles.instrument?.column;
  if (column === undefined) return [];
  const above = table.agreements.find((agreement) => agreement.row === spot.formatFrom);
  const text = above?.text.instrument.trim() ?? "";
  if (/^\d+$/.test(text)) return [{ column, value: Number(text) + 1 }];
  if (spot.section === null) return [{ column, value: name }];
  if (spot.section.headingRow !== null) return [];
  return [{ column, value: spot.section.label || name }];
}

function roleCells(table: AgreementTable, example: Example, options: InsertionOptions): Cell[] {
  const style = tableStyle(table);
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

function markCells(table: AgreementTable, example: Example): Cell[] {
  const { mark } = tableStyle(table);
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
