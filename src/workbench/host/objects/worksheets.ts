import { EventType } from "../events/event-book";
import { sheetListChanged, WORKBOOK_TARGET } from "../events/sheet-events";
import { HostError, invalidArgument, itemNotFound } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import type { HostState } from "../state";
import { eventMethods } from "./event-methods";

const MOST_LETTERS = 31;

function named(state: HostState, key: unknown): HostObject | null {
  const sheet = state.findSheet(key);
  return sheet ? state.objects.worksheet(sheet) : null;
}

function add(state: HostState, given: unknown): HostObject {
  state.requireOpenStructure();
  const name = given === undefined || given === null ? freeName(state) : String(given);
  if (name.length === 0 || name.length > MOST_LETTERS || /[\\/?*:[\]]/.test(name))
    throw invalidArgument("name");
  if (state.workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  const sheet = state.workbook.addSheet(name);
  sheetListChanged(state, EventType.added, sheet.id);
  return state.objects.worksheet(sheet);
}

function freeName(state: HostState): string {
  const taken = new Set(state.workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = state.workbook.sheets.length + 1;
  while (taken.has(`blad${number}`)) number++;
  return `Blad${number}`;
}

/** Excel's class of all sheets. */
export const worksheets = defineClass<HostState>("WorksheetCollection", {
  methods: {
    GetItem: (state, [key]) => named(state, key) ?? missing(),
    GetItemOrNullObject: (state, [key]) => named(state, key),
    GetActiveWorksheet: (state) => state.objects.worksheet(state.sheet(state.workbook.activeSheetId)),
    GetFirst: (state, [visibleOnly]) => {
      const first = state.workbook.sheets.find(
        (sheet) => visibleOnly !== true || sheet.visibility === "visible",
      );
      return first ? state.objects.worksheet(first) : missing();
    },
    GetCount: (state, [visibleOnly]) =>
      state.workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "visible").length,
    Add: (state, [name]) => add(state, name),
    ...eventMethods<HostState>(
      {
        DataChangedEvent: EventType.dataChanged,
        SelectionChangedEvent: EventType.selectionChanged,
        ActivatedEvent: EventType.activated,
        DeactivatedEvent: EventType.deactivated,
        AddedEvent: EventType.added,
        DeletedEvent: EventType.deleted,
        CalculatedEvent: EventType.calculated,
        RowSortedEvent: EventType.rowSorted,
        RowHiddenChangedEvent: EventType.rowHiddenChanged,
        EventNameChanged: EventType.nameChanged,
      },
      (state) => state.events,
      () => WORKBOOK_TARGET,
    ),
  },
  item: (state, key) => named(state, key) ?? missing(),
  items: (state) => state.workbook.sheets.map((sheet) => state.objects.worksheet(sheet)),
});

function missing(): never {
  throw itemNotFound("worksheet");
}
