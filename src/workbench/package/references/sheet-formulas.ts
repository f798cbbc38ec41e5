import {
  joinTokens,
  tokenizeFormula,
  type FormulaToken,
  type QualifiedToken,
  type ReferenceToken,
} from "./formula-tokens";
import { formatQualifier, sameSheetName, type SheetQualifier } from "./sheet-names";

/** Writes the new name of a sheet into a formula; references to other workbooks stay. */
export function renameSheetInFormula(formula: string, oldName: string, newName: string): string {
  const renamed = (name: string) => (sameSheetName(name, oldName) ? newName : name);
  return rewriteQualified(formula, (token, qualifier) => {
    const sheet = renamed(qualifier.sheet);
    const lastSheet = qualifier.lastSheet === null ? null : renamed(qualifier.lastSheet);
    if (sheet === qualifier.sheet && lastSheet === qualifier.lastSheet) return token.text;
    return formatQualifier({ ...qualifier, sheet, lastSheet }) + token.text.slice(token.prefix.length);
  });
}

/**
 * Marks what pointed at a deleted sheet: "Blad1!A1" becomes "#REF!A1", as Excel writes it. A 3-D reference that began or
 * ended there shrinks to the next sheet; `sheetOrder` holds the names in tab order with the deleted one still in it.
 */
export function refsToDeletedSheet(formula: string, sheet: string, sheetOrder: readonly string[]): string {
  return rewriteQualified(formula, (token, qualifier) => {
    if (qualifier.lastSheet !== null) return shrink3d(token, qualifier, sheet, sheetOrder);
    if (!sameSheetName(qualifier.sheet, sheet)) return token.text;
    return token.kind === "reference" ? `#REF!${token.text.slice(token.prefix.length)}` : "#REF!";
  });
}

/** Writes the new name of a defined name into a formula; names of sheets, functions and table columns stay. */
export function renameNameInFormula(formula: string, oldName: string, newName: string): string {
  const wanted = oldName.toLowerCase();
  if (!formula.toLowerCase().includes(wanted)) return formula;
  const tokens = tokenizeFormula(formula);
  const renamed = tokens.map((token, at): FormulaToken => {
    const isCall = tokens[at + 1]?.text.startsWith("(") ?? false;
    if (
      token.kind === "qualified" &&
      token.qualifier.workbook === null &&
      token.rest.toLowerCase() === wanted
    ) {
      return { kind: "other", text: token.prefix + newName };
    }
    if (token.kind !== "other" || isCall || token.text.toLowerCase() !== wanted) return token;
    return { kind: "other", text: newName };
  });
  return joinTokens(renamed);
}

function shrink3d(
  token: ReferenceToken | QualifiedToken,
  qualifier: SheetQualifier,
  sheet: string,
  order: readonly string[],
): string {
  const position = (name: string) => order.findIndex((other) => sameSheetName(other, name));
  const gone = position(sheet);
  const ends = [position(qualifier.sheet), position(qualifier.lastSheet ?? "")];
  if (!ends.includes(gone) || ends.includes(-1)) return token.text;
  const low = Math.min(...ends) + (Math.min(...ends) === gone ? 1 : 0);
  const high = Math.max(...ends) - (Math.max(...ends) === gone ? 1 : 0);
  const first = order[low];
  const last = order[high];
  const rest = token.text.slice(token.prefix.length);
  if (low > high || first === undefined || last === undefined) return `#REF!${rest}`;
  return formatQualifier({ workbook: null, sheet: first, lastSheet: low === high ? null : last }) + rest;
}

function rewriteQualified(
  formula: string,
  change: (token: ReferenceToken | QualifiedToken, qualifier: SheetQualifier) => string,
): string {
  if (!formula.includes("!")) return formula;
  const tokens = tokenizeFormula(formula).map((token): FormulaToken => {
    if (token.kind === "other" || token.qualifier === null || token.qualifier.workbook !== null) return token;
    return { kind: "other", text: change(token, token.qualifier) };
  });
  return joinTokens(tokens);
}
