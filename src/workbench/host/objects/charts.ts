import type { Area } from "../../package/area";
import type { ChartSeries, ChartState } from "../../package/charts/chart-state";
import { formatAbsoluteArea, quoteSheetName } from "../../package/references";
import { readColor } from "./borders";
import { readAddress } from "./addresses";
import { invalidArgument, HostError, itemNotFound } from "../protocol/host-error";
import { defineClass } from "../protocol/host-object";
import { RANGE_TARGETS } from "./range-targets";
import type { SheetTarget } from "./target";

interface ChartTarget extends SheetTarget {
  readonly id: string;
}
interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

/** The kinds that the workbench draws, by their Office.js names. */
const KINDS: Readonly<Record<string, NonNullable<ChartState["kind"]>>> = {
  BarClustered: { direction: "bar", stacked: false },
  BarStacked: { direction: "bar", stacked: true },
  ColumnClustered: { direction: "col", stacked: false },
  ColumnStacked: { direction: "col", stacked: true },
};
const LEGENDS = { Bottom: "b", Right: "r", Top: "t", Left: "l" } as const;
/** Where Excel puts a new chart is not known; whoever makes one says where it has to stand. */
const FIRST_PLACE: Area = { top: 1, left: 1, bottom: 15, right: 8 };

function chartOf({ sheet, id }: ChartTarget): ChartState {
  const found = sheet.charts.find((chart) => chart.id === id);
  if (!found) throw itemNotFound("chart");
  return found;
}

function change(target: ChartTarget, patch: Partial<ChartState>): void {
  target.state.requireWritable(target.sheet, null);
  target.sheet.updateChart(target.id, patch);
  target.state.changed("structure", target.sheet.id);
}

const title = defineClass<ChartTarget>("ChartTitle", {
  get: { Text: (target) => chartOf(target).title, Visible: (target) => chartOf(target).title !== "" },
  set: { Text: (target, value) => change(target, { title: String(value) }) },
});

const legend = defineClass<ChartTarget>("ChartLegend", {
  get: { Visible: (target) => chartOf(target).legend !== null },
  set: {
    Visible: (target, value) => change(target, { legend: value === true ? "r" : null }),
    Position: (target, value) => {
      const position = Object.entries(LEGENDS).find(([name]) => name === value)?.[1];
      if (!position) throw invalidArgument(`legend ${String(value)}`);
      change(target, { legend: position });
    },
  },
});

const seriesFill = defineClass<SeriesTarget>("ChartFill", {
  methods: {
    SetSolidColor: (target, [color]) => {
      const series = chartOf(target).series.map((one, at) =>
        at === target.index ? { ...one, color: readColor(color) } : one,
      );
      change(target, { series });
      return null;
    },
  },
});
const seriesFormat = defineClass<SeriesTarget>("ChartSeriesFormat", { nav: { Fill: seriesFill } });
const oneSeries = defineClass<SeriesTarget>("ChartSeries", { nav: { Format: seriesFormat } });
const allSeries = defineClass<ChartTarget>("ChartSeriesCollection", {
  get: { Count: (target) => chartOf(target).series.length },
  methods: {
    GetItemAt: (target, [given]) => {
      const index = Number(given);
      if (!chartOf(target).series[index]) throw itemNotFound("series");
      return oneSeries({ ...target, index });
    },
  },
});

const chart = defineClass<ChartTarget>("Chart", {
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id },
  nav: { Title: title, Legend: legend, Series: allSeries },
  methods: {
    SetPosition: (target, [start, end]) => {
      const from = areaOf(start);
      const to = end === undefined || end === null || end === "" ? from : areaOf(end);
      change(target, { place: { ...from, bottom: to.bottom, right: to.right } });
      return null;
    },
  },
});

/** The charts on a sheet. */
export const charts = defineClass<SheetTarget>("ChartCollection", {
  get: { Count: ({ sheet }) => sheet.charts.length },
  methods: {
    GetCount: ({ sheet }) => sheet.charts.length,
    Add: ({ state, sheet }, [type, source, by]) => {
      state.requireWritable(sheet, null);
      const kind = KINDS[String(type)];
      if (!kind) throw new HostError("UnsupportedOperation", `The workbench draws no ${String(type)}.`);
      const range = typeof source === "object" && source !== null ? RANGE_TARGETS.get(source) : undefined;
      if (!range || (by !== "Rows" && by !== "Columns")) throw invalidArgument("sourceData, seriesBy");
      const series = seriesOf(quoteSheetName(range.sheet.name), range.area, by);
      const id = sheet.addChart({ kind, title: "", legend: "r", place: FIRST_PLACE, series });
      state.changed("structure", sheet.id);
      return chart({ state, sheet, id });
    },
  },
  items: ({ state, sheet }) => sheet.charts.map(({ id }) => chart({ state, sheet, id })),
});

/** Assumption (Excel): the first row and the first column of the data hold the names, when they hold text. */
function seriesOf(sheet: string, area: Area, by: "Rows" | "Columns"): ChartSeries[] {
  const at = (part: Partial<Area>): string => sheet + formatAbsoluteArea({ ...area, ...part });
  const { top, left, bottom, right } = area;
  return by === "Columns"
    ? Array.from({ length: right - left }, (_, index) => left + 1 + index).map((column) => ({
        name: at({ bottom: top, left: column, right: column }),
        categories: at({ top: top + 1, right: left }),
        values: at({ top: top + 1, left: column, right: column }),
        color: null,
      }))
    : Array.from({ length: bottom - top }, (_, index) => top + 1 + index).map((row) => ({
        name: at({ top: row, bottom: row, right: left }),
        categories: at({ bottom: top, left: left + 1 }),
        values: at({ top: row, bottom: row, left: left + 1 }),
        color: null,
      }));
}

function areaOf(value: unknown): Area {
  const range = typeof value === "object" && value !== null ? RANGE_TARGETS.get(value) : undefined;
  return range?.area ?? readAddress(value);
}
