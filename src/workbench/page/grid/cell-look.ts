import type { BorderLine, CellContent, CellStyle, DifferentialFormat } from "../../package/document";
import type { TableLook } from "./table-style";

/** A cell as it is painted, before zoom: the cell's own style, over the table's, under the conditional format's. */
export interface CellLook {
  readonly fill: string | null;
  /** The fill is a conditional format's: it says something, and high contrast leaves it. */
  readonly marked: boolean;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly align: "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees; see `CellStyle`. */
  readonly rotation: number;
  readonly borders: CellStyle["borders"];
  /** Lines of the conditional format: they win from any other line at the same edge. */
  readonly overlay: CellStyle["borders"];
}

export const DEFAULT_FONT = "Calibri";
export const DEFAULT_FONT_SIZE = 11;

/** Lays the three sources of a cell's look over one another. */
export function cellLook(
  style: CellStyle,
  value: CellContent["value"],
  table: TableLook | null,
  conditional: DifferentialFormat | null,
): CellLook {
  return {
    fill: conditional?.fill ?? style.fill ?? table?.fill ?? null,
    marked: conditional?.fill !== undefined,
    color: conditional?.color ?? style.color ?? table?.color ?? "#000000",
    bold: conditional?.bold ?? (style.bold || (table?.bold ?? false)),
    italic: conditional?.italic ?? style.italic,
    underline: style.underline,
    strike: conditional?.strike ?? style.strike,
    fontName: style.fontName ?? DEFAULT_FONT,
    fontSize: style.fontSize ?? DEFAULT_FONT_SIZE,
    align: alignment(style.horizontal, value),
    vertical: verticalAlignment(style.vertical),
    wrap: style.wrap || style.horizontal === "justify" || style.horizontal === "distributed",
    indent: style.indent,
    rotation: style.rotation,
    borders: { ...table?.borders, ...style.borders },
    overlay: conditional?.borders ?? {},
  };
}

/** Excel's general alignment: numbers right, logical values and errors in the middle, text left. */
function alignment(horizontal: string | null, value: CellContent["value"]): CellLook["align"] {
  const wanted = horizontal?.toLowerCase();
  if (wanted === "center" || wanted === "centercontinuous" || wanted === "distributed") return "center";
  if (wanted === "left" || wanted === "right" || wanted === "justify") return wanted;
  if (typeof value === "number") return "right";
  return value === null || typeof value === "string" ? "left" : "center";
}

function verticalAlignment(vertical: string | null): CellLook["vertical"] {
  const wanted = vertical?.toLowerCase();
  if (wanted === "top" || wanted === "justify") return "top";
  return wanted === "center" || wanted === "distributed" ? "center" : "bottom";
}

/** CSS font families: the file's font, then one of the same widths, so that texts break where Excel breaks them. */
export function fontStack(name: string): string {
  const likeCalibri = /^(calibri|aptos|candara|corbel)/i.test(name);
  const stand = likeCalibri ? `Carlito, "Calibri stand-in"` : `"Segoe UI"`;
  return `"${name.replaceAll('"', "")}", ${stand}, "Segoe UI", system-ui, sans-serif`;
}

/** CSS font shorthand at 100 %, for measuring text. */
export function fontShorthand(look: Pick<CellLook, "bold" | "italic" | "fontSize" | "fontName">): string {
  const size = (look.fontSize * 96) / 72;
  return `${look.italic ? "italic " : ""}${look.bold ? "bold " : ""}${size}px ${fontStack(look.fontName)}`;
}

/** Excel's line kinds as CSS; kinds that CSS lacks become the nearest one. */
const LINES: Readonly<Record<string, string>> = {
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  thin: "1px solid",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  slantDashDot: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

type Side = keyof CellLook["borders"];
type Lines = Pick<CellLook, "borders" | "overlay">;

/**
 * The line at an edge that two cells share: a conditional format's line first, then the thicker of the two; null when
 * neither has one.
 * Assumption (Excel): where neighbours disagree the thicker line shows (Excel itself keeps both cells' lines equal).
 * @param side the edge as seen from `own`; `neighbour` lies across it
 */
export function sharedLine(own: Lines, side: Side, neighbour: Lines | null): BorderLine | null {
  const across = OPPOSITE[side];
  const marked = present(own.overlay[side]) ?? present(neighbour?.overlay[across]);
  if (marked) return marked;
  const [one, other] = [present(own.borders[side]), present(neighbour?.borders[across])];
  return one && other ? (weight(other) > weight(one) ? other : one) : (one ?? other);
}

const OPPOSITE = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;
const NONE = /^none$/i;

function present(line: BorderLine | undefined): BorderLine | null {
  return line && !NONE.test(line.style) ? line : null;
}

function weight({ style }: BorderLine): number {
  const pixels = Number.parseInt(cssKind(style), 10);
  return style.toLowerCase() === "hair" ? pixels / 2 : pixels;
}

function cssKind(style: string): string {
  // Office.js writes names with a capital.
  return LINES[style] ?? LINES[style.charAt(0).toLowerCase() + style.slice(1)] ?? "1px solid";
}

/** A border line as a CSS border. */
export function borderCss(line: BorderLine): string {
  const color = line.color ?? "#000000";
  // A hairline is thinner than a pixel: paler does as well.
  const shade = line.style.toLowerCase() === "hair" ? `color-mix(in srgb, ${color} 45%, white)` : color;
  return `${cssKind(line.style)} ${shade}`;
}
