import type { Gateway, Outcome, SheetRef, TouchedRows, Watch } from "../../excel/gateway";
import type { SheetChange } from "../../excel/gateway-events";
import type { WorkbookState } from "../../excel/store/state";
import type { AgreementTable } from "../../table/agreement-table";
import type { CellValue, SheetSnapshot } from "../../table/snapshot";
import { overFormer, withNotice } from "./history";
import type { ReasonDraft } from "../accept/reason-draft";
import type { MappingLine } from "../settings/mapping-lines";
import { FixDrafts } from "../fixes/fix-drafts";
import { Drafts } from "./drafts";
import { Keeper } from "./keeper";
import { shownNow } from "../filters/shown-notice";
import { lostRowsNotice } from "./lost-rows";
import { Later } from "./later";
import { checkSheet, type CheckedSheet } from "./other-sheet";
import { OtherTables } from "./other-tables";
import { FIRST_ON_SHEET, FIRST_STATE, type Notice, type PaneState } from "./pane-state";
import { Store } from "./store";
import { SheetCheck } from "./sheet-check";
import { SheetEvents } from "./sheet-events";
import { SheetLook } from "./sheet-look";
import { beyondSheet } from "./passing";
import { Tasks } from "./tasks";
import { Troubles } from "./troubles";
import { WaysBack } from "./ways-back";
import { WorkbookMemory } from "./workbook-memory";

/** A change by the user is read after this pause, a colleague's after a longer one, so that typing is not disturbed. */
const OWN_PAUSE_MS = 100;
const COLLEAGUE_PAUSE_MS = 1_500;

/** The pane's work on one workbook: which sheet is in front, what it holds, what was found. No React, no Office. */
export class PaneSession {
  readonly store = new Store<PaneState>(FIRST_STATE);
  /** How what is no change of cells is taken back. */
  readonly ways = new WaysBack();
  /** What was typed in forms that were not sent yet. */
  readonly reasons = new Drafts<ReasonDraft>();
  readonly fixes = new FixDrafts();
  readonly columns = new Drafts<readonly MappingLine[]>();
  readonly typed = new Drafts<string>();
  /** The tables on the other sheets of the workbook. */
  readonly others: OtherTables;
  private readonly changes = new Later(() => void this.checking.read());
  private readonly troubles = new Troubles(this.store, () => void this.refresh());
  private readonly tasks = new Tasks(this.store);
  private readonly memory: WorkbookMemory;
  private readonly look: SheetLook;
  private readonly events: SheetEvents;
  private readonly keeper: Keeper;
  private readonly checking: SheetCheck;

  constructor(readonly gateway: Gateway) {
    this.look = new SheetLook(
      gateway,
      this.store,
      (sheetId, count) => this.notify(lostRowsNotice(this, sheetId, count)),
      () => this.tellShown(),
    );
    this.others = new OtherTables(gateway, this.store);
    this.memory = new WorkbookMemory(gateway);
    this.events = new SheetEvents({
      gateway,
      store: this.store,
      look: this.look,
      show: (sheet) => this.show(sheet),
      notify: (notice) => this.notify(notice),
      changed: (change, own) => this.noteChange(change, own),
      changedElsewhere: (sheetId) => this.others.doubt(sheetId),
      askAgain: () => this.troubles.askAgain(),
    });
    this.checking = new SheetCheck({
      gateway,
      store: this.store,
      memory: this.memory,
      fixes: this.fixes,
      troubles: this.troubles,
      look: this.look,
      events: this.events,
      notify: (notice) => this.notify(notice),
      during: (work) => this.during(work, true),
    });
    this.keeper = new Keeper(this.memory, {
      ways: this.ways,
      notify: (notice) => this.notify(notice),
      checkAgain: () => this.checking.checkAgain(),
    });
  }

  /** The snapshot that the table on screen comes from; writes name it as their basis. */
  get basis(): SheetSnapshot | null {
    return this.checking.latest?.snapshot ?? null;
  }

  get table(): AgreementTable | null {
    const { located } = this.store.get();
    return located.kind === "table" ? located.table : null;
  }

  /** What a cell of the sheet on screen holds; "" outside what was read. */
  cell(row: number, column: number): CellValue {
    const { basis } = this;
    return basis?.values[row - basis.top]?.[column - basis.left] ?? "";
  }

  /** A message about the rows in view goes along with them; what is under way has a message of its own. */
  private tellShown(): void {
    if (this.tasks.isWriting) return;
    const now = shownNow(this.store.get());
    if (now) this.notify(now);
  }

  /** Reads the sheet in front and starts following the workbook. */
  async start(): Promise<void> {
    this.events.start();
    await this.refresh();
  }

  async stop(): Promise<void> {
    this.changes.cancel();
    this.troubles.cancel();
    this.look.cancel();
    this.others.cancel();
    await this.events.stop();
  }

  /** What went wrong last, for the helpdesk. */
  get lastTrouble(): string | null {
    return this.troubles.lastDetail;
  }

  notify(told: Notice | null): void {
    const { notice: shown, history, sheet } = this.store.get();
    const notice = overFormer(told, shown);
    this.troubles.heard(notice?.detail);
    this.store.set({ notice, history: withNotice(history, notice, Date.now(), sheet?.name ?? null) });
  }

  /** The user closes the message; a question is answered with no by that. */
  dismiss(): void {
    this.notify(this.store.get().notice?.former ?? null);
  }

  /**
   * Reads and checks the sheet on screen again; done when a reading that began after this call is done.
   * @param touched what the pane itself changed, where that is known: while Excel tells of all other changes no more is
   * read than those rows. Default: the sheet is read as a whole.
   */
  async refresh(touched: TouchedRows | null = null): Promise<void> {
    const { sheet } = this.store.get();
    const isKnown = touched?.sheetId === sheet?.id && this.events.isHearing;
    this.checking.noteTouched(isKnown ? touched : null);
    await this.checking.read();
  }

  /** As `refresh`, and reads what the add-in keeps in the workbook as well. */
  async refreshAll(): Promise<void> {
    this.memory.doubt();
    await this.refresh();
  }

  /** Makes another sheet the one on screen. */
  async show(sheet: SheetRef): Promise<void> {
    this.others.doubt(this.store.get().sheet?.id);
    this.checking.turnTo(sheet.id);
    const { sheet: before, notice } = this.store.get();
    const left = before && before.id !== sheet.id ? beyondSheet(notice) : notice;
    this.store.set({ ...FIRST_ON_SHEET, sheet, notice: left });
    await this.refresh();
  }

  /** Makes the sheet that is in front in Excel the one on screen. */
  async showFront(): Promise<void> {
    this.others.doubt(this.store.get().sheet?.id);
    this.checking.turnTo(null);
    this.store.set({ ...FIRST_ON_SHEET, sheet: null });
    await this.refresh();
  }

  /** Does what may make a sheet about the table on screen; the pane stays with the table while that sheet is in front. */
  async stayingHere<T extends { readonly sheetId?: string }>(
    work: () => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    return this.events.stayingHere(work);
  }

  /** Takes this row for the table's header from now on, on the sheet on screen. */
  async takeHeader(row: number): Promise<void> {
    this.checking.takeHeader(row);
    await this.refresh();
  }

  /** The header is again what the workbook says of it, or what is recognised. */
  async forgetHeader(): Promise<void> {
    this.checking.takeHeader(null);
    await this.refresh();
  }

  /**
   * Changes what the add-in keeps in the workbook, starting from what it holds now, because a colleague may have added to
   * it; then checks with it. false, with a message to the user, when the workbook cannot be read or written.
   * @param isTold false: the caller has a message of its own about what was done
   */
  async updateWorkbook(change: (state: WorkbookState) => WorkbookState, isTold = true): Promise<boolean> {
    return this.keeper.update(change, isTold);
  }

  /**
   * Changes what the add-in keeps in the workbook, and says so with the way back.
   * @param noticeOf what to say; it gets what the workbook keeps now
   */
  async keep(
    change: (state: WorkbookState) => WorkbookState,
    noticeOf: (state: WorkbookState) => Notice,
  ): Promise<boolean> {
    return this.keeper.keep(change, noticeOf);
  }

  /** What the add-in keeps in the workbook once the changes that are under way are made: a title that was just typed, say. */
  async settledWorkbook(): Promise<WorkbookState> {
    return this.memory.settled();
  }

  /** Reads and checks another sheet now, just as the one on screen is; null where it holds no table. */
  async checkSheet(sheetId: string, watch: Watch): Promise<Outcome<CheckedSheet | null>> {
    const { settings, state } = this.memory;
    return checkSheet(this.gateway, sheetId, settings, state, watch);
  }

  /**
   * Runs something that may take a while: "busy" shows only when it does, with how far it is.
   * @param isStoppable it looks at its watch, so that the user can be offered to stop it
   */
  async during<T>(work: (watch: Watch) => Promise<T>, isStoppable = false): Promise<T> {
    return this.tasks.during(work, isStoppable);
  }

  /** Runs something that takes the sheet's filter off for a moment: what the pane says of the filter waits until it is done. */
  async lookingAway(work: () => Promise<void>): Promise<void> {
    await this.look.lookingAway(work);
  }

  /** Stops what is under way, as far as it can be stopped; what it did is put back. */
  stopTasks(): void {
    this.tasks.stop();
  }

  /**
   * Runs something that writes, one at a time and in the order of asking; a second click on the same does nothing.
   * @param what by which the same thing is known: the command, and what it is about
   */
  async exclusively(what: readonly unknown[], work: () => Promise<void>): Promise<void> {
    await this.tasks.alone(what, work, false);
  }

  /** The same for something that looks at its watch, so that the user can stop it. */
  async stoppably(what: readonly unknown[], work: (watch: Watch) => Promise<void>): Promise<void> {
    await this.tasks.alone(what, work, true);
  }

  /**
   * Done when the check is complete; false when the user stopped it. The reference works come after the first check, so
   * that the pane does not wait for them; where they cannot be loaded, it goes without.
   */
  async complete(): Promise<boolean> {
    return this.checking.complete();
  }

  private noteChange(change: SheetChange, own: boolean): void {
    this.checking.note(change, own);
    this.changes.ask(own ? OWN_PAUSE_MS : COLLEAGUE_PAUSE_MS);
  }
}
