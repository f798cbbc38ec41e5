import type { Gateway } from "../../excel/gateway";
import type { HiddenAgain } from "../../excel/gateway-filter";
import { obstacleNotice, type Notice } from "./pane-state";
import { filterOf, returned, type Returned, type WaysBack } from "./ways-back";

interface Hiding {
  readonly gateway: Pick<Gateway, "clearFilter" | "setAgain">;
  readonly ways: Pick<WaysBack, "addLast">;
}

/**
 * The way back of rows that were hidden again: they are shown.
 *
 * @param done what else goes with it, once they are hidden or shown
 */
export function wayToShow(
  { gateway, ways }: Hiding,
  sheetId: string,
  again: HiddenAgain,
  done: (isHidden: boolean) => void = () => undefined,
): string {
  const go = (isHidden: boolean) => async (): Promise<Returned> => {
    const set = await gateway.setAgain(sheetId, again, isHidden);
    if (set.ok) done(isHidden);
    return returned(set);
  };
  return ways.addLast(filterOf(sheetId), { back: go(false), again: go(true) }, "history.filterChanged");
}

/** The pane that offers it. */
interface Pane extends Hiding {
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
      const { ownHidden, again } = cleared.value;
      pane.notify({
        intent: "success",
        plural: "filters.hiddenAgain",
        count: again?.count ?? ownHidden,
        ...(again ? { recoveryId: wayToShow(pane, sheetId, again) } : {}),
      });
      await pane.refresh();
    });
  return {
    intent: "warning",
    plural: "filters.lostRows",
    count,
    offer: { label: "filters.hideAgain", take },
  };
}
