import {
  changeAttribute,
  changeTexts,
  findElements,
  rewriteElements,
  withContent,
  type ElementText,
} from "./xml-text";
import { moveRow, type StructureEdit } from "../references";
import { movedFormula } from "./moves";

/** Upper left and lower right cell of something that floats over a sheet; 0-based. */
export interface Anchor {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** What happens to an anchor: rows that its corners go to, and whether a corner lost its own row. */
interface MovedAnchor {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromLost: boolean;
  readonly toLost: boolean;
}

export type AnchorBehaviour = "move-and-size" | "move" | "stay";

/**
 * Moves the anchors within a block or a drawing part: `twoCellAnchor` and `oneCellAnchor` of drawings, `anchor` of form
 * controls and OLE objects, and the cells that a control is linked to. Nothing disappears: what loses all its rows shrinks.
 */
// Assumption (Excel): what stands over part of an edit's width only, stays.
export function movedAnchors(xml: string, edit: StructureEdit): string {
  const two = rewriteElements(xml, "twoCellAnchor", (one) => movedPair(one, edit, behaviourOf(one.startTag)));
  const one = rewriteElements(two, "oneCellAnchor", (anchor) => movedPair(anchor, edit, "move"));
  const anchors = rewriteElements(one, "anchor", (anchor) =>
    movedPair(anchor, edit, controlBehaviour(anchor.startTag)),
  );
  return rewriteElements(anchors, "controlPr", (control) => {
    const startTag = ["linkedCell", "listFillRange"].reduce(
      (tag, name) => changeAttribute(tag, name, (formula) => movedFormula(formula, edit.sheet, edit)),
      control.startTag,
    );
    return startTag === control.startTag ? control.whole : withContent(control, startTag, control.inner);
  });
}

/** Where the corners of an anchor go. */
export function moveAnchor(anchor: Anchor, edit: StructureEdit, behaviour: AnchorBehaviour): MovedAnchor {
  const stays = { fromRow: anchor.fromRow, toRow: anchor.toRow, fromLost: false, toLost: false };
  const { left, right, top } = edit.area;
  if (behaviour === "stay" || anchor.fromColumn < left || anchor.toColumn > right) return stays;
  const from = moveRow(anchor.fromRow, edit);
  const to = moveRow(anchor.toRow, edit);
  const fromRow = from ?? top;
  if (behaviour === "move") {
    const toRow = fromRow + anchor.toRow - anchor.fromRow;
    return { fromRow, toRow, fromLost: from === null, toLost: false };
  }
  return { fromRow, toRow: to ?? top, fromLost: from === null, toLost: to === null };
}

/** `editAs` of ECMA-376 part 1, 20.5.3.2. */
function behaviourOf(startTag: string): AnchorBehaviour {
  const editAs = /\seditAs\s*=\s*["'](\w+)["']/.exec(startTag)?.[1] ?? "twoCell";
  return editAs === "absolute" ? "stay" : editAs === "oneCell" ? "move" : "move-and-size";
}

/** `moveWithCells` and `sizeWithCells` of the `anchor` of a control (ECMA-376 part 1, 18.3.1); both are off unless stated. */
function controlBehaviour(startTag: string): AnchorBehaviour {
  const isOn = (name: string) => new RegExp(`\\s${name}\\s*=\\s*["'](?:1|true)["']`).test(startTag);
  if (isOn("sizeWithCells")) return "move-and-size";
  return isOn("moveWithCells") ? "move" : "stay";
}

function movedPair(element: ElementText, edit: StructureEdit, behaviour: AnchorBehaviour): string {
  const from = findElements(element.inner, "from")[0];
  const to = findElements(element.inner, "to")[0];
  if (from === undefined) return element.whole;
  const anchor = {
    fromRow: numberIn(from, "row"),
    toRow: numberIn(to ?? from, "row"),
    fromColumn: numberIn(from, "col"),
    toColumn: numberIn(to ?? from, "col"),
  };
  const moved = moveAnchor(anchor, edit, behaviour);
  const placed = replaceCorner(element.inner, from, moved.fromRow, moved.fromLost);
  const inner = to === undefined ? placed : replaceCorner(placed, to, moved.toRow, moved.toLost);
  return inner === element.inner ? element.whole : withContent(element, element.startTag, inner);
}

function numberIn(corner: ElementText, local: string): number {
  return Number(findElements(corner.inner, local)[0]?.inner ?? "0");
}

function replaceCorner(xml: string, corner: ElementText, row: number, lost: boolean): string {
  const placed = changeTexts(corner.whole, "row", () => String(row));
  const moved = lost ? changeTexts(placed, "rowOff", () => "0") : placed;
  return moved === corner.whole ? xml : xml.replace(corner.whole, () => moved);
}
