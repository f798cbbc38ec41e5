import type { Area } from "../../package/area";
import type { SheetDocument } from "../../package/document";
import { selectionChanged } from "../events/sheet-events";
import { height, width } from "../cells/matrix";
import { itemNotFound } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import type { HostState } from "../state";
import { showAddress } from "./addresses";

interface Areas {
  readonly state: HostState;
  readonly sheet: SheetDocument;
  readonly areas: readonly Area[];
  referenceId?: string;
}

const collection = defineClass<Areas>("RangeCollection", {
  get: { Count: ({ areas }) => areas.length },
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ state, sheet, areas }, [index]) => {
      const area = areas[Number(index)];
      if (!area) throw itemNotFound("area");
      return state.objects.range(sheet, area);
    },
  },
  items: ({ state, sheet, areas }) => areas.map((area) => state.objects.range(sheet, area)),
});

const wrap = defineClass<Areas>("RangeAreas", {
  identity: (target) => (target.referenceId ? { _ReferenceId: target.referenceId } : {}),
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => showAddress(sheet, area)).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + height(area) * width(area), 0),
    IsEntireRow: ({ areas }) => areas.every((area) => width(area) > 16_383),
    IsEntireColumn: ({ areas }) => areas.every((area) => height(area) > 1_048_575),
  },
  nav: {
    Areas: collection,
    Worksheet: ({ state, sheet }) => state.objects.worksheet(sheet),
    Format: ({ state, sheet, areas }) => state.objects.rangeFormat(sheet, areas),
    ConditionalFormats: ({ state, sheet, areas }) => state.objects.conditionalFormats(sheet, areas),
  },
  methods: {
    Select: ({ state, sheet, areas }) => {
      const [first] = areas;
      if (!first) return null;
      if (state.workbook.activeSheetId !== sheet.id) state.bringInFront(sheet.id);
      state.selection = { sheetId: sheet.id, area: first };
      selectionChanged(state, sheet.id, first);
      return null;
    },
    _KeepReference: (target) => {
      target.referenceId ??= target.state.newReference();
      target.state.kept.set(target.referenceId, { sheetId: target.sheet.id, areas: target.areas });
      return null;
    },
  },
});

/** A RangeAreas over several areas of one sheet. */
export function rangeAreas(state: HostState, sheet: SheetDocument, areas: readonly Area[]): HostObject {
  return wrap({ state, sheet, areas });
}

/** A RangeAreas that Office.js kept; undefined when it was released. */
export function keptAreas(state: HostState, id: string): HostObject | undefined {
  const kept = state.kept.get(id);
  const sheet = kept && state.findSheet(kept.sheetId);
  return sheet ? wrap({ state, sheet, areas: kept.areas, referenceId: id }) : undefined;
}
