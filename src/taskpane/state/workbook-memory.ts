import type { Gateway, Outcome } from "../../excel/gateway";
import { EMPTY_STATE, type WorkbookState } from "../../excel/store/state";
import type { RuleSettings } from "../../rules/rule";
import { loadReference, type Reference } from "./reference";
import { ruleSettings } from "./rule-settings";

/** What the workbook kept before a change of it, and after. */
export interface KeptStep {
  readonly before: WorkbookState;
  readonly after: WorkbookState;
}

/** Whether the checks find the same with both; the reference works are too large to compare by their content. */
function isSame(one: RuleSettings, other: RuleSettings): boolean {
  const { statutes, examples, ...own } = one;
  const { statutes: otherStatutes, examples: otherExamples, ...others } = other;
  return (
    statutes === otherStatutes && examples === otherExamples && JSON.stringify(own) === JSON.stringify(others)
  );
}

/** What the checks work with: what the add-in keeps in the workbook, and the reference works once they are loaded. */
export class WorkbookMemory {
  private kept: WorkbookState = EMPTY_STATE;
  private reference: Reference | null = null;
  private made: RuleSettings = ruleSettings(EMPTY_STATE, null);
  private isRead = false;
  private lastUpdate: Promise<unknown> = Promise.resolve();

  constructor(private readonly gateway: Gateway) {}

  get state(): WorkbookState {
    return this.kept;
  }

  /** The same object until one of its parts changes. */
  get settings(): RuleSettings {
    return this.made;
  }

  /** Reads once what the workbook keeps. Where Excel cannot tell, the pane goes on without; where it is busy, later. */
  async read(): Promise<void> {
    if (this.isRead) return;
    const state = await this.gateway.readState();
    this.isRead = state.ok || state.obstacle.code === "not-supported";
    if (state.ok) this.use(state.value.state);
  }

  /** What the workbook keeps is read again the next time: somebody else may have changed it, which Excel does not tell. */
  doubt(): void {
    this.isRead = false;
  }

  /**
   * Changes what the workbook keeps, starting from what it holds now: a colleague may have added to it. One at a time, so
   * that no change starts from what the workbook held before another that is under way.
   */
  async update(change: (state: WorkbookState) => WorkbookState): Promise<Outcome<KeptStep>> {
    const updated = this.lastUpdate.then(() => this.updateOnce(change));
    // One that fails leaves the way free for the next.
    this.lastUpdate = updated.catch(() => undefined);
    return updated;
  }

  /** What the workbook keeps when the changes that are under way are made. */
  async settled(): Promise<WorkbookState> {
    await this.lastUpdate;
    return this.kept;
  }

  private async updateOnce(change: (state: WorkbookState) => WorkbookState): Promise<Outcome<KeptStep>> {
    const now = await this.gateway.readState();
    if (!now.ok) return now;
    const before = now.value.state;
    const after = change(before);
    const written = await this.gateway.writeState(after);
    if (!written.ok) return written;
    this.use(after);
    return { ok: true, value: { before, after } };
  }

  /** Loads the reference works; true when that changed the settings. */
  async loadReference(): Promise<boolean> {
    if (this.reference) return false;
    const reference = await loadReference();
    // Somebody else may have waited for the same.
    if (this.reference || !reference) return false;
    this.reference = reference;
    this.use(this.kept);
    return true;
  }

  private use(state: WorkbookState): void {
    this.kept = state;
    const made = ruleSettings(state, this.reference);
    if (!isSame(made, this.made)) this.made = made;
  }
}
