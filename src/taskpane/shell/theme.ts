import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** The product's own colour: a calm blue-green, dark enough for white text on the shade that buttons use (80). */
const brand: BrandVariants = {
  10: "#010F11",
  20: "#05242A",
  30: "#06363D",
  40: "#07444C",
  50: "#084F58",
  60: "#095862",
  70: "#0A616C",
  80: "#0B6A75",
  90: "#217984",
  100: "#378893",
  110: "#4F98A2",
  120: "#69A9B2",
  130: "#84BAC2",
  140: "#A3CCD2",
  150: "#C3DFE3",
  160: "#E3F1F3",
};

const font = '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif';

const light: Theme = { ...createLightTheme(brand), fontFamilyBase: font };
const dark: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase: font,
  // Links and selected tabs on a dark pane need the lighter shades to stay readable.
  colorBrandForeground1: brand[130],
  colorBrandForeground2: brand[140],
  colorCompoundBrandForeground1: brand[130],
  colorCompoundBrandStroke: brand[130],
  colorBrandForegroundLink: brand[130],
};

/** The theme for a dark or a light Office. High contrast is the browser's: it replaces every colour by the user's own. */
export const themeFor = (isDark: boolean): Theme => (isDark ? dark : light);
