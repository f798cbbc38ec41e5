import { compoundsIn as compoundsOf } from "../../keywords/compounds";
import {
  keywordKey,
  separatorsIn,
  splitKeywords,
  type Separator,
  type WrittenSeparator,
} from "../../keywords/split";
import { SHIPPED_KEYWORDS } from "../../keywords/vocabulary";
import type { Agreement } from "../../table/agreement-table";
import { isBlank, isErrorValue, ownText } from "../cells";
import { memoise } from "../memo";
import type { DistinctColumn } from "./distinct-column";
import type { SurveyPart } from "./part";
import { Tally } from "./tally";
import { TermSurvey, type CellTerm } from "./terms";

/** How keywords are separated: the sign, and as it is written with the white space around it. */
export interface UsualSeparator {
  readonly sign: Separator;
  readonly text: string;
}

const STANDARD: ReadonlySet<string> = new Set(SHIPPED_KEYWORDS);
const NO_TERMS: readonly CellTerm[] = [];

/** Column F: the keywords in use, and how they are separated. */
export class KeywordSurvey implements SurveyPart {
  readonly terms: TermSurvey;
  /** Keywords with a separator in them, by key: a semicolon in their cell shows that they are one. */
  private readonly compounds = new Tally();
  private readonly signs = new Tally();
  /** Sign and white space around it, of cells that use one sign. */
  private readonly texts = new Tally();
  private readonly blank = new Set<number>();
  private readonly separators = memoise((cell) => separatorsOf(cell, this.split(cell)));
  private readonly repetitions = memoise((cell) => repeatedIn(this.split(cell)));
  private readonly split: (cell: string) => readonly CellTerm[];
  private known: readonly string[] | null = null;
  private found: { readonly separator: UsualSeparator | null } | null = null;
  private settledSeparator: string | null = null;
  private compoundsChanged = false;

  /** @param column column F */
  constructor(agreements: readonly Agreement[], column: DistinctColumn) {
    // A table has few different cells of keywords.
    const isBlankText = column.texts.map(isBlank);
    for (let index = 0; index < agreements.length; index++)
      if (isBlankText[column.ids[index] ?? 0]) this.blank.add(index);
    for (const [cell, times] of column.own()) this.countCompounds(cell, times);
    this.compoundsChanged = false;
    const isKnown = (key: string): boolean => this.compounds.count(key) > 0;
    this.split = memoise((cell) => (isErrorValue(cell) ? NO_TERMS : splitKeywords(cell, isKnown)));
    this.terms = new TermSurvey(agreements, column, "keyword", "keyword", STANDARD, this.split);
    for (const [cell, times] of column.own()) this.countSeparators(cell, times);
    this.settledSeparator = this.separatorKey();
  }

  /** What most cells with several keywords put between them; null when no cell shows it or two are used as much. */
  get separator(): UsualSeparator | null {
    this.found ??= { separator: this.findSeparator() };
    return this.found.separator;
  }

  private findSeparator(): UsualSeparator | null {
    const sign = this.signs.mostFrequent(";");
    const most = this.signs.count(sign);
    for (const [other, count] of this.signs.entries()) if (other !== sign && count === most) return null;
    if (most === 0) return null;
    const texts = new Tally();
    for (const [text, count] of this.texts.entries())
      if (text.startsWith(sign)) texts.add(text.slice(1), count);
    return { sign: sign as Separator, text: texts.mostFrequent(sign === "\n" ? "\n" : `${sign} `) };
  }

  /** What stands between the keywords of a cell. */
  separatorsOf(cell: string): readonly WrittenSeparator[] {
    return this.separators(cell).between;
  }

  /** The second and later times that a keyword stands in a cell, in whatever case. */
  repeatedIn(cell: string): readonly CellTerm[] {
    return this.repetitions(cell);
  }

  /** The usual spelling of every keyword of the table, then the shipped ones. */
  get vocabulary(): readonly string[] {
    const own = (): string[] => this.terms.all().filter((term) => this.terms.usualFor(term) === null);
    return (this.known ??= [...own().sort(), ...SHIPPED_KEYWORDS]);
  }

  replace(index: number, before: Agreement, after: Agreement): void {
    this.count(before, index, -1);
    this.countCompounds(ownText(before, "keyword"), -1);
    this.countCompounds(ownText(after, "keyword"), 1);
    this.terms.replace(index, before, after);
    this.count(after, index, 1);
  }

  settle(agreements: readonly Agreement[]): Iterable<number> | "all" {
    const affected = new Set(this.terms.settle(agreements));
    this.found = null;
    const separator = this.separatorKey();
    const same = separator === this.settledSeparator && !this.compoundsChanged;
    this.settledSeparator = separator;
    this.compoundsChanged = false;
    if (!same) return "all";
    if (this.terms.vocabularyChanged) {
      this.known = null;
      for (const index of this.blank) affected.add(index);
    }
    return affected;
  }

  private separatorKey(): string {
    return JSON.stringify(this.separator);
  }

  private count(agreement: Agreement, index: number, times: number): void {
    if (times > 0 && isBlank(agreement.text.keyword)) this.blank.add(index);
    else if (times < 0) this.blank.delete(index);
    this.countSeparators(ownText(agreement, "keyword"), times);
  }

  private countSeparators(cell: string, times: number): void {
    const { signs, text } = this.separators(cell);
    for (const sign of signs) this.signs.add(sign, times);
    if (text !== null) this.texts.add(text, times);
  }

  private countCompounds(cell: string, times: number): void {
    for (const key of compoundsIn(cell)) {
      const before = this.compounds.count(key) > 0;
      this.compounds.add(key, times);
      if (this.compounds.count(key) > 0 !== before) this.compoundsChanged = true;
    }
  }
}

/** The signs of a cell, and the first with the white space around it where the cell has one sign only. */
function separatorsOf(
  cell: string,
  parts: readonly CellTerm[],
): {
  readonly between: readonly WrittenSeparator[];
  readonly signs: readonly Separator[];
  readonly text: string | null;
} {
  const between = separatorsIn(cell, parts);
  const signs = [...new Set(between.map(({ sign }) => sign))];
  const [first] = between;
  return { between, signs, text: first && signs.length === 1 ? first.sign + first.text : null };
}

function repeatedIn(parts: readonly CellTerm[]): readonly CellTerm[] {
  const seen = new Set<string>();
  return parts.filter(({ text }) => {
    const key = keywordKey(text);
    if (key === "") return false;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}

const compoundsIn = memoise(compoundsOf);
