import { headingHeight, headingWidth } from "../../excel/sheets/heading-fit";
import type { Look, SheetSpec } from "../../excel/sheets/sheet-spec";
import type { Texts } from "../../i18n/make-texts";
import { headingText } from "../../table/heading-text";
import { ROLES, type Agreement, type AgreementTable, type Role } from "../../table/agreement-table";
import type { CellValue } from "../../table/snapshot";

const HEADING: Look = { fill: "#DCE6F1", color: "#1F3864", bold: true, wrap: true, vertical: "Top" };
const LINES = "#8EA9DB";
/** Widths by role and for partners and other columns, in characters, as in a new table. */
const WIDTH: Readonly<Record<Role, number>> = {
  instrument: 20,
  legalBasis: 24,
  legalText: 44,
  agreement: 44,
  type: 14,
  keyword: 18,
  source: 22,
  level: 23,
  explanation: 32,
};
const OTHER_WIDTH = 16;

export interface Selection {
  readonly table: AgreementTable;
  readonly agreements: readonly Agreement[];
  /** What a cell of the sheet holds. */
  readonly cell: (row: number, column: number) => CellValue;
  /** Number format of a cell; "" when it is not known. */
  readonly format: (row: number, column: number) => string;
  /** The filter in words, and how many agreements. */
  readonly about: readonly string[];
}

/** A column of the export: how it is headed, how wide it is, and what it holds. */
interface Column {
  readonly heading: string;
  readonly width: number;
  readonly isPartner: boolean;
  /** The column of the sheet; null for the core instrument of a table that names it in headings. */
  readonly from: number | null;
  readonly value: (agreement: Agreement) => CellValue;
}

/**
 * A selection of agreements as a sheet: the filter in words, headings and the rows, every cell with the text that it
 * shares with the row above where cells are merged. Texts stay texts and dates stay dates.
 */
export function selectionSheet(selection: Selection, texts: Texts): SheetSpec {
  const { table, agreements, about } = selection;
  const columns = columnsOf(selection, texts);
  const header = about.length + 2;
  const right = columns.length - 1;
  const bottom = header + agreements.length;
  const all = { top: header, left: 0, bottom, right };
  return {
    name: texts.t("export.sheetName"),
    kind: "selection",
    about: table.sheetName,
    nameBeside: texts.t("export.sheetNameOf", { sheet: table.sheetName }),
    rows: [
      [texts.t("export.title", { sheet: table.sheetName })],
      ...about.map((line) => [line]),
      [],
      columns.map(({ heading }) => heading),
      ...agreements.map((agreement) => columns.map(({ value }) => value(agreement))),
    ],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: [{ row: header, points: headingHeight(columns) }],
    looks: [
      { area: { top: 0, left: 0, bottom: 0, right: 0 }, look: { bold: true, size: 16, color: "#1F3864" } },
      { area: all, look: { wrap: true, vertical: "Top", lines: LINES } },
      { area: { ...all, bottom: header }, look: HEADING },
      ...columns.flatMap(({ isPartner }, at) =>
        isPartner ? [{ area: { ...all, left: at, right: at }, look: { horizontal: "Center" as const } }] : [],
      ),
    ],
    formats: formatsOf(selection, columns, header + 1),
    frozen: { rows: header + 1, columns: 0 },
    ...(agreements.length > 0 ? { filter: all } : {}),
    print: { landscape: true, paper: "A3", titleRows: [header, header] },
  };
}

function columnsOf({ table, agreements, cell }: Selection, texts: Texts): Column[] {
  const roles = new Map(
    ROLES.flatMap((role) => (table.roles[role] ? [[table.roles[role].column, role]] : [])),
  );
  const columns: Column[] = [];
  const named = table.roles.instrument;
  // Where headings or the sheet name the core instruments, that column is empty or holds numbers of the rows.
  const isNumbered =
    table.instrumentSource !== "column" &&
    agreements.some(({ row }) => named && cell(row, named.column) !== "");
  if (!named || isNumbered) {
    const value = ({ instrumentLabel }: Agreement): CellValue => instrumentLabel;
    const heading = texts.t("role.instrument");
    columns.push({ heading, width: WIDTH.instrument, isPartner: false, from: null, value });
  }
  for (let at = table.area.left; at <= table.area.right; at++) {
    const role = roles.get(at);
    const partner = table.partners.findIndex(({ column }) => column === at);
    const inherited = (agreement: Agreement): string =>
      role === "instrument"
        ? agreement.text.instrument || agreement.instrumentLabel
        : role
          ? agreement.text[role]
          : (agreement.marks[partner] ?? "");
    const heading = headingOf(table, at, role, cell);
    columns.push({
      heading,
      width: role ? WIDTH[role] : partner >= 0 ? headingWidth(heading) : OTHER_WIDTH,
      isPartner: partner >= 0,
      from: at,
      value: (agreement) => {
        const own = cell(agreement.row, at);
        return own === "" ? inherited(agreement) : own;
      },
    });
  }
  return columns;
}

function headingOf(
  table: AgreementTable,
  column: number,
  role: Role | undefined,
  cell: Selection["cell"],
): string {
  const known = role
    ? table.roles[role]?.heading
    : table.partners.find((one) => one.column === column)?.heading;
  if (known) return headingText(known);
  const rows = table.headerRows.map((row) => String(cell(row, column)).trim());
  return rows.findLast((text) => text !== "") ?? "";
}

/** Number formats of cells with numbers, in runs down each column. */
function formatsOf(
  { agreements, cell, format }: Selection,
  columns: readonly Column[],
  first: number,
): NonNullable<SheetSpec["formats"]> {
  const formats: { area: { top: number; left: number; bottom: number; right: number }; format: string }[] =
    [];
  columns.forEach(({ from }, at) => {
    if (from === null) return;
    agreements.forEach(({ row }, index) => {
      const shown = typeof cell(row, from) === "number" ? format(row, from) : "";
      if (shown === "" || shown === "General" || shown === "@") return;
      const last = formats.at(-1);
      const top = first + index;
      if (last?.format === shown && last.area.left === at && last.area.bottom === top - 1)
        last.area.bottom = top;
      else formats.push({ area: { top, left: at, bottom: top, right: at }, format: shown });
    });
  });
  return formats;
}
