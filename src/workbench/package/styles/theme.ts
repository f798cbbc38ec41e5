import { child, childrenNamed, elementsOf, parseElement, type XmlElement } from "../xml/element";

/** The colours of Office's own theme, for files without one, in the order of the `theme` attribute of a colour. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
] as const;

/** Cells count light and dark colours the other way round than the theme lists them (ECMA-376 part 1, 18.8.3). */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
] as const;

/** Theme colours as "RRGGBB", by the number that cells use. A theme that is absent or cannot be read gives Office's own. */
export function readThemeColors(xml: string | null): readonly string[] {
  const scheme = colorScheme(xml);
  if (scheme === null) return OFFICE_THEME;
  return ORDER.map((name, at) => colorOf(child(scheme, name)) ?? OFFICE_THEME[at] ?? "000000");
}

function colorScheme(xml: string | null): XmlElement | null {
  if (xml === null) return null;
  try {
    const elements = child(parseElement(xml), "themeElements");
    return elements === null ? null : (childrenNamed(elements, "clrScheme")[0] ?? null);
  } catch {
    // A theme is only looks: a file with a broken one opens in Office's own colours.
    return null;
  }
}

function colorOf(slot: XmlElement | null): string | null {
  const color = slot === null ? undefined : elementsOf(slot)[0];
  const hex = color?.attributes.get("lastClr") ?? color?.attributes.get("val") ?? "";
  return /^[0-9a-f]{6}$/i.test(hex) ? hex.toUpperCase() : null;
}
