import type { StandingOver } from "../gateway-filter";
import type { Run } from "../office/areas";
import type { Json } from "../store/state";
import type { FilterMemory, FilterState } from "./filter-state";

/** What is to be done, in this order, and what to remember of it. */
export interface FilterPlan {
  /** Rows of ours to show. */
  readonly show: readonly Run[];
  readonly target: FilterState | null;
  /**
   * Cells or the user's criteria may have changed since: let these filters decide again, Excel tables' by their ids, and the
   * sheet's own as null.
   */
  readonly reapply: readonly (string | null)[];
  /** Rows that the user hid, to be hidden again after the filter changed. */
  readonly again: readonly Run[];
  /** Rows of which what was read of them told who hides them: that has to be so still. */
  readonly told: readonly Run[];
  /** Rows of ours to hide. */
  readonly hide: readonly Run[];
  readonly memory: FilterMemory | null;
  /** The memory when these rows are hidden by others after the filter changed; null when nothing is to be known of it. */
  readonly settle: ((hidden: readonly number[]) => FilterMemory | null) | null;
}

export interface WantedRows {
  readonly rows: readonly number[];
  readonly beside: readonly StandingOver[];
  readonly note: Json | null;
}
