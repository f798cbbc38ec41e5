import type { Area } from "../../table/snapshot";
import { supportsExcelApi } from "../office/supports";
import { rangeArea, rangeOf } from "../read/facts";
import type { InsertBlock } from "../write-lane/row-block";
import { queueListRules, type ListRule } from "./validation";

/** What new rows take over from the row that they are like. */
export interface Pattern {
  /** Number formats by column, from the placement's `left` on. */
  readonly numberFormats: readonly unknown[];
  readonly rules: readonly ListRule[];
  /** In points; null: fitted to the text of each row. */
  readonly height: number | null;
  /** For a heading: columns that are merged with each other. */
  readonly merged: readonly Pick<Area, "left" | "right">[];
}

const NO_PATTERN: Pattern = { numberFormats: [], rules: [], height: null, merged: [] };
/** Heights are whole pixels at the user's scaling, so equal rows can differ by a little. */
const SAME_HEIGHT = 0.5;

/** Queues reading what a block takes over; the returned function gives it after the sync. */
export function queuePattern(
  sheet: Excel.Worksheet,
  { formatFrom, isHeading, placement: { left, right } }: InsertBlock,
): () => Pattern {
  if (formatFrom === null) {
    return () => NO_PATTERN;
  }
  const row = (top: number): Excel.Range => rangeOf(sheet, { top, left, bottom: top, right });
  const source = row(formatFrom).load("numberFormat");
  const height = source.format.load("rowHeight");
  const beside = row(formatFrom > 0 ? formatFrom - 1 : formatFrom + 1).format.load("rowHeight");
  const rules = queueListRules(sheet, formatFrom, left, right);
  const merged = isHeading ? queueMergedAcross(row(formatFrom)) : () => [];
  sheet.load("standardHeight");
  return () => {
    const numberFormats = (source.numberFormat as unknown[][] | null)?.[0] ?? [];
    // Rows of one height were made so on purpose; rows of different heights follow their texts.
    const onPurpose =
      (isHeading || Math.abs(height.rowHeight - beside.rowHeight) < SAME_HEIGHT) &&
      Math.abs(height.rowHeight - sheet.standardHeight) >= SAME_HEIGHT;
    return {
      numberFormats,
      rules: rules(),
      height: onPurpose ? height.rowHeight : null,
      merged: merged(),
    };
  };
}

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
