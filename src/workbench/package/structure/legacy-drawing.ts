import { moveRow, type StructureEdit } from "../references";
import { moveAnchor, type Anchor, type AnchorBehaviour } from "./anchors";
import { changeTexts, findElements, rewriteElements, withContent, type ElementText } from "./xml-text";

/**
 * Moves what a legacy drawing (VML) holds: the shapes of notes go with the cell they belong to, and go away with it; form
 * controls move with their anchor (the cells that they are linked to: `mapLinkedFormulas`). Source: ECMA-376 part 4, 19.4.
 */
export function movedLegacyDrawing(vml: string, edit: StructureEdit): string {
  return rewriteElements(vml, "shape", (shape) => {
    const data = findElements(shape.inner, "ClientData")[0];
    if (data === undefined) return shape.whole;
    const row = numberOf(data, "Row");
    const column = numberOf(data, "Column");
    const inner =
      row === null || column === null
        ? movedControl(shape.inner, data, edit)
        : movedNote(shape.inner, row, column, edit);
    return inner === null ? null : withContent(shape, shape.startTag, inner);
  });
}

function numberOf(data: ElementText, local: string): number | null {
  const text = findElements(data.inner, local)[0]?.inner.trim();
  return text === undefined || !/^\d+$/.test(text) ? null : Number(text);
}

function movedNote(inner: string, row: number, column: number, edit: StructureEdit): string | null {
  if (column < edit.area.left || column > edit.area.right) return inner;
  const moved = moveRow(row, edit);
  if (moved === null) return null;
  if (moved === row) return inner;
  const shift = (anchorRow: number) => Math.max(0, anchorRow + moved - row);
  return changeTexts(
    withAnchor(inner, (anchor) => [shift(anchor.fromRow), shift(anchor.toRow)]),
    "Row",
    () => String(moved),
  );
}

function movedControl(inner: string, data: ElementText, edit: StructureEdit): string {
  const behaviour = behaviourOf(data);
  return withAnchor(inner, (anchor) => {
    const moved = moveAnchor(anchor, edit, behaviour);
    return [moved.fromRow, moved.toRow];
  });
}

/** The marks say what the object does not do: with both it stays where it is. */
// Assumption (Excel): MoveWithCells and SizeWithCells in VML switch off what their names say, as Excel's own files suggest.
function behaviourOf(data: ElementText): AnchorBehaviour {
  if (findElements(data.inner, "MoveWithCells").length > 0) return "stay";
  return findElements(data.inner, "SizeWithCells").length > 0 ? "move" : "move-and-size";
}

/** "left column, offset, top row, offset, right column, offset, bottom row, offset" (ECMA-376 part 4, `x:Anchor`). */
function withAnchor(xml: string, move: (anchor: Anchor) => readonly [number, number]): string {
  return changeTexts(xml, "Anchor", (text) => {
    const numbers = text.split(",").map(Number);
    const [fromColumn, , fromRow, , toColumn, , toRow] = numbers;
    if (fromColumn === undefined || fromRow === undefined || toColumn === undefined || toRow === undefined) {
      return text;
    }
    if (numbers.length !== 8 || numbers.some(Number.isNaN)) return text;
    const [top, bottom] = move({ fromColumn, fromRow, toColumn, toRow });
    return top === fromRow && bottom === toRow ? text : numbers.with(2, top).with(6, bottom).join(", ");
  });
}
