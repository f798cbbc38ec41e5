import { OWN_LEVEL } from "./filter-model-book";
import type { Line } from "./filter-model-lines";

/** Who hid what, by the agreements' texts, as somebody would know who saw everything that the user and the pane did. */
export class WhoHidWhat {
  private readonly byHand = new Set<string>();
  private readonly untold = new Set<string>();
  /** Hidden by hand while the pane's filter is on; and what came or changed since that was put there. */
  private readonly since = new Set<string>();
  private readonly changed = new Set<string>();
  /** What the user's own filter hid when the pane's was put there. */
  private readonly underOwn = new Set<string>();
  /** Of those hidden by hand, the ones that only the pane that saw it knows of, since a filter was cleared in Excel. */
  private readonly noted = new Set<string>();
  /** The agreements that the pane hides row by row. */
  private readonly oneByOne = new Set<string>();

  /** The user hid a row. */
  hide({ agreement }: Line, isFiltered: boolean): void {
    const isKnown = !this.changed.has(agreement) && !this.underOwn.has(agreement);
    (!isFiltered ? this.byHand : isKnown ? this.since : this.untold).add(agreement);
  }

  /** An agreement came. */
  came(agreement: string): void {
    this.changed.add(agreement);
  }

  /** An agreement's row was changed. */
  edited(agreement: string): void {
    this.changed.add(agreement);
    if (this.since.delete(agreement)) this.untold.add(agreement);
  }

  /** The user's own filter came or went, which shows what it does not hide. */
  ownFilterChanged(lines: readonly Line[], isFiltered: boolean): void {
    this.since.clear();
    if (!isFiltered) this.byHand.clear();
    for (const { agreement, level } of lines) {
      if (level !== OWN_LEVEL && this.byHand.has(agreement)) this.untold.add(agreement);
    }
  }

  /** All filters were cleared in Excel's ribbon. */
  clearedInRibbon(isFiltered: boolean): void {
    if (!isFiltered) this.byHand.clear();
    for (const agreement of this.since) {
      this.byHand.add(agreement);
      this.noted.add(agreement);
    }
    this.since.clear();
  }

  /** Another pane was opened. */
  reopened(): void {
    for (const agreement of this.noted) this.byHand.delete(agreement);
    this.noted.clear();
  }

  /** Whether a row must be hidden now, by who hid it; null when nobody can tell, so that either will do. */
  isHidden(agreement: string): boolean | null {
    if (this.untold.has(agreement)) return null;
    return this.byHand.has(agreement) || this.since.has(agreement);
  }

  /** The pane put a filter there, or took its own away, with these rows as they are then. */
  filterChanged(lines: readonly Line[], isOwnOn: boolean): void {
    for (const agreement of this.since) this.byHand.add(agreement);
    this.since.clear();
    this.noted.clear();
    this.changed.clear();
    this.underOwn.clear();
    for (const { agreement, level } of lines) {
      if (isOwnOn && level !== OWN_LEVEL) this.underOwn.add(agreement);
    }
  }

  /** The pane hides rows one by one: these, of which those that fit stay in view. */
  hiddenOneByOne(lines: readonly Line[], fits: ReadonlySet<string>, isOwnOn: boolean): void {
    this.oneByOne.clear();
    for (const { agreement, level } of lines) {
      const isUsers = this.byHand.has(agreement) || (isOwnOn && level !== OWN_LEVEL);
      if (!fits.has(agreement) && !isUsers) this.oneByOne.add(agreement);
    }
  }

  /** Whether a row is hidden that the pane hid by itself. */
  hidesOneByOne(lines: readonly Line[]): boolean {
    return lines.some(({ agreement, hidden }) => hidden && this.oneByOne.has(agreement));
  }

  /** Nothing of the pane's is there any more: what is hidden is the user's. */
  takenAway(lines: readonly Line[], isOwnOn: boolean): void {
    this.untold.clear();
    this.byHand.clear();
    for (const { agreement, hidden, level } of lines) {
      if (hidden && !(isOwnOn && level !== OWN_LEVEL)) this.byHand.add(agreement);
    }
  }
}
