import type { TextKey } from "../texts";

const TEXTS: Readonly<Record<string, TextKey>> = {
  AccessDenied: "deniedProtected",
  TextTooLong: "deniedTextTooLong",
  FormulaTooLong: "deniedFormulaTooLong",
  NoPlace: "deniedNoPlace",
  MergedRangeConflict: "deniedMerged",
  InsertDeleteConflict: "deniedInsert",
  NonBlankCellOffSheet: "deniedInsert",
};

/** The sentence for a refused action of the person at the grid, by Excel's code. */
export function refusedActionText(code: string): TextKey {
  return TEXTS[code] ?? "deniedOther";
}
