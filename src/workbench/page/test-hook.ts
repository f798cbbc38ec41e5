import type { WorkbenchHost } from "../host/workbench-host";
import type { OpenResult, WorkbookDocument } from "../package/document";
import type { Session } from "./session";

/** What browser tests see of the page, as `window.workbench`. */
export interface WorkbenchHook {
  /** Throw when no workbook is open yet. */
  readonly host: WorkbenchHost;
  readonly workbook: WorkbookDocument;
  save(): Uint8Array;
  open(bytes: Uint8Array, name: string): OpenResult;
}

declare global {
  interface Window {
    workbench?: WorkbenchHook;
  }
}

/** Makes the session reachable for browser tests and for the curious in the browser's console. */
export function exposeForTests(session: Session): void {
  const opened = () => {
    const now = session.store.get().opened;
    if (!now) throw new Error("No workbook is open.");
    return now;
  };
  window.workbench = {
    get host() {
      return opened().host;
    },
    get workbook() {
      return opened().workbook;
    },
    save: () => session.save() ?? new Uint8Array(),
    open: (bytes, name) => session.open(bytes, name),
  };
}
