import type { Area } from "../../package/area";
import type { SheetDocument, WorkbookDocument } from "../../package/document";
import { parseArea } from "../../package/references";

interface FoundPlace {
  readonly sheet: SheetDocument;
  readonly area: Area;
}

/**
 * Where a text typed in the name box leads, seen from a sheet: "B12", "Tabel!A2:C5", or a name or table of the workbook that stands
 * for one block. Null when it leads nowhere, or to a hidden sheet.
 */
export function findPlace(book: WorkbookDocument, from: SheetDocument, text: string): FoundPlace | null {
  const wanted = text.trim();
  const place = reference(book, from, wanted) ?? named(book, from, wanted) ?? table(book, wanted);
  return place?.sheet.visibility === "visible" ? place : null;
}

function reference(book: WorkbookDocument, from: SheetDocument, text: string): FoundPlace | null {
  const mark = text.lastIndexOf("!");
  const area = parseArea(text.slice(mark + 1).replaceAll("$", ""));
  if (mark < 0) return area && { sheet: from, area };
  const written = text.slice(0, mark);
  const name = /^'.*'$/.test(written) ? written.slice(1, -1).replaceAll("''", "'") : written;
  const sheet = book.sheets.find((one) => same(one.name, name));
  return area && sheet ? { sheet, area } : null;
}

/** A name of the sheet itself goes before one of the workbook. */
function named(book: WorkbookDocument, from: SheetDocument, text: string): FoundPlace | null {
  const names = book.names.filter((one) => one.visible && same(one.name, text));
  const found =
    names.find(({ sheetId }) => sheetId === from.id) ?? names.find(({ sheetId }) => sheetId === null);
  return found ? reference(book, from, found.formula) : null;
}

/** A table's name stands for its rows without header and totals, as in Excel. */
function table(book: WorkbookDocument, text: string): FoundPlace | null {
  for (const sheet of book.sheets) {
    const found = sheet.tables.find(({ name }) => same(name, text));
    if (!found) continue;
    const { area, hasHeader, hasTotals } = found;
    const [top, bottom] = [area.top + (hasHeader ? 1 : 0), area.bottom - (hasTotals ? 1 : 0)];
    return { sheet, area: { ...area, top, bottom } };
  }
  return null;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
