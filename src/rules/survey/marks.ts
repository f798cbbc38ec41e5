import { plainPart, readMark } from "../../partners/marks";
import type { Agreement } from "../../table/agreement-table";
import { isErrorValue } from "../cells";
import { memoise } from "../memo";
import type { SurveyPart } from "./part";
import { Tally } from "./tally";

/** Reads a partner cell; remembered, because there are few different ones. */
export const markIn = memoise(readMark);

/** A second sign belongs to the table when it is used this often, or has this share of the usual one's cells. */
const OFTEN = 5;
const SHARE = 0.2;
/** A word of doubt is no role and no name, with a capital neither. */
const DOUBT =
  /^\W*(?:misschien|wellicht|mogelijk|eventueel|evt|soms|onbekend|onduidelijk|nog niet(?: bekend)?|weet niet|navragen|nagaan|checken|zie .*)\W*$/i;

/** The signs that a table uses for "takes part". */
export class MarkSurvey implements SurveyPart {
  private readonly signs = new Tally();
  /** Signs that stand beside a role: "x" of "x, trekker". */
  private readonly besides = new Tally();
  /** Roles of one letter: "T" for trekker. One alone may as well be a slip of the finger. */
  private readonly letters = new Tally();
  private found: {
    readonly usual: string;
    readonly signs: ReadonlySet<string>;
    readonly letters: boolean;
  } | null = null;
  private settled: string | null = null;

  constructor(agreements: readonly Agreement[]) {
    // Nearly all marks of a table are the same sign.
    let [last, times] = ["", 0];
    for (const { marks } of agreements)
      for (const cell of marks) {
        if (cell === "") continue;
        if (cell !== last) {
          this.countMark(last, times);
          [last, times] = [cell, 0];
        }
        times++;
      }
    this.countMark(last, times);
  }

  /** The sign that most cells use; "x" where none shows it. */
  get usual(): string {
    return this.read().usual;
  }

  /** Whether a cell holds what this table uses: one of its signs, a role, a name, a "deliberately not", or an error value. */
  accepts(cell: string): boolean {
    // As almost every cell has it.
    if (cell === this.read().usual) return true;
    const { kind, text } = markIn(cell);
    if (kind === "empty" || kind === "no") return true;
    if (kind === "yes") return text === this.read().usual || this.read().signs.has(text);
    if (isErrorValue(cell)) return true;
    if (kind === "role") return text.length > 1 || this.read().letters;
    return kind === "name" && !DOUBT.test(text);
  }

  replace(_index: number, before: Agreement, after: Agreement): void {
    this.count(before.marks, -1);
    this.count(after.marks, 1);
    this.found = null;
  }

  settle(): Iterable<number> | "all" {
    const before = this.settled;
    this.settled = null;
    this.read();
    return before === null || before === this.settled ? [] : "all";
  }

  private read(): NonNullable<typeof this.found> {
    if (this.found) return this.found;
    const usual = this.signs.mostFrequent(this.besides.mostFrequent("x"));
    const enough = Math.max(OFTEN, this.signs.count(usual) * SHARE);
    const signs = [...this.signs.entries()].filter(([, count]) => count >= enough).map(([sign]) => sign);
    this.found = { usual, signs: new Set([usual, ...signs]), letters: this.letters.total > 1 };
    this.settled ??= JSON.stringify([usual, signs.sort(), this.found.letters]);
    return this.found;
  }

  private count(marks: readonly string[], times: number): void {
    for (const cell of marks) this.countMark(cell, times);
  }

  private countMark(cell: string, times: number): void {
    if (cell === "") return;
    const mark = markIn(cell);
    const { kind, text } = mark;
    const beside = plainPart(mark);
    if (beside !== null) this.besides.add(beside, times);
    if (kind === "yes") this.signs.add(text, times);
    else if (kind === "role" && text.length === 1) this.letters.add(text, times);
  }
}
