import fc from "fast-check";
import { parseArea, parseAreas, subtract } from "../references";
import { anyArea, cellsOf } from "../references/testing/areas";
import { SheetPart } from "../sheet/sheet-part";
import { sheetXml } from "../testing/build-workbook";
import { readValidations, removeValidation, setListValidation } from "./validations";

const area = (ref: string) => {
  const found = parseArea(ref);
  if (found === null) throw new Error(ref);
  return found;
};
const open = (after: string) => SheetPart.parse(sheetXml({ after }));
const rules = (...all: string[]) =>
  `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
const list = (sqref: string, formula: string) =>
  `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${sqref}"><formula1>${formula}</formula1></dataValidation>`;
const x14 = (sqref: string, formula = "Blad2!$A$1:$A$9") =>
  `<extLst><ext uri="{k}"><x/></ext><ext uri="{c}" xmlns:x14="x" xmlns:xm="m"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>${formula}</xm:f></x14:formula1><xm:sqref>${sqref}</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

describe("validation", () => {
  it("is read, in both of its forms", () => {
    const whole =
      '<dataValidation type="whole" operator="between" sqref="A1:A9 C1"><formula1>1</formula1><formula2>A2</formula2></dataValidation>';
    expect(readValidations(open(rules(whole, '<dataValidation sqref="D1"/>') + x14("E1:E9")))).toEqual([
      {
        areas: parseAreas("A1:A9 C1"),
        type: "whole",
        formula1: "1",
        formula2: "A2",
        operator: "between",
        allowBlank: false,
      },
      {
        areas: parseAreas("D1"),
        type: "none",
        formula1: null,
        formula2: null,
        operator: null,
        allowBlank: false,
      },
      {
        areas: parseAreas("E1:E9"),
        type: "list",
        formula1: "Blad2!$A$1:$A$9",
        formula2: null,
        operator: null,
        allowBlank: false,
      },
    ]);
    expect(readValidations(open(""))).toEqual([]);
  });

  it("becomes a list on cells that had none, in its place in the sheet", () => {
    const part = open('<pageMargins left="1"/>');
    setListValidation(part, area("B2:B9"), '"ja,nee & <misschien>"');
    expect(part.toXml()).toContain(
      `<sheetData/>${rules(list("B2:B9", '"ja,nee &amp; &lt;misschien&gt;"'))}<pageMargins`,
    );
  });

  it("becomes a list on some cells and stays on the others", () => {
    const part = open(
      rules(
        '<dataValidation type="custom" sqref="A1:C9"><formula1>LEN(A1)&gt;$Z$1</formula1></dataValidation>',
      ),
    );
    setListValidation(part, area("A1:B4"), "Lijst");
    expect(part.block("dataValidations")).toBe(
      rules(
        '<dataValidation type="custom" sqref="C1:C4 A5:C9"><formula1>LEN(A1)&gt;$Z$1</formula1></dataValidation>',
        list("A1:B4", "Lijst"),
      ),
    );
  });

  it("moves its formulas to the first cell that is left", () => {
    const part = open(
      rules(
        '<dataValidation type="custom" sqref="A1:B9"><formula1>LEN(A1)&gt;A$1</formula1></dataValidation>',
      ),
    );
    removeValidation(part, area("A1:B4"));
    expect(part.block("dataValidations")).toContain('sqref="A5:B9"><formula1>LEN(A5)&gt;A$1</formula1>');
  });

  it("joins cells that take the same list", () => {
    const part = open("");
    setListValidation(part, area("B2"), "$Z$1:$Z$3");
    setListValidation(part, area("B3:B5"), "$Z$1:$Z$3");
    setListValidation(part, area("D2"), "$Z$1:$Z$3");
    setListValidation(part, area("B3"), "Z1:Z3");
    setListValidation(part, area("B4"), "Z1:Z3");
    expect(part.block("dataValidations")).toBe(
      rules(list("B2 B5 D2", "$Z$1:$Z$3"), list("B3", "Z1:Z3"), list("B4", "Z1:Z3")),
    );
  });

  it("goes from the extensions too, and leaves other extensions", () => {
    const part = open(x14("E1:E9", "Blad2!A1"));
    removeValidation(part, area("E1:E2"));
    expect(part.block("extLst")).toBe(x14("E3:E9", "Blad2!A3"));
    removeValidation(part, area("A1:Z99"));
    expect(part.block("extLst")).toBe('<extLst><ext uri="{k}"><x/></ext></extLst>');
  });

  it("goes wholly, and touches nothing elsewhere", () => {
    const other =
      '<dataValidations disablePrompts="1"  count="1"><dataValidation sqref="A1"/></dataValidations>';
    const part = open(other);
    removeValidation(part, area("B1"));
    expect(part.changed).toBe(false);
    removeValidation(part, area("A1"));
    expect(part.block("dataValidations")).toBeNull();
  });

  it.each([
    ["nothing", " "],
    ["more than 255 characters", `"${"x".repeat(256)}"`],
  ])("refuses a list of %s", (_, formula) => {
    const part = open("");
    expect(() => setListValidation(part, area("A1"), formula)).toThrow(
      expect.objectContaining({ code: "InvalidArgument" }),
    );
    expect(part.changed).toBe(false);
  });

  it("leaves exactly the other cells", () => {
    fc.assert(
      fc.property(anyArea(6, 6), anyArea(6, 6), (own, gone) => {
        const part = open("");
        setListValidation(part, own, "Lijst");
        removeValidation(part, gone);
        const left = readValidations(part).flatMap(({ areas }) => areas);
        expect(cellsOf(left)).toEqual(cellsOf(subtract(own, gone)));
      }),
    );
  });
});
