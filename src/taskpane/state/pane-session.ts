import type { Gateway, SheetRef } from "../../excel/gateway";
import { checkTable } from "../../rules/engine";
import { locateTable } from "../../table/locate-table";
import type { AgreementTable } from "../../table/agreement-table";
import type { SheetSnapshot } from "../../table/snapshot";
import { needsMerges } from "./needs-merges";
import { FIRST_STATE, obstacleNotice, type Notice, type PaneState } from "./pane-state";
import { Store } from "./store";

/** A change by the user is read after this pause, a colleague's after a longer one, so that typing is not disturbed. */
const OWN_PAUSE_MS = 150;
const COLLEAGUE_PAUSE_MS = 1500;
const BUSY_AFTER_MS = 400;

/** The pane's work on one workbook: which sheet is in front, what it holds, what was found. No React, no Office. */
export class PaneSession {
  readonly store = new Store<PaneState>(FIRST_STATE);
  private snapshot: SheetSnapshot | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stopListening: (() => Promise<void>) | null = null;
  /** Counts up with every reading; a slow answer to an older question is dropped. */
  private question = 0;

  constructor(readonly gateway: Gateway) {}

  /** The snapshot that the table on screen comes from; writes name it as their basis. */
  get basis(): SheetSnapshot | null {
    return this.snapshot;
  }

  get table(): AgreementTable | null {
    const { located } = this.store.get();
    return located.kind === "table" ? located.table : null;
  }

  /** Reads the sheet in front and starts following the workbook. */
  async start(): Promise<void> {
    const active = await this.gateway.activeSheet();
    if (!active.ok) {
      this.store.set({ busy: false, notice: obstacleNotice(active.obstacle) });
      return;
    }
    await this.show(active.value);
    const listening = await this.gateway.listen({
      changed: (sheetId, _area, own) => this.noteChange(sheetId, own),
      sheetActivated: (sheetId) => void this.follow(sheetId),
      selected: (sheetId, row) => {
        if (sheetId === this.store.get().sheet?.id) this.noteSelection(row);
      },
    });
    if (listening.ok) this.stopListening = listening.value;
  }

  async stop(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    await this.stopListening?.();
  }

  notify(notice: Notice | null): void {
    this.store.set({ notice });
  }

  /** Reads and checks the sheet on screen again. */
  async refresh(): Promise<void> {
    const { sheet } = this.store.get();
    if (sheet) await this.read(sheet);
  }

  /** Reads another sheet and makes it the one on screen. */
  async show(sheet: SheetRef): Promise<void> {
    this.store.set({
      sheet,
      located: { kind: "none" },
      keywords: new Set(),
      filtered: false,
      selectedRow: null,
    });
    await this.read(sheet);
  }

  /** Runs something that may take a while; "busy" shows only when it does. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    const slow = setTimeout(() => this.store.set({ busy: true }), BUSY_AFTER_MS);
    try {
      return await work();
    } finally {
      clearTimeout(slow);
      this.store.set({ busy: false });
    }
  }

  private async follow(sheetId: string): Promise<void> {
    if (sheetId === this.store.get().sheet?.id) return;
    const sheets = await this.gateway.sheets();
    const sheet = sheets.ok ? sheets.value.find((one) => one.id === sheetId) : undefined;
    if (sheet) await this.show(sheet);
  }

  private async read(sheet: SheetRef): Promise<void> {
    const question = ++this.question;
    const reading = await this.during(() => this.gateway.readSheet(sheet.id));
    if (question !== this.question) return;
    if (!reading.ok) {
      this.store.set({ notice: obstacleNotice(reading.obstacle), stale: true });
      return;
    }
    let { snapshot } = reading.value;
    let located = locateTable(snapshot);
    if (located.ok && needsMerges(located.table)) {
      const merges = await this.gateway.readMerges(sheet.id, located.table.area);
      if (question !== this.question) return;
      if (merges.ok) {
        snapshot = { ...snapshot, merges: merges.value };
        located = locateTable(snapshot);
      }
    }
    this.snapshot = snapshot;
    this.store.set({ sheetState: reading.value.state, stale: false });
    if (located.ok) {
      const { table } = located;
      this.store.set({ located: { kind: "table", table, findings: checkTable(table) } });
      this.presetInstrument();
    } else {
      this.store.set({ located: { kind: "no-table", problem: located.problem, others: null } });
      await this.lookElsewhere(sheet, question);
    }
  }

  /** Which other sheets hold a table, so that the user can go there. */
  private async lookElsewhere(sheet: SheetRef, question: number): Promise<void> {
    const sheets = await this.gateway.sheets();
    const others: SheetRef[] = [];
    for (const other of sheets.ok ? sheets.value : []) {
      if (other.id === sheet.id || !other.visible) continue;
      const reading = await this.gateway.readSheet(other.id);
      if (question !== this.question) return;
      if (reading.ok && locateTable(reading.value.snapshot).ok) others.push(other);
    }
    const { located } = this.store.get();
    if (located.kind === "no-table") this.store.set({ located: { ...located, others } });
  }

  private noteChange(sheetId: string, own: boolean): void {
    if (sheetId !== this.store.get().sheet?.id) return;
    this.store.set({ stale: true });
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), own ? OWN_PAUSE_MS : COLLEAGUE_PAUSE_MS);
  }

  private noteSelection(row: number): void {
    this.store.set({ selectedRow: row });
    this.presetInstrument();
  }

  /** The examples begin with the core instrument of the selected row. */
  private presetInstrument(): void {
    const { selectedRow, tab } = this.store.get();
    const instrument = this.table?.agreements.find((agreement) => agreement.row === selectedRow)?.instrument;
    if (instrument && tab !== "examples") this.store.set({ instrument });
  }
}
