import type { AgreementTable, Role } from "../../table/agreement-table";
import type { RowInsertion } from "../../table/change";
import type { CellValue } from "../../table/snapshot";
import type { Example } from "../example";
import type { HeadingCells } from "./new-section";
import { createNumbering } from "./numbering";
import { instrumentOf } from "./instrument-cell";
import { ownNumbers } from "./own-number";
import { placeRows, type InsertionOptions, type PlacedRow, type WantedRow } from "./place-rows";
import { markFor, untoldRoles, type UntoldRole } from "./role-marks";
import type { Spot } from "./spot";
import { legalBasisText, levelText, sourceText, tableStyle, typeText, type TableStyle } from "./table-style";

export type { InsertionOptions, WantedRow } from "./place-rows";
export type { InsertionPlace } from "./spot";

export interface InsertionPlan {
  /** In the numbering of the table, whatever else is planned. */
  readonly insertion: RowInsertion;
  /** The sheet row that it has when all is done. */
  readonly finalRow: number;
  /** Parts of the example that have no column in this table, so that the pane can say so. */
  readonly withoutColumn: readonly string[];
  /** What partners do in it that the marks of this table do not say. */
  readonly untoldRoles: readonly UntoldRole[];
  /** The plain sign that these partners get in a table that writes roles; null in one that writes signs. */
  readonly signForRoles: string | null;
  /** The table has no section of this core instrument yet. */
  readonly newSection: boolean;
  /** The name of the section above which the new one comes; null: it comes last, or is not new. */
  readonly above: string | null;
  /** The name of the section in which the row comes, where that is not the example's core instrument; else null. */
  readonly otherSection: string | null;
  /** The heading row that opens the new section, above this row; null where there is none to make. */
  readonly heading: RowInsertion | null;
}

/**
 * Plans the rows that examples become: which sheet row each gets, what each cell holds in the table's own words and
 * marks, and whose format it takes over. Rows for one spot come out in the order of the list. Pure: nothing is written.
 *
 * @param sheet how the table's headings are written; without it no heading is made for a core instrument that has none
 */
export function planInsertions(
  table: AgreementTable,
  wanted: readonly WantedRow[],
  sheet: HeadingCells | null = null,
): InsertionPlan[] {
  const style = tableStyle(table);
  const placed = placeRows(table, wanted, sheet).map((place, index) => ({ ...place, index }));
  const numbers = numbersOf(table, placed, sheet);
  return placed.flatMap((place) => {
    const { spot, heading, isNew, above, finalRow, index } = place;
    const one = wanted[index];
    if (!one) return [];
    const { example, options } = one;
    const { inColumnA, inOwnColumns } = numbers[index] ?? NO_NUMBERS;
    const instrument = instrumentOf(table, place, options.instrumentName, inColumnA);
    const values = roleValues(example, options, style);
    const counted = [...(inColumnA === null ? [] : instrument.cells), ...inOwnColumns];
    const cells = [
      ...instrument.cells,
      ...inOwnColumns,
      ...roleCells(table, values),
      ...markCells(table, example, style),
    ];
    const insertion: RowInsertion = {
      kind: "insert-row",
      row: spot.row,
      cells,
      formatFrom: spot.formatFrom,
      ...(instrument.joins.length > 0 ? { joins: instrument.joins } : {}),
      ...(counted.length > 0 ? { counted: counted.map(({ column }) => column) } : {}),
    };
    return [
      {
        insertion,
        finalRow,
        withoutColumn: withoutColumn(table, example, values),
        untoldRoles: untoldRoles(
          example,
          table.partners.map(({ partner }) => partner),
          style.roleMarks,
        ),
        signForRoles: style.roleMarks === null ? null : style.mark,
        newSection: isNew,
        above,
        otherSection: otherSection(spot, example),
        heading,
      },
    ];
  });
}

/** All rows of the plans, headings included, in the order in which they stand when all is done. */
export function insertionsOf(plans: readonly InsertionPlan[]): RowInsertion[] {
  return [...plans]
    .sort((a, b) => a.finalRow - b.finalRow)
    .flatMap(({ heading, insertion }) => (heading ? [heading, insertion] : [insertion]));
}

interface Numbers {
  readonly inColumnA: number | string | null;
  readonly inOwnColumns: readonly Cell[];
}

const NO_NUMBERS: Numbers = { inColumnA: null, inOwnColumns: [] };

/** The numbers of the new rows, by their place in the list; new sections come after all others, from top to bottom. */
function numbersOf(
  table: AgreementTable,
  placed: readonly (PlacedRow & { readonly index: number })[],
  sheet: HeadingCells | null,
): Numbers[] {
  const inColumnA = createNumbering(table);
  const own = sheet ? ownNumbers(table, sheet) : [];
  const inOrder = [
    ...placed.filter(({ isNew }) => !isNew),
    ...placed.filter(({ isNew }) => isNew).sort((a, b) => a.finalRow - b.finalRow),
  ];
  const numbers: Numbers[] = [];
  for (const { spot, index } of inOrder) {
    const inOwnColumns = own.flatMap(({ column, next }): Cell[] => {
      const value = next(spot);
      return value === null ? [] : [{ column, value }];
    });
    numbers[index] = { inColumnA: inColumnA(spot), inOwnColumns };
  }
  return numbers;
}

type Cell = { readonly column: number; readonly value: CellValue };

/** An empty section, or one that nothing names, says nothing else than the example does. */
function otherSection({ section }: Spot, { instrument }: Example): string | null {
  return section === null || section.instrument === instrument ? null : section.label || null;
}

/** What the columns of the table get of an example; "" where it has nothing. */
function roleValues(
  example: Example,
  options: InsertionOptions,
  style: TableStyle,
): readonly (readonly [Role, string])[] {
  const source =
    example.source.year === null ? example.source.name : `${example.source.name} (${example.source.year})`;
  return [
    ["legalBasis", legalBasisText(example, style)],
    ["legalText", options.legalText],
    ["agreement", example.agreement],
    ["type", typeText(example, style)],
    ["keyword", example.keywords.join(style.keywordSeparator)],
    ["source", sourceText(source, style)],
    ["level", levelText(example, style)],
    ["explanation", example.note],
  ];
}

function roleCells({ roles }: AgreementTable, values: ReturnType<typeof roleValues>): Cell[] {
  return values.flatMap(([role, value]) => {
    const column = roles[role]?.column;
    return column === undefined || value === "" ? [] : [{ column, value }];
  });
}

function markCells(table: AgreementTable, example: Example, style: TableStyle): Cell[] {
  return table.partners.flatMap(({ column, partner }) =>
    partner !== null && example.partners.includes(partner)
      ? [{ column, value: markFor(partner, example, style) }]
      : [],
  );
}

/** The texts on file may not be in yet when this is shown: who cites an article has a legal text. */
function withoutColumn(
  table: AgreementTable,
  example: Example,
  values: ReturnType<typeof roleValues>,
): string[] {
  const roles = values.flatMap(([role, value]) => {
    const isThere = value !== "" || (role === "legalText" && example.legalBasis.length > 0);
    return isThere && table.roles[role] === undefined ? [role] : [];
  });
  const partners = example.partners.filter(
    (partner) => !table.partners.some((column) => column.partner === partner),
  );
  return [...roles, ...partners];
}
