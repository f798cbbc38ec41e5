import type { Agreement, Role } from "../../table/agreement-table";
import { TextMap } from "../../table/text-map";
import type { SurveyPart } from "./part";

/**
 * A column whose texts stand in many rows: each different text has a number, so that what rules ask of it is found by the
 * index of a row. A text that no row has any longer keeps its number; a column is numbered anew when a table is checked
 * from the beginning.
 */
export class DistinctColumn implements SurveyPart {
  /** By index of an agreement: the number of its text, also when it shares the cell above. */
  readonly ids: Int32Array;
  /** By number. */
  readonly texts: string[] = [];
  private readonly numbers = new TextMap<number>();
  /** By number: how many rows have the text in a cell of their own. */
  private readonly uses: number[] = [];

  constructor(
    agreements: readonly Agreement[],
    private readonly role: Role,
  ) {
    this.ids = new Int32Array(agreements.length);
    for (let index = 0; index < agreements.length; index++) {
      const agreement = agreements[index];
      if (agreement) this.enter(index, agreement);
    }
  }

  /** The different texts of the cells of their own, with how many rows have each. */
  *own(): Iterable<readonly [text: string, times: number]> {
    for (let id = 0; id < this.texts.length; id++) {
      const times = this.uses[id] ?? 0;
      if (times > 0) yield [this.texts[id] ?? "", times];
    }
  }

  replace(index: number, before: Agreement, after: Agreement): void {
    this.count(this.ids[index] ?? 0, before, -1);
    this.enter(index, after);
  }

  settle(): Iterable<number> {
    return [];
  }

  private enter(index: number, agreement: Agreement): void {
    const text = agreement.text[this.role];
    let id = this.numbers.get(text);
    if (id === undefined) {
      id = this.texts.length;
      this.texts.push(text);
      this.uses.push(0);
      this.numbers.add(text, id);
    }
    this.ids[index] = id;
    this.count(id, agreement, 1);
  }

  private count(id: number, { inheritedFrom }: Agreement, times: number): void {
    if (inheritedFrom[this.role] === undefined) this.uses[id] = (this.uses[id] ?? 0) + times;
  }
}
