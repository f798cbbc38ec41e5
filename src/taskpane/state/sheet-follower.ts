import type { Gateway, Obstacle, SheetRef } from "../../excel/gateway";
import { Later } from "./later";
import { obstacleNotice, type Notice, type PaneState } from "./pane-state";

/** When Excel does not tell its sheets (somebody is typing in a cell), it is asked again after these pauses. */
const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000] as const;

/** The pane that goes along. */
interface Pane {
  readonly gateway: Pick<Gateway, "sheets">;
  readonly store: { get(): Pick<PaneState, "notice"> };
  show(sheet: SheetRef): Promise<void>;
  notify(notice: Notice | null): void;
}

/** Finds the sheet that the user brings to the front, and does not give up when Excel refuses to tell of it. */
export class SheetFollower {
  private asked = 0;
  private failures = 0;
  private wanted = "";
  private readonly retries = new Later(() => void this.find());

  constructor(private readonly pane: Pane) {}

  async goTo(sheetId: string): Promise<void> {
    this.stay();
    this.wanted = sheetId;
    await this.find();
  }

  /** The sheet on screen is the one in front after all. */
  stay(): void {
    this.retries.cancel();
    this.asked++;
    if (this.failures > 0) this.tell(null);
    this.failures = 0;
  }

  private async find(): Promise<void> {
    const asked = ++this.asked;
    const sheets = await this.pane.gateway.sheets();
    if (asked !== this.asked) return;
    if (!sheets.ok) {
      const pause = PAUSES_MS[this.failures];
      if (this.failures++ === 0) this.tell(sheets.obstacle);
      if (pause !== undefined) this.retries.ask(pause);
      return;
    }
    this.stay();
    const sheet = sheets.value.find(({ id }) => id === this.wanted);
    if (sheet) await this.pane.show(sheet);
  }

  /** Told once, however often Excel is asked; null: it tells of the sheet again. */
  private tell(obstacle: Obstacle | null): void {
    const { notice } = this.pane.store.get();
    if (obstacle) this.pane.notify({ ...obstacleNotice(obstacle), key: "sheet.behind" });
    else if (notice && "key" in notice && notice.key === "sheet.behind") this.pane.notify(null);
  }
}
