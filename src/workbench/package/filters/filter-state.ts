import type { Area } from "../area";

/** A date in a values filter, as Office.js gives it: all moments that agree with `date` down to `specificity`. */
export interface FilterDate {
  /** ISO 8601, local: "2026-01-31" or with "T10:30:00". */
  readonly date: string;
  readonly specificity: "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";
}

/** One column's criterion of an AutoFilter, in Office.js's terms. */
export interface FilterCriterion {
  readonly filterOn: "Values" | "Custom" | "Dynamic" | "TopBottom" | "Color" | "Icon";
  /** Texts as shown; "" stands for blank cells. */
  readonly values?: readonly string[];
  /** Dates among the values. */
  readonly dates?: readonly FilterDate[];
  /** "=*text*", ">5" …; the number of items or per cent for TopBottom; OOXML's type ("aboveAverage") for Dynamic. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  /** Of a TopBottom filter: the largest (default) or the smallest, counted in items (default) or per cent. */
  readonly bottom?: boolean;
  readonly percent?: boolean;
}

export interface AutoFilterState {
  readonly area: Area;
  /** By column offset within the area. */
  readonly criteria: ReadonlyMap<number, FilterCriterion>;
}
