import type { Gateway, Outcome, SheetRef } from "../../excel/gateway";
import type { SheetChange } from "../../excel/gateway-events";
import type { Notice, PaneState } from "./pane-state";
import { presetInstrument } from "./preset-instrument";
import { SheetFollower } from "./sheet-follower";
import type { SheetLook } from "./sheet-look";
import type { Store } from "./store";

/** The pane that follows the workbook. */
interface Pane {
  readonly gateway: Gateway;
  readonly store: Store<PaneState>;
  readonly look: Pick<SheetLook, "rowsHidden">;
  show(sheet: SheetRef): Promise<void>;
  notify(notice: Notice | null): void;
  /** Something changed in the sheet on screen. */
  changed(change: SheetChange, own: boolean): void;
  /** Something changed on another sheet. */
  changedElsewhere(sheetId: string): void;
  /** Excel can be asked again what it refused to tell. */
  askAgain(): void;
}

/** What Excel tells of while the pane is open, and what follows from it. */
export class SheetEvents {
  private stopListening: (() => Promise<void>) | null = null;
  private isFollowing = false;
  /** Nothing was asked of Excel yet since the pane began to follow. */
  private isStarting = false;
  /** Sheets that were made about the table on screen, and whether one is being made. */
  private readonly beside = new Set<string>();
  private isMakingSheet = false;
  private readonly follower: SheetFollower;

  constructor(private readonly pane: Pane) {
    this.follower = new SheetFollower(pane);
  }

  /** From now on `follow` follows. */
  start(): void {
    this.isFollowing = true;
    this.isStarting = true;
  }

  /** Excel tells what changes in the workbook. */
  get isHearing(): boolean {
    return this.stopListening !== null;
  }

  async stop(): Promise<void> {
    this.isFollowing = false;
    await this.stopListening?.();
    this.stopListening = null;
  }

  /** Starts following the workbook; where Excel refuses (somebody is typing), the next reading tries again. */
  async follow(): Promise<void> {
    if (!this.isFollowing || this.stopListening) return;
    const listening = await this.pane.gateway.listen({
      changed: (sheetId, change, own) => this.noteChange(sheetId, change, own),
      sheetActivated: (sheetId) => void this.goAlong(sheetId),
      selected: (sheetId, row) => this.noteSelection(sheetId, row),
      rowsHidden: (sheetId) => this.pane.look.rowsHidden(sheetId),
    });
    if (!listening.ok) return;
    if (this.isFollowing) this.stopListening = listening.value;
    else await listening.value();
  }

  /** Does what may make a sheet about the table on screen; the pane stays with the table while that sheet is in front. */
  async stayingHere<T extends { readonly sheetId?: string }>(
    work: () => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    this.isMakingSheet = true;
    try {
      const done = await work();
      if (done.ok && done.value.sheetId !== undefined) this.beside.add(done.value.sheetId);
      return done;
    } finally {
      this.isMakingSheet = false;
    }
  }

  /** What was selected before the pane listened, or before this sheet came on screen. */
  async lookForSelection(): Promise<void> {
    const cell = await this.pane.gateway.selectedCell();
    if (!cell.ok) return;
    const { sheetId, row } = cell.value;
    const { sheet, selectedRow } = this.pane.store.get();
    const mayHaveMissed = this.isStarting;
    this.isStarting = false;
    // The user went to another sheet before Excel was asked to tell of that. Later the pane can be on a sheet that is not in front.
    if (sheetId !== sheet?.id) return mayHaveMissed ? this.goAlong(sheetId) : undefined;
    if (selectedRow === null) this.noteSelection(sheetId, row);
  }

  private async goAlong(sheetId: string): Promise<void> {
    const { store } = this.pane;
    store.set({ isInFront: sheetId === store.get().sheet?.id });
    const stays = store.get().isInFront || this.isMakingSheet || this.beside.has(sheetId);
    if (stays) this.follower.stay();
    else await this.follower.goTo(sheetId);
  }

  private noteChange(sheetId: string, change: SheetChange, own: boolean): void {
    const { sheet, stale } = this.pane.store.get();
    if (sheetId !== sheet?.id) return this.pane.changedElsewhere(sheetId);
    this.pane.changed(change, own);
    if (!stale) this.pane.store.set({ stale: true });
  }

  private noteSelection(sheetId: string, row: number): void {
    const { store } = this.pane;
    const { sheet, stale, trouble } = store.get();
    if (sheetId !== sheet?.id) return;
    store.set({ selectedRow: row });
    presetInstrument(store, true);
    // Someone who selects is no longer typing: the moment to catch up with what could not be read.
    if (stale && trouble && trouble.code !== "cancelled") this.pane.askAgain();
  }
}
