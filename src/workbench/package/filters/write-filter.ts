import { PackageError } from "../document";
import type { AutoFilterState, FilterCriterion, FilterDate } from "./filter-state";
import { formatArea, parseArea } from "../references";
import { childrenNamed, element, elementsOf, prefixOf, type XmlElement } from "../xml/element";
import { parseCustom, type CriterionOperator } from "./custom-criterion";
import { dateParts, partCount } from "./date-groups";
import { OPERATORS, readColumn } from "./read-filter";

/**
 * Writes a filter as an `autoFilter` element. `old` is the element that it replaces: criteria that did not change keep their own
 * XML (colours and icons cannot be said otherwise), and so do hidden buttons and the sort state while the area stays. Throws
 * InvalidArgument for a colour or icon criterion that was not there, and for a column outside the area.
 */
export function writeFilter(state: AutoFilterState, old: XmlElement | null): XmlElement {
  const prefix = old === null ? "" : prefixOf(old);
  const ref = formatArea(state.area);
  const sameArea = old !== null && sameRef(old.attributes.get("ref"), ref);
  const width = state.area.right - state.area.left + 1;
  const outside = [...state.criteria.keys()].some((column) => column < 0 || column >= width);
  if (outside) throw new PackageError("InvalidArgument", "A criterion is for a column outside the filter.");
  const oldColumns = new Map(
    (old === null ? [] : childrenNamed(old, "filterColumn")).map((el) => [
      Number(el.attributes.get("colId")),
      el,
    ]),
  );
  const numbers = [...new Set([...oldColumns.keys(), ...state.criteria.keys()])].sort((a, b) => a - b);
  const columns = numbers.flatMap((number) =>
    number < width ? columnFor(number, state.criteria.get(number), oldColumns.get(number), prefix) : [],
  );
  const rest = elementsOf(old ?? element("autoFilter")).filter(
    ({ local }) => local !== "filterColumn" && (local !== "sortState" || sameArea),
  );
  const attributes = new Map([...(old?.attributes ?? []), ["ref", ref]]);
  return { name: `${prefix}autoFilter`, local: "autoFilter", attributes, children: [...columns, ...rest] };
}

function columnFor(
  number: number,
  criterion: FilterCriterion | undefined,
  old: XmlElement | undefined,
  prefix: string,
): XmlElement | [] {
  const before = old === undefined ? null : readColumn(old);
  if (old !== undefined && sameCriterion(before, criterion ?? null)) return old;
  const attributes = new Map(old?.attributes ?? [["colId", String(number)]]);
  if (criterion !== undefined) {
    const children = [criterionElement(criterion, prefix)];
    return { name: `${prefix}filterColumn`, local: "filterColumn", attributes, children };
  }
  // A column without criterion stays only for the sake of its hidden button.
  const isPlain = !attributes.has("hiddenButton") && !attributes.has("showButton");
  return isPlain ? [] : { name: `${prefix}filterColumn`, local: "filterColumn", attributes, children: [] };
}

function criterionElement(criterion: FilterCriterion, prefix: string): XmlElement {
  switch (criterion.filterOn) {
    case "Values":
      return valuesElement(criterion, prefix);
    case "Custom":
      return customElement(criterion, prefix);
    case "Dynamic":
      return element(`${prefix}dynamicFilter`, { type: criterion.criterion1 ?? "null" });
    case "TopBottom":
      return element(`${prefix}top10`, {
        ...(criterion.bottom === true ? { top: "0" } : {}),
        ...(criterion.percent === true ? { percent: "1" } : {}),
        val: criterion.criterion1 ?? "10",
      });
    default:
      throw new PackageError("InvalidArgument", `A ${criterion.filterOn} filter cannot be made here.`);
  }
}

function valuesElement({ values = [], dates = [] }: FilterCriterion, prefix: string): XmlElement {
  const shown = [...new Set(values)].filter((value) => value !== "");
  return element(`${prefix}filters`, values.includes("") ? { blank: "1" } : {}, [
    ...shown.map((val) => element(`${prefix}filter`, { val })),
    ...dates.map((date) => dateElement(date, prefix)),
  ]);
}

const GROUPINGS = ["year", "month", "day", "hour", "minute", "second"] as const;

function dateElement({ date, specificity }: FilterDate, prefix: string): XmlElement {
  const parts = dateParts(date);
  const named = GROUPINGS.slice(0, partCount(specificity)).map((name, at) => [name, String(parts[at] ?? 0)]);
  const attributes: Record<string, string> = Object.fromEntries(named);
  return element(`${prefix}dateGroupItem`, { ...attributes, dateTimeGrouping: specificity.toLowerCase() });
}

function customElement(criterion: FilterCriterion, prefix: string): XmlElement {
  const { criterion1 = "=", criterion2, operator } = criterion;
  const filters = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map((text) => {
    const parsed = parseCustom(text);
    const named = operatorName(parsed.operator);
    const isBlank = parsed.operand === "" && (named === "equal" || named === "notEqual");
    return element(`${prefix}customFilter`, {
      ...(named === "equal" ? {} : { operator: named }),
      val: isBlank ? " " : parsed.operand,
    });
  });
  return element(`${prefix}customFilters`, operator === "And" ? { and: "1" } : {}, filters);
}

function operatorName(sign: CriterionOperator): string {
  return Object.entries(OPERATORS).find(([, other]) => other === sign)?.[0] ?? "equal";
}

function sameRef(old: string | undefined, ref: string): boolean {
  const area = parseArea(old ?? "");
  return area !== null && formatArea(area) === ref;
}

/** Criteria are compared by what they say, not by the order of their properties. */
function sameCriterion(a: FilterCriterion | null, b: FilterCriterion | null): boolean {
  return canonical(a) === canonical(b);
}

function canonical(criterion: FilterCriterion | null): string {
  if (criterion === null) return "";
  const { filterOn, values, dates, criterion1, criterion2, operator, bottom, percent } = criterion;
  const usedOperator = criterion2 === undefined ? undefined : (operator ?? "And");
  const days = (dates ?? []).map(({ date, specificity }) => [date, specificity]);
  const parts = [
    filterOn,
    values ?? [],
    days,
    criterion1,
    criterion2,
    usedOperator,
    bottom === true,
    percent === true,
  ];
  return JSON.stringify(parts);
}
