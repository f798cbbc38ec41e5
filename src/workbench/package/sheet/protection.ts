import type { Protection } from "../document";
import { parseElement } from "../xml/element";
import { isOn } from "../xml/ordered-children";
import type { SheetPart } from "./sheet-part";

/**
 * Office.js's allow-options and the attributes behind them, with what an absent attribute means (ECMA-376 part 1, 18.3.1.85): the
 * attribute says that something is forbidden, so the option is its opposite.
 */
const OPTIONS: readonly (readonly [option: string, attribute: string, forbiddenWhenAbsent: boolean])[] = [
  ["allowAutoFilter", "autoFilter", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowInsertRows", "insertRows", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowSort", "sort", true],
];

/** Whether a sheet is protected, and what stays allowed then. */
export function readProtection(part: SheetPart): Protection {
  const xml = part.block("sheetProtection");
  const el = xml === null ? null : parseElement(xml);
  return {
    protected: isOn(el, "sheet"),
    options: Object.fromEntries(
      OPTIONS.map(([option, attribute, forbidden]) => [option, !isOn(el, attribute, forbidden)]),
    ),
  };
}
