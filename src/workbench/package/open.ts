import { openBook } from "./book/open-book";
import type { TextLocale } from "./cells/number-text";
import { DEFAULT_LIMITS, type PackageLimits } from "./container/limits";
import { ZipProblem } from "./container/zip-reader";
import type { AddInReference } from "./custom-xml";
import type { OpenResult, PackageProblem } from "./document";
import { OpenWorkbook } from "./workbook";
import { XmlProblem } from "./xml/element";

export { DEFAULT_LIMITS, type PackageLimits } from "./container/limits";
export type { TextLocale } from "./cells/number-text";
export type { AddInReference } from "./custom-xml";

/** What a caller may want otherwise than usual. */
export interface OpenOptions {
  /** Language of shown texts (decimal comma, names of months, WAAR): that of the Excel that is played. Dutch unless stated. */
  readonly locale?: TextLocale;
  /** The add-in whose settings `WorkbookDocument.settings` are. */
  readonly addIn?: AddInReference;
}

/** Settings of nobody in particular, for callers that name no add-in. */
const NO_ADD_IN: AddInReference = {
  id: "00000000-0000-0000-0000-000000000000",
  version: "1.0.0.0",
  store: "developer",
  storeType: "Registry",
};

/**
 * Opens an .xlsx (or .xlsm, .xltx …) as a live document. Never throws: a file that cannot be opened gives a problem with a code.
 * `limits` keep a file from asking too much of the machine.
 */
export function openWorkbook(
  bytes: Uint8Array,
  limits: PackageLimits = DEFAULT_LIMITS,
  { locale = "nl", addIn = NO_ADD_IN }: OpenOptions = {},
): OpenResult {
  try {
    return { ok: true, workbook: new OpenWorkbook(openBook(bytes, limits, locale), addIn) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): PackageProblem {
  if (error instanceof ZipProblem) return { code: error.code, detail: error.message };
  if (error instanceof XmlProblem) return { code: "damaged", detail: error.message };
  // Memory or stack that runs out: the reader itself throws nothing else on purpose.
  return { code: "damaged", detail: error instanceof Error ? error.message : "The file cannot be read." };
}
