import fc from "fast-check";
import type { Area } from "../area";
import { PackageError } from "../document";
import { formatArea, formatCell } from "../references";
import { anyArea } from "../references/testing/areas";
import { anyFormulaText } from "../references/testing/formulas";
import type { SheetPart } from "../sheet/sheet-part";
import { readValidations } from "../validations";
import { escapeXmlText } from "../xml/escape";
import { deleteCells, deleteRows, insertCells, insertRows } from "./insert-delete";
import { cell, cellsOf, formulasOf, openFirst, row } from "./testing/sheets";

interface Plan {
  readonly formulas: readonly string[];
  readonly merge: Area;
  readonly rule: Area;
  readonly list: Area;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  formulas: fc.array(anyFormulaText(), { minLength: 4, maxLength: 8 }),
  merge: anyArea(12, 6),
  rule: anyArea(12, 6),
  list: anyArea(12, 6),
});

/** A sheet whose column B holds the formulas, one to a row. */
function openPlan({ formulas, merge, rule, list }: Plan) {
  const rows = formulas.map((formula, at) =>
    row(at + 1, cell(formatCell(at, 0), at), cell(formatCell(at, 1), escapeXmlText(formula))),
  );
  return openFirst({
    rows: rows.join(""),
    after:
      `<mergeCells count="1"><mergeCell ref="${formatArea(merge)}"/></mergeCells>` +
      `<conditionalFormatting sqref="${formatArea(rule)}"><cfRule type="expression" priority="1"><formula>$A1&gt;A$3</formula></cfRule></conditionalFormatting>` +
      `<dataValidations count="1"><dataValidation type="list" sqref="${formatArea(list)}"><formula1>$A$1:$A$5</formula1></dataValidation></dataValidations>`,
  });
}

/** What the sheet says, without the ways to write it: empty rows, kept spaces. */
function cellFacts(part: SheetPart) {
  return { places: cellsOf(part).map((one) => one.split(":")[0]), formulas: formulasOf(part) };
}

function blocks(part: SheetPart) {
  return ["mergeCells", "conditionalFormatting", "dataValidations"].map((local) => part.block(local));
}

describe("cells that come in and go out again", () => {
  it("leave the sheet as it was: whole rows", () => {
    fc.assert(
      fc.property(plan, fc.nat(14), fc.integer({ min: 1, max: 4 }), (made, at, count) => {
        const { context, first, part } = openPlan(made);
        const before = [cellFacts(part), blocks(part)];
        insertRows(context, first, at, count);
        deleteRows(context, first, at, count);
        expect([cellFacts(part), blocks(part)]).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("leave the sheet as it was, or are refused: part of the width", () => {
    fc.assert(
      fc.property(plan, anyArea(14, 6), (made, block) => {
        const { context, first, part } = openPlan(made);
        const before = cellFacts(part);
        const [merges, , lists] = blocks(part);
        const formulas = readValidations(part).map(({ formula1 }) => formula1);
        try {
          insertCells(context, first, block);
        } catch (error) {
          expect(error).toBeInstanceOf(PackageError);
          expect(cellFacts(part)).toEqual(before);
          expect(part.block("dataValidations")).toBe(lists);
          return;
        }
        deleteCells(context, first, block);
        expect(cellFacts(part)).toEqual(before);
        expect(part.block("mergeCells")).toBe(merges);
        // Areas may come back in more pieces, but with formulas as they were.
        expect(readValidations(part).map(({ formula1 }) => formula1)).toEqual(formulas);
      }),
      { numRuns: 60 },
    );
  });
});
