import type { Area } from "../../package/area";
import { boundingArea, intersection } from "../../package/references";
import { LAST_COLUMN, LAST_ROW } from "../cells/matrix";
import { invalidArgument, itemNotFound } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { onSheet, readAddress, readNumber } from "./addresses";
import { RANGE_TARGETS } from "./range-targets";
import type { RangeTarget } from "./target";

const other = (target: RangeTarget, area: Area): HostObject =>
  target.state.objects.range(target.sheet, onSheet(area));

/** The area of a Range argument or of an address. */
function areaOf(value: unknown): Area {
  const target = typeof value === "object" && value !== null ? RANGE_TARGETS.get(value) : undefined;
  return target?.area ?? readAddress(value);
}

function used(target: RangeTarget, valuesOnly: unknown): Area | null {
  const area = target.sheet.usedArea(valuesOnly === true);
  return area ? intersection(area, target.area) : null;
}

/** From a Range to other objects. */
export const rangeNavigation = {
  nav: {
    Worksheet: ({ state, sheet }: RangeTarget) => state.objects.worksheet(sheet),
    Format: ({ state, sheet, area }: RangeTarget) => state.objects.rangeFormat(sheet, [area]),
    ConditionalFormats: ({ state, sheet, area }: RangeTarget) =>
      state.objects.conditionalFormats(sheet, [area]),
    DataValidation: ({ state, sheet, area }: RangeTarget) => state.objects.dataValidation(sheet, area),
  },
  methods: {
    GetCell: (target: RangeTarget, [row, column]: readonly unknown[]) => {
      const top = target.area.top + readNumber(row, "row");
      const left = target.area.left + readNumber(column, "column");
      return other(target, { top, left, bottom: top, right: left });
    },
    GetRow: (target: RangeTarget, [index]: readonly unknown[]) => {
      const top = target.area.top + readNumber(index, "row");
      if (top > target.area.bottom) throw invalidArgument("row");
      return other(target, { ...target.area, top, bottom: top });
    },
    GetColumn: (target: RangeTarget, [index]: readonly unknown[]) => {
      const left = target.area.left + readNumber(index, "column");
      if (left > target.area.right) throw invalidArgument("column");
      return other(target, { ...target.area, left, right: left });
    },
    GetLastRow: (target: RangeTarget) => other(target, { ...target.area, top: target.area.bottom }),
    GetLastColumn: (target: RangeTarget) => other(target, { ...target.area, left: target.area.right }),
    GetLastCell: (target: RangeTarget) =>
      other(target, { ...target.area, top: target.area.bottom, left: target.area.right }),
    GetEntireRow: (target: RangeTarget) => other(target, { ...target.area, left: 0, right: LAST_COLUMN }),
    GetEntireColumn: (target: RangeTarget) => other(target, { ...target.area, top: 0, bottom: LAST_ROW }),
    GetOffsetRange: (target: RangeTarget, [rows, columns]: readonly unknown[]) => {
      const down = readNumber(rows, "rowOffset");
      const right = readNumber(columns, "columnOffset");
      const { area } = target;
      return other(target, {
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + right,
        right: area.right + right,
      });
    },
    GetResizedRange: (target: RangeTarget, [rows, columns]: readonly unknown[]) => {
      const { area } = target;
      return other(target, {
        ...area,
        bottom: area.bottom + readNumber(rows, "deltaRows"),
        right: area.right + readNumber(columns, "deltaColumns"),
      });
    },
    GetAbsoluteResizedRange: (target: RangeTarget, [rows, columns]: readonly unknown[]) => {
      const { top, left } = target.area;
      return other(target, {
        top,
        left,
        bottom: top + readNumber(rows, "numRows") - 1,
        right: left + readNumber(columns, "numColumns") - 1,
      });
    },
    GetRowsAbove: (target: RangeTarget, [count]: readonly unknown[]) =>
      other(target, {
        ...target.area,
        top: target.area.top - readNumber(count ?? 1, "count"),
        bottom: target.area.top - 1,
      }),
    GetRowsBelow: (target: RangeTarget, [count]: readonly unknown[]) =>
      other(target, {
        ...target.area,
        top: target.area.bottom + 1,
        bottom: target.area.bottom + readNumber(count ?? 1, "count"),
      }),
    GetBoundingRect: (target: RangeTarget, [second]: readonly unknown[]) =>
      other(target, boundingArea([target.area, areaOf(second)]) ?? target.area),
    GetIntersection: (target: RangeTarget, [second]: readonly unknown[]) => {
      const area = intersection(target.area, areaOf(second));
      if (!area) throw itemNotFound("intersection");
      return other(target, area);
    },
    GetIntersectionOrNullObject: (target: RangeTarget, [second]: readonly unknown[]) => {
      const area = intersection(target.area, areaOf(second));
      return area ? other(target, area) : null;
    },
    GetUsedRange: (target: RangeTarget, [valuesOnly]: readonly unknown[]) =>
      other(
        target,
        used(target, valuesOnly) ?? { ...target.area, bottom: target.area.top, right: target.area.left },
      ),
    GetUsedRangeOrNullObject: (target: RangeTarget, [valuesOnly]: readonly unknown[]) => {
      const area = used(target, valuesOnly);
      return area ? other(target, area) : null;
    },
    GetMergedAreasOrNullObject: ({ state, sheet, area }: RangeTarget) => {
      // Merged areas are found only when their top-left cell lies inside (OfficeDev/office-js#3611).
      const inside = sheet.merges.filter(
        ({ top, left }) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right,
      );
      return inside.length > 0 ? state.objects.rangeAreas(sheet, inside) : null;
    },
  },
};
