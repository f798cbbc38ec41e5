import type { Area } from "../../package/area";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "CellInserted" | "CellDeleted";

/** What an action told: cells that changed, or rows that were hidden or shown. */
export type Told =
  | { readonly kind: "cells"; readonly sheetId: string; readonly area: Area; readonly change: ChangeType }
  | { readonly kind: "rows"; readonly sheetId: string; readonly area: Area; readonly hidden: boolean };
