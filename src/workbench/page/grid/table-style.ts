import type { CellStyle, TableState } from "../../package/document";
import { holds, type Place } from "./address";

/** What a table's style gives a cell that has no look of its own. */
export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly borders: CellStyle["borders"];
}

interface Palette {
  readonly accent: string;
  readonly tint: string;
  readonly line: string;
}

/**
 * Colours of Excel's built-in styles under the Office theme, by the style's number within its family of seven: black,
 * then the six accents (plain, 80 % lighter, 40 % lighter).
 */
const PALETTES: readonly Palette[] = [
  { accent: "#000000", tint: "#D9D9D9", line: "#7F7F7F" },
  { accent: "#4472C4", tint: "#D9E1F2", line: "#8EA9DB" },
  { accent: "#ED7D31", tint: "#FCE4D6", line: "#F4B084" },
  { accent: "#A5A5A5", tint: "#EDEDED", line: "#C9C9C9" },
  { accent: "#FFC000", tint: "#FFF2CC", line: "#FFD966" },
  { accent: "#5B9BD5", tint: "#DDEBF7", line: "#9BC2E6" },
  { accent: "#70AD47", tint: "#E2EFDA", line: "#A9D08E" },
];

const NAME = /^TableStyle(Light|Medium|Dark)(\d+)$/;

/**
 * The table's look for a cell inside it: solid or lined header, banded rows. The built-in styles are painted close to
 * Excel's (the dark ones as medium); a style of the workbook's own, or none, paints nothing.
 * Assumption (Excel): row bands are on, because the document does not say so.
 * @param order a row's place among the shown ones: bands skip hidden rows
 */
export function tableLook(
  tables: readonly TableState[],
  place: Place,
  order: (row: number) => number,
): TableLook | null {
  const table = tables.find(({ area }) => holds(area, place));
  const match = NAME.exec(table?.styleName ?? "");
  if (!table || !match) return null;
  const [, family, number] = match;
  const variant = Number(number) - 1;
  const palette = PALETTES[variant % PALETTES.length];
  if (!palette) return null;
  const solidHeader = family !== "Light" || variant >= 7;
  const line = { style: "thin", color: palette.line };
  if (table.hasHeader && place.row === table.area.top) return headerLook(palette, solidHeader);
  if (table.hasTotals && place.row === table.area.bottom) {
    return {
      fill: null,
      color: null,
      bold: true,
      borders: { top: { style: "double", color: palette.accent } },
    };
  }
  const first = table.area.top + (table.hasHeader ? 1 : 0);
  const banded = (order(place.row) - order(first)) % 2 === 0;
  return { fill: banded ? palette.tint : null, color: null, bold: false, borders: { bottom: line } };
}

function headerLook({ accent }: Palette, solid: boolean): TableLook {
  return solid
    ? { fill: accent, color: "#FFFFFF", bold: true, borders: {} }
    : { fill: null, color: null, bold: true, borders: { bottom: { style: "thin", color: accent } } };
}
