import type { Gateway } from "../../excel/gateway";
import { isEmptyChoice, readChoice } from "../../facets/choice";
import { Later } from "./later";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

/** Filtering hides rows run by run; one look at the end is enough. */
const PAUSE_MS = 200;

/** Keeps what the pane says of its own filter and marks in step with the sheet, where the user can change them too. */
export class SheetLook {
  private readonly later = new Later(() => void this.atFilter());
  private known: object | null = null;
  private isAway = false;
  /** The sheet on which a filter of ours stood when it was looked at last. */
  private filteredSheet: string | null = null;

  constructor(
    private readonly gateway: Gateway,
    private readonly store: Store<PaneState>,
    /** So many rows that the user had hidden are in view, because the filter was taken off in Excel itself. */
    private readonly tellLost: (sheetId: string, rows: number) => void,
    /** The sheet was looked at: what a message says of it may be otherwise now. */
    private readonly looked: () => void,
  ) {}

  cancel(): void {
    this.later.cancel();
  }

  /** While this goes on the filter is not looked at, and once when it is done. */
  async lookingAway(work: () => Promise<void>): Promise<void> {
    const { filtered } = this.store.get();
    this.isAway = true;
    try {
      await work();
    } finally {
      this.isAway = false;
      this.store.set({ filtered });
      await this.atFilter();
    }
  }

  /** Rows of a sheet were hidden or shown. */
  rowsHidden(sheetId: string): void {
    if (sheetId === this.store.get().sheet?.id) this.later.ask(PAUSE_MS);
  }

  /**
   * To be called after each reading: the first one of a sheet finds what an earlier session left there, later ones whether
   * a filter of ours still stands, for an Excel that does not tell of rows.
   * @param reader stands for the sheet: another one means a first reading
   */
  async afterReading(reader: object): Promise<void> {
    const isFirst = reader !== this.known;
    this.known = reader;
    if (isFirst) {
      await this.atFilter(true);
      await this.atMarks();
    } else if (this.store.get().filtered !== null || this.wasFiltered) await this.atFilter();
  }

  private get wasFiltered(): boolean {
    return this.filteredSheet !== null && this.filteredSheet === this.store.get().sheet?.id;
  }

  private async atFilter(isFirst = false): Promise<void> {
    const { sheet } = this.store.get();
    if (!sheet || this.isAway) return;
    const read = await this.gateway.readFilter(sheet.id);
    const { sheetState, choice, sheet: front, filtered: stood } = this.store.get();
    if (!read.ok || front?.id !== sheet.id) return;
    const { filtered, ours, note, lost } = read.value;
    const isTakenOff = ours === null && (stood !== null || this.wasFiltered);
    this.filteredSheet = ours ? sheet.id : null;
    this.store.set({
      filtered: ours,
      standing: read.value,
      sheetState: sheetState && { ...sheetState, filtered },
      ...(isFirst && ours && isEmptyChoice(choice) ? { choice: readChoice(note) } : {}),
    });
    if (isTakenOff && lost.length > 0) this.tellLost(sheet.id, lost.length);
    else this.looked();
  }

  private async atMarks(): Promise<void> {
    const { sheet } = this.store.get();
    if (!sheet) return;
    const count = await this.gateway.countMarks(sheet.id);
    const { marked, sheet: front } = this.store.get();
    // What was marked in the meantime is known better.
    if (!count.ok || count.value === 0 || marked || front?.id !== sheet.id) return;
    this.store.set({ marked: { choice: null, of: null } });
  }
}
