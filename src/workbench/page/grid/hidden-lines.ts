/**
 * The rows (or columns) that are shown, numbered without gaps, so that a filter which hides 90,000 rows costs the
 * virtualiser nothing. Lines from `scanned` on count as shown.
 */
export class ShownLines {
  private readonly shown: Int32Array;

  /**
   * @param total how many lines there are, shown or not
   * @param scanned lines 0 … scanned-1 are asked with `isHidden`, later ones are not
   */
  constructor(
    private readonly total: number,
    private readonly scanned: number,
    isHidden: (line: number) => boolean,
  ) {
    const shown: number[] = [];
    for (let line = 0; line < scanned; line += 1) if (!isHidden(line)) shown.push(line);
    this.shown = Int32Array.from(shown);
  }

  /** How many lines are shown. */
  get count(): number {
    return this.shown.length + Math.max(0, this.total - this.scanned);
  }

  /** The line at a place among the shown ones. */
  lineAt(index: number): number {
    return this.shown[index] ?? this.scanned + index - this.shown.length;
  }

  /** Place of the first shown line at or after this one. */
  indexOf(line: number): number {
    if (line >= this.scanned) return this.shown.length + line - this.scanned;
    let low = 0;
    let high = this.shown.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.shown[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether the line is hidden. */
  isHidden(line: number): boolean {
    return this.lineAt(this.indexOf(line)) !== line;
  }

  /** The next shown line in a direction; the line itself when there is none. */
  step(line: number, by: 1 | -1): number {
    const index = this.indexOf(line);
    const next = by === 1 && this.lineAt(index) !== line ? index : index + by;
    return next < 0 || next >= this.count ? line : this.lineAt(next);
  }
}
