import type { WorkbenchHost } from "../host/workbench-host";
import type { OpenResult, WorkbookDocument } from "../package/document";
import { Store } from "./store";

/** The parts of the workbench that a session puts together; tests give their own. */
export interface Engine {
  open(bytes: Uint8Array): OpenResult;
  createHost(workbook: WorkbookDocument, options: { readonly viewOnly: boolean }): WorkbenchHost;
}

/** The workbook on the screen. A new host means that the add-in starts anew. */
export interface Opened {
  readonly workbook: WorkbookDocument;
  readonly host: WorkbenchHost;
  readonly fileName: string;
  /** Another number for every opening. */
  readonly serial: number;
}

export interface SessionState {
  readonly opened: Opened | null;
  /** Whether the workbook changed since it was opened or saved. */
  readonly unsaved: boolean;
}

/** One visit to the page: which workbook is open, under which name, and whether it was saved. No DOM. */
export class Session {
  readonly store = new Store<SessionState>({ opened: null, unsaved: false });
  private savedRevision = 0;
  private serial = 0;
  private shownSheet = "";
  private stop: (() => void) | null = null;
  private finish: (() => boolean) | null = null;

  constructor(private readonly engine: Engine) {}

  /** Opens a file. When it is refused, the workbook that was open stays. */
  open(bytes: Uint8Array, fileName: string): OpenResult {
    const result = this.engine.open(bytes);
    if (result.ok) {
      this.savedRevision = result.workbook.revision;
      this.show(result.workbook, fileName, false);
    }
    return result;
  }

  /** Who puts a half-typed cell into the sheet, and gives false where the sheet refuses it; null for nobody. */
  finishWith(finish: (() => boolean) | null): void {
    this.finish = finish;
  }

  /** Puts what is being typed into its cell, as Excel does before anything happens to the file. */
  finishEntry(): boolean {
    return this.finish?.() ?? true;
  }

  /** Whether something would be lost now: changes that were not saved, or what is being typed. */
  get hasUnsaved(): boolean {
    const { opened, unsaved } = this.store.get();
    return unsaved || opened?.host.editing === true;
  }

  /** The file's bytes as they are now; counts as saved. Null when nothing is open, or a half-typed cell is refused. */
  save(): Uint8Array | null {
    const { opened } = this.store.get();
    if (!opened || !this.finishEntry()) return null;
    const bytes = opened.workbook.save();
    this.savedRevision = opened.workbook.revision;
    this.store.set({ unsaved: false });
    return bytes;
  }

  /** Opens the same workbook again for reading only, or for writing too. The add-in starts anew, as in Excel. */
  setViewOnly(viewOnly: boolean): void {
    const { opened } = this.store.get();
    if (!opened || opened.host.viewOnly === viewOnly || !this.finishEntry()) return;
    this.show(opened.workbook, opened.fileName, viewOnly);
  }

  private show(workbook: WorkbookDocument, fileName: string, viewOnly: boolean): void {
    this.stop?.();
    const host = this.engine.createHost(workbook, { viewOnly });
    this.stop = host.subscribe(() => this.noteChange(workbook));
    this.serial += 1;
    this.shownSheet = workbook.activeSheetId;
    const { serial } = this;
    this.store.set({
      opened: { workbook, host, fileName, serial },
      unsaved: workbook.revision !== this.savedRevision,
    });
  }

  private noteChange(workbook: WorkbookDocument): void {
    // Looking at another sheet is kept in the file, but is no change that anyone would miss.
    const looked = workbook.activeSheetId !== this.shownSheet && workbook.revision === this.savedRevision + 1;
    if (looked) this.savedRevision = workbook.revision;
    this.shownSheet = workbook.activeSheetId;
    const unsaved = workbook.revision !== this.savedRevision;
    if (unsaved !== this.store.get().unsaved) this.store.set({ unsaved });
  }
}
