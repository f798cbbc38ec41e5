import { LAST_ROW } from "../office/address";
import type { Run } from "../office/areas";
import { rangeOf } from "../read/facts";

/** How the cells of a row look, in Excel's own terms. */
export interface RowLook {
  readonly left: number;
  readonly numberFormats: readonly unknown[];
  readonly cells: readonly Excel.SettableCellProperties[];
}

/** Where an empty row gets its look from when it is put back; null: from the row above it, like any new row. */
export type Dress = "below" | RowLook | null;

const ASKED: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    textOrientation: true,
    protection: true,
  },
};

/** In bytes, about what Excel tells of the looks of a cell and of those above and below it. */
export const LOOK_BYTES = 2_500;

/**
 * Queues reading how a row looks; the returned function says where it can get that look from. Only the rows beside it can
 * give it back in every detail, so these go first, as far as they stay themselves.
 * Assumption (Excel): what `getCellProperties` gives can be given to `setCellProperties`; a colour of the theme becomes
 * that colour by itself.
 */
export function queueDress(
  sheet: Excel.Worksheet,
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
  stays: (row: number) => boolean,
): () => Dress {
  const read = (at: number): (() => RowLook | null) => {
    if (at < 0 || at > LAST_ROW || (at !== row && !stays(at))) return () => null;
    const range = rangeOf(sheet, { top: at, left, bottom: at, right }).load("numberFormat");
    const properties = range.getCellProperties(ASKED);
    return () => {
      const formats = (range.numberFormat as unknown[][] | null)?.[0];
      const cells = (properties.value as Excel.CellProperties[][] | null)?.[0];
      return formats && cells ? { left, numberFormats: formats, cells: cells.map(settable) } : null;
    };
  };
  const [above, own, below] = [row - 1, row, row + 1].map(read);
  return () => {
    const look = own?.() ?? null;
    if (!look || isSameLook(look, above?.() ?? undefined)) return null;
    return isSameLook(look, below?.() ?? undefined) ? "below" : look;
  };
}

/** White is not the colour of a cell without one. */
function settable({ format }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, ...others } = format ?? {};
  return { format: { ...others, fill: fill?.pattern === "None" ? { pattern: "None" } : fill } };
}

export const isSameLook = (one: RowLook | undefined, other: RowLook | undefined): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/** Queues giving rows that look. */
export function queueLook(
  sheet: Excel.Worksheet,
  { first, last }: Run,
  { left, numberFormats, cells }: RowLook,
): void {
  const range = rangeOf(sheet, { top: first, left, bottom: last, right: left + cells.length - 1 });
  const rows = Array.from({ length: last - first + 1 });
  range.numberFormat = rows.map(() => [...numberFormats]);
  range.setCellProperties(rows.map(() => [...cells]));
}
