import { bitOf, bitsOf, PARTNERS } from "../../partners/partner";
import type { Agreement, PartnerColumn } from "../../table/agreement-table";
import { markIn } from "./marks";
import type { SurveyPart } from "./part";

/** Partners that have an empty cell, as `bitsOf` gives them. */
const OPEN = bitsOf(PARTNERS);
const HAS_EMPTY = OPEN + 1;
const HAS_OTHER = HAS_EMPTY << 1;
const ONE_MARK = HAS_EMPTY << 2;
const SEVERAL_MARKS = HAS_EMPTY << 3;

/** What rules ask of the marks of a row, one number for each, by index. */
export class MarkRows implements SurveyPart {
  private readonly facts: Int32Array;
  /** Nearly all marks of a table are the same sign, which stands here; "" in a table without marks. */
  readonly plain: string;
  private readonly plainKind: ReturnType<typeof markIn>["kind"];

  constructor(
    agreements: readonly Agreement[],
    private readonly partners: readonly PartnerColumn[],
  ) {
    this.plain = agreements.find(({ marks }) => marks.some(isFilled))?.marks.find(isFilled) ?? "";
    this.plainKind = markIn(this.plain).kind;
    this.facts = new Int32Array(agreements.length);
    for (let index = 0; index < agreements.length; index++) {
      const agreement = agreements[index];
      if (agreement) this.facts[index] = this.read(agreement);
    }
  }

  /** The partners that have an empty cell in a row, as `bitsOf` gives them. */
  open(index: number): number {
    return (this.facts[index] ?? 0) & OPEN;
  }

  /** Whether a cell of the row is empty, of whatever partner. */
  hasEmpty(index: number): boolean {
    return ((this.facts[index] ?? 0) & HAS_EMPTY) !== 0;
  }

  /** Whether the row has a mark that is not the plain sign. */
  hasOther(index: number): boolean {
    return ((this.facts[index] ?? 0) & HAS_OTHER) !== 0;
  }

  /** In how many columns somebody takes part: none, one, or more, which is 2. */
  marked(index: number): 0 | 1 | 2 {
    const fact = this.facts[index] ?? 0;
    return (fact & SEVERAL_MARKS) !== 0 ? 2 : (fact & ONE_MARK) !== 0 ? 1 : 0;
  }

  replace(index: number, _before: Agreement, after: Agreement): void {
    this.facts[index] = this.read(after);
  }

  settle(): Iterable<number> {
    return [];
  }

  private read({ marks }: Agreement): number {
    const { plain, plainKind, partners } = this;
    let fact = 0;
    for (let column = 0; column < marks.length; column++) {
      const mark = marks[column] ?? "";
      let kind = plainKind;
      if (mark === "") kind = "empty";
      else if (mark !== plain) {
        kind = markIn(mark).kind;
        fact |= HAS_OTHER;
      }
      if (kind === "empty") fact |= HAS_EMPTY | bitOf(partners[column]?.partner ?? null);
      else if (kind !== "no") fact |= (fact & ONE_MARK) === 0 ? ONE_MARK : SEVERAL_MARKS;
    }
    for (let column = marks.length; column < partners.length; column++)
      fact |= bitOf(partners[column]?.partner ?? null);
    return fact;
  }
}

const isFilled = (mark: string): boolean => mark !== "";
