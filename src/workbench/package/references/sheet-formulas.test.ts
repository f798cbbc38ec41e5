import fc from "fast-check";
import { refsToDeletedSheet, renameNameInFormula, renameSheetInFormula } from "./sheet-formulas";
import { formatQualifier, parseQualifier, quoteSheetName } from "./sheet-names";

describe("sheet names in formulas", () => {
  it.each([
    ["Blad1", "Blad1!"],
    ["Mijn blad", "'Mijn blad'!"],
    ["Joe's", "'Joe''s'!"],
    ["A1", "'A1'!"],
    ["R1C1", "'R1C1'!"],
    ["2020", "'2020'!"],
    ["Überblick", "Überblick!"],
    ["a-b", "'a-b'!"],
  ])("%s is written %s and read back", (name, text) => {
    expect(quoteSheetName(name)).toBe(text);
    expect(parseQualifier(text)).toEqual({ workbook: null, sheet: name, lastSheet: null });
  });

  it("reads back any sheet name that Excel allows", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[\\/?*:[\]]|^'|'$/.test(text));
    fc.assert(fc.property(name, (text) => expect(parseQualifier(quoteSheetName(text)).sheet).toBe(text)));
  });

  it.each(["[1]Blad1!", "'[1]Mijn blad'!", "Blad1:Blad3!", "'Blad 1:Blad 3'!", "[1]!"])(
    "writes %s as it was",
    (text) => {
      expect(formatQualifier(parseQualifier(text))).toBe(text);
    },
  );
});

describe("a sheet gets another name", () => {
  it.each([
    ["Blad1!A1+blad1!B2", "Nieuw!A1+Nieuw!B2"],
    ["'Blad1'!A1", "Nieuw!A1"],
    ["Blad1!Naam", "Nieuw!Naam"],
    ["Blad2!A1+[1]Blad1!A1", "Blad2!A1+[1]Blad1!A1"],
    ["SUM(Blad1:Blad3!A1)", "SUM(Nieuw:Blad3!A1)"],
    ['"Blad1!A1"', '"Blad1!A1"'],
    ["Blad10!A1", "Blad10!A1"],
  ])("%s becomes %s", (formula, expected) => {
    expect(renameSheetInFormula(formula, "Blad1", "Nieuw")).toBe(expected);
  });

  it("quotes the new name when needed", () => {
    expect(renameSheetInFormula("Blad1!A1+Blad1:Blad3!B2", "Blad1", "Mijn blad")).toBe(
      "'Mijn blad'!A1+'Mijn blad:Blad3'!B2",
    );
  });
});

describe("a sheet disappears", () => {
  const order = ["Blad1", "Blad2", "Blad3"];
  it.each([
    ["Blad2!A1+A1", "Blad2", "#REF!A1+A1"],
    ["SUM(Blad2!A1:B2)", "Blad2", "SUM(#REF!A1:B2)"],
    ["Blad2!Naam", "Blad2", "#REF!"],
    ["Blad1!A1", "Blad2", "Blad1!A1"],
    ["SUM(Blad1:Blad3!A1)", "Blad1", "SUM(Blad2:Blad3!A1)"],
    ["SUM(Blad1:Blad3!A1)", "Blad2", "SUM(Blad1:Blad3!A1)"],
    ["SUM(Blad2:Blad3!A1)", "Blad3", "SUM(Blad2!A1)"],
    ["SUM(Blad3:Blad3!A1)", "Blad3", "SUM(#REF!A1)"],
    ["[1]Blad2!A1", "Blad2", "[1]Blad2!A1"],
  ])("%s without %s is %s", (formula, sheet, expected) => {
    expect(refsToDeletedSheet(formula, sheet, order)).toBe(expected);
  });

  it("never moves a reference that lost its sheet", () => {
    const lost = refsToDeletedSheet("Blad2!A1", "Blad2", order);
    expect(renameSheetInFormula(lost, "Blad1", "Nieuw")).toBe("#REF!A1");
  });
});

describe("a defined name gets another name", () => {
  it.each([
    ["BTW*A1", "Tarief*A1"],
    ["btw", "Tarief"],
    ["Blad1!BTW+[1]!BTW", "Blad1!Tarief+[1]!BTW"],
    ['"BTW"&BTW_2&Tabel1[BTW]&BTW(1)', '"BTW"&BTW_2&Tabel1[BTW]&BTW(1)'],
    ["A1", "A1"],
  ])("%s becomes %s", (formula, expected) => {
    expect(renameNameInFormula(formula, "BTW", "Tarief")).toBe(expected);
  });
});
