import { isType } from "../container/relationships";
import { mapNames } from "../names/defined-names";
import { sameSheetName } from "../references";
import type { SheetModel } from "../sheet/sheet-model";
import { changePart } from "../structure/context";
import { chartPaths, mapChartFormulas, pivotSourcePaths } from "../structure/workbook-references";
import { changeAttribute, changeTexts, rewriteElements, withContent } from "../structure/xml-text";
import type { Book } from "./book";

type ChangeFormula = (formula: string) => string;

/** Formulas outside the cells, by local name, of rules (also of the newer kind, in extensions) and sparklines. */
const RULE_FORMULAS = ["formula", "formula1", "formula2", "f"] as const;
const RULE_BLOCKS = ["conditionalFormatting", "dataValidations", "extLst"] as const;

/**
 * Rewrites every formula of the workbook that can point at something: in cells, rules, defined names, tables and charts, and the
 * places that links lead to. Only sheets whose XML can hold `mark` are looked into ("!" for sheet names, "[" for tables).
 */
export function mapFormulasOfBook(book: Book, mark: string, change: ChangeFormula): void {
  for (const sheet of book.sheets) if (sheet.mayHold(mark)) mapSheet(sheet, change);
  changePart(book, book.workbookPath, (xml) => mapNames(xml, ({ formula }) => change(formula)));
  for (const sheet of book.sheets) mapTables(book, sheet, change);
  for (const path of chartPaths(book)) changePart(book, path, (xml) => mapChartFormulas(xml, change));
}

/** Writes the new name of a sheet where pivot tables name it as their source. */
export function renamePivotSources(book: Book, oldName: string, newName: string): void {
  const renamed = (name: string) => (sameSheetName(name, oldName) ? newName : name);
  for (const path of pivotSourcePaths(book)) {
    changePart(book, path, (xml) => changeStartTags(xml, "worksheetSource", "sheet", renamed));
  }
}

function mapSheet(sheet: SheetModel, change: ChangeFormula): void {
  const { part } = sheet;
  part.rows.mapFormulas(({ formula }) => {
    const text = change(formula.text);
    return text === formula.text ? formula : { ...formula, text };
  });
  for (const local of RULE_BLOCKS) {
    const changed = part
      .blocks(local)
      .map((xml) => RULE_FORMULAS.reduce((text, name) => changeTexts(text, name, change), xml));
    part.setBlocks(local, changed);
  }
  const links = part.blocks("hyperlinks").map((xml) => changeStartTags(xml, "hyperlink", "location", change));
  part.setBlocks("hyperlinks", links);
}

function mapTables(book: Book, sheet: SheetModel, change: ChangeFormula): void {
  for (const link of book.parts.relationships(sheet.path)) {
    if (!isType(link, "table")) continue;
    changePart(book, link.target, (xml) =>
      ["calculatedColumnFormula", "totalsRowFormula"].reduce(
        (text, local) => changeTexts(text, local, change),
        xml,
      ),
    );
  }
}

function changeStartTags(xml: string, local: string, attribute: string, change: ChangeFormula): string {
  return rewriteElements(xml, local, (element) => {
    const startTag = changeAttribute(element.startTag, attribute, change);
    return startTag === element.startTag ? element.whole : withContent(element, startTag, element.inner);
  });
}
