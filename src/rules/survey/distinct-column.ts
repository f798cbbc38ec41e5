import type { Agreement, Role } from "../../table/agreement-table";
import { TextMap } from "../../table/text-map";
import type { SurveyPart } from "./part";

/** Columns whose texts stand in many rows. */
export type DistinctRole = Exclude<Role, "instrument" | "agreement" | "explanation">;

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

  private constructor(
    size: number,
    private readonly role: DistinctRole,
  ) {
    this.ids = new Int32Array(size);
  }

  /**
   * All such columns of a table, read row by row: what the cells of a row hold stands together in memory, so that column by
   * column every row would have to be fetched anew.
   */
  static allOf(agreements: readonly Agreement[]): Readonly<Record<DistinctRole, DistinctColumn>> {
    const of = (role: DistinctRole): DistinctColumn => new DistinctColumn(agreements.length, role);
    const columns: Readonly<Record<DistinctRole, DistinctColumn>> = {
      legalBasis: of("legalBasis"),
      legalText: of("legalText"),
      type: of("type"),
      keyword: of("keyword"),
      source: of("source"),
      level: of("level"),
    };
    const all = Object.values(columns);
    for (let index = 0; index < agreements.length; index++) {
      const agreement = agreements[index];
      if (agreement) for (const column of all) column.enter(index, agreement);
    }
    return columns;
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
