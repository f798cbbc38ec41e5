import type { Area } from "../../table/snapshot";
import { supportsExcelApi } from "../office/supports";
import { rangeArea, rangeOf } from "../read/facts";
import type { InsertBlock } from "../write-lane/row-block";
import { queueListRules, type ListRule } from "./validation";

/** What new rows take over from the row that they are like. */
export interface Pattern {
  /** Number formats by column, from the placement's `left` on. */
  readonly numberFormats: readonly unknown[];
  /** Columns in which that row has a formula. */
  readonly formulas: ReadonlySet<number>;
  readonly rules: readonly ListRule[];
  /** In points; null: fitted to the text of each row. */
  readonly height: number | null;
  /** For a heading: columns that are merged with each other. */
  readonly merged: readonly Pick<Area, "left" | "right">[];
}

const NO_PATTERN: Pattern = { numberFormats: [], formulas: new Set(), rules: [], height: null, merged: [] };
/** Heights are whole pixels at the user's scaling, so equal rows can differ by a little. */
const SAME_HEIGHT = 0.5;
/** A header has so many rows at most, which have heights of their own. */
const HEADER_ROWS = 3;

/** Queues reading what a block takes over; the returned function gives it after the sync. */
export function queuePattern(
  sheet: Excel.Worksheet,
  { formatFrom, isHeading, placement: { left, right, rows } }: InsertBlock,
): () => Pattern {
  if (formatFrom === null) {
    return () => NO_PATTERN;
  }
  const row = (top: number): Excel.Range => rangeOf(sheet, { top, left, bottom: top, right });
  const source = row(formatFrom).load("numberFormat,formulas");
  const height = source.format.load("rowHeight");
  const top = Math.min(formatFrom, rows.top + HEADER_ROWS);
  const all = rangeOf(sheet, { top, left, bottom: Math.max(formatFrom, rows.bottom), right });
  const common = all.format.load("rowHeight");
  const rules = queueListRules(sheet, formatFrom, left, right);
  const merged = isHeading ? queueMergedAcross(row(formatFrom)) : () => [];
  sheet.load("standardHeight");
  return () => {
    const numberFormats = (source.numberFormat as unknown[][] | null)?.[0] ?? [];
    // Excel gives no height for rows of different heights: those follow their texts, and so does the new one. Where all
    // rows of the table have one height, somebody made them so.
    const shared: number | null = common.rowHeight;
    const isOwn = Math.abs(height.rowHeight - sheet.standardHeight) >= SAME_HEIGHT;
    const onPurpose = (isHeading || shared !== null) && isOwn;
    const formulas = (source.formulas as unknown[][] | null)?.[0] ?? [];
    return {
      numberFormats,
      formulas: new Set(formulas.flatMap((one, index) => (isFormula(one) ? [left + index] : []))),
      rules: rules(),
      height: onPurpose ? height.rowHeight : null,
      merged: merged(),
    };
  };
}

const isFormula = (cell: unknown): boolean => typeof cell === "string" && cell.startsWith("=");

/**
 * Queues asking which cells of a row are merged with each other. Where Excel cannot say (before ExcelApi 1.13) none are
 * taken to be: a heading's text then runs on over the empty cells beside it.
 */
function queueMergedAcross(row: Excel.Range): () => Pattern["merged"] {
  if (!supportsExcelApi("1.13")) return () => [];
  const merged = row.getMergedAreasOrNullObject();
  const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () =>
    merged.isNullObject ? [] : areas.items.map(rangeArea).filter(({ top, bottom }) => top === bottom);
}
