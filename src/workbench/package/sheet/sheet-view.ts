import { formatCell } from "../references";
import { child, element, parseElement, prefixOf, serializeElement, type XmlElement } from "../xml/element";
import { ensureChild, insertInOrder, removeChildren, setAttribute } from "../xml/ordered-children";
import type { SheetPart } from "./sheet-part";

/** 18.3.1.87, CT_SheetView. */
const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

/** Rows and columns that stay in sight; panes that are only split count as none. */
export function readFrozen(part: SheetPart): { readonly rows: number; readonly columns: number } {
  const xml = part.block("sheetViews");
  const view = xml === null ? null : child(parseElement(xml), "sheetView");
  const pane = view === null ? null : child(view, "pane");
  if (pane === null || !pane.attributes.get("state")?.startsWith("frozen")) return { rows: 0, columns: 0 };
  const size = (name: string) => {
    const value = Number(pane.attributes.get(name) ?? "0");
    return Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : 0;
  };
  return { rows: size("ySplit"), columns: size("xSplit") };
}

/** Freezes rows at the top and columns at the left; zero and zero lets all scroll. */
export function setFrozen(part: SheetPart, rows: number, columns: number): void {
  const views = viewsOf(part);
  const view = ensureChild(views, "sheetView", ["sheetView"]);
  if (!view.attributes.has("workbookViewId")) view.attributes.set("workbookViewId", "0");
  const selection = activeSelection(view);
  removeChildren(view, "pane");
  removeChildren(view, "selection");
  const active = activePane(rows, columns);
  if (active !== null) insertInOrder(view, paneElement(view, rows, columns, active), VIEW_ORDER);
  if (selection !== null) {
    // A selection in a pane that is not there would make Excel repair the file.
    setAttribute(selection, "pane", active);
    insertInOrder(view, selection, VIEW_ORDER);
  }
  part.setBlocks("sheetViews", [serializeElement(views)]);
}

/** Marks the sheet as the one in front, or takes the mark away. */
export function setTabSelected(part: SheetPart, selected: boolean): void {
  const xml = part.block("sheetViews");
  if (xml === null && !selected) return;
  const views = viewsOf(part);
  const view = ensureChild(views, "sheetView", ["sheetView"]);
  if (!view.attributes.has("workbookViewId")) view.attributes.set("workbookViewId", "0");
  const isSelected = /^(?:1|true)$/.test(view.attributes.get("tabSelected") ?? "");
  if (isSelected === selected) return;
  setAttribute(view, "tabSelected", selected ? "1" : null);
  part.setBlocks("sheetViews", [serializeElement(views)]);
}

function viewsOf(part: SheetPart): XmlElement {
  const xml = part.block("sheetViews");
  return xml === null ? element(`${part.prefix}sheetViews`) : parseElement(xml);
}

function activePane(rows: number, columns: number): string | null {
  if (rows > 0) return columns > 0 ? "bottomRight" : "bottomLeft";
  return columns > 0 ? "topRight" : null;
}

function paneElement(view: XmlElement, rows: number, columns: number, active: string): XmlElement {
  const pane = element(`${prefixOf(view)}pane`);
  setAttribute(pane, "xSplit", columns > 0 ? String(columns) : null);
  setAttribute(pane, "ySplit", rows > 0 ? String(rows) : null);
  setAttribute(pane, "topLeftCell", formatCell(rows, columns));
  setAttribute(pane, "activePane", active);
  setAttribute(pane, "state", "frozen");
  return pane;
}

/** The selection of the pane that has the focus. */
function activeSelection(view: XmlElement): XmlElement | null {
  const pane = child(view, "pane")?.attributes.get("activePane") ?? "topLeft";
  const all = view.children.filter((part) => typeof part !== "string" && part.local === "selection");
  const selections = all.filter((part) => typeof part !== "string");
  return selections.find((el) => (el.attributes.get("pane") ?? "topLeft") === pane) ?? selections[0] ?? null;
}
