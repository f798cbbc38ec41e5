import { nl } from "../texts";
import { en } from "../texts-en";
import { refusalText } from "./refusal";

describe("why a file is refused", () => {
  it.each([
    ["encrypted", "tabel.xlsx", "wachtwoord"],
    ["old-excel", "tabel.xls", ".xls"],
    ["not-a-zip", "tabel.csv", "tekstbestand"],
    ["not-a-zip", "tabel.docx", "geen Excel-werkmap"],
    ["not-a-workbook", "tabel.ods", "OpenDocument"],
    ["not-a-workbook", "brief.docx", ".xlsx"],
    ["binary-workbook", "tabel.xlsb", ".xlsb"],
    ["zip-bomb", "tabel.xlsx", "niet geopend"],
    ["too-large", "tabel.xlsx", "te groot"],
    ["damaged", "tabel.xlsx", "beschadigd"],
    ["missing", "tabel.xlsx", "niet gevonden"],
  ] as const)("%s (%s) says %s", (refusal, name, words) => {
    expect(nl[refusalText(refusal, name)]).toContain(words);
  });

  it("has the same blanks in both languages", () => {
    const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const key of Object.keys(nl) as (keyof typeof nl)[])
      expect(blanks(en[key])).toEqual(blanks(nl[key]));
  });
});
