import type { BorderLine, CellStyle, StylePatch } from "../../package/document";
import { height, matrix, width } from "../cells/matrix";
import { HostError, invalidArgument } from "../protocol/host-error";
import { readColor } from "./borders";
import type { RangeTarget } from "./target";

/** Office.js's names of a line beside that of the file: its style and its weight. */
const LINES: readonly (readonly [string, string, string])[] = [
  ["Continuous", "Thin", "thin"],
  ["Continuous", "Hairline", "hair"],
  ["Continuous", "Medium", "medium"],
  ["Continuous", "Thick", "thick"],
  ["Dash", "Thin", "dashed"],
  ["Dash", "Medium", "mediumDashed"],
  ["Dot", "Thin", "dotted"],
  ["DashDot", "Thin", "dashDot"],
  ["DashDotDot", "Thin", "dashDotDot"],
  ["Double", "Thick", "double"],
];
const SIDES = ["top", "right", "bottom", "left"] as const;
const KNOWN = new Set([
  "borders",
  "fill",
  "font",
  "horizontalAlignment",
  "indentLevel",
  "protection",
  "textOrientation",
  "verticalAlignment",
  "wrapText",
]);

const at = (thing: unknown, name: string): unknown =>
  typeof thing === "object" && thing !== null ? Reflect.get(thing, name) : undefined;

/** The look of each cell of a range, all of it, whatever part is asked for. */
export function cellProperties({ sheet, area }: RangeTarget, [asked]: readonly unknown[]): unknown {
  const unknown = Object.keys(at(asked, "format") ?? {}).find((name) => !KNOWN.has(name));
  if (unknown) throw new HostError("NotImplemented", `The workbench knows no ${unknown} of cells.`);
  return matrix(area, (row, column) => ({ format: told(sheet.style(row, column)) }));
}

function told(style: CellStyle): object {
  return {
    fill: { color: style.fill ?? "#FFFFFF", pattern: style.fill === null ? "None" : "Solid" },
    font: {
      name: style.fontName,
      size: style.fontSize,
      bold: style.bold,
      italic: style.italic,
      underline: style.underline ? "Single" : "None",
      strikethrough: style.strike,
      color: style.color ?? "#000000",
    },
    borders: Object.fromEntries(SIDES.map((side) => [side, lineTold(style.borders[side])])),
    horizontalAlignment: capital(style.horizontal ?? "general"),
    verticalAlignment: capital(style.vertical ?? "bottom"),
    wrapText: style.wrap,
    indentLevel: style.indent,
    textOrientation: style.rotation,
    protection: { locked: style.locked, formulaHidden: false },
  };
}

function lineTold(line: BorderLine | undefined): object {
  if (!line) return { style: "None", color: "#000000", weight: "Thin" };
  const [style, weight] = LINES.find(([, , file]) => file === line.style) ?? ["Continuous", "Thin"];
  return { style, weight, color: line.color ?? "" };
}

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** One entry for each cell; what an entry does not name stays as it is. */
export function setCellProperties({ state, sheet, area }: RangeTarget, [cells]: readonly unknown[]): null {
  state.requireWritable(sheet, "allowFormatCells");
  const rows = Array.isArray(cells) ? (cells as unknown[]) : [];
  if (rows.length !== height(area)) throw invalidArgument("there must be an entry for each cell");
  rows.forEach((row, down) => {
    if (!Array.isArray(row) || row.length !== width(area))
      throw invalidArgument("there must be an entry for each cell");
    (row as unknown[]).forEach((cell, across) => {
      const [top, left] = [area.top + down, area.left + across];
      sheet.patchStyle(
        { top, left, bottom: top, right: left },
        patchOf(at(cell, "format"), sheet.style(top, left)),
      );
    });
  });
  state.changed("cells", sheet.id);
  return null;
}

function patchOf(format: unknown, now: CellStyle): StylePatch {
  const fill = at(format, "fill");
  const font = at(format, "font");
  const borders = at(format, "borders");
  const named = (thing: unknown, name: string, key: keyof CellStyle, read = (value: unknown) => value) => {
    const value = at(thing, name);
    return value === undefined ? {} : { [key]: read(value) };
  };
  const word = (value: unknown): unknown => String(value).toLowerCase();
  return {
    ...named(fill, "color", "fill", readColor),
    ...(at(fill, "pattern") === "None" ? { fill: null } : {}),
    ...named(font, "name", "fontName"),
    ...named(font, "size", "fontSize"),
    ...named(font, "bold", "bold"),
    ...named(font, "italic", "italic"),
    ...named(font, "strikethrough", "strike"),
    ...named(font, "underline", "underline", (value) => value !== "None"),
    ...named(font, "color", "color", readColor),
    ...named(format, "horizontalAlignment", "horizontal", (value) =>
      value === "General" ? null : word(value),
    ),
    ...named(format, "verticalAlignment", "vertical", (value) => (value === "Bottom" ? null : word(value))),
    ...named(format, "wrapText", "wrap"),
    ...named(format, "indentLevel", "indent"),
    ...named(format, "textOrientation", "rotation"),
    ...named(at(format, "protection"), "locked", "locked"),
    ...(borders === undefined ? {} : { borders: bordersOf(borders, now) }),
  };
}

function bordersOf(borders: unknown, now: CellStyle): CellStyle["borders"] {
  const lines = SIDES.flatMap((side) => {
    const line = at(borders, side);
    if (line === undefined) return now.borders[side] ? [[side, now.borders[side]] as const] : [];
    const file = LINES.find(
      ([style, weight]) => style === at(line, "style") && weight === at(line, "weight"),
    );
    const color = at(line, "color");
    return file ? [[side, { style: file[2], color: color === "" ? null : readColor(color) }] as const] : [];
  });
  return Object.fromEntries(lines);
}
