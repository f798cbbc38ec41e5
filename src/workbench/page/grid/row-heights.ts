import { cellLook, fontShorthand } from "./cell-look";
import { columnPixels, pointsToPixels } from "./measures";
import { autofitPoints, type CellText, type TextMeasure } from "./row-height";
import type { SheetView } from "./sheet-view";

/**
 * Row heights in pixels at 100 %. A row without a height of its own is fitted to its text when it comes into view;
 * until then its last known height, or the sheet's ordinary one, stands in.
 */
export class RowHeights {
  private readonly fitted = new Map<number, number>();
  private fresh = new Set<number>();

  constructor(
    private view: SheetView,
    private readonly measure: TextMeasure,
  ) {}

  /** The sheet changed: every row is fitted again when it comes into view. */
  renew(view: SheetView): void {
    if (view.sheet !== this.view.sheet) this.fitted.clear();
    this.view = view;
    this.fresh = new Set();
  }

  /** The height to reckon with now, without measuring anything. */
  estimate(row: number): number {
    const { sheet, used } = this.view;
    if (!used || row > used.bottom) return pointsToPixels(sheet.defaultRowHeight);
    const own = sheet.row(row).height;
    return own === null
      ? (this.fitted.get(row) ?? pointsToPixels(sheet.defaultRowHeight))
      : pointsToPixels(own);
  }

  /** The height after fitting the row to its text. */
  fit(row: number): number {
    const { sheet, used } = this.view;
    if (!used || row > used.bottom || this.fresh.has(row) || sheet.row(row).height !== null)
      return this.estimate(row);
    const pixels = pointsToPixels(autofitPoints(this.texts(row), sheet.defaultRowHeight, this.measure));
    this.fitted.set(row, pixels);
    this.fresh.add(row);
    return pixels;
  }

  private *texts(row: number): Generator<CellText> {
    const { sheet, used, columns, merged } = this.view;
    if (!used) return;
    for (let column = used.left; column <= used.right; column += 1) {
      if (columns.isHidden(column) || merged.at({ row, column })) continue;
      const { text, value } = sheet.cell(row, column);
      if (text === "") continue;
      const look = cellLook(sheet.style(row, column), value, null, null);
      const width = columnPixels(sheet.column(column).width);
      const upright = Math.abs(look.rotation) === 90;
      yield { text, wrap: look.wrap, font: fontShorthand(look), fontSize: look.fontSize, upright, width };
    }
  }
}
