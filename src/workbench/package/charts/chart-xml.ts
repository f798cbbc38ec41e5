import type { RawValue } from "../document";
import { XML_DECLARATION } from "../xml/element";
import { escapeXmlAttribute, escapeXmlText } from "../xml/escape";
import type { ChartSeries, ChartState } from "./chart-state";

/** Gives what the cells of a reference hold, row by row. */
export type ChartTexts = (reference: string) => readonly RawValue[];

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** Ids of the two axes; any numbers that differ. */
const CATEGORIES = "111111111";
const VALUES = "222222222";

/** A chart of bars as a part (ECMA-376 part 1, 21.2.2.27). */
export function chartXml(chart: Omit<ChartState, "id">, texts: ChartTexts): string {
  const { kind, title, series, legend } = chart;
  const direction = kind?.direction ?? "col";
  const stacked = kind?.stacked === true;
  const bars =
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacked ? "stacked" : "clustered"}"/>` +
    `<c:varyColors val="0"/>${series.map((one, at) => seriesXml(one, at, texts)).join("")}` +
    `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ""}` +
    `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>`;
  const axes =
    axisXml("catAx", direction === "bar" ? "l" : "b") + axisXml("valAx", direction === "bar" ? "b" : "l");
  const legendXml =
    legend === null ? "" : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`;
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/>` +
    `<c:chart>${titleXml(title)}<c:autoTitleDeleted val="${title === "" ? "1" : "0"}"/>` +
    `<c:plotArea><c:layout/>${bars}${axes}</c:plotArea>${legendXml}<c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
}

function titleXml(title: string): string {
  if (title === "") return "";
  const text = `<a:p><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXmlText(title)}</a:t></a:r></a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/>${text}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function seriesXml({ name, categories, values, color }: ChartSeries, at: number, texts: ChartTexts): string {
  const number = String(at);
  const rgb = color === null ? "" : escapeXmlAttribute(color.slice(1));
  const fill = rgb === "" ? "" : `<c:spPr><a:solidFill><a:srgbClr val="${rgb}"/></a:solidFill></c:spPr>`;
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>` +
    `<c:tx>${reference("str", name, texts(name))}</c:tx>${fill}<c:invertIfNegative val="0"/>` +
    `<c:cat>${reference("str", categories, texts(categories))}</c:cat>` +
    `<c:val>${reference("num", values, texts(values))}</c:val></c:ser>`
  );
}

function reference(kind: "str" | "num", formula: string, values: readonly RawValue[]): string {
  const points = values.map((value, at) =>
    value === null || typeof value === "object"
      ? ""
      : `<c:pt idx="${String(at)}"><c:v>${escapeXmlText(String(value))}</c:v></c:pt>`,
  );
  const format = kind === "num" ? "<c:formatCode>General</c:formatCode>" : "";
  const kept = `${format}<c:ptCount val="${String(values.length)}"/>${points.join("")}`;
  const cache = `<c:${kind}Cache>${kept}</c:${kind}Cache>`;
  return `<c:${kind}Ref><c:f>${escapeXmlText(formula)}</c:f>${cache}</c:${kind}Ref>`;
}

function axisXml(kind: "catAx" | "valAx", position: string): string {
  const isValues = kind === "valAx";
  const [own, other] = isValues ? [VALUES, CATEGORIES] : [CATEGORIES, VALUES];
  const lines = isValues ? "<c:majorGridlines/>" : "";
  const numbers = isValues ? '<c:numFmt formatCode="General" sourceLinked="0"/>' : "";
  return (
    `<c:${kind}><c:axId val="${own}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>${lines}${numbers}<c:majorTickMark val="none"/>` +
    `<c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/>` +
    `<c:crosses val="autoZero"/></c:${kind}>`
  );
}
