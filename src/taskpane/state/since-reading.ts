import type { RowShift, SheetChange, SinceRead } from "../../excel/gateway-events";

type Rows = SinceRead["rows"][number];

/** What is to be read: the whole sheet, or these rows after these shifts. */
export type ToRead =
  { readonly whole: true } | ({ readonly whole: false } & Pick<SinceRead, "rows" | "shifts">);

/**
 * What was told of a sheet since it was read. Rows are kept as they are numbered now: whole rows that come or go move
 * those that changed before. Where the order of what was told is not sure, the whole sheet is to be read.
 */
export class SinceReading {
  private whole = false;
  private rows: Rows[] = [];
  private shifts: RowShift[] = [];
  private byColleague = false;

  /**
   * @param isReading the sheet is being read: whether the answer will have moved rows or not is not known
   */
  note(change: SheetChange, own: boolean, isReading: boolean): void {
    if (this.whole) return;
    if (change.kind === "unknown") return this.doubt();
    if (!own) this.byColleague = true;
    const isShift = change.kind !== "cells";
    // Excel does not say how the numbers in a colleague's events stand to rows that moved here.
    if (this.byColleague && (isShift || this.shifts.length > 0)) return this.doubt();
    if (!isShift) return void this.rows.push({ first: change.area.top, last: change.area.bottom });
    if (isReading) return this.doubt();
    this.rows = this.rows.flatMap((rows) => moved(rows, change));
    this.shifts.push(change);
    if (change.kind === "rows-inserted")
      this.rows.push({ first: change.first, last: change.first + change.count - 1 });
  }

  /** Something was told that was not read yet. */
  get isBehind(): boolean {
    return this.whole || this.rows.length > 0 || this.shifts.length > 0;
  }

  /** Nothing is sure: the whole sheet is to be read. */
  doubt(): void {
    this.whole = true;
    this.rows = [];
    this.shifts = [];
  }

  /** What is to be read now; what is told from here on belongs to the next reading. */
  take(): ToRead {
    const { whole, rows, shifts } = this;
    this.whole = false;
    this.rows = [];
    this.shifts = [];
    this.byColleague = false;
    return whole ? { whole } : { whole, rows, shifts };
  }
}

/** Rows after others came or went; those that went are no more. */
function moved({ first, last }: Rows, shift: RowShift): readonly Rows[] {
  const { count } = shift;
  if (shift.kind === "rows-inserted") {
    if (shift.first > last) return [{ first, last }];
    if (shift.first <= first) return [{ first: first + count, last: last + count }];
    return [
      { first, last: shift.first - 1 },
      { first: shift.first + count, last: last + count },
    ];
  }
  const end = shift.first + count;
  const place = (row: number): number => (row < shift.first ? row : Math.max(shift.first, row - count));
  const lastKept = last < shift.first ? last : last < end ? shift.first - 1 : last - count;
  return lastKept < place(first) ? [] : [{ first: place(first), last: lastKept }];
}
