import { rangeOf } from "../read/facts";
import type { InsertBlock } from "../write-lane/row-block";
import { queueListRules, type ListRule } from "./validation";

/** What new rows take over from the row that they are like. */
export interface Pattern {
  /** Number formats by column, from the placement's `left` on. */
  readonly numberFormats: readonly unknown[];
  readonly rules: readonly ListRule[];
  /** In points; null: fitted to the text of each row. */
  readonly height: number | null;
}

const NO_PATTERN: Pattern = { numberFormats: [], rules: [], height: null };
/** Heights are whole pixels at the user's scaling, so equal rows can differ by a little. */
const SAME_HEIGHT = 0.5;

/** Queues reading what a block takes over; the returned function gives it after the sync. */
export function queuePattern(
  sheet: Excel.Worksheet,
  { formatFrom, placement: { left, right } }: InsertBlock,
): () => Pattern {
  if (formatFrom === null) {
    return () => NO_PATTERN;
  }
  const row = (top: number): Excel.Range => rangeOf(sheet, { top, left, bottom: top, right });
  const source = row(formatFrom).load("numberFormat");
  const height = source.format.load("rowHeight");
  const beside = row(formatFrom > 0 ? formatFrom - 1 : formatFrom + 1).format.load("rowHeight");
  const rules = queueListRules(sheet, formatFrom, left, right);
  sheet.load("standardHeight");
  return () => {
    const numberFormats = (source.numberFormat as unknown[][] | null)?.[0] ?? [];
    // Rows of one height were made so on purpose; rows of different heights follow their texts.
    const onPurpose =
      Math.abs(height.rowHeight - beside.rowHeight) < SAME_HEIGHT &&
      Math.abs(height.rowHeight - sheet.standardHeight) >= SAME_HEIGHT;
    return { numberFormats, rules: rules(), height: onPurpose ? height.rowHeight : null };
  };
}
