import { strToU8, unzipSync, zipSync } from "fflate";
import { XmlProblem } from "../xml/element";
import { buildWorkbook, workbookParts } from "../testing/build-workbook";
import { DEFAULT_LIMITS } from "./limits";
import { PackageParts } from "./package-parts";
import { isType } from "./relationships";
import { ZipProblem } from "./zip-reader";

const open = (file = buildWorkbook()) => new PackageParts(file);
const codeOf = (attempt: () => unknown): string => {
  try {
    attempt();
  } catch (error) {
    if (error instanceof ZipProblem) return error.code;
    throw error;
  }
  return "no problem";
};

describe("the parts of a package", () => {
  it("is the same file when nothing was written", () => {
    const file = buildWorkbook();
    const parts = open(file);
    parts.relationships("xl/workbook.xml");
    expect(parts.toFile()).toBe(file);
  });

  it("writes one part and leaves the others byte for byte, packed bytes included", () => {
    const file = buildWorkbook({ parts: { "xl/media/a.bin": new Uint8Array([0, 255, 7]) } });
    const parts = open(file);
    parts.setText("XL/styles.xml", "<styleSheet é='1'/>");
    const saved = parts.toFile();
    const before = unzipSync(file);
    const after = unzipSync(saved);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(new TextDecoder().decode(after["xl/styles.xml"])).toBe("<styleSheet é='1'/>");
    for (const path of Object.keys(before).filter((name) => name !== "xl/styles.xml")) {
      expect(after[path]).toEqual(before[path]);
    }
    expect(open(saved).text("xl/styles.xml")).toBe("<styleSheet é='1'/>");
  });

  it("adds, links and removes parts, with their content types", () => {
    const parts = open();
    const path = parts.freePath("xl/worksheets/sheet#.xml");
    expect(path).toBe("xl/worksheets/sheet2.xml");
    parts.add(path, "<worksheet/>", "text/sheet");
    const id = parts.addRelationship("xl/workbook.xml", "urn:type", path);
    const again = open(parts.toFile());
    expect(again.contentType(path)).toBe("text/sheet");
    expect(again.relationships("xl/workbook.xml")).toContainEqual({
      id,
      type: "urn:type",
      target: path,
      external: false,
    });
    again.removeRelationship("xl/workbook.xml", id);
    again.remove(path);
    const last = open(again.toFile());
    expect(last.has(path)).toBe(false);
    expect(last.contentType(path)).toBe("application/xml");
    expect(last.relationships("xl/workbook.xml").map((link) => link.id)).not.toContain(id);
  });

  it("makes a part's first links, with a path from there", () => {
    const parts = open();
    parts.addRelationship("xl/worksheets/sheet1.xml", "urn:t", "xl/tables/table1.xml");
    const saved = open(parts.toFile());
    expect(saved.text("xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="../tables/table1.xml"');
    expect(saved.relationships("xl/worksheets/sheet1.xml")[0]?.target).toBe("xl/tables/table1.xml");
  });

  it("knows links by the last word of their type, in Strict files too", () => {
    const link = { id: "1", target: "a", external: false };
    expect(
      isType({ ...link, type: "http://purl.oclc.org/ooxml/officeDocument/relationships/table" }, "table"),
    ).toBe(true);
    expect(isType({ ...link, type: "urn:table" }, "table")).toBe(false);
  });

  it("finds no links where they cannot be read, and says so when that matters", () => {
    const parts = open(buildWorkbook({ parts: { "xl/drawings/_rels/d.xml.rels": "<Relationships" } }));
    expect(parts.relationships("xl/drawings/d.xml")).toEqual([]);
    expect(() => parts.checkRelationships("xl/drawings/d.xml")).toThrow(XmlProblem);
  });

  it("reads UTF-16 and writes UTF-8 back", () => {
    const xml = '<?xml version="1.0" encoding="utf-16"?><a>é</a>';
    const bytes = new Uint8Array(2 + xml.length * 2);
    bytes.set([0xff, 0xfe]);
    [...xml].forEach((character, at) => bytes.set([character.charCodeAt(0), 0], 2 + at * 2));
    const parts = open(buildWorkbook({ parts: { "a.xml": bytes } }));
    expect(parts.text("a.xml")).toBe(xml);
    parts.setText("a.xml", xml);
    expect(open(parts.toFile()).text("a.xml")).toBe(xml.replace("utf-16", "UTF-8"));
  });
});

describe("zips that are refused", () => {
  const file = buildWorkbook({ parts: { "big.bin": new Uint8Array(3_000_000) } });

  it.each([
    ["too-large", { fileBytes: 100 }],
    ["too-large", { unpackedBytes: 1_000_000, ratio: 1e9 }],
    ["zip-bomb", { ratio: 20 }],
    ["zip-bomb", { parts: 3 }],
  ])("%s by %j", (code, limits) => {
    expect(codeOf(() => new PackageParts(file, { ...DEFAULT_LIMITS, ...limits }))).toBe(code);
  });

  it("a part that unpacks to more than it declares", () => {
    const lying = Uint8Array.from(buildWorkbook());
    const view = new DataView(lying.buffer);
    for (let at = 0; at + 46 < lying.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 20, true);
    }
    expect(codeOf(() => new PackageParts(lying))).toBe("damaged");
  });

  it("a large lying part, before all of it is unpacked", () => {
    // Noise that deflate cannot shrink, so that the part is large in the zip too.
    const noise = new Uint8Array(4_300_000);
    for (let at = 0, state = 1; at < noise.length; at++) {
      state = (Math.imul(state, 1103515245) + 12345) | 0;
      noise[at] = state >>> 16;
    }
    const lying = zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "n.bin": noise }, { level: 1 });
    const view = new DataView(lying.buffer);
    let record = lying.length - 22;
    while (view.getUint32(record, true) !== 0x02014b50) record -= 1;
    view.setUint32(record + 24, 4_200_000, true);
    const parts = new PackageParts(lying);
    expect(codeOf(() => parts.checkedText("n.bin"))).toBe("zip-bomb");
    expect(parts.bytes("n.bin")).toBeNull();
  });

  it("bytes that were changed on the way", () => {
    const spoiled = Uint8Array.from(
      zipSync({ "[Content_Types].xml": [strToU8("<Types a='1'/>"), { level: 0 }] }),
    );
    spoiled[spoiled.indexOf("1".charCodeAt(0), 30)] = "2".charCodeAt(0);
    expect(codeOf(() => new PackageParts(spoiled))).toBe("damaged");
  });

  it("any file that is cut off", () => {
    const whole = buildWorkbook();
    for (const length of [0, 3, 4, 100, whole.length >> 1, whole.length - 1]) {
      expect(codeOf(() => new PackageParts(whole.subarray(0, length)))).toMatch(/^(damaged|not-a-zip)$/);
    }
  });

  it("a zip without a list of content types", () => {
    const others = Object.entries(workbookParts()).filter(([path]) => path !== "[Content_Types].xml");
    const zip = zipSync(Object.fromEntries(others.map(([path, xml]) => [path, strToU8(String(xml))])));
    expect(codeOf(() => new PackageParts(zip))).toBe("not-a-workbook");
  });
});
