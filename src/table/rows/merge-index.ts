import type { Area } from "../snapshot";

/** The first row of the merged area that covers a cell, for the cells of a table. */
export class MergeIndex {
  private readonly starts = new Map<number, { readonly row: number; readonly column: number }>();
  /** Columns in which cells are merged downwards. */
  readonly downwards = new Set<number>();
  private readonly wide = new Set<number>();

  constructor(merges: readonly Area[], { top, left, bottom, right }: Area) {
    for (const area of merges) {
      if (area.bottom < top || area.top > bottom || area.right < left || area.left > right) continue;
      if (area.top === area.bottom && area.right - area.left >= 3) this.wide.add(area.top);
      if (area.bottom > area.top) this.downwards.add(area.left);
      this.cover(area, { top, left, bottom, right });
    }
  }

  private cover(area: Area, within: Area): void {
    for (let row = Math.max(area.top, within.top); row <= Math.min(area.bottom, within.bottom); row++) {
      for (
        let column = Math.max(area.left, within.left);
        column <= Math.min(area.right, within.right);
        column++
      ) {
        if (row !== area.top || column !== area.left)
          this.starts.set(row * 16_384 + column, { row: area.top, column: area.left });
      }
    }
  }

  get isEmpty(): boolean {
    return this.starts.size === 0;
  }

  /** Where the text of a covered cell stands; null when the cell is not covered by a merged area. */
  startOf(row: number, column: number): { readonly row: number; readonly column: number } | null {
    return this.starts.get(row * 16_384 + column) ?? null;
  }

  /** Whether a row is merged over its width, as a section heading often is. */
  isWide(row: number): boolean {
    return this.wide.has(row);
  }
}
