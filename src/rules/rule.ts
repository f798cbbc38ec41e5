import type { StatuteTexts } from "../law/texts/statute-texts";
import type { PartnerAliases } from "../partners/find-in-text";
import type { PartnerId } from "../partners/partner";
import type { Agreement, AgreementTable, Role } from "../table/agreement-table";
import type { Finding, Severity } from "./finding";
import type { Survey } from "./survey/survey";

/** An example agreement as the rules know it: enough to recognise the row that was made from it. */
export interface KnownExample {
  readonly id: string;
  readonly title: string;
  /** The text of column D; named blanks stand as `{termijn}`. */
  readonly agreement: string;
  readonly partners: readonly PartnerId[];
}

/** What a workbook's owner may set, and what the rules get from rooms that they may not import or that load later. */
export interface RuleSettings {
  /** Level per rule id; a rule that is not named keeps its own. */
  readonly levels?: Readonly<Record<string, Severity | "off">>;
  readonly allowedTypes?: readonly string[];
  readonly allowedLevels?: readonly string[];
  readonly partnerAliases?: PartnerAliases;
  /** The catalogue's examples; without them no row is recognised as one. */
  readonly examples?: readonly KnownExample[];
  /** The statute texts that are loaded; without them column C is not compared. */
  readonly statutes?: StatuteTexts;
}

/**
 * A finding as a rule reports it; the engine adds the rule's id and its severity. A place is spread behind what else there
 * is: engines take ten times as long for an object to which more is added after a spread.
 */
export type Report = Omit<Finding, "rule" | "severity" | "message" | "params" | "scope"> &
  Partial<Pick<Finding, "message" | "params" | "scope" | "severity">>;

export interface RuleContext {
  readonly table: AgreementTable;
  readonly settings: RuleSettings;
  /** What is usual in this table. */
  readonly survey: Survey;
  report(finding: Report): void;
}

/** What a glance goes by. */
export type Glimpsed = Omit<RuleContext, "report">;

/**
 * Whether a rule may have something to say of the agreement at this index of the table. A glance may see something where
 * there is nothing, and never the other way about.
 */
export type Glance = (index: number) => boolean;

/** A filled cell of B–P. A cell that shares the one above is not visited. */
export interface FilledCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly role: Role | "partner";
}

/** What a rule does with cells of any column. */
export interface CellCheck {
  /**
   * Quick look at the text alone; few texts should pass. The engine remembers the answer.
   *
   * @param signs what one look at its characters shows, as `signsIn` gives it
   */
  concerns(text: string, signs: number): boolean;
  /** Called for each cell whose text passed. */
  check(cell: FilledCell, context: RuleContext): void;
}

/**
 * A check. It looks at the table only through its arguments, reports only through `context.report`, keeps nothing from
 * one call to the next, and gives the same findings for the same table.
 */
export interface Rule {
  /** Stable: it stands in workbooks and test data. */
  readonly id: string;
  readonly severity: Severity;
  /** The columns that it looks at, as in the usual table: "B", "I–O", "B–P". */
  readonly columns: string;
  /** Variants of its message, each with its parameters; "default" without parameters where nothing is said. */
  readonly messages?: Readonly<Record<string, readonly string[]>>;
  /** It gives fixes, which cannot change the meaning. */
  readonly fixable?: boolean;
  /** Labels of its suggestions, each with its parameters. */
  readonly suggestions?: Readonly<Record<string, readonly string[]>>;
  /**
   * Called for each agreement; reports in the agreement's own row only. What it needs of other rows it takes from the
   * survey, which knows whose findings may change when a row does.
   */
  row?(agreement: Agreement, context: RuleContext): void;
  /**
   * Asked once for a table that is checked as a whole: which of its agreements `row` need be called for, because most of
   * them have no finding. Without it, all.
   */
  glance?(context: Glimpsed): Glance;
  readonly cell?: CellCheck;
  /** Called once, for what no row shows by itself: header, sections, empty rows. */
  table?(context: RuleContext): void;
}
