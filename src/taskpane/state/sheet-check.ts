import type { Gateway, Obstacle, TouchedRows, Watch } from "../../excel/gateway";
import type { SheetChange } from "../../excel/gateway-events";
import type { UserMapping } from "../../table/agreement-table";
import type { FixDrafts } from "../fixes/fix-drafts";
import { OnScreen } from "./on-screen";
import { lookElsewhere } from "./other-sheets";
import type { Notice, PaneState } from "./pane-state";
import { Serving } from "./serving";
import type { SheetEvents } from "./sheet-events";
import type { SheetLook } from "./sheet-look";
import type { Store } from "./store";
import { mappingFor } from "./stored-mapping";
import { TableReader, type Reading } from "./table-reader";
import type { Troubles } from "./troubles";
import type { WorkbookMemory } from "./workbook-memory";

/** The pane that the sheet is read and checked for. */
interface Pane {
  readonly gateway: Gateway;
  readonly store: Store<PaneState>;
  readonly memory: WorkbookMemory;
  readonly fixes: FixDrafts;
  readonly troubles: Pick<Troubles, "note" | "over">;
  readonly look: Pick<SheetLook, "afterReading">;
  readonly events: Pick<SheetEvents, "follow" | "lookForSelection">;
  notify(notice: Notice): void;
  /** Work that may take a while and looks at its watch. */
  during<T>(work: (watch: Watch) => Promise<T>): Promise<T>;
}

/** Reads the sheet on screen and checks it: with what Excel tells, and with what the workbook keeps, as each changes. */
export class SheetCheck {
  /** null: the sheet in front is still to be asked for. */
  private reader: TableReader | null = null;
  /** The reader of the sheet whose selection was asked for. */
  private selectionOf: TableReader | null = null;
  private mapping: UserMapping | undefined;
  private isReadingCells = false;
  private readonly screen: OnScreen;
  private readonly serving = new Serving({
    read: () => this.readAndLook(),
    check: () => this.pane.during((watch) => this.checkOnce(watch)),
  });

  constructor(private readonly pane: Pane) {
    this.screen = new OnScreen(pane);
  }

  /** What was read last. */
  get latest(): Reading | null {
    return this.reader?.latest ?? null;
  }

  /** From now on this sheet is read; null: the one in front. */
  turnTo(sheetId: string | null): void {
    this.mapping = undefined;
    this.reader = sheetId === null ? null : new TableReader(this.pane.gateway, sheetId);
  }

  /** The next reading takes this row for the header; null: what the workbook says of it, or what is recognised. */
  takeHeader(row: number | null): void {
    this.mapping = row === null ? undefined : { ...this.mapping, headerRow: row };
  }

  /** The next reading asks for what this change touched only, as far as that is sure. */
  note(change: SheetChange, own: boolean): void {
    this.reader?.note(change, own);
  }

  /** The next reading asks for these rows of the sheet only, as far as that is sure; null: for all of it. */
  noteTouched(touched: TouchedRows | null): void {
    if (touched) this.reader?.noteRows(touched.rows);
    else this.reader?.doubt();
  }

  /** Reads and checks; done when a reading that began after this call is done. */
  async read(): Promise<void> {
    await this.serving.read();
  }

  /**
   * Done when the check is complete; false when the user stopped it. The reference works come after the first check, so
   * that the pane does not wait for them; where they cannot be loaded, it goes without.
   */
  async complete(): Promise<boolean> {
    const { memory, store } = this.pane;
    await memory.loadReference();
    if (!this.isChecked) await this.serving.check();
    const { isChecked } = this;
    if (isChecked && !store.get().isComplete) store.set({ isComplete: true });
    return isChecked;
  }

  /** What the workbook keeps has changed: shows that, and checks with it where it concerns the checks. */
  async checkAgain(): Promise<void> {
    const { store, memory } = this.pane;
    store.set({ workbook: memory.state });
    const { latest } = this;
    const { stale, trouble } = store.get();
    if (this.isChecked) return void (latest && this.screen.takeAgain(latest, { stale, trouble }));
    const served = this.serving.check();
    // Excel can take long to tell its cells; that reading ends with the settings of now.
    if (!this.isReadingCells) await served;
  }

  /** What was read last was checked with the settings of now. */
  private get isChecked(): boolean {
    return this.reader?.isCheckedWith(this.pane.memory.settings) ?? true;
  }

  private async readAndLook(): Promise<void> {
    const { store, look } = this.pane;
    await this.pane.during((watch) => this.readOnce(watch));
    if (!this.reader || store.get().trouble) return;
    await look.afterReading(this.reader);
    void this.complete();
  }

  private async readOnce(watch: Watch): Promise<void> {
    const { memory, troubles, events } = this.pane;
    const reader = this.reader ?? (await this.frontReader());
    if (!reader) return;
    await memory.read();
    const { settings, state } = memory;
    this.isReadingCells = true;
    const outcome = await reader.read(
      settings,
      (snapshot) => this.mapping ?? mappingFor(state.mappings, snapshot),
      watch,
    );
    this.isReadingCells = false;
    if (reader !== this.reader) return;
    if (!outcome.ok) return this.noteTrouble(outcome.obstacle);
    troubles.over();
    this.screen.take(outcome.value, { stale: reader.isBehind, trouble: null });
    // Settings, or the reference works, may have come while Excel was being read.
    if (settings !== memory.settings) await this.checkOnce(watch);
    await events.follow();
    this.lookAround(reader);
  }

  /** The reader of the sheet in front; null where Excel does not tell which that is. */
  private async frontReader(): Promise<TableReader | null> {
    const { gateway, store } = this.pane;
    const active = await gateway.activeSheet();
    if (!active.ok) {
      this.noteTrouble(active.obstacle);
      return null;
    }
    this.reader ??= new TableReader(gateway, active.value.id);
    store.set({ sheet: active.value, isInFront: true });
    return this.reader;
  }

  /** Once per sheet the selection; where there is no table, the sheets that have one. */
  private lookAround(reader: TableReader): void {
    const { gateway, store, events } = this.pane;
    if (this.selectionOf !== reader) {
      this.selectionOf = reader;
      void events.lookForSelection();
    }
    const { located } = store.get();
    if (located.kind === "no-table" && located.others === null) {
      void lookElsewhere(gateway, store, () => reader === this.reader);
    }
  }

  /** Checks what was read last with the settings of now; false when the user stopped that. */
  private async checkOnce(watch: Watch): Promise<boolean> {
    const { reader } = this;
    const { memory, store } = this.pane;
    const outcome = await reader?.checkAgain(memory.settings, watch);
    if (!reader || !outcome || reader !== this.reader) return true;
    if (!outcome.ok) {
      this.noteTrouble(outcome.obstacle);
      return false;
    }
    const { stale, trouble } = store.get();
    const isOver = trouble?.code === "cancelled" && !reader.isBehind;
    // What Excel refuses to tell, or was not read yet, stays out of date.
    if (outcome.value)
      this.screen.takeAgain(outcome.value, isOver ? { stale: false, trouble: null } : { stale, trouble });
    return true;
  }

  private noteTrouble(trouble: Obstacle): void {
    // A sheet that was deleted makes place for the one that is in front now.
    if (trouble.code === "sheet-gone") this.reader = null;
    this.pane.troubles.note(trouble);
  }
}
