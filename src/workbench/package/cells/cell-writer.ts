import { PackageError, type CellInput, type RawValue } from "../document";
import type { CellSlice } from "../sheet/cell-slices";
import { formulaXml } from "../sheet/formula-slice";
import { escapeXmlText } from "../xml/escape";
import { encodeEscapes, spaceAttribute, textElement } from "./string-items";

/** Most characters that a cell can hold, and that a formula can have (Excel specifications and limits). */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8_192;

/**
 * A cell with other content and the format that it had; null takes the content out. Texts are kept in the cell itself (`inlineStr`),
 * which Excel and LibreOffice read alike. Throws a PackageError for what no cell can hold.
 */
export function withContent(cell: CellSlice, input: CellInput, prefix: string): CellSlice {
  const content = contentOf(input, prefix);
  // Metadata (`cm`, `vm`) tell of the old content: dynamic arrays and rich values.
  return { column: cell.column, style: cell.style, extra: "", ...content };
}

function contentOf(input: CellInput, prefix: string): { type: string; inner: string } {
  if (!("formula" in input)) return valueContent(input.value, prefix);
  const { formula, cached } = input;
  if (formula.length > MAX_FORMULA || formula === "") {
    throw new PackageError("InvalidArgument", "The formula is empty or too long.");
  }
  const f = formulaXml({ text: formula, attributes: new Map() }, prefix);
  if (typeof cached !== "string") {
    const { type, inner } = valueContent(cached, prefix);
    return { type, inner: f + inner };
  }
  const text = escapeXmlText(encodeEscapes(checkedText(cached)));
  return { type: "str", inner: `${f}<${prefix}v${spaceAttribute(cached)}>${text}</${prefix}v>` };
}

function valueContent(value: RawValue, prefix: string): { type: string; inner: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: "n", inner: "" };
  if (typeof value === "boolean") return { type: "b", inner: v(value ? "1" : "0") };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new PackageError("InvalidArgument", "The number is not finite.");
    return { type: "n", inner: v(String(value)) };
  }
  if (typeof value !== "string") return { type: "e", inner: v(escapeXmlText(value.error)) };
  const t = textElement(checkedText(value), prefix);
  return { type: "inlineStr", inner: `<${prefix}is>${t}</${prefix}is>` };
}

function checkedText(text: string): string {
  if (text.length > MAX_TEXT) throw new PackageError("InvalidArgument", "The text is too long for a cell.");
  return text;
}
