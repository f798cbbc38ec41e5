import { readMark } from "../../partners/marks";
import type { Agreement } from "../../table/agreement-table";
import { memoise } from "../memo";
import type { SurveyPart } from "./part";
import { Tally } from "./tally";

/** Reads a partner cell; remembered, because there are few different ones. */
export const markIn = memoise(readMark);

/** The signs that a table uses for "takes part". */
export class MarkSurvey implements SurveyPart {
  private readonly signs = new Tally();
  private usualSign: string | null = null;
  private settled: string | null = null;

  constructor(agreements: readonly Agreement[]) {
    for (const { marks } of agreements) this.count(marks, 1);
  }

  /** The sign that most cells use; "x" where none shows it. */
  get usual(): string {
    this.usualSign ??= this.signs.mostFrequent("x");
    this.settled ??= this.usualSign;
    return this.usualSign;
  }

  replace(_index: number, before: Agreement, after: Agreement): void {
    this.count(before.marks, -1);
    this.count(after.marks, 1);
    this.usualSign = null;
  }

  settle(): Iterable<number> | "all" {
    const before = this.settled;
    this.settled = null;
    return before === null || before === this.usual ? [] : "all";
  }

  private count(marks: readonly string[], times: number): void {
    for (const cell of marks) {
      if (cell === "") continue;
      const mark = markIn(cell);
      if (mark.kind === "yes") this.signs.add(mark.text, times);
    }
  }
}
