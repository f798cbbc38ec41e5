import type { Agreement } from "../../../table/agreement-table";
import { isErrorValue, ownText } from "../../cells";
import type { SurveyPart } from "../part";
import { SimilarTexts } from "./similar-texts";

/** Another row with the same agreement, or nearly. */
export interface Duplicate {
  /** Sheet row of the other agreement. */
  readonly row: number;
  /** 1: the same words. */
  readonly likeness: number;
  readonly sameInstrument: boolean;
}

/** A text of so few words or letters is not an agreement of its own ("n.t.b.", "zie boven"). */
const FEWEST_WORDS = 3;
const FEWEST_LETTERS = 12;

/** A text of column D with the agreements that have it. */
interface Occurrence {
  /** Number of the text among the similar texts. */
  readonly id: number;
  /** Indices of the agreements, in ascending order. */
  readonly indices: number[];
}

/** The agreements of column D with those that are nearly the same. */
export class DuplicateSurvey implements SurveyPart {
  private readonly occurrences = new Map<string, Occurrence>();
  private readonly texts: SimilarTexts;
  private readonly touched = new Set<string>();

  constructor(private agreements: readonly Agreement[]) {
    const texts = new Map<string, number[]>();
    for (let index = 0; index < agreements.length; index++) {
      const agreement = agreements[index];
      const text = agreement ? textOf(agreement) : "";
      const indices = text === "" ? undefined : texts.get(text);
      if (indices) indices.push(index);
      else if (text !== "") texts.set(text, [index]);
    }
    this.texts = new SimilarTexts(texts.keys());
    for (const [text, indices] of texts) this.occurrences.set(text, { id: this.texts.add(text), indices });
  }

  /** The row that an agreement repeats: of the same core instrument if there is one, and then the most alike. */
  duplicateOf(agreement: Agreement): Duplicate | null {
    const own = this.occurrences.get(textOf(agreement));
    const similar = own && this.texts.similarTo(own.id);
    // Almost every text stands once and is like no other.
    if (!own || !similar || (similar.length === 0 && own.indices.length === 1) || !this.isAgreement(own))
      return null;
    let best: Duplicate | null = null;
    for (const { text, likeness } of [{ text: textOf(agreement), likeness: 1 }, ...similar]) {
      for (const sameInstrument of [true, false]) {
        const row = this.firstRow(text, agreement, sameInstrument);
        const found = row === null ? null : { row, likeness, sameInstrument };
        if (found && (best === null || isBetter(found, best))) best = found;
      }
    }
    return best;
  }

  replace(index: number, before: Agreement, after: Agreement): void {
    this.touch(textOf(before));
    this.leave(textOf(before), index);
    this.enter(textOf(after), index);
    this.touch(textOf(after));
  }

  settle(agreements: readonly Agreement[]): Iterable<number> | "all" {
    this.agreements = agreements;
    if (this.texts.isCrowded) return "all";
    const affected = new Set<number>();
    for (const text of this.touched) {
      for (const index of this.occurrences.get(text)?.indices ?? []) affected.add(index);
    }
    this.touched.clear();
    return affected;
  }

  private isAgreement({ id }: Occurrence): boolean {
    const { words, letters } = this.texts.sizeOf(id);
    return words >= FEWEST_WORDS && letters >= FEWEST_LETTERS;
  }

  /** The first other row with a text, of the same core instrument or of another. */
  private firstRow(text: string, own: Agreement, sameInstrument: boolean): number | null {
    for (const index of this.occurrences.get(text)?.indices ?? []) {
      const other = this.agreements[index];
      if (other && other.row !== own.row && haveOneInstrument(other, own) === sameInstrument)
        return other.row;
    }
    return null;
  }

  private touch(text: string): void {
    const own = this.occurrences.get(text);
    if (!own) return;
    this.touched.add(text);
    for (const other of this.texts.similarTo(own.id)) this.touched.add(other.text);
  }

  private enter(text: string, index: number): void {
    if (text === "") return;
    const known = this.occurrences.get(text);
    if (!known) this.occurrences.set(text, { id: this.texts.add(text), indices: [index] });
    else {
      const next = known.indices.findIndex((other) => other > index);
      known.indices.splice(next < 0 ? known.indices.length : next, 0, index);
    }
  }

  private leave(text: string, index: number): void {
    const known = this.occurrences.get(text);
    if (!known) return;
    known.indices.splice(known.indices.indexOf(index), 1);
    if (known.indices.length > 0) return;
    this.occurrences.delete(text);
    this.texts.remove(known.id);
  }
}

function textOf(agreement: Agreement): string {
  const text = ownText(agreement, "agreement");
  return isErrorValue(text) ? "" : text;
}

const haveOneInstrument = (one: Agreement, other: Agreement): boolean =>
  one.instrument === other.instrument &&
  (one.instrument !== null || one.instrumentLabel === other.instrumentLabel);

function isBetter(one: Duplicate, other: Duplicate): boolean {
  if (one.sameInstrument !== other.sameInstrument) return one.sameInstrument;
  if (one.likeness !== other.likeness) return one.likeness > other.likeness;
  return one.row < other.row;
}
