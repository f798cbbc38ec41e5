import type { ChartState } from "../../package/charts/chart-state";
import { openTestSheet } from "../../package/testing/open-test-book";
import { chartData, placeBars } from "./chart-data";

const number = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const { sheet } = openTestSheet({
  rows:
    `<row r="1">${text("B1", "nodig")}${text("C1", "wenselijk")}</row>` +
    `<row r="2">${text("A2", "GGD")}${number("B2", 2)}${number("C2", 2)}</row>` +
    `<row r="3">${text("A3", "Rijk")}${number("B3", 1)}</row>`,
});
const workbook = { sheets: [sheet] } as unknown as Parameters<typeof chartData>[0];
const series = (column: string) => ({
  name: `Blad1!$${column}$1`,
  categories: "Blad1!$A$2:$A$3",
  values: `Blad1!$${column}$2:$${column}$3`,
  color: column === "B" ? "#112233" : null,
});
const chart = { series: [series("B"), series("C")] } as unknown as ChartState;

test("a chart's numbers come from its cells", () => {
  expect(chartData(workbook, chart)).toEqual({
    categories: ["GGD", "Rijk"],
    series: [
      { name: "nodig", values: [2, 1], color: "#112233" },
      { name: "wenselijk", values: [2, 0], color: "#ED7D31" },
    ],
  });
});

test("stacked bars stand on each other, clustered ones beside each other", () => {
  const data = chartData(workbook, chart);
  const stacked = placeBars(data, true);
  expect(stacked.most).toBe(4);
  expect(stacked.bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.5],
    [0.5, 1],
    [0, 0.25],
  ]);
  const clustered = placeBars(data, false);
  expect(clustered.most).toBe(2);
  expect(clustered.bars.map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [0, 1],
    [0, 0.5],
  ]);
  expect(clustered.bars[0]?.start).toBeLessThan(clustered.bars[1]?.start ?? 0);
});

test("a reference that leads nowhere gives no numbers", () => {
  const lost = { series: [{ ...series("B"), values: "#REF!", categories: "Weg!$A$1" }] };
  expect(chartData(workbook, lost as unknown as ChartState).series[0]?.values).toEqual([]);
});
