import type { TermKind } from "../../keywords/spelling";
import { VariantIndex, type Answers } from "../../keywords/variants";
import type { Agreement, Role } from "../../table/agreement-table";
import type { CellChange } from "../../table/change";
import { changeText, ownText } from "../cells";
import { memoise } from "../memo";
import type { DistinctColumn } from "./distinct-column";
import type { SurveyPart } from "./part";
import { Tally } from "./tally";

/** A term in a cell, with its place. */
export interface CellTerm {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Which terms a table uses in one column, in which rows, and which spelling of each is the usual one. */
export class TermSurvey implements SurveyPart {
  private readonly index: VariantIndex;
  private readonly distinctIn: (cell: string) => readonly string[];
  private rowsByTerm: Map<string, Set<number>> | null = null;
  private readonly merges = new Map<string, readonly CellChange[]>();
  private agreements: readonly Agreement[];
  /** What was said of each term before the replacements that are under way; undefined where nobody asked. */
  private readonly before = new Map<string, string | null | undefined>();
  private readonly cellsChanged = new Set<string>();
  /** Whether the last settling found other terms in use, or other usual spellings, than there were. */
  vocabularyChanged = false;

  constructor(
    agreements: readonly Agreement[],
    column: DistinctColumn,
    private readonly role: Role,
    kind: TermKind,
    standard: ReadonlySet<string>,
    private readonly termsOf: (cell: string) => readonly CellTerm[],
  ) {
    this.agreements = agreements;
    this.distinctIn = memoise((cell) => [...new Set(termsOf(cell).map(({ text }) => text))]);
    this.index = new VariantIndex(kind, standard, this.usesIn(column).entries());
  }

  /** How often each term is used; a table has few different cells of them. */
  private usesIn(column: DistinctColumn): Tally {
    const uses = new Tally();
    for (const [cell, times] of column.own())
      for (const term of cell === "" ? [] : this.distinctIn(cell)) uses.add(term, times);
    return uses;
  }

  /** The rows of each term; in a table without variants nobody asks before a cell is changed. */
  private get rows(): Map<string, Set<number>> {
    if (this.rowsByTerm) return this.rowsByTerm;
    const rows = (this.rowsByTerm = new Map<string, Set<number>>());
    this.agreements.forEach((agreement, index) => {
      for (const term of this.distinct(agreement)) enterRow(rows, term, index);
    });
    return rows;
  }

  /** The terms of a row's own cell, in order. */
  terms(agreement: Agreement): readonly CellTerm[] {
    const cell = ownText(agreement, this.role);
    return cell === "" ? [] : this.termsOf(cell);
  }

  /** Whether a cell has a term that is usually spelt otherwise. */
  hasVariant(cell: string): boolean {
    return cell !== "" && this.distinctIn(cell).some((term) => this.usualFor(term) !== null);
  }

  /** The spelling that more rows use for the same thing; null when this is the usual one. */
  usualFor(term: string): string | null {
    return this.index.usualFor(term);
  }

  /** In how many rows the term stands. */
  count(term: string): number {
    return this.index.count(term);
  }

  /** Every term of the table. */
  all(): string[] {
    return [...this.index.all()];
  }

  /** The changes that bring a term to its usual spelling in every row; the same array for each row that has it. */
  mergeChanges(term: string, column: number): readonly CellChange[] {
    const known = this.merges.get(term);
    if (known) return known;
    const usual = this.usualFor(term);
    const indices = [...(this.rows.get(term) ?? [])].sort((a, b) => a - b);
    const changes = indices.flatMap((index) => {
      const agreement = this.agreements[index];
      if (!agreement || usual === null) return [];
      const old = agreement.text[this.role];
      return [changeText({ row: agreement.row, column }, old, this.replaced(old, term, usual))];
    });
    this.merges.set(term, changes);
    return changes;
  }

  /** A cell with one term written otherwise. */
  replaced(cell: string, term: string, by: string): string {
    let text = "";
    let end = 0;
    for (const part of this.termsOf(cell)) {
      if (part.text !== term) continue;
      text += cell.slice(end, part.from) + by;
      end = part.to;
    }
    return text + cell.slice(end);
  }

  replace(index: number, before: Agreement, after: Agreement): void {
    if (ownText(before, this.role) === ownText(after, this.role)) return;
    const [old, own] = [this.distinct(before), this.distinct(after)];
    for (const term of [...old, ...own]) this.cellsChanged.add(term);
    for (const term of old) if (!own.includes(term)) this.leave(term, index);
    for (const term of own) if (!old.includes(term)) this.enter(term, index);
  }

  settle(agreements: readonly Agreement[]): ReadonlySet<number> {
    this.agreements = agreements;
    this.vocabularyChanged = [...this.before].some(
      ([term, usual]) => !this.rows.has(term) || this.usualFor(term) !== usual,
    );
    const affected = new Set<number>();
    const addRows = (term: string): void => {
      this.merges.delete(term);
      for (const index of this.rows.get(term) ?? []) affected.add(index);
    };
    for (const [term, usual] of this.before) if (this.usualFor(term) !== usual) addRows(term);
    // The step that merges a variant everywhere holds the whole cells of all rows that have it.
    for (const term of this.cellsChanged) {
      if (this.usualFor(term) !== null || this.merges.has(term)) addRows(term);
    }
    this.before.clear();
    this.cellsChanged.clear();
    return affected;
  }

  private distinct(agreement: Agreement): readonly string[] {
    const cell = ownText(agreement, this.role);
    return cell === "" ? [] : this.distinctIn(cell);
  }

  private enter(term: string, index: number): void {
    enterRow(this.rows, term, index);
    this.remember(this.index.add(term));
  }

  private leave(term: string, index: number): void {
    const { rows } = this;
    this.remember(this.index.remove(term));
    const own = rows.get(term);
    own?.delete(index);
    if (own?.size === 0) rows.delete(term);
  }

  private remember(answers: Answers): void {
    for (const [term, usual] of answers) if (!this.before.has(term)) this.before.set(term, usual);
  }
}

function enterRow(rows: Map<string, Set<number>>, term: string, index: number): void {
  const own = rows.get(term);
  if (own) own.add(index);
  else rows.set(term, new Set([index]));
}
