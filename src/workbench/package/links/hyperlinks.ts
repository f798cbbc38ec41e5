import { formatCell, parseArea } from "../references";
import type { SheetPart } from "../sheet/sheet-part";
import { childrenNamed, element, parseElement, serializeElement, type XmlElement } from "../xml/element";

/** A link from a cell to a place in the workbook. */
export interface Hyperlink {
  readonly row: number;
  readonly column: number;
  /** "'Blad 1'!D5" */
  readonly location: string;
  /** What a pointer over the cell shows; "" for nothing. */
  readonly tip: string;
}

const BLOCK = "hyperlinks";

/** Links to places in the workbook, with the cell that each stands on; those to other files and the web are left out. */
export function readHyperlinks(part: SheetPart): Hyperlink[] {
  return linkElements(part).flatMap((el) => {
    const area = parseArea(el.attributes.get("ref") ?? "");
    const location = el.attributes.get("location");
    if (area === null || location === undefined) return [];
    return [{ row: area.top, column: area.left, location, tip: el.attributes.get("tooltip") ?? "" }];
  });
}

/** Lays a link to a place in the workbook on a cell, in the place of what was there (18.3.1.47). */
export function setHyperlink(part: SheetPart, { row, column, location, tip }: Hyperlink): void {
  const ref = formatCell(row, column);
  const tooltip: Record<string, string> = tip === "" ? {} : { tooltip: tip };
  const made = element(`${part.prefix}hyperlink`, { ref, location, ...tooltip });
  const standing = part.block(BLOCK);
  const end = `</${part.prefix}${BLOCK}>`;
  if (standing?.endsWith(end) === true && !standing.includes(`ref="${ref}"`)) {
    // A report has thousands of links: a new one is put behind the others without reading them all.
    part.setBlocks(BLOCK, [standing.slice(0, -end.length) + serializeElement(made) + end]);
    return;
  }
  const others = linkElements(part).filter((el) => el.attributes.get("ref") !== ref);
  part.setBlocks(BLOCK, [serializeElement(element(`${part.prefix}${BLOCK}`, {}, [...others, made]))]);
}

function linkElements(part: SheetPart): XmlElement[] {
  const xml = part.block(BLOCK);
  return xml === null ? [] : childrenNamed(parseElement(xml), "hyperlink");
}
