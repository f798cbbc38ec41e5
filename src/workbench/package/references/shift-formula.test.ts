import fc from "fast-check";
import {
  rowsReferredTo,
  shiftFormulaForEdit,
  shiftFormulaForInsertions,
  shiftFormulaRelative,
} from "./shift-formula";
import { insertionMap, rowEdit, type StructureEdit } from "./structure-edit";
import { anyFormulaText } from "./testing/formulas";

const insertAt3 = rowEdit("insert", "Blad1", 2, 2);
const delete3to4 = rowEdit("delete", "Blad1", 2, 2);
const cellsB3C4 = (kind: StructureEdit["kind"]): StructureEdit => ({
  kind,
  sheet: "Blad1",
  area: { top: 2, left: 1, bottom: 3, right: 2 },
});

describe("a formula after rows came in", () => {
  it.each([
    ["A2+A3", "A2+A5"],
    ["$A$3", "$A$5"],
    ["SUM(A1:A10)", "SUM(A1:A12)"],
    ["SUM(A3:A10)", "SUM(A5:A12)"],
    ["SUM(A1:A2)", "SUM(A1:A2)"],
    ["SUM(A10:A1)", "SUM(A12:A1)"],
    ["SUM(A:C)+SUM(1:3)", "SUM(A:C)+SUM(1:5)"],
    ["A1:A1048576", "A1:A1048576"],
    ["A5:A1048576", "A7:A1048576"],
    ["A1048576", "#REF!"],
    ["'Blad1'!A3+blad1!B3+Blad2!A3", "'Blad1'!A5+blad1!B5+Blad2!A3"],
    ["[1]Blad1!A3+Blad1:Blad3!A3", "[1]Blad1!A3+Blad1:Blad3!A3"],
    ['"A3"&LOG10(A3)&Tabel1[[#This Row],[A3]]', '"A3"&LOG10(A5)&Tabel1[[#This Row],[A3]]'],
    ["A3#+@B4", "A5#+@B6"],
  ])("%s becomes %s", (formula, expected) => {
    expect(shiftFormulaForEdit(formula, "Blad1", insertAt3)).toBe(expected);
  });

  it("follows only named references from another sheet", () => {
    expect(shiftFormulaForEdit("A3+Blad1!A3", "Blad2", insertAt3)).toBe("A3+Blad1!A5");
    expect(shiftFormulaForEdit("A3+Blad1!A3", null, insertAt3)).toBe("A3+Blad1!A5");
  });
});

describe("a formula after rows went out", () => {
  it.each([
    ["A2+A3+A4+A5", "A2+#REF!+#REF!+A3"],
    ["SUM(A1:A10)", "SUM(A1:A8)"],
    ["SUM(A3:A10)", "SUM(A3:A8)"],
    ["SUM(A1:A3)", "SUM(A1:A2)"],
    ["SUM(A1:A4)", "SUM(A1:A2)"],
    ["SUM(A4:A10)", "SUM(A3:A8)"],
    ["SUM(A3:A4)", "SUM(#REF!)"],
    ["SUM(Blad1!A3:A4)", "SUM(Blad1!#REF!)"],
    ["SUM(3:4)+SUM(2:3)", "SUM(#REF!)+SUM(2:2)"],
    ["A5:A1048576", "A3:A1048574"],
  ])("%s becomes %s", (formula, expected) => {
    expect(shiftFormulaForEdit(formula, "Blad1", delete3to4)).toBe(expected);
  });
});

describe("a formula after part of the width moved", () => {
  it.each([
    ["insert", "A3+B3+C3+D3", "A3+B5+C5+D3"],
    ["insert", "SUM(B1:C9)+SUM(B1:D9)", "SUM(B1:C11)+SUM(B1:D9)"],
    ["insert", "SUM(3:9)", "SUM(3:9)"],
    ["delete", "A3+B3+B5+D3", "A3+#REF!+B3+D3"],
    ["delete", "SUM(B1:C9)+SUM(A1:C9)", "SUM(B1:C7)+SUM(A1:C9)"],
  ] as const)("%s: %s becomes %s", (kind, formula, expected) => {
    expect(shiftFormulaForEdit(formula, "Blad1", cellsB3C4(kind))).toBe(expected);
  });
});

describe("a formula of offsets from a base", () => {
  it.each([
    ["columns move with the base", insertAt3, 0, 1, "B$3:B$9+$B1+B1", "C$5:C$11+$B1+C1"],
    ["insert above the base", insertAt3, 2, 0, "$B5+$B$5", "$B7+$B$7"],
    ["insert below the base", insertAt3, 0, 0, "A1<A3", "A1<A3"],
    ["delete the base's row", delete3to4, 0, 0, "$B3>5", "$B3>5"],
    ["delete an absolute row", delete3to4, 0, 0, "$B$3>5", "#REF!>5"],
    ["running area", insertAt3, 2, 0, "COUNTIF(B$3:B5,B5)", "COUNTIF(B$5:B7,B7)"],
    ["another sheet", insertAt3, 2, 0, "Blad2!$A5+Blad2!$A$5", "Blad2!$A7+Blad2!$A$5"],
  ] as const)("%s", (_, edit, rows, columns, formula, expected) => {
    expect(shiftFormulaForEdit(formula, "Blad1", edit, { rows, columns })).toBe(expected);
  });
});

describe("laws of shifting", () => {
  const place = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 5 }));

  it("inserting and then deleting the same rows gives the formula back", () => {
    fc.assert(
      fc.property(anyFormulaText(), place, (formula, [at, count]) => {
        const inserted = shiftFormulaForEdit(formula, "Blad1", rowEdit("insert", "Blad1", at, count));
        expect(shiftFormulaForEdit(inserted, "Blad1", rowEdit("delete", "Blad1", at, count))).toBe(formula);
      }),
    );
  });

  it("inserting twice equals inserting at once", () => {
    fc.assert(
      fc.property(anyFormulaText(), place, (formula, [at, count]) => {
        const shift = (text: string, rows: number) =>
          shiftFormulaForEdit(text, "Blad1", rowEdit("insert", "Blad1", at, rows));
        expect(shift(shift(formula, count), 1)).toBe(shift(formula, count + 1));
      }),
    );
  });

  it("insertions put together equal insertions one after the other", () => {
    fc.assert(
      fc.property(anyFormulaText(), fc.array(place, { maxLength: 4 }), (formula, places) => {
        const edits = places.map(([at, count]) => rowEdit("insert", "Blad1", at, count));
        const singly = edits.reduce((text, edit) => shiftFormulaForEdit(text, "Blad1", edit), formula);
        expect(shiftFormulaForInsertions(formula, "Blad1", "Blad1", insertionMap(edits))).toBe(singly);
      }),
    );
    const off = insertionMap([rowEdit("insert", "Blad1", 0, 5)]);
    expect(shiftFormulaForInsertions("A1048576+A1048570:A1048575+A1:A1048576", "Blad1", "Blad1", off)).toBe(
      "#REF!+A1048575:A1048576+A1:A1048576",
    );
  });

  it("copying there and back gives the formula back", () => {
    fc.assert(
      fc.property(
        anyFormulaText(),
        fc.integer({ min: -9, max: 9 }),
        fc.integer({ min: -9, max: 9 }),
        (f, r, c) => {
          expect(shiftFormulaRelative(shiftFormulaRelative(f, r, c), -r, -c)).toBe(f);
        },
      ),
    );
  });
});

describe("copying a formula", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2)+Blad2!A1", 1, 0, "SUM(A2:B3)+Blad2!A2"],
    ["SUM(A:B)+SUM(1:2)", 1, 1, "SUM(B:C)+SUM(2:3)"],
    ['"A1"&Tabel1[A1]&LOG10(A1)', 1, 0, '"A1"&Tabel1[A1]&LOG10(A2)'],
    ["A1", -1, 0, "A1048576"],
    ["[1]Blad1!A1", 1, 0, "[1]Blad1!A2"],
  ])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
    expect(shiftFormulaRelative(formula, rows, columns)).toBe(expected);
  });
});

describe("the rows that a formula names", () => {
  it("tells rows of the sheet asked for, with their kind", () => {
    expect(rowsReferredTo("A1+Blad2!$B$3:C4+D:D", "Blad2", "blad2")).toEqual([
      { row: 0, relative: true },
      { row: 2, relative: false },
      { row: 3, relative: true },
    ]);
    expect(rowsReferredTo("A1+Blad2!B3", "Blad1", "Blad2")).toEqual([{ row: 2, relative: true }]);
  });
});
