import type { CellStyle } from "../../package/document";
import { borderCss, cellLook, fontShorthand, sharedLine } from "./cell-look";

const plain: CellStyle = {
  fontName: null,
  fontSize: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  borders: {},
  horizontal: null,
  vertical: null,
  wrap: false,
  indent: 0,
  rotation: 0,
  numberFormat: "General",
  locked: true,
};
const table = {
  fill: "#DDDDDD",
  color: "#FFFFFF",
  bold: true,
  borders: { bottom: { style: "thin", color: "#777777" } },
};

describe("a cell's look", () => {
  it("has Excel's defaults", () => {
    const look = cellLook(plain, "tekst", null, null);
    expect(look).toMatchObject({
      fill: null,
      color: "#000000",
      fontName: "Calibri",
      fontSize: 11,
      vertical: "bottom",
    });
  });

  it.each([
    ["tekst", "left"],
    [12, "right"],
    [true, "center"],
    [{ error: "#N/A" }, "center"],
    [null, "left"],
  ] as const)("aligns %j by its kind: %s", (value, align) => {
    expect(cellLook(plain, value, null, null).align).toBe(align);
  });

  it("follows the cell's own alignment, in the file's and in Office.js's spelling", () => {
    expect(cellLook({ ...plain, horizontal: "center" }, 12, null, null).align).toBe("center");
    expect(cellLook({ ...plain, horizontal: "Left" }, 12, null, null).align).toBe("left");
    expect(cellLook({ ...plain, horizontal: "general" }, 12, null, null).align).toBe("right");
    expect(cellLook({ ...plain, vertical: "Top" }, 12, null, null).vertical).toBe("top");
  });

  it("lays the conditional format over the cell's own style over the table's", () => {
    const styled = { ...plain, fill: "#00FF00" };
    expect(cellLook(plain, "x", table, null)).toMatchObject({
      fill: "#DDDDDD",
      color: "#FFFFFF",
      bold: true,
    });
    expect(cellLook(styled, "x", table, null).fill).toBe("#00FF00");
    expect(cellLook(styled, "x", table, { fill: "#FF0000", bold: false })).toMatchObject({
      fill: "#FF0000",
      bold: false,
    });
  });

  it("keeps the lines of a conditional format apart from its own", () => {
    const left = { style: "medium", color: null };
    const look = cellLook({ ...plain, borders: { left } }, "x", table, { borders: { top: left } });
    expect(look.borders).toEqual({ left, bottom: table.borders.bottom });
    expect(look.overlay).toEqual({ top: left });
  });
});

describe("the line between two cells", () => {
  const line = (style: string) => ({ style, color: null });
  const cell = (borders: CellStyle["borders"], overlay: CellStyle["borders"] = {}) => ({ borders, overlay });

  it("is either cell's, the thicker one when both have one", () => {
    expect(sharedLine(cell({ right: line("thin") }), "right", cell({}))?.style).toBe("thin");
    expect(sharedLine(cell({}), "right", cell({ left: line("thin") }))?.style).toBe("thin");
    expect(sharedLine(cell({ right: line("hair") }), "right", cell({ left: line("medium") }))?.style).toBe(
      "medium",
    );
    expect(sharedLine(cell({ bottom: line("thick") }), "bottom", cell({ top: line("thin") }))?.style).toBe(
      "thick",
    );
    expect(sharedLine(cell({ right: line("hair") }), "right", cell({ left: line("thin") }))?.style).toBe(
      "thin",
    );
  });

  it("is a conditional format's before any other", () => {
    const marked = cell({}, { left: line("dashed") });
    expect(sharedLine(cell({ right: line("thick") }), "right", marked)?.style).toBe("dashed");
    expect(sharedLine(marked, "left", cell({ right: line("thick") }))?.style).toBe("dashed");
  });

  it("is none without a line, or with one of that name", () => {
    expect(sharedLine(cell({}), "top", null)).toBeNull();
    expect(sharedLine(cell({ top: line("None") }), "top", cell({ bottom: line("none") }))).toBeNull();
  });
});

describe("CSS of a look", () => {
  it("gives the font in pixels", () => {
    const look = cellLook({ ...plain, bold: true, fontSize: 12, fontName: "Arial" }, "x", null, null);
    expect(fontShorthand(look)).toMatch(/^bold 16px "Arial", /);
  });

  it("gives lines their width and kind", () => {
    expect(borderCss({ style: "thin", color: "#123456" })).toBe("1px solid #123456");
    expect(borderCss({ style: "double", color: null })).toBe("3px double #000000");
    expect(borderCss({ style: "mediumDashed", color: null })).toBe("2px dashed #000000");
    expect(borderCss({ style: "hair", color: "#000000" })).toContain("1px dotted");
  });
});
