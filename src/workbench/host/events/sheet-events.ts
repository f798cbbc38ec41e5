import type { Area } from "../../package/area";
import { formatArea } from "../../package/references";
import type { HostState } from "../state";
import { EventType } from "./event-book";
import type { ChangeType } from "./told";

/** The collection of worksheets is registered under this name. */
export const WORKBOOK_TARGET = "Workbook";

const source = (state: HostState): object => ({
  source: state.actor === "colleague" ? "Remote" : "Local",
  triggerSource: state.actor === "add-in" ? "ThisLocalAddin" : "Unknown",
});

/** Raises onChanged for an area of a sheet, and tells the grid. */
export function cellsChanged(state: HostState, sheetId: string, area: Area, changeType: ChangeType): void {
  state.telling?.push({ kind: "cells", sheetId, area, change: changeType });
  const message = {
    address: formatArea(area),
    changeType,
    worksheetId: sheetId,
    shiftDirection: changeType === "RangeEdited" ? "None" : changeType.endsWith("Inserted") ? "Down" : "Up",
    ...source(state),
  };
  state.events.raise(EventType.dataChanged, [sheetId, WORKBOOK_TARGET], message);
  const table = state
    .findSheet(sheetId)
    ?.tables.find(({ area: place }) => place.top <= area.bottom && area.top <= place.bottom);
  if (table)
    state.events.raise(EventType.tableChanged, [table.id, "Tables"], { ...message, tableId: table.id });
  state.changed(changeType === "RangeEdited" ? "cells" : "structure", sheetId);
}

/** Raises onSelectionChanged; only the person at this workbench moves the selection. */
export function selectionChanged(state: HostState, sheetId: string, area: Area): void {
  state.events.raise(EventType.selectionChanged, [sheetId, WORKBOOK_TARGET], {
    address: formatArea(area),
    worksheetId: sheetId,
    isInsideTable: false,
  });
  state.changed("selection", sheetId);
}

/** Raises onDeactivated for the sheet that was in front and onActivated for the one that is now. */
export function activationChanged(state: HostState, from: string, to: string): void {
  state.events.raise(EventType.deactivated, [from, WORKBOOK_TARGET], { worksheetId: from });
  state.events.raise(EventType.activated, [to, WORKBOOK_TARGET], { worksheetId: to });
  state.changed("sheets", to);
}

/** Raises onRowHiddenChanged for a run of rows, and tells the grid. */
export function rowsHiddenChanged(
  state: HostState,
  sheetId: string,
  first: number,
  last: number,
  hidden: boolean,
): void {
  const area = { top: first, left: 0, bottom: last, right: 16_383 };
  state.telling?.push({ kind: "rows", sheetId, area, hidden });
  state.events.raise(EventType.rowHiddenChanged, [sheetId, WORKBOOK_TARGET], {
    address: formatArea(area),
    changeType: hidden ? "Hidden" : "Unhidden",
    worksheetId: sheetId,
    ...source(state),
  });
  state.changed("filter", sheetId);
}

/** Events of sheets themselves: added, deleted, renamed. */
export function sheetListChanged(state: HostState, type: number, sheetId: string, more: object = {}): void {
  state.events.raise(type, [sheetId, WORKBOOK_TARGET], { worksheetId: sheetId, ...source(state), ...more });
  state.changed("sheets", sheetId);
}
