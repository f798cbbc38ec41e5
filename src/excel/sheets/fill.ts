import type { Area, CellValue } from "../../table/snapshot";
import { areaAddress, cellAddress, columnLetters } from "../office/address";
import { height, width } from "../office/areas";
import { stop } from "../obstacles";
import { textBytes } from "../read/blocks";
import { rangeOf } from "../read/facts";
import { needsPrefix } from "../write-lane/as-text";
import { cutAreas } from "../write-lane/batches";
import { LONGEST_TEXT } from "../write-lane/content";
import { dressRange } from "./looks";
import type { CellLink, ChartSpec, PrintSettings, SheetSpec, ValidationList } from "./sheet-spec";

/** A part of the filling, with how much it adds to a request. */
export interface Step {
  readonly bytes: number;
  readonly queue: (sheet: Excel.Worksheet) => void;
}

/** Values in one assignment: well under the 5 MB that a request may hold on the web. */
const MOST_BYTES = 500_000;
/** What one formatting call takes in a request, roughly. */
const CALL_BYTES = 300;
/** Office.js counts widths in points, for Excel's standard font 5.25 to a character (7 pixels). */
const POINTS_PER_CHARACTER = 5.25;

/**
 * Everything of a spec as steps, in an order that Excel takes: widths and wrapping before the texts that rows are
 * fitted to, the print settings and charts last. Throws `too-large` for a text that no cell can hold.
 */
export function fillSteps(spec: SheetSpec): Step[] {
  return [
    ...spec.columnWidths.map((characters, column) =>
      call((sheet) => {
        const letters = columnLetters(column);
        sheet.getRange(`${letters}:${letters}`).format.columnWidth = characters * POINTS_PER_CHARACTER;
      }),
    ),
    ...valueSteps(spec.rows),
    ...(spec.merges ?? []).map((area) => call((sheet) => rangeOf(sheet, area).merge(false))),
    ...(spec.links ?? []).map((link) => linkStep(link, spec.rows[link.row]?.[link.column] ?? "")),
    ...(spec.looks ?? []).map(({ area, look }) => call((sheet) => dressRange(rangeOf(sheet, area), look), 4)),
    ...(spec.formats ?? []).map(formatStep),
    ...(spec.lists ?? []).map((list) => call((sheet) => offerList(sheet, list))),
    ...optional(spec.filter, (sheet, area) => void sheet.autoFilter.apply(rangeOf(sheet, area))),
    ...optional(spec.frozen, freeze),
    call((sheet) => sheet.getRangeByIndexes(0, 0, Math.max(1, spec.rows.length), 1).format.autofitRows()),
    ...(spec.rowHeights ?? []).map(({ row, points }) =>
      call((sheet) => {
        sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
      }),
    ),
    ...optional(spec.print, setPrint),
    ...(spec.charts ?? []).map((chart) => call((sheet) => addChart(sheet, chart), 4)),
  ];
}

/** Steps in runs for one request each. */
export function batchSteps(steps: readonly Step[], mostBytes: number): Step[][] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const current = batches.at(-1);
    if (current && step.bytes <= room) {
      current.push(step);
      room -= step.bytes;
    } else {
      batches.push([step]);
      room = mostBytes - step.bytes;
    }
  }
  return batches;
}

function call(queue: Step["queue"], calls = 1): Step {
  return { bytes: calls * CALL_BYTES, queue };
}

function optional<T>(wish: T | undefined, queue: (sheet: Excel.Worksheet, wish: T) => void): Step[] {
  return wish === undefined ? [] : [call((sheet) => queue(sheet, wish), 4)];
}

function valueSteps(rows: SheetSpec["rows"]): Step[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) {
    return [];
  }
  const longest = Math.max(...rows.flat().map((value) => String(value).length));
  if (longest > LONGEST_TEXT) {
    throw stop("too-large", `a text of ${longest} characters`, { characters: longest });
  }
  const bytesOf = (row: SheetSpec["rows"][number]): number =>
    row.reduce<number>((sum, value) => sum + textBytes(String(value)) + 1, 0);
  const whole = { top: 0, left: 0, bottom: rows.length - 1, right: columns - 1 };
  return cutAreas([whole])
    .flatMap((area) => cutByBytes(area, (row) => bytesOf(rows[row] ?? [])))
    .map((area) => {
      const values = rows
        .slice(area.top, area.bottom + 1)
        .map((row) => Array.from({ length: columns }, (_, column) => asInput(row[column] ?? "")));
      const bytes = rows
        .slice(area.top, area.bottom + 1)
        .reduce((sum, row) => sum + bytesOf(row), CALL_BYTES);
      return {
        bytes,
        queue: (sheet) => {
          rangeOf(sheet, area).values = values;
        },
      };
    });
}

/** The rows of an area in runs that one assignment can hold. */
function cutByBytes(area: Area, bytesOf: (row: number) => number): Area[] {
  const parts: Area[] = [];
  let room = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    const bytes = bytesOf(row);
    const current = parts.at(-1);
    if (current && bytes <= room) {
      parts[parts.length - 1] = { ...current, bottom: row };
      room -= bytes;
    } else {
      parts.push({ ...area, top: row, bottom: row });
      room = MOST_BYTES - bytes;
    }
  }
  return parts;
}

/** A text with what keeps it a text; a cell of a new sheet has held nothing, so numbers in a text stay text too. */
function asInput(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" && needsPrefix(value, true) ? `'${value}` : value;
}

/**
 * Assumption (Excel): a link with `textToDisplay` puts that text in the cell as if it were typed, and without it leaves
 * the cell's content.
 */
function linkStep({ row, column, to, tip }: CellLink, shown: CellValue): Step {
  const sheetName = to.sheet.replaceAll("'", "''");
  const documentReference = `'${sheetName}'!${cellAddress(to.row, to.column)}`;
  const text = typeof shown === "string" && shown !== "" && !needsPrefix(shown, true) ? shown : undefined;
  return {
    bytes: CALL_BYTES + 2 * textBytes(documentReference + tip),
    queue: (sheet) => {
      sheet.getRange(cellAddress(row, column)).hyperlink = {
        documentReference,
        screenTip: tip,
        ...(text === undefined ? {} : { textToDisplay: text }),
      };
    },
  };
}

function formatStep({ area, format }: NonNullable<SheetSpec["formats"]>[number]): Step {
  const row = Array<string>(width(area)).fill(format);
  const formats = Array.from({ length: height(area) }, () => row);
  return {
    bytes: CALL_BYTES + height(area) * width(area) * (textBytes(format) + 3),
    queue: (sheet) => {
      rangeOf(sheet, area).numberFormat = formats;
    },
  };
}

function offerList(sheet: Excel.Worksheet, { area, source }: ValidationList): void {
  const listed = "top" in source ? `=${absolute(source)}` : source.join(",");
  const { dataValidation } = rangeOf(sheet, area);
  // First the rule, then what belongs to it (office-js #2594); cells may also hold another text, so it only warns.
  dataValidation.rule = { list: { inCellDropDown: true, source: listed } };
  dataValidation.ignoreBlanks = true;
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: NonNullable<SheetSpec["frozen"]>): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}

function setPrint(sheet: Excel.Worksheet, { landscape, paper, gridlines, titleRows }: PrintSettings): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = paper;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  if (gridlines === true) {
    pageLayout.printGridlines = true;
  }
  if (titleRows) {
    pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
  }
}

function addChart(sheet: Excel.Worksheet, { type, data, series, title, place, colors }: ChartSpec): void {
  const chart = sheet.charts.add(type, rangeOf(sheet, data), series);
  chart.title.text = title;
  chart.legend.position = "Bottom";
  (colors ?? []).forEach((color, index) => chart.series.getItemAt(index).format.fill.setSolidColor(color));
  chart.setPosition(cellAddress(place.top, place.left), cellAddress(place.bottom, place.right));
}
