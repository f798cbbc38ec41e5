import type { ChartState } from "../../package/charts/chart-state";
import type { RawValue, WorkbookDocument } from "../../package/document";
import { parseArea, quoteSheetName } from "../../package/references";

/** A chart's numbers as its cells hold them now. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly color: string;
  }[];
}

/** The first colours of Office's theme, which Excel gives to series in this order. */
const COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** Works out a chart's references; a reference that leads nowhere gives nothing. */
export function chartData(workbook: Pick<WorkbookDocument, "sheets">, { series }: ChartState): ChartData {
  const cells = (reference: string): readonly RawValue[] => {
    const end = reference.lastIndexOf("!") + 1;
    const sheet = workbook.sheets.find(({ name }) => quoteSheetName(name) === reference.slice(0, end));
    const area = parseArea(reference.slice(end).replaceAll("$", ""));
    return sheet && area ? sheet.values(area).flat() : [];
  };
  const text = (value: RawValue | undefined): string =>
    value === null || value === undefined || typeof value === "object" ? "" : String(value);
  return {
    categories: cells(series[0]?.categories ?? "").map(text),
    series: series.map(({ name, values, color }, index) => ({
      name: text(cells(name)[0]),
      values: cells(values).map((value) => (typeof value === "number" ? value : 0)),
      color: color ?? COLORS[index % COLORS.length] ?? "#4472C4",
    })),
  };
}

/** A bar between two ends of the value axis, in its row among the categories (both from 0 to 1). */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly size: number;
  readonly color: string;
}

/** How much of a category's room its bars take. */
const FILLED = 0.66;

/** Places the bars of a chart of clustered or stacked bars; `most` is the end of the value axis. */
export function placeBars(data: ChartData, stacked: boolean): { bars: readonly Bar[]; most: number } {
  const { categories, series } = data;
  const totals = categories.map((_, at) => series.map(({ values }) => Math.max(0, values[at] ?? 0)));
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const most = Math.max(1, ...totals.map((values) => (stacked ? sum(values) : Math.max(0, ...values))));
  const room = 1 / Math.max(1, categories.length);
  const size = (room * FILLED) / (stacked ? 1 : Math.max(1, series.length));
  const bars = totals.flatMap((values, at) =>
    values.flatMap((value, index): Bar[] => {
      const from = stacked ? sum(values.slice(0, index)) : 0;
      const start = room * at + (room * (1 - FILLED)) / 2 + (stacked ? 0 : size * index);
      const color = series[index]?.color ?? "";
      return value === 0 ? [] : [{ from: from / most, to: (from + value) / most, start, size, color }];
    }),
  );
  return { bars, most };
}
