import { fillBlanks, usualValues } from "../../catalog/blanks";
import { CATALOGUE_INSTRUMENTS } from "../../catalog/catalog";
import type { CatalogueExample, Example } from "../../catalog/example";
import { planInsertions } from "../../catalog/insertion/plan-insertion";
import { legalTextOf } from "../../catalog/legal-text";
import { BUTTON_WIDTH, headingHeight, headingWidth, wrappedLines } from "../../excel/sheets/heading-fit";
import type { SheetSpec } from "../../excel/sheets/sheet-spec";
import { dutchTexts } from "../../i18n/load-texts";
import type { StatuteTexts } from "../../law/texts/statute-texts";
import { PARTNERS } from "../../partners/partner";
import { ROLES, type AgreementTable } from "../../table/agreement-table";
import { locateTable } from "../../table/locate-table";
import type { Area, CellValue } from "../../table/snapshot";

/** Rows below the header that are ready to be filled in: looks, drop-down lists, the filter. */
const READY_ROWS = 300;
/** The first row of agreements: the header takes two. */
const FIRST_ROW = 2;
/** Columns A–H and P, in characters; the partners' columns I–O are as wide as their names. */
const [ROLE_WIDTHS, EXPLANATION_WIDTH] = [[20, 24, 72, 52, 14, 18, 22, 23], 32];
const LAST_COLUMN = ROLE_WIDTHS.length + PARTNERS.length;
const FIRST_PARTNER = 8;
const LAST_PARTNER = FIRST_PARTNER + PARTNERS.length - 1;
const [TYPE_COLUMN, KEYWORD_COLUMN, LEVEL_COLUMN] = [4, 5, 7];
/** Where things stand in a new table, from 0; `header`: the rows above the agreements. */
export const COLUMNS = {
  header: FIRST_ROW,
  type: TYPE_COLUMN,
  keyword: KEYWORD_COLUMN,
  firstPartner: FIRST_PARTNER,
  lastPartner: LAST_PARTNER,
} as const;
/** Of the row with the heading over the partners. */
const HEADING_POINTS = 20;
/** So many letters of a text stand in the width of a digit, in which columns are measured. */
const LETTERS = 1.1;
/** Of one line of text, and of the highest row of agreements: 16 lines, of which a laptop shows a whole row and a next. */
const [LINE_POINTS, HIGHEST_POINTS] = [15, 240];
const HEADER = { fill: "#DCE6F1", color: "#1F3864", lines: "#8EA9DB" } as const;

/** An example of the catalogue or an own one; an own one has no blanks. */
export type NewTableExample = Example & Pick<CatalogueExample, "blanks">;

/**
 * The table regionale samenwerkingsafspraken as a new sheet, columns A–P, with the examples as rows under their core
 * instruments, their blanks filled with what is usual. In Dutch in every language of the pane: the table is Dutch.
 *
 * @param statutes the texts for column C; null leaves it empty, but for own texts
 */
export function newTableSpec(
  name: string,
  examples: readonly NewTableExample[],
  statutes: StatuteTexts | null,
): SheetSpec {
  const { t } = dutchTexts();
  const header = headerRows();
  const widths = [
    ...ROLE_WIDTHS,
    ...PARTNERS.map((partner) => headingWidth(t(`partner.${partner}`)) + BUTTON_WIDTH),
    EXPLANATION_WIDTH,
  ];
  const rows = agreementRows(header, examples, statutes);
  const bottom = FIRST_ROW + Math.max(READY_ROWS, rows.length + READY_ROWS / 2) - 1;
  const body = (left: number, right: number): Area => ({ top: FIRST_ROW, left, bottom, right });
  const types = [t("type.required"), t("type.desirable")];
  const levels = [t("level.official"), t("level.administrative"), t("level.both")];
  return {
    name,
    kind: "table",
    rows: [...header, ...rows],
    columnWidths: widths,
    rowHeights: [
      ...headerHeights(header, widths).map((points, row) => ({ row, points })),
      ...longRows(rows, widths),
    ],
    merges: headerMerges(),
    looks: [
      { area: body(0, LAST_COLUMN), look: { wrap: true, vertical: "Top" } },
      { area: body(FIRST_PARTNER, LAST_PARTNER), look: { horizontal: "Center" } },
      ...headerLooks(),
    ],
    // Column A stays too: it says which core instrument a row belongs to.
    frozen: { rows: FIRST_ROW, columns: 1 },
    filter: { top: FIRST_ROW - 1, left: 0, bottom, right: LAST_COLUMN },
    lists: [
      { area: body(TYPE_COLUMN, TYPE_COLUMN), source: types },
      { area: body(LEVEL_COLUMN, LEVEL_COLUMN), source: levels },
    ],
    print: { landscape: true, paper: "A3", gridlines: true, titleRows: [0, FIRST_ROW - 1] },
  };
}

/**
 * Rows that would be higher than a window, because the law says much: what is below can be read in the cell itself. All
 * others are fitted to their texts.
 */
function longRows(
  rows: readonly (readonly CellValue[])[],
  widths: readonly number[],
): NonNullable<SheetSpec["rowHeights"]> {
  return rows.flatMap((cells, index) => {
    const lines = cells.map((cell, column) => wrappedLines(String(cell), (widths[column] ?? 1) * LETTERS));
    return Math.max(0, ...lines) * LINE_POINTS > HIGHEST_POINTS
      ? [{ row: FIRST_ROW + index, points: HIGHEST_POINTS }]
      : [];
  });
}

/** Two rows: the roles, and the partners' names under a heading of their own. */
function headerRows(): CellValue[][] {
  const { t } = dutchTexts();
  const roles = ROLES.filter((role) => role !== "explanation").map((role) => t(`role.${role}`));
  const partners = PARTNERS.map((partner) => t(`partner.${partner}`));
  const blank = (count: number): string[] => Array<string>(count).fill("");
  return [
    [...roles, t("newTable.partners"), ...blank(partners.length - 1), t("role.explanation")],
    [...blank(roles.length), ...partners, ""],
  ];
}

/** In points: what the partners' heading takes, and for the second row the rest of the highest cell. */
function headerHeights(header: readonly (readonly CellValue[])[], widths: readonly number[]): number[] {
  const highest = (row: number): number =>
    headingHeight(widths.map((width, column) => ({ heading: String(header[row]?.[column] ?? ""), width })));
  const merged = headingHeight(
    ROLE_WIDTHS.map((width, column) => ({ heading: String(header[0]?.[column] ?? ""), width })),
  );
  return [HEADING_POINTS, Math.max(highest(1), merged - HEADING_POINTS)];
}

/** The cells of each example, as it would be inserted into the empty table. */
function agreementRows(
  header: readonly (readonly CellValue[])[],
  examples: readonly NewTableExample[],
  statutes: StatuteTexts | null,
): CellValue[][] {
  const { t } = dutchTexts();
  const table = emptyTable(header);
  if (!table) return [];
  const ordered = CATALOGUE_INSTRUMENTS.flatMap((one) =>
    examples.filter(({ instrument }) => instrument === one),
  );
  const plans = planInsertions(
    table,
    ordered.map((example) => ({
      example: { ...example, agreement: fillBlanks(example.agreement, usualValues(example.blanks)) },
      place: { kind: "section-end", instrument: example.instrument },
      options: {
        legalText: legalTextOf(example, statutes),
        instrumentName: t(`instrument.${example.instrument}`),
      },
    })),
  );
  return plans.map(({ insertion }) => {
    const row = Array<CellValue>(LAST_COLUMN + 1).fill("");
    for (const { column, value } of insertion.cells) row[column] = value;
    return row;
  });
}

/** The header as the engine reads it; a test holds that it is a whole table. */
function emptyTable(values: readonly (readonly CellValue[])[]): AgreementTable | null {
  const located = locateTable({ sheetId: "", sheetName: "", top: 0, left: 0, values, listObjects: [] });
  return located.ok ? located.table : null;
}

function headerMerges(): Area[] {
  const columns = Array.from({ length: LAST_COLUMN + 1 }, (_, column) => column).filter(
    (column) => column < FIRST_PARTNER || column > LAST_PARTNER,
  );
  return [
    ...columns.map((column) => ({ top: 0, left: column, bottom: FIRST_ROW - 1, right: column })),
    { top: 0, left: FIRST_PARTNER, bottom: 0, right: LAST_PARTNER },
  ];
}

function headerLooks(): NonNullable<SheetSpec["looks"]> {
  const all = { top: 0, left: 0, bottom: FIRST_ROW - 1, right: LAST_COLUMN };
  return [
    { area: all, look: { ...HEADER, bold: true, wrap: true, vertical: "Center", horizontal: "Left" } },
    {
      area: { ...all, bottom: 0, left: FIRST_PARTNER, right: LAST_PARTNER },
      look: { horizontal: "Center" },
    },
    {
      area: { ...all, top: FIRST_ROW - 1, left: FIRST_PARTNER, right: LAST_PARTNER },
      look: { vertical: "Top", horizontal: "Center" },
    },
  ];
}
