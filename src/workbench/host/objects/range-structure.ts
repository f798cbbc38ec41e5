import type { Area } from "../../package/area";
import { cellsChanged, selectionChanged } from "../events/sheet-events";
import { LAST_COLUMN, height, isUnbounded, width } from "../cells/matrix";
import { HostError, invalidArgument } from "../protocol/host-error";
import { readAddress } from "./addresses";
import { RANGE_TARGETS } from "./range-targets";
import type { RangeTarget } from "./target";

const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;

/** What a Range does to the sheet: cells come and go, are merged, cleared, selected, formatted like others. */
export const rangeStructure = {
  Insert: ({ state, sheet, area }: RangeTarget, [shift]: readonly unknown[]) => {
    if (shift !== "Down")
      throw new HostError("UnsupportedOperation", "The workbench inserts downwards only.");
    state.requireWritable(sheet, "allowInsertRows");
    if (isEntireRow(area)) sheet.insertRows(area.top, height(area));
    else sheet.insertCells(area);
    state.moveKept(sheet.id, area.top, height(area), area);
    cellsChanged(state, sheet.id, area, isEntireRow(area) ? "RowInserted" : "CellInserted");
    return state.objects.range(sheet, area);
  },
  Delete: ({ state, sheet, area }: RangeTarget, [shift]: readonly unknown[]) => {
    if (shift !== "Up") throw new HostError("UnsupportedOperation", "The workbench deletes upwards only.");
    state.requireWritable(sheet, "allowDeleteRows");
    if (isEntireRow(area)) sheet.deleteRows(area.top, height(area));
    else sheet.deleteCells(area);
    state.moveKept(sheet.id, area.top, -height(area), area);
    cellsChanged(state, sheet.id, area, isEntireRow(area) ? "RowDeleted" : "CellDeleted");
    return null;
  },
  Clear: ({ state, sheet, area }: RangeTarget, [applyTo]: readonly unknown[]) => {
    state.requireWritable(sheet, null, area);
    const what = applyTo ?? "All";
    if (what !== "All" && what !== "Contents")
      throw new HostError("UnsupportedOperation", "The workbench clears contents only.");
    const used = sheet.usedArea(true);
    const bottom = Math.min(area.bottom, used?.bottom ?? -1);
    const right = Math.min(area.right, used?.right ?? -1);
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) sheet.setCell(row, column, { value: null });
    }
    cellsChanged(state, sheet.id, area, "RangeEdited");
    return null;
  },
  Merge: ({ state, sheet, area }: RangeTarget, [across]: readonly unknown[]) => {
    state.requireWritable(sheet, null, area);
    if (across === true) {
      for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
    } else sheet.merge(area);
    cellsChanged(state, sheet.id, area, "RangeEdited");
    return null;
  },
  Unmerge: ({ state, sheet, area }: RangeTarget) => {
    state.requireWritable(sheet, null, area);
    sheet.unmerge(area);
    cellsChanged(state, sheet.id, area, "RangeEdited");
    return null;
  },
  Select: ({ state, sheet, area }: RangeTarget) => {
    if (state.workbook.activeSheetId !== sheet.id) state.bringInFront(sheet.id);
    state.selection = { sheetId: sheet.id, area };
    selectionChanged(state, sheet.id, area);
    return null;
  },
  CopyFrom: copyFrom,
};

function copyFrom({ state, sheet, area }: RangeTarget, args: readonly unknown[]): null {
  const [from, copyType = "All"] = args;
  const source = typeof from === "object" && from !== null ? RANGE_TARGETS.get(from) : undefined;
  const sourceArea = source?.area ?? readAddress(from);
  const sourceSheet = source?.sheet ?? sheet;
  if (isUnbounded(area) && copyType !== "Formats") throw invalidArgument("copyFrom");
  if (sourceSheet !== sheet)
    throw new HostError("UnsupportedOperation", "The workbench copies within one sheet only.");
  state.requireWritable(sheet, copyType === "Formats" ? "allowFormatCells" : null, area);
  if (copyType === "Formats" || copyType === "All") sheet.copyStyle(clip(sourceArea), clip(area));
  if (copyType === "Values" || copyType === "All") {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const fromRow = sourceArea.top + ((row - area.top) % height(sourceArea));
        const fromColumn = sourceArea.left + ((column - area.left) % width(sourceArea));
        sheet.setCell(row, column, { value: sheet.cell(fromRow, fromColumn).value });
      }
    }
  }
  cellsChanged(state, sheet.id, area, "RangeEdited");
  return null;

  /** Formats of whole rows are copied as far as the sheet is used. */
  function clip(one: Area): Area {
    return {
      ...one,
      right: Math.min(one.right, Math.max(sheet.usedArea(false)?.right ?? one.left, one.left)),
    };
  }
}
