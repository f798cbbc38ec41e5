import type { SheetDocument } from "../../package/document";
import type { FilterCriterion, FilterDate } from "../../package/filters/filter-state";
import { applyFilter, filterOf, withCriterion } from "../cells/filtering";
import { HostError, invalidArgument } from "../protocol/host-error";
import { defineClass, type HostObject } from "../protocol/host-object";
import type { HostState } from "../state";
import { readAddress, readNumber } from "./addresses";
import { RANGE_TARGETS } from "./range-targets";

interface Filtered {
  readonly state: HostState;
  readonly sheet: SheetDocument;
  readonly tableId: string | null;
}

const current = ({ sheet, tableId }: Filtered) => filterOf(sheet, tableId);

/** A criterion as the add-in gives it; refused when it is none. */
export function readCriterion(value: unknown): FilterCriterion {
  if (typeof value !== "object" || value === null || !("filterOn" in value))
    throw invalidArgument("criteria");
  const given = value as Partial<FilterCriterion>;
  if (given.filterOn !== "Values") return given as FilterCriterion;
  if (!Array.isArray(given.values)) throw invalidArgument("criteria.values");
  const listed = given.values as readonly (string | FilterDate)[];
  const dates = listed.filter((one) => typeof one === "object");
  const values = listed.filter((one) => typeof one !== "object");
  return { filterOn: "Values", values, ...(dates.length > 0 ? { dates } : {}) };
}

/** A criterion as it is read, with dates among the values (`Excel.FilterCriteria`), unless that is what goes wrong now. */
export function tellCriterion(
  { faults }: Pick<HostState, "faults">,
  criterion: FilterCriterion | undefined,
): object | null {
  if (criterion && faults.unreadable?.(criterion) === true)
    throw new HostError("GeneralException", "There was an internal error while processing the request.");
  if (!criterion?.dates) return criterion ?? null;
  const { dates, values = [], ...rest } = criterion;
  return { ...rest, values: [...values, ...dates] };
}

const wrap = defineClass<Filtered>("AutoFilter", {
  get: {
    Enabled: (target) => current(target) !== null,
    IsDataFiltered: (target) => (current(target)?.criteria.size ?? 0) > 0,
    Criteria: (target) => {
      const filter = current(target);
      if (!filter) return [];
      const columns = filter.area.right - filter.area.left + 1;
      return Array.from(
        { length: columns },
        (_, offset) => tellCriterion(target.state, filter.criteria.get(offset)) ?? { filterOn: "Custom" },
      );
    },
  },
  methods: {
    Apply: ({ state, sheet, tableId }, [range, column, criteria]) => {
      state.requireWritable(sheet, "allowAutoFilter");
      const target = typeof range === "object" && range !== null ? RANGE_TARGETS.get(range) : undefined;
      const given = target?.area ?? readAddress(range);
      const used = sheet.usedArea(true);
      const area = used
        ? { ...given, bottom: Math.min(given.bottom, Math.max(used.bottom, given.top)) }
        : given;
      const known = filterOf(sheet, tableId);
      const same =
        known &&
        known.area.top === area.top &&
        known.area.left === area.left &&
        known.area.right === area.right;
      let filter = { area, criteria: same ? known.criteria : new Map<number, FilterCriterion>() };
      if (column !== undefined && column !== null) {
        const offset = readNumber(column, "columnIndex");
        if (offset < 0 || offset > area.right - area.left) throw invalidArgument("columnIndex");
        const criterion = criteria === undefined || criteria === null ? null : readCriterion(criteria);
        filter = {
          area,
          criteria: withCriterion(filter, offset, criterion).criteria as Map<number, FilterCriterion>,
        };
      }
      applyFilter(state, sheet, tableId, filter);
      return null;
    },
    ClearCriteria: (target) => {
      target.state.requireWritable(target.sheet, "allowAutoFilter");
      const filter = current(target);
      if (filter)
        applyFilter(target.state, target.sheet, target.tableId, { area: filter.area, criteria: new Map() });
      return null;
    },
    ClearColumnCriteria: (target, [column]) => {
      target.state.requireWritable(target.sheet, "allowAutoFilter");
      const filter = current(target);
      if (filter)
        applyFilter(
          target.state,
          target.sheet,
          target.tableId,
          withCriterion(filter, readNumber(column, "columnIndex"), null),
        );
      return null;
    },
    Reapply: (target) => {
      target.state.requireWritable(target.sheet, "allowAutoFilter");
      const filter = current(target);
      if (filter) applyFilter(target.state, target.sheet, target.tableId, filter);
      return null;
    },
    Remove: (target) => {
      target.state.requireWritable(target.sheet, "allowAutoFilter");
      if (current(target)) applyFilter(target.state, target.sheet, target.tableId, null);
      return null;
    },
    GetRange: (target) => {
      const filter = current(target);
      if (!filter) throw invalidArgument("no filter");
      return target.state.objects.range(target.sheet, filter.area);
    },
    GetRangeOrNullObject: (target) => {
      const filter = current(target);
      return filter ? target.state.objects.range(target.sheet, filter.area) : null;
    },
  },
});

/** The filter of a sheet (`tableId` null) or of one of its tables. */
export function autoFilter(state: HostState, sheet: SheetDocument, tableId: string | null): HostObject {
  return wrap({ state, sheet, tableId });
}
