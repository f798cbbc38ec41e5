import type { Area } from "../../../src/workbench/package/area";
import type { SheetDocument, WorkbookDocument } from "../../../src/workbench/package/document";

export const isIn = (row: number, { top, bottom }: Area): boolean => top <= row && row <= bottom;

/**
 * What does not hold for a new row although it holds for the rows of the table. Above the first row of the table conditional
 * formats are not looked for: they come along with the formats that are copied, which the workbench's host does not do.
 */
export function lacking(
  sheet: SheetDocument,
  workbook: WorkbookDocument,
  row: number,
  isAtTop = false,
): string[] {
  const rules = (list: readonly { readonly areas: readonly Area[]; readonly type: string }[]) =>
    [...new Set(list.map(({ type }) => type))].filter(
      (type) => !list.some((rule) => rule.type === type && rule.areas.some((area) => isIn(row, area))),
    );
  const filter = sheet.autoFilter;
  const print = workbook.names.find(({ name }) => name === "Print_Area")?.formula;
  return [
    ...rules(sheet.validations),
    ...(isAtTop ? [] : rules(sheet.conditionalFormats)),
    ...(filter && filter.criteria.size === 0 && !isIn(row, filter.area) ? ["filter"] : []),
    ...(sheet.tables.every(({ area }) => isIn(row, area)) ? [] : ["table"]),
    ...(print && Number(/(\d+)$/.exec(print)?.[1]) < row + 1 ? ["print area"] : []),
  ];
}
