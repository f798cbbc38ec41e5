import { parseArea, type StructureEdit } from "../references";
import type { Obstacle } from "../structure/conflicts";
import { movedFilterRefs } from "../filters/moved-filter";
import { movedFormula, movedRef } from "../structure/moves";
import {
  changeTexts,
  findElements,
  readAttribute,
  rewriteElements,
  withContent,
  writeAttribute,
} from "../structure/xml-text";

/** A table as something that an edit may not part; null when its part names no area. */
export function tableObstacle(xml: string): (Obstacle & { headerRows: number }) | null {
  const tag = findElements(xml, "table")[0]?.startTag ?? "";
  const area = parseArea(readAttribute(tag, "ref") ?? "");
  if (area === null) return null;
  const rows = (name: string, otherwise: string) => Number(readAttribute(tag, name) ?? otherwise);
  return {
    kind: "table",
    area,
    headerRows: rows("headerRowCount", "1"),
    totalsRows: rows("totalsRowCount", "0"),
  };
}

/** Lets a table of the edited sheet follow the edit; null when all its rows are gone. */
export function movedTable(xml: string, edit: StructureEdit): string | null {
  let gone = false;
  const moved = rewriteElements(xml, "table", (table) => {
    const ref = readAttribute(table.startTag, "ref") ?? "";
    const next = movedRef(ref, edit);
    gone = next === null;
    const startTag =
      next === null || next === ref ? table.startTag : writeAttribute(table.startTag, "ref", next);
    return withContent(table, startTag, movedFilterRefs(table.inner, edit) ?? "");
  });
  return gone ? null : moved;
}

/** Lets the formulas of a table's columns follow an edit on any sheet; `sheet` is the one that the table stands on. */
export function movedTableFormulas(xml: string, sheet: string, edit: StructureEdit): string {
  return mapTableFormulas(xml, (formula) => movedFormula(formula, sheet, edit));
}

/** Writes other formulas into a table's columns. */
export function mapTableFormulas(xml: string, change: (formula: string) => string): string {
  return ["calculatedColumnFormula", "totalsRowFormula"].reduce(
    (changed, local) => changeTexts(changed, local, change),
    xml,
  );
}
