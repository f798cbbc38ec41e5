import type { Area, CellValue, SheetSnapshot } from "./snapshot";

/** Reading of a snapshot by sheet coordinates; cells outside it are empty. */
export class Grid {
  readonly area: Area;

  constructor(private readonly snapshot: SheetSnapshot) {
    const { top, left, values } = snapshot;
    const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
    this.area = { top, left, bottom: top + values.length - 1, right: left + width - 1 };
  }

  value(row: number, column: number): CellValue {
    return this.snapshot.values[row - this.snapshot.top]?.[column - this.snapshot.left] ?? "";
  }

  /** The cell as text, as it stands. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return typeof value === "string" ? value : String(value);
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return typeof value === "string" && (value === "" || isWhite(value));
  }
}

function isWhite(text: string): boolean {
  return text.length < 200 && /^[\s\u00a0\u200b]*$/.test(text);
}
