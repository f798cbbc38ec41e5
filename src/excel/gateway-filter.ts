import type { Json } from "./store/state";

/* What the gateway says of filters, and of the rows that they leave in view (see gateway.ts). */

/** A row that stays in view as long as one of those below it does, up to and with `last`: the heading of a section. */
export interface StandingOver {
  readonly row: number;
  readonly last: number;
}

/** A choice as rows, for where a filter cannot say it or would hide what has to stay. */
export interface RowChoice {
  /** Sheet rows. */
  readonly rows: readonly number[];
  /** Rows that stay visible too and are not counted, each as long as it stands over a row of the choice that can be seen. */
  readonly beside: readonly StandingOver[];
  /** To be taken wherever rows may be hidden; else only where the filter cannot say the choice. */
  readonly preferred: boolean;
}

/** What a choice came to on the sheet. */
export interface Filtered {
  readonly visibleRows: number;
  readonly by: "filter" | "rows";
  /** What stood of ours on the sheet just before it. */
  readonly over: FilterStanding["ours"];
}

/** How a sheet is filtered now, whoever did it. */
export interface FilterStanding {
  /** A filter with criteria is on: the sheet's own or a table's. */
  readonly filtered: boolean;
  /** What `applyFilter` or `showOnlyRows` did and what still stands of it, also from an earlier session. */
  readonly ours: "filter" | "rows" | null;
  /** What was given to be kept with it; null where nothing of ours stands. */
  readonly note: Json | null;
  /** Sheet rows that are hidden, whatever hides them. */
  readonly hidden: readonly number[];
  /** Those of them that others hid, as far as that can be told; with nothing of ours all of them. */
  readonly others: readonly number[];
  /** Rows that the user hid by hand, in view because our filter was taken off in Excel itself; `clearFilter` hides them. */
  readonly lost: readonly number[];
  /** What the user's own filter hides, going by what was read of the sheet; rows that are in view go once it is applied again. */
  readonly outside: Outside;
}

/** Rows as the user's own filter takes them. */
export interface Outside {
  /** Those that it surely hides. */
  readonly out: readonly number[];
  /** Those of which only Excel can tell; none of any other row, which it shows. */
  readonly maybe: readonly number[];
}

/** Stands for the rows that `clearFilter` hid again. */
export interface HiddenAgain {
  readonly kind: "hidden-again";
  readonly count: number;
}

/** Stands for the filters that `liftFilters` took away. */
export interface Lifted {
  readonly kind: "lifted";
}

/** How rows stand to the filters that are on; in the numbering of the sheet. */
export interface FilterFit {
  /** Those that a filter hides once it is applied again, as far as that can be told. */
  readonly outside: readonly number[];
  /** Those right below the sheet's own filter, which takes them in only when it is applied again. */
  readonly below: readonly number[];
}

/** What was taken away. */
export interface Cleared {
  /** Something of ours was known on the sheet. */
  readonly ours: boolean;
  /** How many rows came back into view. */
  readonly shown: number;
  /** How many of the rows that ours was over are hidden all the same: by the user, by hand or by a filter of their own. */
  readonly ownHidden: number;
  /** How many of those their own filter hides; null where only Excel can tell. */
  readonly byOwnFilter: number | null;
  /** Something of ours still stood on the sheet. */
  readonly stood: boolean;
  /** The rows that were in view and are hidden now: the user had hidden them before. */
  readonly again: HiddenAgain | null;
}

/** A filter in the sheet's own terms: for one column the cell texts to show. */
export interface ColumnFilter {
  readonly column: number;
  /** Cell texts as shown; "" for empty cells. */
  readonly values: readonly string[];
}
