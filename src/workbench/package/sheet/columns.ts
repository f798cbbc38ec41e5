import type { ColumnState } from "../document";
import { COLUMN_COUNT } from "../references";
import { childrenNamed, element, parseElement, serializeElement, type XmlElement } from "../xml/element";
import { isOn, setAttribute } from "../xml/ordered-children";
import type { SheetPart } from "./sheet-part";

/** Format number of a column for cells that are not there. */
export function columnFormat(part: SheetPart, column: number): number {
  const style = Number(spanOf(readSpans(part), column)?.el.attributes.get("style") ?? "0");
  return Number.isInteger(style) && style > 0 ? style : 0;
}

/** Width and visibility of a column. */
export function readColumn(part: SheetPart, column: number): ColumnState {
  const el = spanOf(readSpans(part), column)?.el ?? null;
  const width = Number(el?.attributes.get("width") ?? NaN);
  return {
    width: Number.isFinite(width) ? width : defaultColumnWidth(part),
    hidden: isOn(el, "hidden"),
  };
}

/** Changes attributes of the columns first..last; null takes one away. Ranges of the file are split where needed. */
export function writeColumns(
  part: SheetPart,
  first: number,
  last: number,
  change: (el: XmlElement, column: number) => void,
): void {
  const spans = readSpans(part);
  const kept = spans.flatMap((span) => outside(span, first, last));
  const inside = spans.flatMap((span) => {
    const from = Math.max(span.first, first);
    const to = Math.min(span.last, last);
    return from <= to ? [copySpan(span, from, to)] : [];
  });
  const changed = [...inside, ...gaps(inside, first, last)];
  for (const span of changed) change(span.el, span.first);
  const all = [...kept, ...changed].sort((a, b) => a.first - b.first);
  part.setBlocks("cols", all.length === 0 ? [] : [colsXml(all, part.prefix)]);
}

/** Sets a width in characters, as the file counts them. */
export function setColumnWidth(part: SheetPart, column: number, characters: number): void {
  writeColumns(part, column, column, (el) => {
    setAttribute(el, "width", String(characters));
    setAttribute(el, "customWidth", "1");
    setAttribute(el, "bestFit", null);
  });
}

/** Hides or shows a column. */
export function setColumnHidden(part: SheetPart, column: number, hidden: boolean): void {
  writeColumns(part, column, column, (el) => {
    setAttribute(el, "hidden", hidden ? "1" : null);
    if (!el.attributes.has("width")) setAttribute(el, "width", String(defaultColumnWidth(part)));
  });
}

/** Width of columns that have none of their own, in characters. */
export function defaultColumnWidth(part: SheetPart): number {
  const format = formatElement(part);
  const width = Number(format?.attributes.get("defaultColWidth") ?? NaN);
  if (Number.isFinite(width)) return width;
  const base = Number(format?.attributes.get("baseColWidth") ?? "8");
  // 18.3.1.13: characters of 7 pixels (Calibri 11) and 5 pixels of margin, in steps of 1/256.
  return Math.trunc((((Number.isFinite(base) ? base : 8) * 7 + 5) / 7) * 256) / 256;
}

/** Height of rows that have none of their own, in points. */
export function defaultRowHeight(part: SheetPart): number {
  const height = Number(formatElement(part)?.attributes.get("defaultRowHeight") ?? NaN);
  return Number.isFinite(height) ? height : 15;
}

interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly el: XmlElement;
}

function formatElement(part: SheetPart): XmlElement | null {
  const xml = part.block("sheetFormatPr");
  return xml === null ? null : parseElement(xml);
}

const SPANS = new WeakMap<SheetPart, { readonly xml: string; readonly spans: readonly ColumnSpan[] }>();

/** Cells are asked for their column one by one, so the last reading is kept as long as the text is the same. */
function readSpans(part: SheetPart): readonly ColumnSpan[] {
  const xml = part.block("cols") ?? "";
  const known = SPANS.get(part);
  if (known?.xml === xml) return known.spans;
  const spans = xml === "" ? [] : childrenNamed(parseElement(xml), "col").flatMap(toSpan);
  SPANS.set(part, { xml, spans });
  return spans;
}

function toSpan(el: XmlElement): ColumnSpan[] {
  const first = Number(el.attributes.get("min")) - 1;
  const last = Math.min(Number(el.attributes.get("max")) - 1, COLUMN_COUNT - 1);
  return Number.isInteger(first) && first >= 0 && last >= first ? [{ first, last, el }] : [];
}

function spanOf(spans: readonly ColumnSpan[], column: number): ColumnSpan | null {
  return spans.find((span) => column >= span.first && column <= span.last) ?? null;
}

function copySpan(span: ColumnSpan, first: number, last: number): ColumnSpan {
  return { first, last, el: { ...span.el, attributes: new Map(span.el.attributes) } };
}

function outside(span: ColumnSpan, first: number, last: number): ColumnSpan[] {
  const rest: ColumnSpan[] = [];
  if (span.first < first) rest.push(copySpan(span, span.first, Math.min(span.last, first - 1)));
  if (span.last > last) rest.push(copySpan(span, Math.max(span.first, last + 1), span.last));
  return rest;
}

/** Spans for the columns of first..last that the file says nothing of. */
function gaps(inside: readonly ColumnSpan[], first: number, last: number): ColumnSpan[] {
  const made: ColumnSpan[] = [];
  let next = first;
  for (const span of [...inside].sort((a, b) => a.first - b.first)) {
    if (span.first > next) made.push({ first: next, last: span.first - 1, el: element("col") });
    next = Math.max(next, span.last + 1);
  }
  if (next <= last) made.push({ first: next, last, el: element("col") });
  return made;
}

function colsXml(spans: readonly ColumnSpan[], prefix: string): string {
  const cols = spans.map(({ first, last, el }) => {
    const place = new Map([
      ["min", String(first + 1)],
      ["max", String(last + 1)],
    ]);
    for (const [name, value] of el.attributes) if (name !== "min" && name !== "max") place.set(name, value);
    return { ...el, name: prefix + el.local, attributes: place };
  });
  return serializeElement(element(`${prefix}cols`, {}, cols));
}
