import type { Area } from "../../package/area";
import { cellsChanged } from "../events/sheet-events";
import { cellInput, shownValue, valueType } from "../cells/input";
import { height, isUnbounded, matrix, shared, spread, width } from "../cells/matrix";
import { HostError, invalidArgument } from "../protocol/host-error";
import { lastUsed, setHidden } from "../cells/hidden-rows";
import { showAddress } from "./addresses";
import type { RangeTarget } from "./target";

const column = (range: RangeTarget, read: (row: number, at: number) => unknown): unknown =>
  matrix(range.area, read);

/** What a Range tells of its cells, and what can be put into them. */
export const rangeCells = {
  get: {
    Address: ({ sheet, area }: RangeTarget) => showAddress(sheet, area),
    RowIndex: ({ area }: RangeTarget) => area.top,
    ColumnIndex: ({ area }: RangeTarget) => area.left,
    RowCount: ({ area }: RangeTarget) => height(area),
    ColumnCount: ({ area }: RangeTarget) => width(area),
    CellCount: ({ area }: RangeTarget) => {
      const count = height(area) * width(area);
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    Values: values,
    Text: (range: RangeTarget) => column(range, (row, at) => range.sheet.cell(row, at).text),
    Formulas: (range: RangeTarget) => column(range, (row, at) => formulaOrValue(range, row, at)),
    ValueTypes: (range: RangeTarget) =>
      column(range, (row, at) => valueType(range.sheet.cell(row, at).value)),
    NumberFormat: (range: RangeTarget) => column(range, (row, at) => range.sheet.style(row, at).numberFormat),
    RowHidden: (range: RangeTarget) => shared(rowsOf(range).map((row) => range.sheet.row(row).hidden)),
    ColumnHidden: (range: RangeTarget) => shared(columnsOf(range).map((at) => range.sheet.column(at).hidden)),
    Hyperlink: hyperlink,
    IsEntireRow: ({ area }: RangeTarget) => width(area) > 16_383,
    IsEntireColumn: ({ area }: RangeTarget) => height(area) > 1_048_575,
  },
  set: {
    Values: (range: RangeTarget, value: unknown) => write(range, value),
    Formulas: (range: RangeTarget, value: unknown) => write(range, value),
    Hyperlink: setHyperlink,
    NumberFormat: (range: RangeTarget, value: unknown) => {
      const { state, sheet, area } = range;
      state.requireWritable(sheet, "allowFormatCells");
      const of = spread(area, value);
      eachCell(area, (row, at) => {
        const format = of(row, at);
        if (format !== null)
          sheet.patchStyle(
            { top: row, left: at, bottom: row, right: at },
            { numberFormat: String(format) || "General" },
          );
      });
      state.changed("cells", sheet.id);
    },
    RowHidden: (range: RangeTarget, value: unknown) => {
      range.state.requireWritable(range.sheet, "allowFormatRows");
      setHidden(range.state, range.sheet, range.area.top, range.area.bottom, value === true);
    },
    ColumnHidden: ({ state, sheet, area }: RangeTarget, value: unknown) => {
      state.requireWritable(sheet, "allowFormatColumns");
      for (let at = area.left; at <= area.right; at++) sheet.setColumnHidden(at, value === true);
      state.changed("structure", sheet.id);
    },
  },
  /** Office.js cuts large assignments in pieces, and asks for this check first. */
  validateArraySize: ({ area }: RangeTarget, [rows, columns]: readonly unknown[]): null => {
    if (rows === height(area) && columns === width(area)) return null;
    throw invalidArgument("the array does not match the size or dimensions of the range");
  },
  rowProperties: (range: RangeTarget): unknown =>
    rowsOf(range).map((row) => ({
      rowHidden: range.sheet.row(row).hidden,
      rowIndex: row,
    })),
  /** One entry for each row; an empty one leaves its row as it is. Of a row's properties only being hidden is known here. */
  setRowProperties: (range: RangeTarget, [rows]: readonly unknown[]): null => {
    const { state, sheet, area } = range;
    state.requireWritable(sheet, "allowFormatRows");
    if (!Array.isArray(rows) || rows.length !== height(area))
      throw invalidArgument("there must be as many entries as the range has rows");
    const used = lastUsed(sheet, area.bottom);
    (rows as unknown[]).forEach((entry, index) => {
      const hidden: unknown = typeof entry === "object" && entry ? Reflect.get(entry, "rowHidden") : null;
      const row = area.top + index;
      if (typeof hidden === "boolean") setHidden(state, sheet, row, row, hidden, used);
    });
    return null;
  },
};

function values({ sheet, area }: RangeTarget): unknown {
  if (isUnbounded(area)) return null;
  // The limit is checked by `matrix`; reading the block at once is much faster than cell by cell.
  if (height(area) * width(area) > 5_000_000) return matrix(area, () => "");
  return sheet.values(area).map((row) => row.map(shownValue));
}

function formulaOrValue({ sheet }: RangeTarget, row: number, at: number): unknown {
  const { formula, value } = sheet.cell(row, at);
  return formula === null ? shownValue(value) : `=${formula}`;
}

function rowsOf({ area, sheet }: RangeTarget): number[] {
  const last = isUnbounded(area) ? Math.min(area.bottom, sheet.usedArea(false)?.bottom ?? 0) : area.bottom;
  return Array.from({ length: Math.max(1, last - area.top + 1) }, (_, index) => area.top + index);
}

function columnsOf({ area, sheet }: RangeTarget): number[] {
  const last = isUnbounded(area) ? Math.min(area.right, sheet.usedArea(false)?.right ?? 0) : area.right;
  return Array.from({ length: Math.max(1, last - area.left + 1) }, (_, index) => area.left + index);
}

function write({ state, sheet, area }: RangeTarget, value: unknown): void {
  if (value === null) throw invalidArgument("values");
  if (isUnbounded(area))
    throw new HostError("InvalidOperation", "This operation isn't permitted for the current object.");
  state.requireWritable(sheet, null, area);
  const of = spread(area, value);
  eachCell(area, (row, at) => {
    if (isCovered(sheet.merges, row, at)) return;
    const given = of(row, at);
    // Only text can be read otherwise in a cell that is formatted as text, so others do not ask for the format.
    const isText = typeof given === "string" && given !== "" && sheet.style(row, at).numberFormat === "@";
    const input = cellInput(given, isText);
    if (input) sheet.setCell(row, at, input);
  });
  cellsChanged(state, sheet.id, area, "RangeEdited");
}

/** Links to places in the workbook; those to other files and the web are not played. */
function hyperlink({ sheet, area }: RangeTarget): unknown {
  const link = sheet.hyperlinks.find(({ row, column: at }) => row === area.top && at === area.left);
  if (!link) return null;
  const textToDisplay = sheet.cell(area.top, area.left).text;
  return { documentReference: link.location, screenTip: link.tip, textToDisplay };
}

/**
 * Assumption (Excel): a link puts its `textToDisplay` into the cell as if it were typed, leaves the cell as it is without,
 * and makes it blue and underlined.
 */
function setHyperlink(range: RangeTarget, value: unknown): void {
  const { state, sheet, area } = range;
  const given: Partial<Record<string, string>> = typeof value === "object" && value !== null ? value : {};
  if (!given.documentReference)
    throw new HostError("UnsupportedOperation", "The workbench links to places in the workbook only.");
  state.requireWritable(sheet, "allowInsertHyperlinks", area);
  const { documentReference: location, screenTip: tip = "", textToDisplay } = given;
  eachCell(area, (row, at) => sheet.setHyperlink({ row, column: at, location, tip }));
  if (textToDisplay !== undefined) write(range, textToDisplay);
  sheet.patchStyle(area, { color: "#0563C1", underline: true });
  state.changed("cells", sheet.id);
}

/** Assumption (Excel): writes to the covered cells of a merged area are ignored. */
function isCovered(merges: readonly Area[], row: number, at: number): boolean {
  return merges.some(
    (area) =>
      area.top <= row &&
      row <= area.bottom &&
      area.left <= at &&
      at <= area.right &&
      !(area.top === row && area.left === at),
  );
}

export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let at = area.left; at <= area.right; at++) visit(row, at);
  }
}
