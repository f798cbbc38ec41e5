import { decodeXmlText, escapeXmlAttribute, escapeXmlText } from "../xml/escape";
import { parseElement, textOf } from "../xml/element";

/** The `<f>` of one cell as it stands in the file (ECMA-376 part 1, 18.3.1.40). */
export interface FormulaSlice {
  /** Decoded, without "="; "" in the cells of a shared formula that have only its number. */
  readonly text: string;
  /** As written: t, ref, si, r1, r2, ca … */
  readonly attributes: ReadonlyMap<string, string>;
}

/** Finds the formula in the content of a cell; null when there is none that can be read. */
export function formulaIn(inner: string, prefix: string): FormulaSlice | null {
  const place = formulaPlace(inner, prefix);
  if (place === null) return null;
  const raw = inner.slice(place.start, place.end);
  if (raw.startsWith(`<${prefix}f>`) && !raw.includes("<![CDATA[")) {
    const text = raw.slice(prefix.length + 3, raw.length - prefix.length - 4);
    return { text: decodeXmlText(text), attributes: NONE };
  }
  try {
    const el = parseElement(raw);
    return { text: textOf(el), attributes: el.attributes };
  } catch {
    return null;
  }
}

/** The content of a cell with another formula; null takes the formula out and leaves the value. */
export function withFormula(inner: string, formula: FormulaSlice | null, prefix: string): string {
  const place = formulaPlace(inner, prefix) ?? { start: 0, end: 0 };
  const xml = formula === null ? "" : formulaXml(formula, prefix);
  return inner.slice(0, place.start) + xml + inner.slice(place.end);
}

/** Writes a formula as an `<f>` element. */
export function formulaXml(formula: FormulaSlice, prefix: string): string {
  let tag = `<${prefix}f`;
  for (const [name, value] of formula.attributes) tag += ` ${name}="${escapeXmlAttribute(value)}"`;
  if (formula.text === "") return `${tag}/>`;
  const space = /^\s|\s$/.test(formula.text) && !formula.attributes.has("xml:space");
  return `${tag}${space ? ' xml:space="preserve"' : ""}>${escapeXmlText(formula.text)}</${prefix}f>`;
}

const NONE: ReadonlyMap<string, string> = new Map();

function formulaPlace(inner: string, prefix: string): { start: number; end: number } | null {
  const match = new RegExp(`<${prefix}f(?:\\s[^>]*)?(?:/>|>)`).exec(inner);
  if (match === null) return null;
  const start = match.index;
  if (match[0].endsWith("/>")) return { start, end: start + match[0].length };
  const close = inner.indexOf(`</${prefix}f>`, start);
  return close < 0 ? null : { start, end: close + prefix.length + 4 };
}
