export { type ChartTexts } from "./chart-xml";
export { readCharts } from "./read-charts";
export { addChart, updateChart } from "./write-chart";
