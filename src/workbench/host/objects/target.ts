import type { Area } from "../../package/area";
import type { SheetDocument } from "../../package/document";
import type { HostState } from "../state";

/** What a Range wraps: an area of a sheet. */
export interface RangeTarget {
  readonly state: HostState;
  readonly sheet: SheetDocument;
  readonly area: Area;
  /** Set when Office.js keeps the object by reference. */
  referenceId?: string;
}

export interface SheetTarget {
  readonly state: HostState;
  readonly sheet: SheetDocument;
}
