import type { CellStyle, StylePatch } from "../document";
import { child, element, type XmlElement } from "../xml/element";
import { ensureChild, insertInOrder, removeChildren, setAttribute } from "../xml/ordered-children";
import { toArgb } from "./colors";
import { copyElement } from "./records";

/** The order in which Excel writes the parts of a font. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
/** 18.8.4, CT_Border. */
const BORDER_ORDER = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const STRICT_SIDE: Readonly<Record<string, string>> = { left: "start", right: "end" };

const FONT_KEYS = ["fontName", "fontSize", "bold", "italic", "underline", "strike", "color"] as const;

/** Whether a patch changes the font. */
export function touchesFont(patch: StylePatch): boolean {
  return FONT_KEYS.some((key) => patch[key] !== undefined);
}

/** A font with a patch laid over it. `prefix` is that of the file's own names. */
export function patchedFont(font: XmlElement | null, patch: StylePatch, prefix: string): XmlElement {
  const el = font === null ? element(`${prefix}font`) : copyElement(font);
  setFlag(el, "b", patch.bold, prefix);
  setFlag(el, "i", patch.italic, prefix);
  setFlag(el, "strike", patch.strike, prefix);
  setFlag(el, "u", patch.underline, prefix);
  if (patch.fontSize !== undefined) setValue(el, "sz", patch.fontSize, prefix);
  if (patch.color !== undefined) setColor(el, patch.color, prefix);
  if (patch.fontName !== undefined) {
    setValue(el, "name", patch.fontName, prefix);
    // These describe the old typeface; with a scheme Excel would go on using the theme's font.
    for (const local of ["family", "charset", "scheme"]) removeChildren(el, local);
  }
  return el;
}

/** A solid fill, or none for null or a text that is no colour. */
export function fillRecord(color: string | null, prefix: string): XmlElement {
  const argb = color === null ? null : toArgb(color);
  const pattern =
    argb === null
      ? element(`${prefix}patternFill`, { patternType: "none" })
      : element(`${prefix}patternFill`, { patternType: "solid" }, [
          element(`${prefix}fgColor`, { rgb: argb }),
          element(`${prefix}bgColor`, { indexed: "64" }),
        ]);
  return element(`${prefix}fill`, {}, [pattern]);
}

/** A border with some sides changed; style "none" takes the line away. */
export function patchedBorder(
  border: XmlElement | null,
  sides: CellStyle["borders"],
  prefix: string,
): XmlElement {
  const el = border === null ? emptyBorder(prefix) : copyElement(border);
  for (const [side, line] of Object.entries(sides)) {
    const local = child(el, STRICT_SIDE[side] ?? side) === null ? side : (STRICT_SIDE[side] ?? side);
    removeChildren(el, local);
    const none = line.style === "none";
    const argb = none || line.color === null ? null : toArgb(line.color);
    const color = element(`${prefix}color`, argb === null ? { auto: "1" } : { rgb: argb });
    const drawn = element(prefix + local, none ? {} : { style: line.style }, none ? [] : [color]);
    insertInOrder(el, drawn, BORDER_ORDER);
  }
  return el;
}

/** Lays the alignment and protection of a patch over a cell format. */
export function patchPlacement(xf: XmlElement, patch: StylePatch): void {
  const { horizontal, vertical, wrap, indent, rotation, locked } = patch;
  const alignment = () => ensureChild(xf, "alignment", XF_ORDER);
  if (horizontal !== undefined) setAttribute(alignment(), "horizontal", horizontal);
  if (vertical !== undefined) setAttribute(alignment(), "vertical", vertical);
  if (wrap !== undefined) setAttribute(alignment(), "wrapText", wrap ? "1" : null);
  if (indent !== undefined) setAttribute(alignment(), "indent", indent > 0 ? String(indent) : null);
  if (rotation !== undefined) {
    // 18.8.1: from 0 to 90 upwards, from 91 to 180 downwards.
    const turned = rotation < 0 ? 90 - rotation : rotation;
    setAttribute(alignment(), "textRotation", turned === 0 ? null : String(turned));
  }
  if ([horizontal, vertical, wrap, indent, rotation].some((value) => value !== undefined)) {
    xf.attributes.set("applyAlignment", "1");
  }
  if (locked === undefined) return;
  setAttribute(ensureChild(xf, "protection", XF_ORDER), "locked", locked ? "1" : "0");
  xf.attributes.set("applyProtection", "1");
}

const XF_ORDER = ["alignment", "protection", "extLst"];

function emptyBorder(prefix: string): XmlElement {
  const sides = ["left", "right", "top", "bottom", "diagonal"];
  return element(
    `${prefix}border`,
    {},
    sides.map((side) => element(prefix + side)),
  );
}

function setFlag(font: XmlElement, local: string, on: boolean | undefined, prefix: string): void {
  if (on === undefined) return;
  const old = child(font, local);
  // A double underline stays double when it is asked to be underlined.
  if (on && local === "u" && old !== null && old.attributes.get("val") !== "none") return;
  removeChildren(font, local);
  if (on) insertInOrder(font, element(prefix + local), FONT_ORDER);
}

function setValue(font: XmlElement, local: string, value: string | number | null, prefix: string): void {
  removeChildren(font, local);
  if (value !== null) insertInOrder(font, element(prefix + local, { val: String(value) }), FONT_ORDER);
}

function setColor(font: XmlElement, color: string | null, prefix: string): void {
  removeChildren(font, "color");
  const argb = color === null ? null : toArgb(color);
  if (argb !== null) insertInOrder(font, element(`${prefix}color`, { rgb: argb }), FONT_ORDER);
}
