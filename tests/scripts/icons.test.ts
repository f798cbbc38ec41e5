import { readdirSync, readFileSync } from "node:fs";

/** What an icon may lie on: white, and nearly black, which is darker than the ribbon in Office's theme "Black". */
const GROUNDS = ["#ffffff", "#0a0a0a"] as const;

/** Relative luminance (WCAG 2.2) of a colour as #rgb or #rrggbb. */
function luminance(colour: string): number {
  const long = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/gi, "$&$&") : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((first, second) => first - second);
  return (light + 0.05) / (dark + 0.05);
}

/** The tile that everything of an icon stands on, and its edge, where it has one: else what is drawn on it stands out. */
function tileOf(drawing: string): readonly string[] {
  const [tile = ""] = /<rect [^>]+>/.exec(drawing) ?? [];
  return [...tile.matchAll(/(?:fill|stroke)="(#[0-9a-f]+)"/g)].map(([, colour = ""]) => colour);
}

test("contrast is counted as WCAG does", () => {
  expect(contrast("#000", "#fff")).toBeCloseTo(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe.each(readdirSync("assets/source"))("%s", (file) => {
  const drawing = readFileSync(`assets/source/${file}`, "utf8");
  const colours = [...drawing.matchAll(/"(#[0-9a-f]+)"/g)].map(([, colour = ""]) => colour);

  test.each(GROUNDS)("stands out from the ribbon on %s, being drawn once for every theme", (ground) => {
    // WCAG 2.2, 1.4.11: what is needed to know a picture has 3 : 1.
    expect(Math.max(...colours.map((colour) => contrast(colour, ground)))).toBeGreaterThanOrEqual(3);
    const edges = tileOf(drawing);
    expect(edges.length).toBeGreaterThan(0);
    if (edges.length > 1)
      expect(Math.max(...edges.map((edge) => contrast(edge, ground)))).toBeGreaterThanOrEqual(3);
  });
});
