import type { Area } from "../../package/area";
import type { CellStyle, SheetDocument, StylePatch } from "../../package/document";
import { isUnbounded, shared } from "../cells/matrix";
import { HostError, invalidArgument } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import type { HostState } from "../state";
import { readColor } from "./borders";
import { rangeBorders } from "./range-borders";

interface Formatted {
  readonly state: HostState;
  readonly sheet: SheetDocument;
  readonly areas: readonly Area[];
}

/** So many cells are compared before a format counts as mixed. */
const MOST_COMPARED = 5000;
/** Points per character of column width, for Excel's default font. */
const POINTS_PER_CHARACTER = 5.25;

function* styles({ sheet, areas }: Formatted): Iterable<CellStyle> {
  let seen = 0;
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (++seen > MOST_COMPARED) return;
        yield sheet.style(row, column);
      }
    }
  }
}

function common<T>(target: Formatted, read: (style: CellStyle) => T): T | null {
  const values = [...styles(target)].map(read);
  return shared(values);
}

function patch(target: Formatted, change: StylePatch, option = "allowFormatCells"): void {
  target.state.requireWritable(target.sheet, option);
  for (const area of target.areas) {
    if (isUnbounded(area))
      throw new HostError("UnsupportedOperation", "The workbench formats no whole rows and columns.");
    target.sheet.patchStyle(area, change);
  }
  target.state.changed("cells", target.sheet.id);
}

function* rows({ sheet, areas }: Formatted): Iterable<number> {
  const last = sheet.usedArea(false)?.bottom ?? 0;
  for (const area of areas)
    for (let row = area.top; row <= Math.min(area.bottom, Math.max(last, area.top)); row++) yield row;
}

function* columns({ areas }: Formatted): Iterable<number> {
  for (const area of areas) for (let column = area.left; column <= area.right; column++) yield column;
}

const fill = defineClass<Formatted>("RangeFill", {
  get: { Color: (target) => common(target, (style) => style.fill ?? "#FFFFFF") },
  set: { Color: (target, value) => patch(target, { fill: readColor(value) }) },
  methods: {
    Clear: (target) => {
      patch(target, { fill: null });
      return null;
    },
  },
});

const font = defineClass<Formatted>("RangeFont", {
  get: {
    Bold: (target) => common(target, (style) => style.bold),
    Italic: (target) => common(target, (style) => style.italic),
    Color: (target) => common(target, (style) => style.color ?? "#000000"),
    Name: (target) => common(target, (style) => style.fontName),
    Size: (target) => common(target, (style) => style.fontSize),
    Strikethrough: (target) => common(target, (style) => style.strike),
    Underline: (target) => common(target, (style) => (style.underline ? "Single" : "None")),
  },
  set: {
    Bold: (target, value) => patch(target, { bold: value === true }),
    Italic: (target, value) => patch(target, { italic: value === true }),
    Color: (target, value) => patch(target, { color: readColor(value) }),
    Name: (target, value) => patch(target, { fontName: String(value) }),
    Size: (target, value) => patch(target, { fontSize: Number(value) }),
    Strikethrough: (target, value) => patch(target, { strike: value === true }),
    Underline: (target, value) => patch(target, { underline: value !== "None" }),
  },
});

const protection = defineClass<Formatted>("FormatProtection", {
  get: { Locked: (target) => common(target, (style) => style.locked), FormulaHidden: () => false },
  set: { Locked: (target, value) => patch(target, { locked: value === true }) },
});

const wrap = defineClass<Formatted>("RangeFormat", {
  get: {
    HorizontalAlignment: (target) => common(target, (style) => capital(style.horizontal ?? "General")),
    VerticalAlignment: (target) => common(target, (style) => capital(style.vertical ?? "Bottom")),
    WrapText: (target) => common(target, (style) => style.wrap),
    IndentLevel: (target) => common(target, (style) => style.indent),
    TextOrientation: (target) => common(target, (style) => style.rotation),
    RowHeight: (target) =>
      shared([...rows(target)].map((row) => target.sheet.row(row).height ?? target.sheet.defaultRowHeight)),
    ColumnWidth: (target) =>
      shared([...columns(target)].map((column) => target.sheet.column(column).width * POINTS_PER_CHARACTER)),
  },
  set: {
    HorizontalAlignment: (target, value) => patch(target, { horizontal: String(value).toLowerCase() }),
    VerticalAlignment: (target, value) => patch(target, { vertical: String(value).toLowerCase() }),
    WrapText: (target, value) => patch(target, { wrap: value === true }),
    IndentLevel: (target, value) => patch(target, { indent: Number(value) }),
    TextOrientation: (target, value) => {
      const rotation = Number(value);
      if (!(rotation >= -90 && rotation <= 90)) throw invalidArgument("textOrientation");
      patch(target, { rotation });
    },
    RowHeight: (target, value) => {
      target.state.requireWritable(target.sheet, "allowFormatRows");
      const points = readSize(value, 409.5);
      for (const row of rows(target)) target.sheet.setRowHeight(row, points);
      target.state.changed("structure", target.sheet.id);
    },
    ColumnWidth: (target, value) => {
      target.state.requireWritable(target.sheet, "allowFormatColumns");
      const characters = readSize(value, 2000) / POINTS_PER_CHARACTER;
      for (const column of columns(target)) target.sheet.setColumnWidth(column, characters);
      target.state.changed("structure", target.sheet.id);
    },
  },
  nav: {
    Fill: fill,
    Font: font,
    Protection: protection,
    Borders: rangeBorders,
  },
  methods: {
    // A row without a height of its own is fitted to its text by whoever shows it.
    AutofitRows: (target) => {
      target.state.requireWritable(target.sheet, "allowFormatRows");
      for (const row of rows(target)) target.sheet.setRowHeight(row, null);
      target.state.changed("structure", target.sheet.id);
      return null;
    },
    AutofitColumns: (target) => {
      target.state.requireWritable(target.sheet, "allowFormatColumns");
      for (const column of columns(target)) {
        const longest = [...rows(target)].reduce(
          (most, row) => Math.max(most, target.sheet.cell(row, column).text.length),
          4,
        );
        target.sheet.setColumnWidth(column, Math.min(80, longest + 2));
      }
      target.state.changed("structure", target.sheet.id);
      return null;
    },
  },
});

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function readSize(value: unknown, most: number): number {
  if (typeof value !== "number" || value < 0 || value > most) throw invalidArgument("size");
  return value;
}

/** The format of these areas. */
export function rangeFormat(state: HostState, sheet: SheetDocument, areas: readonly Area[]): HostObject {
  return wrap({ state, sheet, areas });
}
