import type { AutoFilterState, FilterCriterion, FilterDate } from "./filter-state";
import { parseArea } from "../references";
import { child, childrenNamed, elementsOf, type XmlElement } from "../xml/element";
import { isOn } from "../xml/ordered-children";
import { partCount } from "./date-groups";

/** Reads an `autoFilter` element (ECMA-376 part 1, 18.3.1.2); null when it names no area. */
export function readFilter(el: XmlElement): AutoFilterState | null {
  const area = parseArea(el.attributes.get("ref") ?? "");
  if (area === null) return null;
  const criteria = new Map<number, FilterCriterion>();
  for (const column of childrenNamed(el, "filterColumn")) {
    const criterion = readColumn(column);
    if (criterion !== null) criteria.set(Number(column.attributes.get("colId") ?? "0"), criterion);
  }
  return { area, criteria };
}

/** Reads the criterion of a `filterColumn`; null when it has none (a column whose button is hidden). */
export function readColumn(column: XmlElement): FilterCriterion | null {
  const [kind] = elementsOf(column).filter(({ local }) => local !== "extLst");
  if (kind === undefined) return null;
  switch (kind.local) {
    case "filters":
      return readValues(kind);
    case "customFilters":
      return readCustom(kind);
    case "top10":
      return readTop(kind);
    case "dynamicFilter":
      return { filterOn: "Dynamic", criterion1: kind.attributes.get("type") ?? "null" };
    case "colorFilter":
      return { filterOn: "Color" };
    case "iconFilter":
      return { filterOn: "Icon" };
    default:
      return null;
  }
}

function readValues(el: XmlElement): FilterCriterion {
  const values = childrenNamed(el, "filter").map((one) => one.attributes.get("val") ?? "");
  const dates = childrenNamed(el, "dateGroupItem").map(readDate);
  const all = isOn(el, "blank") ? [...values, ""] : values;
  return { filterOn: "Values", values: all, ...(dates.length > 0 ? { dates } : {}) };
}

const GROUPINGS = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

function readDate(el: XmlElement): FilterDate {
  const grouping = el.attributes.get("dateTimeGrouping") ?? "day";
  const specificity = GROUPINGS.find((name) => name.toLowerCase() === grouping) ?? "Day";
  const parts = GROUPINGS.slice(0, partCount(specificity)).map((name) =>
    (el.attributes.get(name.toLowerCase()) ?? "0").padStart(name === "Year" ? 4 : 2, "0"),
  );
  const time = parts.slice(3).join(":");
  return { date: parts.slice(0, 3).join("-") + (time === "" ? "" : `T${time}`), specificity };
}

/** OOXML's operators (18.18.31) beside those of Office.js. */
export const OPERATORS = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
} as const;

function readCustom(el: XmlElement): FilterCriterion {
  const [first = "", second] = childrenNamed(el, "customFilter").map(readOne);
  if (second === undefined) return { filterOn: "Custom", criterion1: first };
  const operator = isOn(el, "and") ? "And" : "Or";
  return { filterOn: "Custom", criterion1: first, criterion2: second, operator };
}

function readOne(el: XmlElement): string {
  const operator = el.attributes.get("operator") ?? "equal";
  const sign = operator in OPERATORS ? OPERATORS[operator as keyof typeof OPERATORS] : "=";
  const value = el.attributes.get("val") ?? "";
  // Excel writes one space where it asks for blanks or for cells that are none.
  return sign + (value === " " ? "" : value);
}

function readTop(el: XmlElement): FilterCriterion {
  return {
    filterOn: "TopBottom",
    criterion1: el.attributes.get("val") ?? "10",
    ...(isOn(el, "top", true) ? {} : { bottom: true }),
    ...(isOn(el, "percent") ? { percent: true } : {}),
  };
}

/** The `autoFilter` within a table or another element; null when there is none. */
export function filterWithin(el: XmlElement): AutoFilterState | null {
  const filter = child(el, "autoFilter");
  return filter && readFilter(filter);
}
