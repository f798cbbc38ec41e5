import { CELL_PADDING_PX, lineHeightPoints, MAX_ROW_POINTS } from "./measures";

/** Width in pixels at 100 % of a piece of text in a CSS font. */
export type TextMeasure = (text: string, font: string) => number;

export interface CellText {
  readonly text: string;
  readonly wrap: boolean;
  /** CSS font shorthand at 100 %. */
  readonly font: string;
  /** In points. */
  readonly fontSize: number;
  /** The text stands on its side, so that its length counts for the height. */
  readonly upright?: boolean;
  /** Width of the column in pixels at 100 %. */
  readonly width: number;
}

/**
 * How many lines the text takes when it wraps at a width in pixels. Words that are wider than the column are broken,
 * as Excel does.
 */
export function countLines(text: string, width: number, font: string, measure: TextMeasure): number {
  const space = measure(" ", font);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const size = measure(word, font);
      const needed = used === 0 ? size : used + space + size;
      if (needed <= width) {
        used = needed;
        continue;
      }
      if (used > 0) lines += 1;
      const extra = Math.max(0, Math.ceil(size / width) - 1);
      lines += extra;
      used = size - extra * width;
    }
  }
  return lines;
}

/**
 * Height in points that Excel's autofit would give a row without a height of its own: its tallest text, at least the
 * sheet's ordinary height, at most 409.5. Merged cells do not count, so leave them out.
 */
export function autofitPoints(
  cells: Iterable<CellText>,
  defaultPoints: number,
  measure: TextMeasure,
): number {
  let tallest = defaultPoints;
  for (const cell of cells) {
    if (cell.text === "") continue;
    const width = Math.max(1, cell.width - CELL_PADDING_PX);
    if (cell.upright === true) {
      tallest = Math.max(tallest, ((measure(cell.text, cell.font) + CELL_PADDING_PX) * 72) / 96);
      continue;
    }
    const lines = cell.wrap ? countLines(cell.text, width, cell.font, measure) : 1;
    tallest = Math.max(tallest, lines * lineHeightPoints(cell.fontSize));
  }
  return Math.min(tallest, MAX_ROW_POINTS);
}
