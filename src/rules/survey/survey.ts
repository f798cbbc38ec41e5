import type { PartnerAliases } from "../../partners/find-in-text";
import type { AgreementTable } from "../../table/agreement-table";
import { DistinctColumn, type DistinctRole } from "./distinct-column";
import { DuplicateSurvey } from "./duplicates/duplicates";
import { KeywordSurvey } from "./keywords";
import { MarkRows } from "./mark-rows";
import { MarkSurvey } from "./marks";
import { NotationSurvey } from "./notation";
import type { SurveyPart } from "./part";
import { RunningTexts } from "./running-texts";
import { surveySources } from "./sources";
import type { TermSurvey } from "./terms";

/** What is usual in a table: the ground for rules that compare a row with the others. Parts are made when asked for. */
export class Survey {
  private columnParts: Readonly<Record<DistinctRole, DistinctColumn>> | null = null;
  private textPart: RunningTexts | null = null;
  private markRowPart: MarkRows | null = null;
  private markPart: MarkSurvey | null = null;
  private keywordPart: KeywordSurvey | null = null;
  private sourcePart: TermSurvey | null = null;
  private notationPart: NotationSurvey | null = null;
  private duplicatePart: DuplicateSurvey | null = null;

  /** @param aliases the workbook's own names of partners */
  constructor(
    private table: AgreementTable,
    private readonly aliases?: PartnerAliases,
  ) {}

  get texts(): RunningTexts {
    return (this.textPart ??= new RunningTexts(this.table.agreements, this.aliases));
  }

  /** A column by its different texts. */
  column(role: DistinctRole): DistinctColumn {
    return (this.columnParts ??= DistinctColumn.allOf(this.table.agreements))[role];
  }

  get markRows(): MarkRows {
    return (this.markRowPart ??= new MarkRows(this.table.agreements, this.table.partners));
  }

  get marks(): MarkSurvey {
    return (this.markPart ??= new MarkSurvey(this.table.agreements));
  }

  get keywords(): KeywordSurvey {
    return (this.keywordPart ??= new KeywordSurvey(this.table.agreements, this.column("keyword")));
  }

  get sources(): TermSurvey {
    return (this.sourcePart ??= surveySources(this.table.agreements, this.column("source")));
  }

  get notation(): NotationSurvey {
    return (this.notationPart ??= new NotationSurvey(this.column("legalBasis")));
  }

  get duplicates(): DuplicateSurvey {
    return (this.duplicatePart ??= new DuplicateSurvey(
      this.table.agreements,
      this.texts.column("agreement"),
    ));
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
      const indices = part.settle(table.agreements);
      if (indices === "all") return "all";
      for (const index of indices) affected.add(index);
    }
    return affected;
  }

  private parts(): SurveyPart[] {
    const { textPart, markRowPart, markPart, keywordPart, sourcePart, notationPart, duplicatePart } = this;
    // Others look at the texts as they are now.
    const parts = [textPart, markRowPart, markPart, keywordPart, sourcePart, notationPart, duplicatePart];
    return [...Object.values(this.columnParts ?? {}), ...parts.filter((part) => part !== null)];
  }
}
