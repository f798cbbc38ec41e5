/**
 * Whether Office's own theme is dark; null where Office does not tell (Excel on the web in some builds, and before it is
 * ready). Looks at the colour of the body, because `isDarkTheme` came later (@types/office-js, OfficeTheme).
 */
export function officeIsDark(): boolean | null {
  const colour = bodyColour();
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts
    .slice(1)
    .map((part) => linear(Number.parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK_BELOW;
}

/** The relative luminance at which white text and black text have the same contrast (WCAG 2.2, "contrast ratio"). */
const DARK_BELOW = 0.179;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function bodyColour(): string | undefined {
  try {
    // Missing on the web in some builds, and `context` itself before Office is ready, whatever the typings say.
    const context: { readonly officeTheme?: Partial<Office.OfficeTheme> } | undefined = Office.context;
    return context?.officeTheme?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
