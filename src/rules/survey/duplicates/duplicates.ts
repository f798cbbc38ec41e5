import type { Agreement } from "../../../table/agreement-table";
import { isErrorValue, ownText } from "../../cells";
import type { SurveyPart } from "../part";
import { Groups, NONE } from "./groups";
import type { ReadColumn, WordRun } from "../../reading/read-column";
import { RowIndex } from "../row-index";

/** Another row with the same agreement, or nearly. */
export interface Duplicate {
  /** Sheet row of the other agreement. */
  readonly row: number;
  /** The same words in the same order. */
  readonly isSame: boolean;
  readonly sameInstrument: boolean;
}

/** How good an answer is; lower is better, and of equals the first row. */
const SAME_HERE = 0;
const NEAR_HERE = 1;
const SAME_ELSEWHERE = 2;
const NEAR_ELSEWHERE = 3;
const NOTHING = 4;

/**
 * The agreements of column D with those that are the same or nearly: for each the best one to name. Exact for any table
 * (see `LookupKeys`), also for thousands of rows made from one sentence, because the first that is good enough ends the search.
 */
export class DuplicateSurvey implements SurveyPart {
  private readonly groups: Groups;
  /** By agreement: the index of the one that was named, and how good that was. */
  private readonly named: Int32Array;
  private readonly quality: Uint8Array;
  private readonly affected = new Set<number>();
  /** Core instruments as numbers, by agreement. */
  private readonly instruments: Int32Array;
  private readonly instrumentNumbers = new Map<string, number>();
  private readonly rows: RowIndex;

  /** @param column column D as it was read, which is kept up to date before this is */
  constructor(
    private agreements: readonly Agreement[],
    column: ReadColumn,
  ) {
    this.rows = new RowIndex(agreements);
    this.groups = new Groups(agreements.map(hasOwnText), column);
    this.named = new Int32Array(agreements.length).fill(-1);
    this.quality = new Uint8Array(agreements.length).fill(NOTHING);
    this.instruments = new Int32Array(agreements.length);
    agreements.forEach((agreement, index) => (this.instruments[index] = this.instrumentNumber(agreement)));
  }

  /** Whether there may be one that `duplicateOf` names: a glance, before any row changed. */
  mayRepeat(index: number): boolean {
    const group = this.groups.of(index);
    return group !== NONE && (this.groups.mayHaveNear(group) || this.groups.hasSeveral(group));
  }

  /** The row that an agreement repeats: of the same core instrument if there is one, of the same words, and the first. */
  duplicateOf(agreement: Agreement): Duplicate | null {
    const index = this.rows.of(agreement);
    const group = this.groups.of(index);
    if (group === NONE) return null;
    this.find(index, group);
    const quality = this.quality[index] ?? NOTHING;
    const other = this.agreements[this.named[index] ?? -1];
    if (quality === NOTHING || !other) return null;
    return {
      row: other.row,
      isSame: quality === SAME_HERE || quality === SAME_ELSEWHERE,
      sameInstrument: quality === SAME_HERE || quality === NEAR_HERE,
    };
  }

  /** The words of an agreement, as `TextReader` has them; null when its text is no agreement of its own. */
  wordsOf(agreement: Agreement): WordRun | null {
    const group = this.groups.of(this.rows.of(agreement));
    return group === NONE ? null : this.groups.wordsOf(group);
  }

  replace(index: number, before: Agreement, after: Agreement): void {
    const instrument = this.instrumentNumber(after);
    if (textOf(before) === textOf(after) && instrument === this.instruments[index]) return;
    this.groups.leave(index);
    for (let other = 0; other < this.named.length; other++)
      if (this.named[other] === index) this.affected.add(other);
    this.answer(index, -1, NOTHING);
    this.instruments[index] = instrument;
    this.groups.enter(index, hasOwnText(after));
    const group = this.groups.of(index);
    if (group === NONE) return;
    this.addWorse(group, index, true);
    this.groups.search(group, (other) => {
      this.addWorse(other, index, false, () => this.groups.areNear(group, other));
      return true;
    });
  }

  settle(agreements: readonly Agreement[]): Iterable<number> {
    this.agreements = agreements;
    this.rows.goOn(agreements);
    const affected = [...this.affected];
    this.affected.clear();
    return affected;
  }

  /** Marks those of a group that would rather name this agreement than the one that they name. */
  private addWorse(group: number, index: number, isSame: boolean, isNear: () => boolean = () => true): void {
    let near: boolean | null = null;
    const { groups } = this;
    for (let member = groups.first(group); member !== NONE; member = groups.next(member)) {
      if (member === index) continue;
      const quality = this.qualityOf(isSame, this.instruments[member] === this.instruments[index]);
      const own = this.quality[member] ?? NOTHING;
      if (own < quality || (own === quality && (this.named[member] ?? -1) < index)) continue;
      if (!(near ??= isNear())) return;
      this.affected.add(member);
    }
  }

  private qualityOf(isSame: boolean, isHere: boolean): number {
    if (isHere) return isSame ? SAME_HERE : NEAR_HERE;
    return isSame ? SAME_ELSEWHERE : NEAR_ELSEWHERE;
  }

  private answer(index: number, named: number, quality: number): void {
    this.named[index] = named;
    this.quality[index] = quality;
  }

  private find(index: number, group: number): void {
    const same = this.firstMember(group, index, true);
    if (same >= 0) return this.answer(index, same, SAME_HERE);
    const hasSeveral = this.groups.hasSeveral(group);
    if (!hasSeveral && !this.groups.mayHaveNear(group)) return this.answer(index, -1, NOTHING);
    const sameElsewhere = hasSeveral ? this.firstMember(group, index, false) : -1;
    const near = this.firstNear(index, group, sameElsewhere < 0);
    if (near.here >= 0) this.answer(index, near.here, NEAR_HERE);
    else if (sameElsewhere >= 0) this.answer(index, sameElsewhere, SAME_ELSEWHERE);
    else if (near.elsewhere >= 0) this.answer(index, near.elsewhere, NEAR_ELSEWHERE);
    else this.answer(index, -1, NOTHING);
  }

  /** The first nearly the same agreement of the same core instrument and, if that is wanted, of another; -1 for none. */
  private firstNear(
    index: number,
    group: number,
    wantsElsewhere: boolean,
  ): { here: number; elsewhere: number } {
    const first = { here: -1, elsewhere: -1 };
    if (!this.groups.mayHaveNear(group)) return first;
    const isBefore = (one: number, other: number): boolean => one >= 0 && (other < 0 || one < other);
    this.groups.search(group, (other) => {
      // Those that come have their first members further on.
      if (first.here >= 0 && this.groups.first(other) > first.here) return false;
      const here = this.firstMember(other, index, true);
      const elsewhere = wantsElsewhere && first.here < 0 ? this.firstMember(other, index, false) : -1;
      const isBetter = isBefore(here, first.here) || isBefore(elsewhere, first.elsewhere);
      if (!isBetter || !this.groups.areNear(group, other)) return true;
      if (isBefore(here, first.here)) first.here = here;
      if (isBefore(elsewhere, first.elsewhere)) first.elsewhere = elsewhere;
      return true;
    });
    return first;
  }

  /** The first of a group that has the same core instrument as an agreement, or another one, itself left out; -1 for none. */
  private firstMember(group: number, index: number, isHere: boolean): number {
    const { groups } = this;
    const own = this.instruments[index];
    for (let member = groups.first(group); member !== NONE; member = groups.next(member))
      if (member !== index && (this.instruments[member] === own) === isHere) return member;
    return -1;
  }

  private instrumentNumber({ instrument, instrumentLabel }: Agreement): number {
    const name = instrument ?? `? ${instrumentLabel}`;
    const known = this.instrumentNumbers.get(name);
    if (known !== undefined) return known;
    this.instrumentNumbers.set(name, this.instrumentNumbers.size);
    return this.instrumentNumbers.size - 1;
  }
}

const hasOwnText = (agreement: Agreement): boolean => textOf(agreement) !== "";

function textOf(agreement: Agreement): string {
  const text = ownText(agreement, "agreement");
  return isErrorValue(text) ? "" : text;
}
