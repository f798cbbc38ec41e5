import type { SheetPart } from "../sheet/sheet-part";
import { child, element, parseElement, serializeElement, textOf, type XmlElement } from "../xml/element";
import { ensureChild, isOn, setAttribute } from "../xml/ordered-children";

/** How a sheet is printed. */
export interface PageSetup {
  readonly landscape: boolean;
  /** Number of the paper in OOXML: 1 is Letter, 9 is A4. */
  readonly paperSize: number;
  /** Pages to fit on in width and in height; 0 leaves it open; null for both: printed at its own size. */
  readonly fitToWidth: number | null;
  readonly fitToHeight: number | null;
  readonly gridlines: boolean;
  /** In Excel's codes: "&C&P / &N". */
  readonly footer: string;
}

/** 18.3.1.82, CT_SheetPr. */
const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
/** 18.3.1.46, CT_HeaderFooter. */
const FOOTER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
/** Margins in inches as Excel writes them for a new sheet; a page setup without margins is not valid. */
const MARGINS = { left: "0.7", right: "0.7", top: "0.75", bottom: "0.75", header: "0.3", footer: "0.3" };

/** How a sheet is printed. */
export function readPageSetup(part: SheetPart): PageSetup {
  const setup = blockOf(part, "pageSetup");
  const fits = isOn(child(blockOf(part, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const pages = (name: string) => (fits ? Number(setup.attributes.get(name) ?? "1") : null);
  const footer = child(blockOf(part, "headerFooter"), "oddFooter");
  return {
    landscape: setup.attributes.get("orientation") === "landscape",
    paperSize: Number(setup.attributes.get("paperSize") ?? "1"),
    fitToWidth: pages("fitToWidth"),
    fitToHeight: pages("fitToHeight"),
    gridlines: isOn(blockOf(part, "printOptions"), "gridLines"),
    footer: footer === null ? "" : textOf(footer),
  };
}

/** Changes how a sheet is printed; what `patch` does not name stays. */
export function setPageSetup(part: SheetPart, patch: Partial<PageSetup>): void {
  const next = { ...readPageSetup(part), ...patch };
  const setup = blockOf(part, "pageSetup");
  setAttribute(setup, "paperSize", String(next.paperSize));
  setAttribute(setup, "orientation", next.landscape ? "landscape" : "portrait");
  setAttribute(setup, "fitToWidth", next.fitToWidth === null ? null : String(next.fitToWidth));
  setAttribute(setup, "fitToHeight", next.fitToHeight === null ? null : String(next.fitToHeight));
  // Printer settings belong to the setup that was; attributes stand in no order.
  part.setBlocks("pageSetup", [serializeElement(setup)]);
  if (part.block("pageMargins") === null) {
    part.setBlocks("pageMargins", [serializeElement(element(`${part.prefix}pageMargins`, MARGINS))]);
  }
  if (patch.fitToWidth !== undefined || patch.fitToHeight !== undefined) {
    writeFits(part, next.fitToWidth !== null || next.fitToHeight !== null);
  }
  if (patch.gridlines !== undefined) writeGridlines(part, patch.gridlines);
  if (patch.footer !== undefined) writeFooter(part, patch.footer);
}

function writeFits(part: SheetPart, fits: boolean): void {
  const properties = blockOf(part, "sheetPr");
  setAttribute(ensureChild(properties, "pageSetUpPr", PROPERTIES_ORDER), "fitToPage", fits ? "1" : null);
  part.setBlocks("sheetPr", [serializeElement(properties)]);
}

function writeGridlines(part: SheetPart, on: boolean): void {
  const options = blockOf(part, "printOptions");
  setAttribute(options, "gridLines", on ? "1" : null);
  part.setBlocks("printOptions", [serializeElement(options)]);
}

function writeFooter(part: SheetPart, footer: string): void {
  const all = blockOf(part, "headerFooter");
  ensureChild(all, "oddFooter", FOOTER_ORDER).children.splice(0, Infinity, footer);
  part.setBlocks("headerFooter", [serializeElement(all)]);
}

function blockOf(part: SheetPart, local: string): XmlElement {
  const xml = part.block(local);
  return xml === null ? element(part.prefix + local) : parseElement(xml);
}
