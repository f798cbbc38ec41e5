import { cellProperties, setCellProperties } from "./cell-properties";
import { rangeCells } from "./range-cells";
import { rangeNavigation } from "./range-navigation";
import { rangeStructure } from "./range-structure";
import { defineClass, type HostObject } from "../protocol/host-object";
import type { Area } from "../../package/area";
import type { SheetDocument } from "../../package/document";
import type { HostState } from "../state";
import { RANGE_TARGETS } from "./range-targets";
import type { RangeTarget } from "./target";

const wrap = defineClass<RangeTarget>("Range", {
  identity: (range) => (range.referenceId ? { _ReferenceId: range.referenceId } : {}),
  get: rangeCells.get,
  set: rangeCells.set,
  nav: rangeNavigation.nav,
  methods: {
    ...rangeNavigation.methods,
    ...rangeStructure,
    _ValidateArraySize: rangeCells.validateArraySize,
    GetCellProperties: cellProperties,
    SetCellProperties: setCellProperties,
    GetRowProperties: rangeCells.rowProperties,
    SetRowProperties: rangeCells.setRowProperties,
    _KeepReference: (range) => keep(range),
  },
});

/** A Range over an area of a sheet. */
export function range(state: HostState, sheet: SheetDocument, area: Area): HostObject {
  return remember({ state, sheet, area });
}

/** A Range that Office.js kept, by its reference id; undefined when it was released or its sheet is gone. */
export function keptRange(state: HostState, id: string): HostObject | undefined {
  const kept = state.kept.get(id);
  const sheet = kept && state.findSheet(kept.sheetId);
  const area = kept?.areas[0];
  return sheet && area ? remember({ state, sheet, area, referenceId: id }) : undefined;
}

function remember(target: RangeTarget): HostObject {
  const object = wrap(target);
  RANGE_TARGETS.set(object, target);
  return object;
}

function keep(target: RangeTarget): null {
  target.referenceId ??= target.state.newReference();
  target.state.kept.set(target.referenceId, { sheetId: target.sheet.id, areas: [target.area] });
  return null;
}
