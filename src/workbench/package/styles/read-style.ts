import type { BorderLine, CellStyle } from "../document";
import { child, type XmlElement } from "../xml/element";
import { isOn } from "../xml/ordered-children";
import { readColor, type ColorSource } from "./colors";

/** The properties that a font record gives (ECMA-376 part 1, 18.8.22). */
export type FontLook = Pick<
  CellStyle,
  "fontName" | "fontSize" | "bold" | "italic" | "underline" | "strike" | "color"
>;

/** Reads a font; null gives Excel's defaults. */
export function readFont(el: XmlElement | null, colors: ColorSource): FontLook {
  const size = Number(valueOf(el, "sz") ?? NaN);
  return {
    fontName: valueOf(el, "name"),
    fontSize: Number.isFinite(size) ? size : null,
    bold: flag(el, "b") ?? false,
    italic: flag(el, "i") ?? false,
    underline: isUnderlined(el),
    strike: flag(el, "strike") ?? false,
    color: el === null ? null : readColor(child(el, "color"), colors),
  };
}

/** Whether a property without text (`<b/>`, `<b val="0"/>`) is on; null when it is not mentioned. */
export function flag(el: XmlElement | null, local: string): boolean | null {
  const found = el === null ? null : child(el, local);
  return found === null ? null : isOn(found, "val", true);
}

// Assumption (Excel): for patterns and gradients, where no one colour is right, the paper's or the first is shown.
/**
 * Background of a fill as one colour: that of a solid fill, the paper of a pattern, the first stop of a gradient. `differential`:
 * in conditional formats a solid fill keeps its colour as background (18.8.32: the two are swapped there).
 */
export function readFill(el: XmlElement | null, colors: ColorSource, differential = false): string | null {
  const gradient = el === null ? null : child(el, "gradientFill");
  const stop = gradient === null ? null : child(gradient, "stop");
  if (stop !== null) return readColor(child(stop, "color"), colors);
  const pattern = el === null ? null : child(el, "patternFill");
  if (pattern === null) return null;
  const type = pattern.attributes.get("patternType");
  const front = readColor(child(pattern, "fgColor"), colors);
  const back = readColor(child(pattern, "bgColor"), colors);
  if (type === "none") return null;
  if (differential) return type === undefined || type === "solid" ? (back ?? front) : back;
  return type === "solid" ? front : back;
}

const SIDES = [
  ["top", "top"],
  ["right", "right"],
  ["bottom", "bottom"],
  ["left", "left"],
  // Strict files name the sides by the direction of writing.
  ["end", "right"],
  ["start", "left"],
] as const;

/** Lines around a cell; sides without a line are absent. */
export function readBorders(el: XmlElement | null, colors: ColorSource): CellStyle["borders"] {
  const borders: Partial<Record<"top" | "right" | "bottom" | "left", BorderLine>> = {};
  for (const [local, side] of SIDES) {
    const line = el === null ? null : child(el, local);
    const style = line?.attributes.get("style");
    if (line === null || style === undefined || style === "none") continue;
    borders[side] = { style, color: readColor(child(line, "color"), colors) };
  }
  return borders;
}

/** Place of the text in the cell. */
export function readAlignment(
  el: XmlElement | null,
): Pick<CellStyle, "horizontal" | "vertical" | "wrap" | "indent" | "rotation"> {
  const horizontal = el?.attributes.get("horizontal") ?? null;
  const turned = Number(el?.attributes.get("textRotation") ?? "0") || 0;
  return {
    horizontal: horizontal === "general" ? null : horizontal,
    vertical: el?.attributes.get("vertical") ?? null,
    wrap: isOn(el, "wrapText"),
    indent: Number(el?.attributes.get("indent") ?? "0") || 0,
    rotation: turned > 90 && turned <= 180 ? 90 - turned : turned,
  };
}

function isUnderlined(el: XmlElement | null): boolean {
  const u = el === null ? null : child(el, "u");
  return u !== null && u.attributes.get("val") !== "none";
}

function valueOf(el: XmlElement | null, local: string): string | null {
  const found = el === null ? null : child(el, local);
  return found?.attributes.get("val") ?? null;
}
