/** From Excel's units (characters, points) to the screen's pixels, at 96 pixels an inch. */

/** Space around a cell's text, left and right together, in pixels at 100 %. */
export const CELL_PADDING_PX = 6;
/** Width of the widest digit in Calibri 11, Excel's standard font. */
const DIGIT_PX = 7;
/** Excel's tallest row. */
export const MAX_ROW_POINTS = 409.5;

/**
 * Width of a column in pixels at 100 % zoom.
 * Source of the formula: ECMA-376 part 1, 18.3.1.13 (col), attribute width.
 */
export function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PX)) / 256) * DIGIT_PX);
}

/** Points to whole pixels at 100 % zoom: 15 pt is Excel's ordinary row of 20 px. */
export function pointsToPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Heights in points of Excel's rows with one line of Calibri, by font size. */
const LINE_POINTS: Readonly<Record<number, number>> = {
  8: 11.25,
  9: 12,
  10: 12.75,
  11: 15,
  12: 15.75,
  14: 18.75,
  16: 21,
  18: 23.25,
  20: 26.25,
};

/**
 * Height in points of one line of text in a font of this size.
 * Assumption (Excel): other fonts come close to Calibri, and n lines are n times as high as one.
 */
export function lineHeightPoints(fontSize: number): number {
  return LINE_POINTS[fontSize] ?? Math.round((fontSize * 1.31) / 0.75) * 0.75;
}
