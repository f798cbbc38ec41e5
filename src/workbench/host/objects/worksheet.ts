import type { Area } from "../../package/area";
import { EventType } from "../events/event-book";
import { activationChanged, sheetListChanged } from "../events/sheet-events";
import { HostError, invalidArgument } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import { onSheet, readAddress, readAddresses, readNumber, wholeSheet } from "./addresses";
import { charts } from "./charts";
import { comments } from "./comments";
import { eventMethods } from "./event-methods";
import { sheetNames } from "./names";
import { pageLayout } from "./page-layout";
import { RANGE_TARGETS } from "./range-targets";
import type { SheetTarget } from "./target";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const sheetProtection = defineClass<SheetTarget>("WorksheetProtection", {
  get: {
    Protected: ({ sheet }) => sheet.protection.protected,
    Options: ({ sheet }) => (sheet.protection.protected ? sheet.protection.options : null),
  },
});

const freezePanes = defineClass<SheetTarget>("WorksheetFreezePanes", {
  methods: {
    FreezeRows: ({ state, sheet }, [count]) => {
      sheet.setFrozen(readNumber(count ?? 1, "count"), 0);
      state.changed("structure", sheet.id);
      return null;
    },
    FreezeColumns: ({ state, sheet }, [count]) => {
      sheet.setFrozen(0, readNumber(count ?? 1, "count"));
      state.changed("structure", sheet.id);
      return null;
    },
    FreezeAt: ({ state, sheet }, [range]) => {
      const given = typeof range === "object" && range !== null ? RANGE_TARGETS.get(range) : undefined;
      const area = given?.area ?? readAddress(range);
      sheet.setFrozen(area.bottom + 1, area.right + 1);
      state.changed("structure", sheet.id);
      return null;
    },
    Unfreeze: ({ state, sheet }) => {
      sheet.setFrozen(0, 0);
      state.changed("structure", sheet.id);
      return null;
    },
    GetLocationOrNullObject: ({ state, sheet }) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      return state.objects.range(sheet, {
        top: 0,
        left: 0,
        bottom: Math.max(0, rows - 1),
        right: Math.max(0, columns - 1),
      });
    },
  },
});

function usedRange({ state, sheet }: SheetTarget, valuesOnly: unknown): HostObject | null {
  const area = sheet.usedArea(valuesOnly === true);
  return area ? state.objects.range(sheet, area) : null;
}

/** Makes this sheet the one in front. */
function activate({ state, sheet }: SheetTarget): null {
  const before = state.workbook.activeSheetId;
  if (sheet.visibility !== "visible")
    throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
  if (before === sheet.id) return null;
  state.bringInFront(sheet.id);
  state.selection = { sheetId: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  activationChanged(state, before, sheet.id);
  return null;
}

/** Excel's class of one sheet. */
export const worksheet = defineClass<SheetTarget>("Worksheet", {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ state, sheet }) => state.workbook.sheets.findIndex((one) => one.id === sheet.id),
    Visibility: ({ sheet }) => VISIBILITY[sheet.visibility],
    TabColor: ({ sheet }) => sheet.tabColor ?? "",
    StandardHeight: ({ sheet }) => sheet.defaultRowHeight,
  },
  set: {
    Name: ({ state, sheet }, value) => {
      const name = String(value);
      state.requireOpenStructure();
      if (name === sheet.name) return;
      if (name.length === 0 || name.length > 31 || /[\\/?*:[\]]/.test(name)) throw invalidArgument("name");
      if (
        state.workbook.sheets.some(
          (one) => one.id !== sheet.id && one.name.toLowerCase() === name.toLowerCase(),
        )
      ) {
        throw new HostError(
          "ItemAlreadyExists",
          "A resource with the same name or identifier already exists.",
        );
      }
      const nameBefore = sheet.name;
      state.workbook.renameSheet(sheet.id, name);
      sheetListChanged(state, EventType.nameChanged, sheet.id, { nameBefore, nameAfter: name });
    },
  },
  nav: {
    AutoFilter: ({ state, sheet }) => state.objects.autoFilter(sheet, null),
    Tables: ({ state, sheet }) => state.objects.tables(sheet),
    Protection: sheetProtection,
    FreezePanes: freezePanes,
    Names: sheetNames,
    PageLayout: pageLayout,
    Charts: charts,
    Comments: comments,
  },
  methods: {
    Activate: activate,
    Delete: ({ state, sheet }) => {
      state.requireOpenStructure();
      const visible = state.workbook.sheets.filter((one) => one.visibility === "visible");
      if (visible.length === 1 && visible[0]?.id === sheet.id) {
        throw new HostError("InvalidOperation", "The last visible sheet cannot be deleted.");
      }
      state.workbook.deleteSheet(sheet.id);
      sheetListChanged(state, EventType.deleted, sheet.id);
      return null;
    },
    GetRange: ({ state, sheet }, [address]) => state.objects.range(sheet, readAddress(address)),
    GetRanges: ({ state, sheet }, [address]) => state.objects.rangeAreas(sheet, readAddresses(address)),
    GetCell: ({ state, sheet }, [row, column]) => {
      const top = readNumber(row, "row");
      const left = readNumber(column, "column");
      return state.objects.range(sheet, onSheet({ top, left, bottom: top, right: left }));
    },
    GetRangeByIndexes: ({ state, sheet }, args) => state.objects.range(sheet, byIndexes(args)),
    GetUsedRange: (target, [valuesOnly]) =>
      usedRange(target, valuesOnly) ??
      target.state.objects.range(target.sheet, { ...wholeSheet(), bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (target, [valuesOnly]) => usedRange(target, valuesOnly),
    ...eventMethods<SheetTarget>(
      {
        DataChangedEvent: EventType.dataChanged,
        SelectionChangedEvent: EventType.selectionChanged,
        ActivatedEvent: EventType.activated,
        DeactivatedEvent: EventType.deactivated,
        CalculatedEvent: EventType.calculated,
        RowSortedEvent: EventType.rowSorted,
        RowHiddenChangedEvent: EventType.rowHiddenChanged,
      },
      ({ state }) => state.events,
      ({ sheet }) => sheet.id,
    ),
  },
});

function byIndexes([row, column, rows, columns]: readonly unknown[]): Area {
  const top = readNumber(row, "startRow");
  const left = readNumber(column, "startColumn");
  return onSheet({
    top,
    left,
    bottom: top + readNumber(rows, "rowCount") - 1,
    right: left + readNumber(columns, "columnCount") - 1,
  });
}
