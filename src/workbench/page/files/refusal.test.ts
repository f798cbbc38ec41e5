import { strToU8, zipSync } from "fflate";
import { nl } from "../texts";
import { en } from "../texts-en";
import { fileKind } from "./file-kind";
import { refusalText } from "./refusal";

describe("why a file is refused", () => {
  it.each([
    ["encrypted", "tabel.xlsx", "wachtwoord"],
    ["old-excel", "tabel.xls", ".xls"],
    ["not-a-zip", "tabel.xyz", "geen Excel-werkmap"],
    ["not-a-workbook", "brief.xyz", ".xlsx"],
    ["binary-workbook", "tabel.xlsb", ".xlsb"],
    ["zip-bomb", "tabel.xlsx", "niet geopend"],
    ["too-large", "tabel.xlsx", "te groot"],
    ["damaged", "tabel.xlsx", "beschadigd"],
    ["missing", "tabel.xlsx", "niet gevonden"],
  ] as const)("%s (%s) says %s", (refusal, name, words) => {
    expect(nl[refusalText(refusal, name)]).toContain(words);
  });

  const zip = (part: string) => zipSync({ [part]: strToU8("x".repeat(9)) });
  const wide = (text: string) => Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const old = (stream: string) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...wide(stream)]);
  it.each([
    ["not-a-zip", "tabel.csv", strToU8("a;b\r\n"), "Dit is een tekstbestand, geen werkmap"],
    ["not-a-zip", "tabel.xlsx", strToU8("a;één\r\n"), "Verander .xlsx in de naam in .csv"],
    ["not-a-zip", "tabel.xlsx", Uint8Array.from([0xff, 0xfe, ...wide("a;b")]), "een tekstbestand"],
    ["not-a-zip", "tabel.xlsx", new Uint8Array(), "leeg"],
    ["not-a-zip", "tabel.xlsx", strToU8("\n<html><table>"), "webpagina"],
    ["not-a-zip", "tabel.xlsx", strToU8("%PDF-1.7"), "PDF"],
    ["not-a-zip", "tabel.xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), "afbeelding"],
    ["not-a-zip", "tabel.xlsx", Uint8Array.from([1, 2, 3, 0]), "ook al heet het misschien zo"],
    ["not-a-workbook", "tabel.xlsx", zip("word/document.xml"), "Word-document"],
    ["not-a-workbook", "tabel.xlsx", zip("ppt/presentation.xml"), "PowerPoint"],
    ["not-a-workbook", "tabel.xlsx", old("WordDocument"), "Word-document"],
    ["not-a-workbook", "tabel.xlsx", zip("foto.jpg"), "Pak het uit"],
    ["damaged", "tabel.xlsx", zip("xl/workbook.xml"), "beschadigd"],
  ] as const)("%s (%s) says what the file is, by its bytes", (refusal, name, bytes, words) => {
    expect(nl[refusalText(refusal, name, fileKind(bytes))]).toContain(words);
  });

  it("knows an OpenDocument file", () => {
    const bytes = zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    });
    expect(nl[refusalText("not-a-workbook", "tabel.xlsx", fileKind(bytes))]).toContain("OpenDocument");
  });

  it("has the same blanks in both languages", () => {
    const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const key of Object.keys(nl) as (keyof typeof nl)[])
      expect(blanks(en[key])).toEqual(blanks(nl[key]));
  });
});
