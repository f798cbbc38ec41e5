import { decodeXmlText } from "../xml/escape";
import {
  moveCells,
  parseAreas,
  formatAreas,
  joinAdjacent,
  type BaseMove,
  type StructureEdit,
} from "../references";
import { moveLook, movedBase, movedFormula } from "./moves";
import {
  changeAttribute,
  changeTexts,
  findElements,
  readAttribute,
  rewriteElements,
  withContent,
  writeAttribute,
  type ElementText,
} from "./xml-text";

/**
 * Moves one conditional format or validation through an edit: its areas (`sqref`, or the `sqref` element of the x14 forms)
 * when they are on the edited sheet, and its formulas on whatever sheet. Null when no cell of it is left.
 */
export function movedRule(
  element: ElementText,
  sheet: string,
  local: boolean,
  edit: StructureEdit,
  looks: boolean,
) {
  if (!local) return movedFormulas(element.whole, sheet, edit, { rows: 0, columns: 0 });
  const sqref = readAttribute(element.startTag, "sqref") ?? innerSqref(element);
  const before = parseAreas(sqref);
  const after = before.flatMap((area) => (looks ? moveLook(area, edit) : moveCells(area, edit)));
  if (before.length > 0 && after.length === 0) return null;
  const same = after.length === before.length && after.every((area, index) => area === before[index]);
  const newSqref = same ? sqref : formatAreas(joinAdjacent(after));
  const placed = newSqref === sqref ? element.whole : withSqref(element, newSqref);
  return movedFormulas(placed, sheet, edit, movedBase(before, after));
}

function innerSqref(element: ElementText): string {
  return decodeXmlText(findElements(element.inner, "sqref")[0]?.inner ?? "");
}

function withSqref(element: ElementText, sqref: string): string {
  const startTag = writeAttribute(element.startTag, "sqref", sqref);
  return withContent(
    element,
    startTag,
    changeTexts(element.inner, "sqref", () => sqref),
  );
}

/** `formula`, `formula1` and `formula2` of the standard forms, `f` of the x14 forms, `val` of a colour scale's limits. */
function movedFormulas(xml: string, sheet: string, edit: StructureEdit, base: BaseMove): string {
  const move = (formula: string) => movedFormula(formula, sheet, edit, base);
  const texts = ["formula", "formula1", "formula2", "f"].reduce(
    (changed, local) => changeTexts(changed, local, move),
    xml,
  );
  return rewriteElements(texts, "cfvo", (limit) => {
    const startTag = changeAttribute(limit.startTag, "val", move);
    return startTag === limit.startTag ? limit.whole : withContent(limit, startTag, limit.inner);
  });
}
