import type { CSSProperties } from "react";
import type { Area } from "../../package/area";
import type { BorderLine, SheetDocument, TableState } from "../../package/document";
import { areaBetween, keyOf, type Place } from "./address";
import { borderCss, cellLook, fontShorthand, fontStack, sharedLine, type CellLook } from "./cell-look";
import { conditionalLook, type ConditionalLook } from "./conditional";
import { filterButtonIn, filterButtons, type FilterButton } from "./filter-buttons";
import { CELL_PADDING_PX, columnPixels } from "./measures";
import type { TextMeasure } from "./row-height";
import type { SheetView } from "./sheet-view";
import { tableLook } from "./table-style";

/** One cell, ready for the screen. */
export interface PaintedCell {
  readonly text: string;
  readonly style: CSSProperties;
  /** How wide unwrapped text may run over blank neighbours, in pixels; null when it stays within its cell. */
  readonly spill: number | null;
  readonly filter: FilterButton | null;
  /** The text stands on its side: "up" reads upwards. Other angles are drawn level. */
  readonly turned: "up" | "down" | null;
  readonly locked: boolean;
  /** A conditional format fills it. */
  readonly marked: boolean;
}

/** How many blank neighbours a text runs over at most. */
const SPILL_COLUMNS = 30;
/** A gridline takes its cell's fill in Excel; high contrast, which has no fills, gives both one look (high-contrast.css). */
const GRIDLINE = "1px var(--gridline-kind, solid) var(--gridline)";

/** Paints the cells of a sheet as it stands; made anew at every change, and remembers cells until then. */
export class Painter {
  private readonly cells = new Map<number, PaintedCell>();
  private readonly looks = new Map<number, CellLook>();
  private readonly conditional: ConditionalLook;
  private readonly filters: ReadonlyMap<number, FilterButton>;
  private readonly filteredBodies: readonly Area[];
  private readonly tables: readonly TableState[];
  private readonly isProtected: boolean;
  private readonly sheet: SheetDocument;

  constructor(
    private readonly view: SheetView,
    private readonly zoom: number,
    private readonly measure: TextMeasure,
  ) {
    this.sheet = view.sheet;
    this.conditional = conditionalLook(this.sheet.conditionalFormats, ({ row, column }) => {
      return this.sheet.cell(row, column).value;
    });
    this.tables = this.sheet.tables;
    this.isProtected = this.sheet.protection.protected;
    this.filters = filterButtons(this.sheet);
    this.filteredBodies = [...this.filters.values()].filter(({ active }) => active).map(({ body }) => body);
  }

  /** Whether the row was left by a filter that is on; Excel then shows its number in blue. */
  isFiltered(row: number): boolean {
    return this.filteredBodies.some((body) => row >= body.top && row <= body.bottom);
  }

  /** The look of a cell; `end` is the last cell of its merged block, whose borders close it. */
  cell(place: Place, end: Place = place): PaintedCell {
    const key = keyOf(place);
    const known = this.cells.get(key);
    if (known) return known;
    const painted = this.paint(place, end);
    this.cells.set(key, painted);
    return painted;
  }

  private look(place: Place): CellLook {
    const key = keyOf(place);
    const known = this.looks.get(key);
    if (known) return known;
    const { row, column } = place;
    const style = this.sheet.style(row, column);
    const { value } = this.sheet.cell(row, column);
    const look = cellLook(
      style,
      value,
      tableLook(this.tables, place, (line) => this.view.rows.indexOf(line)),
      this.conditional(place),
    );
    this.looks.set(key, look);
    return look;
  }

  private paint(place: Place, end: Place): PaintedCell {
    const look = this.look(place);
    const { text, value } = this.sheet.cell(place.row, place.column);
    const filter = filterButtonIn(this.filters, areaBetween(place, end));
    const shown = look.wrap ? text : text.replace(/[\r\n]+/g, "");
    const single = place.row === end.row && place.column === end.column;
    const spill = single && !filter && typeof value === "string" ? this.spill(place, shown, look) : null;
    return {
      text: typeof value === "number" && single ? this.numberText(place, shown, look) : shown,
      style: { ...this.textStyle(look), ...this.edges(place, end, look), background: look.fill ?? undefined },
      spill,
      filter,
      turned: TURNS[look.rotation] ?? null,
      marked: look.marked,
      locked: this.isProtected && this.sheet.style(place.row, place.column).locked,
    };
  }

  private textStyle(look: CellLook): CSSProperties {
    const decoration = [look.underline && "underline", look.strike && "line-through"]
      .filter(Boolean)
      .join(" ");
    const indent = look.indent * 9 * this.zoom;
    return {
      color: look.color,
      fontFamily: fontStack(look.fontName),
      fontSize: ((look.fontSize * 96) / 72) * this.zoom,
      ...(look.bold && { fontWeight: 700 }),
      ...(look.italic && { fontStyle: "italic" }),
      ...(decoration && { textDecoration: decoration }),
      textAlign: look.align,
      justifyContent: VERTICAL[look.vertical],
      whiteSpace: look.wrap ? "pre-wrap" : "pre",
      ...(indent > 0 && (look.align === "right" ? { paddingRight: indent } : { paddingLeft: indent })),
    };
  }

  /** Right and bottom lines; a neighbour's left or top border is the same line. */
  private edges(place: Place, end: Place, look: CellLook): CSSProperties {
    const beside = this.look({ row: place.row, column: end.column + 1 });
    const below = this.look({ row: end.row + 1, column: place.column });
    const last = end === place ? look : this.look(end);
    const rest = look.fill ? `1px var(--gridline-kind, solid) var(--fill-edge, ${look.fill})` : GRIDLINE;
    const css = (line: BorderLine | null) => line && borderCss(line);
    return {
      borderRight: css(sharedLine(last, "right", beside)) ?? rest,
      borderBottom: css(sharedLine(last, "bottom", below)) ?? rest,
      ...(place.row === 0 && { borderTop: css(sharedLine(look, "top", null)) ?? undefined }),
      ...(place.column === 0 && { borderLeft: css(sharedLine(look, "left", null)) ?? undefined }),
    };
  }

  private spill(place: Place, text: string, look: CellLook): number | null {
    if (look.wrap || look.align !== "left" || text === "" || look.rotation !== 0) return null;
    let room = this.width(place.column);
    const needed = this.measure(text, fontShorthand(look)) + CELL_PADDING_PX;
    if (needed <= room) return null;
    let column = place.column;
    for (let step = 0; step < SPILL_COLUMNS && room < needed; step += 1) {
      const next = { row: place.row, column: column + 1 };
      if (!this.view.isEmpty(next) || this.view.merged.at(next)) break;
      column += 1;
      room += this.width(column);
    }
    return column === place.column ? null : Math.min(room, Math.ceil(needed)) * this.zoom;
  }

  /** Excel never shows part of a number: a column that is too narrow shows hashes. */
  private numberText(place: Place, text: string, look: CellLook): string {
    const room = this.width(place.column) - CELL_PADDING_PX + 2;
    const font = fontShorthand(look);
    if (look.wrap || this.measure(text, font) <= room) return text;
    return "#".repeat(Math.max(1, Math.floor(room / this.measure("#", font))));
  }

  private width(column: number): number {
    return this.view.columns.isHidden(column) ? 0 : columnPixels(this.sheet.column(column).width);
  }
}

const TURNS: Readonly<Record<number, PaintedCell["turned"]>> = { 90: "up", [-90]: "down" };
const VERTICAL = { top: "flex-start", center: "safe center", bottom: "safe flex-end" } as const;
