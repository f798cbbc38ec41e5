/**
 * Assumption: a bold letter of Calibri is on average no wider than the digit that Excel counts column widths in.
 * Room beside a bold heading for wide letters and the edges of its cell, in characters.
 */
const EDGES = 3;
/** Short names still get a column that can be pointed at; long ones break over lines. */
const [NARROWEST, WIDEST] = [7, 24];
/** One line of Calibri 11 in points, and what a filter button takes below the text. */
const [LINE_POINTS, BUTTON_POINTS] = [15, 17];

/**
 * What a filter button takes beside a heading, in characters: where a heading and its button do not both fit, the button hides
 * the end of the name, or breaks it.
 * Assumption (Excel): a filter button is no wider than three characters of the standard font.
 */
export const BUTTON_WIDTH = 3;

/** The width of a column, in characters, in which a bold heading stands level without a break inside a word. */
export function headingWidth(heading: string): number {
  return Math.min(WIDEST, Math.max(NARROWEST, heading.trim().length + EDGES));
}

/**
 * The height in points of a row of bold headings that wrap at the widths of their columns, with room below for filter
 * buttons. No headings give one line.
 */
export function headingHeight(
  columns: readonly { readonly heading: string; readonly width: number }[],
): number {
  const lines = columns.map(({ heading, width }) => wrappedLines(heading, Math.max(1, width - 1)));
  return Math.max(1, ...lines) * LINE_POINTS + BUTTON_POINTS;
}

/** How many lines a text takes in a column of so many characters, broken between words. */
export function wrappedLines(text: string, room: number): number {
  return text.split(/\r\n|\r|\n/).reduce((sum, paragraph) => {
    let [lines, used] = [1, 0];
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length > room) [lines, used] = [lines + 1, 0];
      lines += Math.max(0, Math.ceil(length / room) - 1);
      used += (used > 0 ? 1 : 0) + length;
    }
    return sum + lines;
  }, 0);
}
