import { strToU8, zipSync } from "fflate";
import type { Area, CellValue } from "../table/snapshot";
import type { SheetDocument, StylePatch, WorkbookDocument } from "../workbench/package/document";
import { openWorkbook } from "../workbench/package/open";
import { quoteSheetName } from "../workbench/package/references";

/** A sheet to write to a file; what the add-in makes in Excel fits too. */
export interface FileSheet {
  /** Excel's rules for names hold: at most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly columnWidths: readonly number[];
  readonly rowHeights?: readonly { readonly row: number; readonly points: number }[];
  readonly looks?: readonly { readonly area: Area; readonly look: FileLook }[];
  readonly merges?: readonly Area[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly filter?: Area;
  readonly lists?: readonly { readonly area: Area; readonly source: readonly string[] | Area }[];
  readonly print?: FilePrint;
}

interface FilePrint {
  readonly landscape: boolean;
  readonly paper: keyof typeof PAPER;
  readonly gridlines?: boolean;
  /** Rows that every page repeats at the top: first and last. */
  readonly titleRows?: readonly [number, number];
}

/** Numbers of papers (ECMA-376, part 1, §18.3.1.63). */
const PAPER = { A3: 8, A4: 9 } as const;

interface FileLook {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly lines?: string;
}

/**
 * An .xlsx file with one sheet, made in the pane. Every text stays a text, also one that begins like a formula. null when
 * the sheet cannot be written, which a sheet within Excel's limits never is.
 */
export function writeWorkbook(spec: FileSheet): Uint8Array | null {
  const opened = openWorkbook(blankWorkbook());
  const sheet = opened.ok ? opened.workbook.sheets[0] : undefined;
  if (!opened.ok || !sheet) return null;
  opened.workbook.renameSheet(sheet.id, spec.name);
  fill(sheet, spec);
  if (spec.print) setPrint(opened.workbook, sheet, spec.print);
  return opened.workbook.save();
}

function fill(sheet: SheetDocument, spec: FileSheet): void {
  spec.rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value !== "") sheet.setCell(row, column, { value });
    }),
  );
  spec.columnWidths.forEach((width, column) => sheet.setColumnWidth(column, width));
  for (const { row, points } of spec.rowHeights ?? []) sheet.setRowHeight(row, points);
  for (const { area, look } of spec.looks ?? []) sheet.patchStyle(area, patchOf(look));
  for (const area of spec.merges ?? []) sheet.merge(area);
  if (spec.frozen) sheet.setFrozen(spec.frozen.rows, spec.frozen.columns);
  if (spec.filter) sheet.setFilter(null, { area: spec.filter, criteria: new Map() });
  for (const { area, source } of spec.lists ?? []) {
    if (Array.isArray(source)) sheet.setListValidation(area, `"${source.join(",")}"`);
  }
}

/** As wide as one page, however long; the rows that repeat stand in a name of the sheet. */
function setPrint(
  workbook: WorkbookDocument,
  sheet: SheetDocument,
  { landscape, paper, gridlines = false, titleRows }: FilePrint,
): void {
  sheet.setPageSetup({ landscape, paperSize: PAPER[paper], gridlines, fitToWidth: 1, fitToHeight: 0 });
  if (!titleRows) return;
  workbook.setName({
    name: "_xlnm.Print_Titles",
    formula: `${quoteSheetName(sheet.name)}$${titleRows[0] + 1}:$${titleRows[1] + 1}`,
    sheetId: sheet.id,
    visible: true,
  });
}

function patchOf({
  bold,
  size,
  color,
  fill: paint,
  wrap,
  horizontal,
  vertical,
  lines,
}: FileLook): StylePatch {
  const line = lines === undefined ? undefined : { style: "thin", color: lines };
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(color === undefined ? {} : { color }),
    ...(paint === undefined ? {} : { fill: paint }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(horizontal === undefined ? {} : { horizontal: horizontal.toLowerCase() }),
    ...(vertical === undefined ? {} : { vertical: vertical.toLowerCase() }),
    ...(line ? { borders: { top: line, right: line, bottom: line, left: line } } : {}),
  };
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The smallest workbook that Excel opens (ECMA-376, part 1, §12.2 and §18.2–18.8). */
function blankWorkbook(): Uint8Array {
  const type = (part: string, name: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${name}+xml"/>`;
  const link = (id: number, name: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${name}" Target="${target}"/>`;
  const links = (inner: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const parts = {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      type("workbook.xml", "sheet.main") +
      type("styles.xml", "styles") +
      type("worksheets/sheet1.xml", "worksheet") +
      "</Types>",
    "_rels/.rels": links(link(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      '<sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": links(
      link(1, "worksheet", "worksheets/sheet1.xml") + link(2, "styles", "styles.xml"),
    ),
    "xl/styles.xml":
      `${HEAD}<styleSheet xmlns="${MAIN}">` +
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), {
    level: 6,
  });
}
