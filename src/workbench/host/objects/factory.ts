import type { Area } from "../../package/area";
import type { SheetDocument } from "../../package/document";
import type { HostObject } from "../protocol/host-object";

/**
 * Makes the objects that members of other classes lead to. Excel's classes refer to each other in circles; they meet here
 * instead of importing one another.
 */
export interface ObjectFactory {
  worksheet(sheet: SheetDocument): HostObject;
  range(sheet: SheetDocument, area: Area): HostObject;
  rangeAreas(sheet: SheetDocument, areas: readonly Area[]): HostObject;
  rangeFormat(sheet: SheetDocument, areas: readonly Area[]): HostObject;
  conditionalFormats(sheet: SheetDocument, areas: readonly Area[]): HostObject;
  dataValidation(sheet: SheetDocument, area: Area): HostObject;
  autoFilter(sheet: SheetDocument, tableId: string | null): HostObject;
  /** null: the tables of the whole workbook. */
  tables(sheet: SheetDocument | null): HostObject;
  table(sheet: SheetDocument, id: string): HostObject;
}
