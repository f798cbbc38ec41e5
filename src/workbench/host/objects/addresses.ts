import type { Area } from "../../package/area";
import type { SheetDocument } from "../../package/document";
import { formatArea, parseArea, quoteSheetName } from "../../package/references";
import { LAST_COLUMN, LAST_ROW } from "../cells/matrix";
import { invalidArgument } from "../protocol/host-error";

/** "Blad1!A1:B2" or "A1:B2" as an area; refused when it is no address. */
export function readAddress(address: unknown): Area {
  if (address === undefined || address === null || address === "") return wholeSheet();
  const text = String(address);
  const area = parseArea(text.slice(text.lastIndexOf("!") + 1));
  if (!area) throw invalidArgument(`address ${text}`);
  return area;
}

export function wholeSheet(): Area {
  return { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
}

/** "A1:B2,C3" as areas. */
export function readAddresses(address: unknown): Area[] {
  if (address === undefined || address === null) return [wholeSheet()];
  const text = String(address);
  // Office.js: "the address string must be less than 8,192 characters".
  if (text.length >= 8192) throw invalidArgument("address is too long");
  return text.split(",").map((part) => readAddress(part.trim()));
}

/** An area as Office.js shows it, with its sheet. */
export function showAddress(sheet: SheetDocument, area: Area): string {
  return `${quoteSheetName(sheet.name)}${formatArea(area)}`;
}

/** A number argument; refused when it is none. */
export function readNumber(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(name);
  return Math.trunc(value);
}

/** An area that lies on the sheet; refused otherwise. */
export function onSheet(area: Area): Area {
  if (
    area.top < 0 ||
    area.left < 0 ||
    area.bottom > LAST_ROW ||
    area.right > LAST_COLUMN ||
    area.bottom < area.top ||
    area.right < area.left
  ) {
    throw invalidArgument("the range is not on the sheet");
  }
  return area;
}
