import type { Agreement } from "../../table/agreement-table";

/** Finds the index of an agreement; agreements stand in the order of their rows. */
export class RowIndex {
  /** The index that was asked for last. */
  private asked = -1;

  constructor(private agreements: readonly Agreement[]) {}

  /** Goes on with the same rows, in which agreements are different. */
  goOn(agreements: readonly Agreement[]): void {
    this.agreements = agreements;
  }

  /** -1 when the table has no such row. */
  of({ row }: Agreement): number {
    const { agreements } = this;
    // A table is checked row by row.
    if (agreements[this.asked]?.row === row) return this.asked;
    if (agreements[this.asked + 1]?.row === row) return ++this.asked;
    let [from, to] = [0, agreements.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((agreements[middle]?.row ?? 0) < row) from = middle + 1;
      else to = middle;
    }
    return agreements[from]?.row === row ? (this.asked = from) : -1;
  }
}
