import type { Area } from "../area";

/** A row of bars of a chart; references without "=". */
export interface ChartSeries {
  readonly name: string;
  readonly categories: string;
  readonly values: string;
  /** "#RRGGBB"; null is Excel's choice. */
  readonly color: string | null;
}

export interface ChartState {
  /** Stable while the workbook is open. */
  readonly id: string;
  /** null for a kind that only Excel draws. */
  readonly kind: { readonly direction: "bar" | "col"; readonly stacked: boolean } | null;
  readonly title: string;
  /** The cells that it covers. */
  readonly place: Area;
  readonly legend: "b" | "r" | "t" | "l" | null;
  readonly series: readonly ChartSeries[];
}
