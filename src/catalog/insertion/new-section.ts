import type { AgreementTable, Section } from "../../table/agreement-table";
import type { RowInsertion } from "../../table/change";
import type { CoreInstrument } from "../../table/instrument";
import { readInstrument } from "../../table/read-instrument";
import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import { nextInOrder } from "./order";
import type { Spot } from "./spot";

/** What of the sheet is looked at: how its headings are written. */
export type HeadingCells = Pick<SheetSnapshot, "top" | "left" | "values">;

/** The place of a section that the table does not have yet. */
export interface NewSection extends Spot {
  /** The heading row that opens it; null in a table whose rows name their core instrument. */
  readonly heading: RowInsertion | null;
  /** The name of the section above which it comes; null: it comes last. */
  readonly above: string | null;
}

type Titled = Section & { readonly headingRow: number; readonly instrument: CoreInstrument };

/**
 * Plans the heading of a core instrument in a table whose sections all stand under headings: written and numbered as the
 * others are, before the first section that comes later in the order of the core instruments. Where the number of such a
 * place is given already, or the table keeps another order, the section comes last. null: the table has no headings.
 *
 * @param name the name of the core instrument, for the heading's text
 * @param made sections that are new too and come earlier in the order
 */
export function planSection(
  table: AgreementTable,
  instrument: CoreInstrument,
  name: string,
  sheet: HeadingCells,
  made: readonly NewSection[] = [],
): NewSection | null {
  const newAt = (row: number): number => made.filter((one) => one.row === row).length;
  const titled = table.sections.filter(isTitled);
  const last = titled.at(-1);
  if (!last || table.sections.some(({ headingRow }) => headingRow === null)) return null;
  const next = nextInOrder(titled, instrument);
  const before = next ? titled[titled.indexOf(next) - 1] : undefined;
  const fitting = next && headingBefore(next, before ?? null, name, sheet, newAt(next.headingRow));
  const row = fitting ? next.headingRow : table.lastRow + 1;
  const like = fitting ? (before ?? next) : last;
  const cells = fitting ?? headingLike(last, name, sheet, 1 + newAt(row));
  const agreement = table.agreements.findLast((one) => one.row < row) ?? table.agreements[0];
  return {
    row,
    formatFrom: agreement?.row ?? null,
    section: { instrument, label: name, headingRow: row, firstRow: row + 1, lastRow: row },
    heading: { kind: "insert-row", row, cells, formatFrom: like.headingRow, isHeading: true },
    above: fitting ? next.label : null,
  };
}

const isTitled = (section: Section): section is Titled =>
  section.headingRow !== null && section.instrument !== null && section.dividedFrom === undefined;

type Cells = RowInsertion["cells"];

/** The heading between two others, and below `more` new ones; null where its number is given already. */
function headingBefore(
  next: Titled,
  above: Titled | null,
  name: string,
  sheet: HeadingCells,
  more: number,
): Cells | null {
  const following = countOf(readHeading(next, sheet));
  if (!above) return following ? null : headingLike(next, name, sheet, 0);
  const own = countOf(readHeading(above, sheet));
  const step = 1 + more;
  const isFree = !own || !following || following.number > own.number + step;
  return isFree ? headingLike(above, name, sheet, step) : null;
}

/** The cells of a heading that is written as another is, counted on by `step`. */
function headingLike(like: Titled, name: string, sheet: HeadingCells, step: number): Cells {
  return readHeading(like, sheet).map(({ column, text, isName }) => {
    if (!isName) return { column, value: counted(text, step) };
    const { prefix, title } = divide(text, like.instrument);
    const own = title === title.toUpperCase() && title !== title.toLowerCase() ? name.toUpperCase() : name;
    return { column, value: `${counted(prefix, step)}${own}` };
  });
}

interface HeadingCell {
  readonly column: number;
  readonly text: string;
  /** The cell that names the core instrument: the last one of the row. */
  readonly isName: boolean;
}

/** The filled cells of a heading row: its name, and a number that may stand before it. */
function readHeading({ headingRow, label }: Titled, { top, left, values }: HeadingCells): HeadingCell[] {
  const row: readonly CellValue[] = values[headingRow - top] ?? [];
  const filled = row.flatMap((cell, index) => {
    const text = String(cell).trim();
    return text === "" ? [] : [{ column: left + index, text }];
  });
  const name = filled.find(({ text }) => text === label) ?? filled.at(-1);
  return filled.flatMap((cell) =>
    cell === name || (cell.column < (name?.column ?? 0) && parseCount(cell.text))
      ? [{ ...cell, isName: cell === name }]
      : [],
  );
}

/** "2. ", "Deel II: ", "B) ", "Kerninstrument: " before a name. */
const PREFIX =
  /^(?:(?:kerninstrument|instrument|hoofdstuk|deel|onderdeel|fase)\s*)?(?:(?:\d{1,2}|[a-f]|i{1,3}|iv|vi{0,2})(?=[\s.):–-]))?\s*[.):]?\s*[-–—:]?\s*/iu;

/** A heading's text as what stands before the name, and the rest. */
function divide(text: string, instrument: CoreInstrument): { prefix: string; title: string } {
  const prefix = PREFIX.exec(text)?.[0] ?? "";
  const title = text.slice(prefix.length);
  return readInstrument(title) === instrument ? { prefix, title } : { prefix: "", title: text };
}

interface Count {
  readonly number: number;
  readonly write: (number: number) => string;
  readonly text: string;
}

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** The number, letter or Roman numeral in a short text such as "2." or "Deel II: ". */
function parseCount(text: string): Count | null {
  const found = /(?:^|\s)(\d{1,2}|[A-Z]|[IVX]{1,4})(?=$|[\s.):–-])/u.exec(text.trim());
  const written = found?.[1];
  if (written === undefined || text.trim().length > 20) return null;
  if (/^\d/.test(written)) return { number: Number(written), write: String, text: written };
  const roman = ROMAN.indexOf(written);
  if (roman >= 0) return { number: roman + 1, write: (number) => ROMAN[number - 1] ?? "", text: written };
  if (written.length > 1) return null;
  const write = (number: number): string => String.fromCharCode(64 + number);
  return { number: written.charCodeAt(0) - 64, write, text: written };
}

/** A short text with its number, where it has one, `step` further. */
function counted(text: string, step: number): string {
  const count = parseCount(text);
  return count ? text.replace(count.text, count.write(count.number + step)) : text;
}

/** What a heading is numbered with; null when it is not. */
function countOf(cells: readonly HeadingCell[]): Count | null {
  for (const { text, isName } of cells) {
    const count = parseCount(isName ? (PREFIX.exec(text)?.[0] ?? "") : text);
    if (count) return count;
  }
  return null;
}
