import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { DEFAULT_LIMITS, openWorkbook } from "./open";
import { buildWorkbook, workbookParts, type WorkbookSpec } from "./testing/build-workbook";
import { readAll, rich } from "./testing/rich-workbook";

/** The code of the problem that opening gives; "opened" when there is none. */
function codeOf(bytes: Uint8Array, limits = {}): string {
  const result = openWorkbook(bytes, { ...DEFAULT_LIMITS, ...limits });
  if (result.ok) return "opened";
  expect(result.problem.detail).toMatch(/\.$/);
  return result.problem.code;
}

/** A workbook of which one part is another text, or is gone. */
function spoiled(path: string, xml: string | null, spec: WorkbookSpec = {}): Uint8Array {
  const { [path]: original, ...others } = workbookParts(spec);
  expect(original).toBeDefined();
  const parts = xml === null ? others : { ...others, [path]: xml };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(String(text))])),
  );
}

/** An OLE compound file with these entries in its directory. */
function compoundFile(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(4_096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, at) => {
    [...name].forEach((letter, place) => (bytes[1_024 + at * 128 + place * 2] = letter.charCodeAt(0)));
  });
  return bytes;
}

function wordDocument(): Uint8Array {
  const types = contentTypes.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main");
  const document = "<w:document xmlns:w='w'/>";
  const parts = { ...workbookParts(), "[Content_Types].xml": types, "xl/workbook.xml": document };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(String(text))])),
  );
}

const contentTypes = String(workbookParts()["[Content_Types].xml"]);

describe("files that are refused", () => {
  it.each<[string, string, Uint8Array]>([
    ["an empty file", "not-a-zip", new Uint8Array()],
    ["a text file", "not-a-zip", strToU8("naam;waarde\n1;2\n")],
    ["an encrypted workbook", "encrypted", compoundFile("Root Entry", "EncryptionInfo", "EncryptedPackage")],
    ["an .xls of Excel 97", "old-excel", compoundFile("Root Entry", "Workbook")],
    ["an .xls of Excel 5", "old-excel", compoundFile("Root Entry", "Book")],
    ["a .doc", "not-a-workbook", compoundFile("Root Entry", "WordDocument")],
    ["a zip of something else", "not-a-workbook", zipSync({ "a.txt": strToU8("a") })],
    ["a .docx", "not-a-workbook", wordDocument()],
    [
      "an .xlsb",
      "binary-workbook",
      spoiled(
        "[Content_Types].xml",
        contentTypes.replace(
          "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
          "vnd.ms-excel.sheet.binary.macroEnabled.main",
        ),
      ),
    ],
    ["a zip that is cut off", "damaged", buildWorkbook().subarray(0, 600)],
    ["a workbook without its main part", "damaged", spoiled("xl/workbook.xml", null)],
    ["a workbook without a sheet's part", "damaged", spoiled("xl/worksheets/sheet1.xml", null)],
    ["a workbook without links", "damaged", spoiled("xl/_rels/workbook.xml.rels", null)],
    ["broken content types", "damaged", spoiled("[Content_Types].xml", "<Types>")],
    ["broken links", "damaged", spoiled("_rels/.rels", "<Relationships")],
    ["a broken main part", "damaged", spoiled("xl/workbook.xml", "<workbook><sheets></workbook>")],
    [
      "a broken sheet",
      "damaged",
      spoiled("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row></worksheet>"),
    ],
    [
      "a broken block beside the rows",
      "damaged",
      spoiled("xl/worksheets/sheet1.xml", "<worksheet><cols><col min=1/></cols></worksheet>"),
    ],
    ["broken styles", "damaged", spoiled("xl/styles.xml", "<styleSheet><fonts></styleSheet>")],
    [
      "broken shared strings",
      "damaged",
      spoiled("xl/sharedStrings.xml", "<sst><si><t>a", { strings: ["<si/>"] }),
    ],
    ["a DOCTYPE", "damaged", spoiled("xl/styles.xml", '<!DOCTYPE a [<!ENTITY b "b">]><styleSheet/>')],
  ])("%s: %s", (_, code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe("files that ask too much", () => {
  it.each([
    ["too-large", { fileBytes: 1_000 }],
    ["too-large", { unpackedBytes: 2_000 }],
    ["zip-bomb", { parts: 3 }],
  ])("%s", (code, limits) => {
    expect(codeOf(buildWorkbook(), limits)).toBe(code);
  });

  it("zip-bomb: a part that grows a thousand times", () => {
    expect(codeOf(buildWorkbook({ parts: { "bomb.bin": new Uint8Array(5_000_000) } }))).toBe("zip-bomb");
  });
});

describe("whatever the file", () => {
  const parts = workbookParts(rich);
  const texts = Object.entries(parts).map(([path, xml]): [string, string] => [path, String(xml)]);

  it("opens or is refused, and never throws, when its XML is spoiled", () => {
    const place = fc.tuple(
      fc.integer({ min: 0, max: texts.length - 1 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const damage = fc.constantFrom(
      "",
      "<",
      ">",
      "/",
      '"',
      "&",
      "=",
      "x",
      "<x>",
      "</x>",
      "0",
      "99999999",
      "\u0000",
    );
    fc.assert(
      fc.property(place, damage, fc.nat(12), ([part, where], inserted, removed) => {
        const changed = texts.map(([path, xml], at): [string, Uint8Array] => {
          const from = Math.floor(xml.length * where);
          return [
            path,
            strToU8(at === part ? xml.slice(0, from) + inserted + xml.slice(from + removed) : xml),
          ];
        });
        const result = openWorkbook(zipSync(Object.fromEntries(changed), { level: 1 }));
        if (result.ok) readAll(result.workbook);
      }),
      { numRuns: 400 },
    );
  });

  it("opens or is refused, and never throws, when its bytes are spoiled", () => {
    const file = buildWorkbook(rich);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const changed = Uint8Array.from(file);
        changed[at] = byte;
        const result = openWorkbook(changed);
        if (result.ok) readAll(result.workbook);
      }),
      { numRuns: 400 },
    );
  });
});
