import type { DifferentialFormat } from "../document";
import { child, element, type XmlElement } from "../xml/element";
import { toArgb, readColor, type ColorSource } from "./colors";
import { patchedBorder } from "./patch-records";
import { flag, readBorders, readFill } from "./read-style";

/** Reads a differential format (ECMA-376 part 1, 18.8.14); only what it mentions is there. */
export function readDifferential(el: XmlElement, colors: ColorSource): DifferentialFormat {
  const font = child(el, "font");
  const fill = readFill(child(el, "fill"), colors, true);
  const color = font === null ? null : readColor(child(font, "color"), colors);
  const borders = readBorders(child(el, "border"), colors);
  const [bold, italic, strike] = ["b", "i", "strike"].map((local) => flag(font, local));
  return {
    ...(fill === null ? {} : { fill }),
    ...(color === null ? {} : { color }),
    ...(typeof bold === "boolean" ? { bold } : {}),
    ...(typeof italic === "boolean" ? { italic } : {}),
    ...(typeof strike === "boolean" ? { strike } : {}),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
  };
}

/** Writes a differential format. Colours that are none are left out. */
export function differentialRecord(format: DifferentialFormat, prefix: string): XmlElement {
  const parts = [fontPart(format, prefix), fillPart(format, prefix), borderPart(format, prefix)];
  return element(
    `${prefix}dxf`,
    {},
    parts.filter((part) => part !== null),
  );
}

function fontPart(format: DifferentialFormat, prefix: string): XmlElement | null {
  const flags = (["b", "i", "strike"] as const).flatMap((local) => {
    const on = { b: format.bold, i: format.italic, strike: format.strike }[local];
    return on === undefined ? [] : [element(prefix + local, on ? {} : { val: "0" })];
  });
  const argb = format.color === undefined ? null : toArgb(format.color);
  const color = argb === null ? [] : [element(`${prefix}color`, { rgb: argb })];
  const parts = [...flags, ...color];
  return parts.length === 0 ? null : element(`${prefix}font`, {}, parts);
}

function fillPart(format: DifferentialFormat, prefix: string): XmlElement | null {
  const argb = format.fill === undefined ? null : toArgb(format.fill);
  if (argb === null) return null;
  const color = element(`${prefix}bgColor`, { rgb: argb });
  return element(`${prefix}fill`, {}, [element(`${prefix}patternFill`, {}, [color])]);
}

function borderPart(format: DifferentialFormat, prefix: string): XmlElement | null {
  const { borders } = format;
  if (borders === undefined || Object.keys(borders).length === 0) return null;
  return patchedBorder(element(`${prefix}border`), borders, prefix);
}
