import { formatCell } from "../../references";
import { formulaIn } from "../../sheet/formula-slice";
import type { SheetPart } from "../../sheet/sheet-part";
import { buildWorkbook, type SheetSpec, type WorkbookSpec } from "../../testing/build-workbook";
import { openContext } from "./open-context";

/** Opens a workbook of which the first sheet, "Blad1", is the one under test. */
export function openFirst(
  sheet: Omit<SheetSpec, "name">,
  more: Partial<WorkbookSpec> = {},
  others: readonly SheetSpec[] = [],
) {
  const context = openContext(buildWorkbook({ ...more, sheets: [{ name: "Blad1", ...sheet }, ...others] }));
  const [first] = context.sheets;
  if (first === undefined) throw new Error("The workbook has no sheet.");
  return { context, first, part: first.part };
}

/** Cells as "A1: <inner XML>"; what has only a format as "A1 s3". */
export function cellsOf(part: SheetPart): string[] {
  return part.rows.all.flatMap((row) =>
    row.cells.map(({ column, style, inner }) => {
      const place = formatCell(row.index, column) + (style === 0 ? "" : ` s${style}`);
      return inner === "" ? place : `${place}: ${inner}`;
    }),
  );
}

/** Formulas as "A1=B1 {ref}". */
export function formulasOf(part: SheetPart): string[] {
  return part.rows.all.flatMap((row) =>
    row.cells.flatMap(({ column, inner }) => {
      const formula = formulaIn(inner, "");
      if (formula === null) return [];
      const ref = formula.attributes.get("ref");
      return `${formatCell(row.index, column)}=${formula.text}${ref === undefined ? "" : ` {${ref}}`}`;
    }),
  );
}

/** A row of sheetData. */
export function row(number: number, ...content: string[]): string {
  return `<row r="${number}">${content.join("")}</row>`;
}

/** A cell with a number, or with a formula. */
export function cell(ref: string, value: number | string): string {
  return typeof value === "number"
    ? `<c r="${ref}"><v>${value}</v></c>`
    : `<c r="${ref}"><f>${value}</f><v>0</v></c>`;
}
