import type { WorkbookState } from "../../excel/store/state";
import { mergeStep } from "./merge-back";
import { obstacleNotice, type Notice } from "./pane-state";
import { returned, type Returned, type WaysBack } from "./ways-back";
import type { WorkbookMemory } from "./workbook-memory";

type Change = (state: WorkbookState) => WorkbookState;

/** The pane that what is kept counts for. */
interface Pane {
  readonly ways: WaysBack;
  notify(notice: Notice): void;
  /** Checks what was read last with what is kept now; done when that is done, or was stopped. */
  checkAgain(): Promise<unknown>;
}

/** Changes what the add-in keeps in the workbook, with the way back. */
export class Keeper {
  constructor(
    private readonly memory: WorkbookMemory,
    private readonly pane: Pane,
  ) {}

  /**
   * Starts from what the workbook holds now, because a colleague may have added to it. false, with a message to the user,
   * when the workbook cannot be read or written.
   * @param isTold false: the caller has a message of its own about what was done
   */
  async update(change: Change, isTold: boolean): Promise<boolean> {
    const updated = await this.memory.update(change);
    if (updated.ok) await this.pane.checkAgain();
    else if (isTold) this.pane.notify(obstacleNotice(updated.obstacle));
    return updated.ok;
  }

  /**
   * As `update`, and says so with the way back; without one where there was nothing to change.
   * @param noticeOf what to say; it gets what the workbook keeps now
   */
  async keep(change: Change, noticeOf: (state: WorkbookState) => Notice): Promise<boolean> {
    const updated = await this.memory.update(change);
    if (!updated.ok) {
      this.pane.notify(obstacleNotice(updated.obstacle));
      return false;
    }
    await this.pane.checkAgain();
    const { before, after } = updated.value;
    if (JSON.stringify(before) === JSON.stringify(after)) {
      this.pane.notify(noticeOf(after));
      return true;
    }
    const recoveryId = this.pane.ways.add({
      back: () => this.step(after, before),
      again: () => this.step(before, after),
    });
    this.pane.notify({ ...noticeOf(after), recoveryId, ofWorkbook: true });
    return true;
  }

  /** Makes a step of what the workbook keeps, with what others changed since; refuses when they changed the very thing. */
  private async step(from: WorkbookState, to: WorkbookState): Promise<Returned> {
    let isChanged = false;
    const updated = await this.memory.update((now) => {
      const merged = mergeStep(now, from, to);
      isChanged = merged === null;
      return merged ?? now;
    });
    if (isChanged) return { ok: false, reason: { intent: "warning", key: "history.keptChanged" } };
    if (updated.ok) await this.pane.checkAgain();
    return returned(updated);
  }
}
