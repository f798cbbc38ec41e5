import { SAMPLE_STYLES } from "../testing/sample-styles";
import { element, parseElement } from "../xml/element";
import { readColor, toArgb } from "./colors";
import { StyleBook } from "./style-book";

const book = () => new StyleBook(SAMPLE_STYLES, null);

describe("reading the look of cells", () => {
  it("resolves fonts, fills, borders, place and protection", () => {
    expect(book().style(1)).toEqual({
      fontName: "Verdana",
      fontSize: 9.5,
      bold: true,
      italic: false,
      underline: true,
      strike: true,
      color: "#2F5597",
      fill: "#FFFF00",
      borders: { left: { style: "thin", color: null }, bottom: { style: "double", color: "#154273" } },
      horizontal: "center",
      vertical: "top",
      wrap: true,
      indent: 2,
      rotation: -45,
      numberFormat: "m/d/yyyy",
      locked: false,
    });
  });

  it("reads gradients, patterns, the sides of Strict files and formats of the file's own", () => {
    expect(book().style(2)).toMatchObject({
      fill: "#102030",
      numberFormat: '0.0 "km"',
      borders: { left: { style: "hair", color: "#000001" }, right: { style: "thick", color: null } },
    });
    expect(book().style(3)).toMatchObject({ fill: "#FFFF00", horizontal: null, numberFormat: "General" });
  });

  it("gives the first format for a number that is none, and Excel's defaults without a styles part", () => {
    expect(book().style(99)).toEqual(book().style(0));
    expect(new StyleBook(null, null).style(0)).toMatchObject({
      fontName: "Calibri",
      fill: null,
      locked: true,
      wrap: false,
    });
  });
});

describe("colours", () => {
  const source = { theme: ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4"], palette: ["000000", "FF0000"] };
  it.each([
    [{ rgb: "FF154273" }, "#154273"],
    [{ rgb: "154273" }, "#154273"],
    [{ rgb: "oops" }, null],
    [{ theme: "0", tint: "-0.14999847407452621" }, "#D9D9D9"],
    [{ theme: "1", tint: "0.49989318521683403" }, "#7F7F7F"],
    [{ theme: "4", tint: "0.59999389629810485" }, "#B4C7E7"],
    [{ theme: "4", tint: "-0.499984740745262" }, "#203864"],
    [{ theme: "77" }, null],
    [{ indexed: "1" }, "#FF0000"],
    [{ indexed: "64" }, null],
    [{ auto: "1" }, null],
  ] as [Record<string, string>, string | null][])("%j is %s", (attributes, color) => {
    expect(readColor(element("color", attributes), source)).toBe(color);
  });

  it("writes what people write", () => {
    expect(["#1542aB", "154273", "#abc", "geel", ""].map(toArgb)).toEqual([
      "FF1542AB",
      "FF154273",
      "FFAABBCC",
      null,
      null,
    ]);
  });

  it("takes the theme and the palette of the file", () => {
    const theme =
      '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="EEEEEE"/></a:lt1></a:clrScheme></a:themeElements></a:theme>';
    const own = SAMPLE_STYLES.replace(
      "<cellStyles/>",
      "<colors><indexedColors><rgbColor rgb='00ABCDEF'/></indexedColors></colors>",
    );
    const custom = new StyleBook(own, theme);
    const color = (attributes: Record<string, string>) => custom.color(element("c", attributes));
    expect([
      color({ theme: "0" }),
      color({ theme: "1" }),
      color({ theme: "4" }),
      color({ indexed: "0" }),
    ]).toEqual(["#EEEEEE", "#111111", "#4472C4", "#ABCDEF"]);
    expect(new StyleBook(SAMPLE_STYLES, "<broken").color(element("c", { theme: "1" }))).toBe("#000000");
  });
});

describe("laying a patch over a look", () => {
  it("changes what the patch names, and nothing else", () => {
    const own = book();
    const before = own.style(1);
    const number = own.patched(1, { bold: false, fill: "#00FF00", indent: 0, numberFormat: "0.00" });
    const saved = new StyleBook(own.toXml(), null);
    expect(saved.style(number)).toEqual({
      ...before,
      bold: false,
      fill: "#00FF00",
      indent: 0,
      numberFormat: "0.00",
    });
    expect(saved.style(1)).toEqual(before);
  });

  it("can set and unset every property", () => {
    const full = {
      fontName: "Arial",
      fontSize: 20,
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      color: "#010203",
      fill: "#040506",
      borders: { top: { style: "thin", color: "#070809" }, left: { style: "medium", color: null } },
      horizontal: "right",
      vertical: "center",
      wrap: true,
      indent: 3,
      rotation: 90,
      numberFormat: "yyyy.mm",
      locked: false,
    };
    const own = book();
    const number = own.patched(0, full);
    const reset = own.patched(number, {
      ...{ bold: false, italic: false, underline: false, strike: false, color: null, fill: null },
      ...{
        horizontal: null,
        vertical: null,
        wrap: false,
        indent: 0,
        rotation: 0,
        locked: true,
        numberFormat: "General",
      },
      borders: { top: { style: "none", color: null }, left: { style: "none", color: null } },
    });
    const saved = new StyleBook(own.toXml(), null);
    expect(saved.style(number)).toEqual(full);
    expect(saved.style(reset)).toEqual({ ...saved.style(0), fontName: "Arial", fontSize: 20 });
  });

  it("uses a record again that says the same", () => {
    const own = book();
    const first = own.patched(0, { bold: true, fill: "#FFFF00" });
    expect(own.patched(0, { fill: "#FFFF00", bold: true })).toBe(first);
    expect(own.patched(first, { bold: true })).toBe(first);
    const again = new StyleBook(own.toXml(), null);
    expect(again.patched(0, { bold: true, fill: "#FFFF00" })).toBe(first);
    expect(again.changed(Infinity)).toBe(false);
    expect(own.toXml()).toContain('<fonts count="3">');
  });

  it("keeps lists in the schema's order with their counts", () => {
    const bare = new StyleBook(
      "<x:styleSheet xmlns:x='m'><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>",
      null,
    );
    bare.patched(0, {
      bold: true,
      fill: "#FFFFFF",
      numberFormat: "0.000",
      borders: { top: { style: "thin", color: null } },
    });
    bare.appendDxf({ bold: true });
    const root = parseElement(bare.toXml());
    const lists = root.children.flatMap((part) => (typeof part === "string" ? [] : [part]));
    expect(lists.map((list) => list.name)).toEqual([
      "x:numFmts",
      "x:fonts",
      "x:fills",
      "x:borders",
      "x:cellXfs",
      "x:dxfs",
    ]);
    expect(lists.every((list) => list.attributes.get("count") === String(list.children.length))).toBe(true);
  });
});

describe("differential formats", () => {
  it("are read: only what they mention", () => {
    expect(book().dxf(0)).toEqual({
      fill: "#FFC7CE",
      color: "#9C0006",
      bold: true,
      italic: false,
      borders: { bottom: { style: "thin", color: "#9C0006" } },
    });
    expect(book().dxf(1)).toBeNull();
  });

  it("are added at the end and read back", () => {
    const own = book();
    const format = { fill: "#FFF4CE", strike: true, borders: { left: { style: "thick", color: "#123456" } } };
    const number = own.appendDxf(format);
    expect(number).toBe(1);
    expect(own.appendDxf(format)).toBe(1);
    expect(new StyleBook(own.toXml(), null).dxf(1)).toEqual(format);
    expect(own.toXml()).toContain('<dxfs count="2">');
  });
});
