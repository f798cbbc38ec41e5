import { cellText, isBlankText, trimText } from "./cell-text";
import type { Area, CellValue, SheetSnapshot } from "./snapshot";

/** Reading of a snapshot by sheet coordinates; cells outside it are empty, and rows may have any length. */
export class Grid {
  readonly area: Area;
  private readonly values: SheetSnapshot["values"];
  private readonly top: number;
  private readonly left: number;

  constructor({ top, left, values }: SheetSnapshot) {
    this.values = values;
    this.top = top;
    this.left = left;
    const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
    this.area = { top, left, bottom: top + values.length - 1, right: left + width - 1 };
  }

  value(row: number, column: number): CellValue {
    return this.values[row - this.top]?.[column - this.left] ?? "";
  }

  /** The cell as text, as it stands. */
  text(row: number, column: number): string {
    return cellText(this.value(row, column));
  }

  /** The cell as text without white space around it. */
  trimmed(row: number, column: number): string {
    return trimText(this.text(row, column));
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return value === "" || (typeof value === "string" && isBlankText(value));
  }

  isBlankRow(row: number, left = this.area.left, right = this.area.right): boolean {
    for (let column = left; column <= right; column++) if (!this.isBlank(row, column)) return false;
    return true;
  }

  /** The first row that holds anything; null when none does. */
  firstFilledRow(): number | null {
    for (let row = this.area.top; row <= this.area.bottom; row++) if (!this.isBlankRow(row)) return row;
    return null;
  }
}
