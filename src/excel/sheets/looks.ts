import type { Look } from "./sheet-spec";

const SIDES = [
  "EdgeTop",
  "EdgeRight",
  "EdgeBottom",
  "EdgeLeft",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Queues a look for all cells of a range. */
export function dressRange(range: Excel.Range, look: Look): void {
  const { format } = range;
  if (look.bold !== undefined) {
    format.font.bold = look.bold;
  }
  if (look.size !== undefined) {
    format.font.size = look.size;
  }
  if (look.color !== undefined) {
    format.font.color = look.color;
  }
  if (look.fill !== undefined) {
    format.fill.color = look.fill;
  }
  if (look.wrap !== undefined) {
    format.wrapText = look.wrap;
  }
  if (look.horizontal !== undefined) {
    format.horizontalAlignment = look.horizontal;
  }
  if (look.vertical !== undefined) {
    format.verticalAlignment = look.vertical;
  }
  if (look.lines !== undefined) {
    for (const side of SIDES) {
      const line = format.borders.getItem(side);
      line.style = "Continuous";
      line.color = look.lines;
    }
  }
}
