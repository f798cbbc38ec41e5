import type { Area } from "../area";
import type { PackageParts } from "../container/package-parts";
import { isType } from "../container/relationships";
import {
  attributeNamed,
  child,
  childrenNamed,
  element,
  elementsOf,
  parseElement,
  prefixOf,
  textOf,
  XmlProblem,
  type XmlElement,
} from "../xml/element";
import type { ChartSeries, ChartState } from "./chart-state";

/** A chart with where it stands in the package; `anchor` is part of `root`, the drawing's tree. */
interface StandingChart {
  readonly state: ChartState;
  readonly drawing: string;
  readonly root: XmlElement;
  readonly anchor: XmlElement;
}

/** The charts of a sheet; those that cannot be read are left out. */
export function readCharts(parts: PackageParts, sheetPath: string): ChartState[] {
  return standingCharts(parts, sheetPath).map(({ state }) => state);
}

/** The charts of a sheet, with their anchors. */
export function standingCharts(parts: PackageParts, sheetPath: string): StandingChart[] {
  const drawing = parts.relationships(sheetPath).find((link) => isType(link, "drawing"))?.target;
  const root = drawing === undefined ? null : parsed(parts.text(drawing));
  if (drawing === undefined || root === null) return [];
  const links = new Map(parts.relationships(drawing).map(({ id, target }) => [id, target]));
  return elementsOf(root).flatMap((anchor) => {
    const place = anchorPlace(anchor);
    const link = find(anchor, "chart");
    const path = link === null ? undefined : links.get(attributeNamed(link, "id") ?? "");
    const chart = path === undefined ? null : parsed(parts.text(path));
    if (place === null || path === undefined || chart === null) return [];
    return [{ state: { id: path, place, ...readChart(chart) }, drawing, root, anchor }];
  });
}

/** Lets an anchor cover these cells. */
export function placeAnchor(anchor: XmlElement, place: Area): void {
  const corner = (local: string, row: number, column: number): void => {
    const tag = (name: string, value: number) => element(prefixOf(anchor) + name, {}, [String(value)]);
    const places = [tag("col", column), tag("colOff", 0), tag("row", row), tag("rowOff", 0)];
    child(anchor, local)?.children.splice(0, Infinity, ...places);
  };
  corner("from", place.top, place.left);
  corner("to", place.bottom + 1, place.right + 1);
}

function anchorPlace(anchor: XmlElement): Area | null {
  const number = (corner: string, local: string) => {
    const el = child(anchor, corner);
    const inner = el === null ? null : child(el, local);
    return inner === null ? NaN : Number(textOf(inner));
  };
  const top = number("from", "row");
  const left = number("from", "col");
  const bottom = number("to", "row") - 1;
  const right = number("to", "col") - 1;
  if (![top, left, bottom, right].every(Number.isInteger)) return null;
  return { top, left, bottom: Math.max(top, bottom), right: Math.max(left, right) };
}

function readChart(space: XmlElement): Omit<ChartState, "id" | "place"> {
  const plot = find(space, "plotArea");
  const kinds = plot === null ? [] : elementsOf(plot).filter(({ local }) => local.endsWith("Chart"));
  const bars = kinds.length === 1 && kinds[0]?.local === "barChart" ? kinds[0] : null;
  const title = find(space, "title");
  const legend = find(space, "legendPos")?.attributes.get("val");
  return {
    kind: bars && {
      direction: valueOf(bars, "barDir") === "bar" ? "bar" : "col",
      stacked: valueOf(bars, "grouping") === "stacked",
    },
    title: title === null ? "" : all(title, "t").map(textOf).join(""),
    legend: legend === "r" || legend === "t" || legend === "l" || legend === "b" ? legend : null,
    series: bars === null ? [] : childrenNamed(bars, "ser").map(readSeries),
  };
}

function readSeries(series: XmlElement): ChartSeries {
  const formula = (local: string) => {
    const el = child(series, local);
    const f = el === null ? null : find(el, "f");
    return f === null ? "" : textOf(f);
  };
  const look = child(series, "spPr");
  const fill = look === null ? null : child(look, "solidFill");
  const color = fill === null ? undefined : find(fill, "srgbClr")?.attributes.get("val");
  return {
    name: formula("tx"),
    categories: formula("cat"),
    values: formula("val"),
    color: color === undefined ? null : `#${color.toUpperCase()}`,
  };
}

function valueOf(el: XmlElement, local: string): string | null {
  return child(el, local)?.attributes.get("val") ?? null;
}

/** The first element of that local name below another one, at any depth. */
function find(el: XmlElement, local: string): XmlElement | null {
  return all(el, local)[0] ?? null;
}

function all(el: XmlElement, local: string): XmlElement[] {
  return elementsOf(el).flatMap((inner) => [...(inner.local === local ? [inner] : []), ...all(inner, local)]);
}

function parsed(xml: string | null): XmlElement | null {
  try {
    return xml === null ? null : parseElement(xml);
  } catch (error) {
    if (error instanceof XmlProblem) return null;
    throw error;
  }
}
