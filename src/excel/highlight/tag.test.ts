import { MARK_STYLES } from "./mark-styles";
import { isMark, markFormula, ruleOfMark } from "./tag";

test("a mark says which rule it is of", () => {
  const formula = markFormula("partners/named-not-marked");
  expect(formula).toBe('=LEN("samenwerkingstabel:partners/named-not-marked")>0');
  expect(ruleOfMark(formula)).toBe("partners/named-not-marked");
});

test("is known again in another notation of the formula", () => {
  const notations = [
    'LENGTE("samenwerkingstabel:type/required")>0',
    '= LEN ( "samenwerkingstabel:type/required" ) > 0',
  ];
  expect(notations.map(isMark)).toEqual([true, true]);
  expect(notations.map(ruleOfMark)).toEqual(["type/required", "type/required"]);
});

test("other formulas are no marks", () => {
  expect(['=$E2="Afstemming nodig"', "=LEN(A1)>0", '="samenwerkingstabel"'].map(isMark)).toEqual([
    false,
    false,
    false,
  ]);
});

test("a rule id cannot break out of the formula", () => {
  expect(markFormula('a/b")+A1&("')).toBe('=LEN("samenwerkingstabel:a/b")>0');
});

/** Contrast ratio of WCAG 2.2, from relative luminance. */
function contrast(one: string, other: string): number {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(Object.entries(MARK_STYLES))("%s: text stays readable and the border stands out", (_, style) => {
  expect(contrast("#000000", style.fill)).toBeGreaterThan(15);
  expect(contrast(style.border, style.fill)).toBeGreaterThan(4.5);
  expect(contrast(style.border, "#FFFFFF")).toBeGreaterThan(4.5);
});

test("severities differ without colour", () => {
  expect(new Set(Object.values(MARK_STYLES).map(({ borderStyle }) => borderStyle)).size).toBe(3);
});
