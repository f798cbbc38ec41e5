import type { ChartState } from "../../package/charts/chart-state";
import type { WorkbookDocument } from "../../package/document";
import { useTexts, fill } from "../use-texts";
import { chartData, placeBars, type ChartData } from "./chart-data";
import { boxOf, type Box, type PaneLayout, partIn } from "./panes";
import type { SheetView } from "./sheet-view";
import type { Windows } from "./use-windows";

interface ChartLayerProps {
  readonly pane: PaneLayout;
  readonly view: SheetView;
  readonly windows: Windows;
  readonly workbook: WorkbookDocument;
}

/** The sheet's charts over the cells of a pane. Charts of bars are drawn; of others only their place and title. */
export function ChartLayer({ pane, view, windows, workbook }: ChartLayerProps) {
  return view.sheet.charts.map((chart) => {
    const part = partIn(pane, chart.place);
    if (!part?.sides.top || !part.sides.left) return null;
    return (
      <ChartDrawing key={chart.id} chart={chart} box={boxOf(chart.place, windows)} workbook={workbook} />
    );
  });
}

interface ChartDrawingProps {
  readonly chart: ChartState;
  readonly box: Box;
  readonly workbook: WorkbookDocument;
}

const TITLE_HEIGHT = 30;
const LEGEND_HEIGHT = 26;
const LABEL_HEIGHT = 20;
const AXIS_WIDTH = 34;
const NAMES_WIDTH = 130;

function ChartDrawing({ chart, box, workbook }: ChartDrawingProps) {
  const texts = useTexts();
  const data = chartData(workbook, chart);
  const bottom = box.height - (chart.legend === null ? 6 : LEGEND_HEIGHT);
  const isLying = chart.kind?.direction === "bar";
  const plot: Box = {
    left: isLying ? NAMES_WIDTH : AXIS_WIDTH,
    top: TITLE_HEIGHT,
    width: Math.max(10, box.width - (isLying ? NAMES_WIDTH : AXIS_WIDTH) - 12),
    height: Math.max(10, bottom - TITLE_HEIGHT - LABEL_HEIGHT),
  };
  return (
    <svg
      className="sheet-chart"
      style={{ left: box.left, top: box.top }}
      width={box.width}
      height={box.height}
      role="img"
      aria-label={fill(texts.chart, { title: chart.title })}
    >
      <text x={box.width / 2} y={20} textAnchor="middle" className="sheet-chart-title">
        {chart.title}
      </text>
      {chart.kind === null ? (
        <text x={box.width / 2} y={box.height / 2} textAnchor="middle">
          {texts.chartInExcel}
        </text>
      ) : (
        <Plot data={data} plot={plot} stacked={chart.kind.stacked} isLying={isLying} />
      )}
      {chart.kind !== null && chart.legend !== null && (
        <Legend data={data} y={box.height - 10} width={box.width} />
      )}
    </svg>
  );
}

interface PlotProps {
  readonly data: ChartData;
  readonly plot: Box;
  readonly stacked: boolean;
  /** The bars lie; the first category is at the bottom, as in Excel. */
  readonly isLying: boolean;
}

function Plot({ data, plot, stacked, isLying }: PlotProps) {
  const { bars, most } = placeBars(data, stacked);
  const { left, top, width, height } = plot;
  const names = data.categories.length;
  const step = Math.max(1, Math.ceil(most / 4));
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step);
  return (
    <g>
      {ticks.map((tick) => {
        const share = tick / most;
        const x = left + width * share;
        const y = top + height * (1 - share);
        return isLying ? (
          <g key={tick}>
            <line x1={x} x2={x} y1={top} y2={top + height} className="sheet-chart-line" />
            <text x={x} y={top + height + 14} textAnchor="middle">
              {tick}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line x1={left} x2={left + width} y1={y} y2={y} className="sheet-chart-line" />
            <text x={left - 6} y={y + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        );
      })}
      {bars.map(({ from, to, start, size, color }, index) =>
        isLying ? (
          <rect
            key={index}
            x={left + width * from}
            width={width * (to - from)}
            y={top + height * (1 - start - size)}
            height={height * size}
            fill={color}
          />
        ) : (
          <rect
            key={index}
            x={left + width * start}
            width={width * size}
            y={top + height * (1 - to)}
            height={height * (to - from)}
            fill={color}
          />
        ),
      )}
      {data.categories.map((name, at) => {
        const middle = (at + 0.5) / names;
        return isLying ? (
          <text key={at} x={left - 6} y={top + height * (1 - middle) + 4} textAnchor="end">
            {cut(name, NAMES_WIDTH)}
          </text>
        ) : (
          <text key={at} x={left + width * middle} y={top + height + 14} textAnchor="middle">
            {cut(name, width / names)}
          </text>
        );
      })}
    </g>
  );
}

function Legend({
  data,
  y,
  width,
}: {
  readonly data: ChartData;
  readonly y: number;
  readonly width: number;
}) {
  const room = Math.min(150, width / Math.max(1, data.series.length));
  const start = (width - room * data.series.length) / 2;
  return (
    <g>
      {data.series.map(({ name, color }, index) => (
        <g key={index}>
          <rect x={start + room * index} y={y - 9} width={10} height={10} fill={color} />
          <text x={start + room * index + 15} y={y}>
            {cut(name, room - 20)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Letters are about 6 pixels wide at this size; Excel too cuts or turns what does not fit. */
function cut(name: string, pixels: number): string {
  const letters = Math.max(3, Math.floor(pixels / 6));
  return name.length <= letters ? name : `${name.slice(0, letters - 1)}…`;
}
