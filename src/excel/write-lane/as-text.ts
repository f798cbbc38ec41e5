/**
 * Which texts Excel would take for something else when they are written into a cell. Such a text gets an apostrophe in
 * front, which Excel keeps as the cell's prefix and does not show.
 *
 * Office.js reads strings that are written to `Range.values` as if a user with en-US settings typed them, and may read
 * them by the user's own settings too, so both notations count (learn.microsoft.com, Excel.Range `values`).
 * Assumption (Excel): an apostrophe in front keeps any text a text when it is written through `Range.values`.
 */
const FORMULA = /^\s*[=+\-@]/u;
const PREFIX = /^'/u;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/u;
const NUMBER = /^[(+-]?\s*[€$£¥]?\s*[+-]?(?:\d[\d.,\s]*|[.,]\d+)(?:e[+-]?\d+)?\s*[%€)]?$/iu;
const MONTH = "(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?";
const DATE_OR_TIME = [
  /^\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?(?:\s+\d{1,2}:\d{2}.*)?$/u,
  /^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m?\.?)?$/iu,
  /^\d+\s+\d+\/\d+$/u,
  new RegExp(`^\\d{1,4}[-/.\\s]*${MONTH}(?:[-/.\\s]*\\d{2,4})?$`, "iu"),
  new RegExp(`^${MONTH}[-/.\\s]*\\d{1,4}(?:,?\\s*\\d{4})?$`, "iu"),
];
const CONSTANT = /^(?:true|false|waar|onwaar)$/iu;
const ERROR =
  /^#(?:n\/a|n\/b|ref!|verw!|div\/0!|deel\/0!|value!|waarde!|name\?|naam\?|num!|getal!|null!|leeg!|spill!|calc!)$/iu;

/**
 * `replacesText`: the cell held a text. Then a plain whole number stays a text too; elsewhere it becomes a number, as
 * when the user types it, and looks the same.
 */
export function needsPrefix(text: string, replacesText: boolean): boolean {
  if (FORMULA.test(text) || PREFIX.test(text)) {
    return true;
  }
  const bare = text.trim();
  if (WHOLE_NUMBER.test(bare)) {
    return replacesText || bare !== text;
  }
  return [NUMBER, ...DATE_OR_TIME, CONSTANT, ERROR].some((pattern) => pattern.test(bare));
}
