import type { XmlElement } from "../xml/element";

/** What colour elements refer to. */
export interface ColorSource {
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

/**
 * A colour element (ECMA-376 part 1, 18.8.3) as "#RRGGBB"; null when there is none, when it is automatic, or when it stands for
 * the system's own colours (indexed 64 and up).
 */
export function readColor(el: XmlElement | null, source: ColorSource): string | null {
  if (el === null) return null;
  const base = baseColor(el, source);
  if (base === null) return null;
  const tint = Number(el.attributes.get("tint") ?? "0");
  return Number.isFinite(tint) && tint !== 0 ? tinted(base, tint) : `#${base.toUpperCase()}`;
}

/** "#RRGGBB", "RRGGBB" or "#RGB" as the ARGB of a file; null when the text is no colour. */
export function toArgb(color: string): string | null {
  const hex = color.replace(/^#/, "").toUpperCase();
  if (/^[0-9A-F]{6}$/.test(hex)) return `FF${hex}`;
  return /^[0-9A-F]{3}$/.test(hex) ? `FF${[...hex].map((digit) => digit + digit).join("")}` : null;
}

function baseColor(el: XmlElement, { theme, palette }: ColorSource): string | null {
  const rgb = el.attributes.get("rgb");
  if (rgb !== undefined) return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6) : null;
  const themeIndex = el.attributes.get("theme");
  if (themeIndex !== undefined) return theme[Number(themeIndex)] ?? null;
  const index = el.attributes.get("indexed");
  return index === undefined ? null : (palette[Number(index)] ?? null);
}

/** Lightens (tint > 0) or darkens a colour by its lightness (18.8.19, tint). */
function tinted(hex: string, tint: number): string {
  const [hue, saturation, lightness] = toHsl(hex);
  const bounded = Math.max(-1, Math.min(1, tint));
  const light = bounded < 0 ? lightness * (1 + bounded) : lightness * (1 - bounded) + bounded;
  return fromHsl(hue, saturation, light);
}

function toHsl(hex: string): [number, number, number] {
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const sixth =
    max === r ? ((g - b) / spread + 6) % 6 : max === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  return [sixth / 6, saturation, lightness];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const k = (shift + hue * 12) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}
