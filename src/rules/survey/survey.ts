import type { AgreementTable } from "../../table/agreement-table";
import { MarkSurvey } from "./marks";
import type { SurveyPart } from "./part";

/** What is usual in a table: the ground for rules that compare a row with the others. Parts are made when asked for. */
export class Survey {
  private markPart: MarkSurvey | null = null;

  constructor(private table: AgreementTable) {}

  get marks(): MarkSurvey {
    return (this.markPart ??= new MarkSurvey(this.table.agreements));
  }

  /**
   * Goes on with another state of the same table, in which the agreements at these indices are different. Gives the
   * indices of other agreements whose findings may have changed by that.
   */
  replace(table: AgreementTable, changed: readonly number[]): ReadonlySet<number> | "all" {
    const before = this.table.agreements;
    this.table = table;
    const affected = new Set<number>();
    for (const part of this.parts()) {
      for (const index of changed) {
        const old = before[index];
        const agreement = table.agreements[index];
        if (old && agreement) part.replace(index, old, agreement);
      }
      const indices = part.settle();
      if (indices === "all") return "all";
      for (const index of indices) affected.add(index);
    }
    return affected;
  }

  private parts(): SurveyPart[] {
    return [this.markPart].filter((part) => part !== null);
  }
}
