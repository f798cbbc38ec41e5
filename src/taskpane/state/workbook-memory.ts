import type { Gateway, Outcome } from "../../excel/gateway";
import { EMPTY_STATE, type WorkbookState } from "../../excel/store/state";
import { loadStatutes } from "../../law/texts/load-statutes";
import type { StatuteTexts } from "../../law/texts/statute-texts";
import type { RuleSettings } from "../../rules/rule";
import { ruleSettings } from "./rule-settings";

/** What the checks work with: what the add-in keeps in the workbook, and the statute texts once they are loaded. */
export class WorkbookMemory {
  private kept: WorkbookState = EMPTY_STATE;
  private statutes: StatuteTexts | null = null;
  private made: RuleSettings = ruleSettings(EMPTY_STATE, null);
  private isRead = false;

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

  /** Changes what the workbook keeps, starting from what it holds now: a colleague may have added to it. */
  async update(change: (state: WorkbookState) => WorkbookState): Promise<Outcome<null>> {
    const now = await this.gateway.readState();
    if (!now.ok) return now;
    const state = change(now.value.state);
    const written = await this.gateway.writeState(state);
    if (written.ok) this.use(state);
    return written;
  }

  /** Loads the statute texts; true when that changed the settings. */
  async loadStatutes(): Promise<boolean> {
    if (this.statutes) return false;
    this.statutes = await loadStatutes();
    this.use(this.kept);
    return this.statutes !== null;
  }

  private use(state: WorkbookState): void {
    this.kept = state;
    this.made = ruleSettings(state, this.statutes);
  }
}
