import type { Book } from "../book/book";
import { openBook } from "../book/open-book";
import type { TextLocale } from "../cells/number-text";
import { DEFAULT_LIMITS } from "../container/limits";
import { CoreSheet } from "../sheet/core-sheet";
import type { SheetModel } from "../sheet/sheet-model";
import { buildWorkbook, type SheetSpec, type WorkbookSpec } from "./build-workbook";

/** A workbook under test with its first sheet at hand. */
export interface TestBook {
  readonly book: Book;
  readonly model: SheetModel;
  readonly sheet: CoreSheet;
  /** The raw content of sheetData as it would be saved now. */
  data(): string;
  /** What the file gives when it is saved and opened again. */
  reopened(): TestBook;
}

/** Opens the first sheet of a workbook that is built from XML. */
export function openTestBook(spec: WorkbookSpec, locale: TextLocale = "nl"): TestBook {
  return fromBytes(buildWorkbook(spec), locale);
}

/** Opens a workbook of one sheet. */
export function openTestSheet(
  sheet: Omit<SheetSpec, "name">,
  spec: WorkbookSpec = {},
  locale: TextLocale = "nl",
): TestBook {
  return openTestBook({ ...spec, sheets: [{ name: "Blad1", ...sheet }] }, locale);
}

function fromBytes(bytes: Uint8Array, locale: TextLocale): TestBook {
  const book = openBook(bytes, DEFAULT_LIMITS, locale);
  const [model] = book.sheets;
  if (model === undefined) throw new Error("The workbook has no worksheet.");
  return {
    book,
    model,
    sheet: new CoreSheet(model),
    data: () => /<sheetData>([^]*)<\/sheetData>/.exec(model.part.toXml())?.[1] ?? "",
    reopened: () => fromBytes(book.toFile(), locale),
  };
}
