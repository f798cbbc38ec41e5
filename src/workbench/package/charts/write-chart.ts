import type { PackageParts } from "../container/package-parts";
import { isType } from "../container/relationships";
import { PackageError } from "../document";
import type { SheetEntry, StructureContext } from "../structure/context";
import { element, parseElement, serializeDocument, serializeElement, type XmlElement } from "../xml/element";
import { chartXml, type ChartTexts } from "./chart-xml";
import { placeAnchor, standingCharts } from "./read-charts";
import type { ChartState } from "./chart-state";

const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Puts a chart of bars on a sheet, with the drawing that carries it; gives its id. */
export function addChart(
  context: StructureContext,
  sheet: SheetEntry,
  chart: Omit<ChartState, "id">,
  texts: ChartTexts,
): string {
  const { parts } = context;
  const drawing = drawingOf(parts, sheet);
  const path = parts.freePath("xl/charts/chart#.xml");
  parts.add(path, chartXml(chart, texts), CHART_TYPE);
  const link = parts.addRelationship(drawing, `${LINKS}/chart`, path);
  const root = parseElement(parts.text(drawing) ?? "");
  root.children.push(anchorElement(chart, link, root.children.length + 1));
  parts.setText(drawing, serializeDocument(root));
  return path;
}

/** Writes a chart anew, in its place or another one. Throws ItemNotFound when the sheet has none of that id. */
export function updateChart(
  parts: PackageParts,
  sheetPath: string,
  id: string,
  patch: Partial<Omit<ChartState, "id">>,
  texts: ChartTexts,
): void {
  const found = standingCharts(parts, sheetPath).find(({ state }) => state.id === id);
  if (found === undefined) throw new PackageError("ItemNotFound", "There is no such chart.");
  if (found.state.kind === null) {
    throw new PackageError("InvalidOperation", "The workbench changes charts of bars only.");
  }
  parts.setText(id, chartXml({ ...found.state, ...patch }, texts));
  if (patch.place === undefined) return;
  placeAnchor(found.anchor, patch.place);
  parts.setText(found.drawing, serializeDocument(found.root));
}

/** The sheet's drawing part, made when it has none. */
function drawingOf(parts: PackageParts, sheet: SheetEntry): string {
  const found = parts.relationships(sheet.path).find((link) => isType(link, "drawing"));
  if (found !== undefined) return found.target;
  const path = parts.freePath("xl/drawings/drawing#.xml");
  const root = element("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING });
  parts.add(path, serializeDocument(root), DRAWING_TYPE);
  const id = parts.addRelationship(sheet.path, `${LINKS}/drawing`, path);
  const prefix = sheet.part.declareNamespace(LINKS, "r");
  sheet.part.setBlocks("drawing", [
    serializeElement(element(`${sheet.part.prefix}drawing`, { [`${prefix}:id`]: id })),
  ]);
  return path;
}

/** A chart's anchor (20.5.2.33): from the upper left corner of its first cell to the lower right one of its last. */
function anchorElement(chart: Omit<ChartState, "id">, link: string, number: number): XmlElement {
  const frame =
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:from/><xdr:to/>` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${String(number + 1)}" name="Grafiek ${String(number)}"/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${LINKS}" r:id="${link}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";
  const anchor = parseElement(frame);
  placeAnchor(anchor, chart.place);
  return anchor;
}
