import { child, childrenNamed, type XmlElement } from "../xml/element";

/** The default palette: indexed colours 8–63 (ECMA-376 part 1, 18.8.27). 0–7 are the same as 8–15. */
const DEFAULT_PALETTE = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF",
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" "));

/** Indexed colours as "RRGGBB" by their number; a workbook can bring its own palette. */
export function readPalette(styleSheet: XmlElement): readonly string[] {
  const colors = child(styleSheet, "colors");
  const own = colors === null ? null : child(colors, "indexedColors");
  const standard = [...DEFAULT_PALETTE.slice(0, 8), ...DEFAULT_PALETTE];
  if (own === null) return standard;
  const listed = childrenNamed(own, "rgbColor").map((el) => (el.attributes.get("rgb") ?? "").slice(-6));
  return standard.map((color, at) =>
    /^[0-9a-f]{6}$/i.test(listed[at] ?? "") ? (listed[at] ?? color) : color,
  );
}
