import type { Gateway } from "../../excel/gateway";
import { obstacleNotice, type Notice } from "./pane-state";

/** The pane that offers it. */
interface Pane {
  readonly gateway: Pick<Gateway, "clearFilter">;
  exclusively(what: readonly unknown[], work: () => Promise<void>): Promise<void>;
  refresh(): Promise<void>;
  notify(notice: Notice): void;
}

/**
 * Says that rows which the user hid by hand came into view when the filter was taken off in Excel itself, and offers to hide
 * them again.
 */
export function lostRowsNotice(pane: Pane, sheetId: string, count: number): Notice {
  const take = (): Promise<void> =>
    pane.exclusively(["hideAgain", sheetId], async () => {
      const cleared = await pane.gateway.clearFilter(sheetId);
      if (!cleared.ok) return pane.notify(obstacleNotice(cleared.obstacle));
      const { ownHidden } = cleared.value;
      pane.notify({ intent: "success", plural: "filters.hiddenAgain", count: ownHidden });
      await pane.refresh();
    });
  return {
    intent: "warning",
    plural: "filters.lostRows",
    count,
    offer: { label: "filters.hideAgain", take },
  };
}
