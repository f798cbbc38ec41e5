import * as v from "valibot";
import type { Json } from "../store/state";

/** One column's criterion as plain data: what Office.js takes and gives, without its nulls. */
export type Criterion = { readonly filterOn: string; readonly [key: string]: Json };

const criterion = v.objectWithRest({ filterOn: v.string() }, v.unknown());
/** These say how, not what; a column without a criterion has them too. */
const NO_CONTENT = new Set(["filterOn", "operator", "subField"]);

/**
 * A criterion as Excel gives it. Properties that are null are dropped: Excel refuses its own criteria with them
 * (office-js #1226). null where the column has no criterion, which Excel also tells as one without any content.
 */
export function readCriterion(raw: unknown): Criterion | null {
  const parsed = v.safeParse(criterion, raw);
  if (!parsed.success) {
    return null;
  }
  const plain = withoutNulls(parsed.output) as Criterion;
  return Object.keys(plain).some((key) => !NO_CONTENT.has(key)) ? plain : null;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => item !== null).map(withoutNulls);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNulls(item)]));
}

/**
 * The criterion that shows cells with these texts. Blank cells alone are asked for with the custom criterion "=": a
 * column with blanks in its values list has crashed Excel when it was read back (office-js #465).
 * Assumption (Excel): in a values list "" stands for blank cells.
 */
export function showTexts(texts: readonly string[]): Criterion {
  const values = [...new Set(texts)];
  return values.length === 1 && values[0] === ""
    ? { filterOn: "Custom", criterion1: "=" }
    : { filterOn: "Values", values };
}

/** A filter's text has at most 255 characters ([MS-XLSB] 2.4.675, BrtFilter). */
const LONGEST_TEXT = 255;
/** As many as the filter's list shows ("Excel specifications and limits", support.microsoft.com). */
const MOST_TEXTS = 10_000;

/** Whether a values list can express the choice; otherwise `showOnlyRows` has to. */
export function canListTexts(texts: readonly string[]): boolean {
  return texts.length <= MOST_TEXTS && texts.every((text) => text.length <= LONGEST_TEXT);
}

/** Same choice? Lists of texts count as sets without regard to case; anything else must be equal. */
export function sameCriterion(one: Criterion | null, other: Criterion | null): boolean {
  return one === null || other === null ? one === other : canonical(one) === canonical(other);
}

function canonical(item: Criterion): string {
  const texts = shownTexts(item);
  return texts === null
    ? JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
    : JSON.stringify([...new Set(texts)].sort());
}

/**
 * The texts that a criterion shows, lower case, "" for blank cells; null for any other kind. Excel tells a short list as
 * "=one", "=two".
 */
export function shownTexts({
  filterOn,
  values,
  criterion1,
  criterion2,
  operator,
}: Criterion): string[] | null {
  if (filterOn === "Values" && Array.isArray(values)) {
    return values.map((value) => (typeof value === "string" ? value.toLowerCase() : JSON.stringify(value)));
  }
  const conditions = criterion2 === undefined ? [criterion1] : [criterion1, criterion2];
  const listed = conditions.flatMap((condition) =>
    typeof condition === "string" && /^=[^*?]*$/u.test(condition) ? condition.slice(1).toLowerCase() : [],
  );
  const isList = listed.length === conditions.length && (listed.length === 1 || operator === "Or");
  return filterOn === "Custom" && isList ? listed : null;
}

/**
 * Whether a criterion shows a cell with this text; null where only Excel can tell: comparisons, wildcards, colours, dates,
 * spaces at an end.
 */
export function showsText(criterion: Criterion, text: string): boolean | null {
  const { values } = criterion;
  if (Array.isArray(values) && values.some((value) => typeof value !== "string")) return null;
  const shown = shownTexts(criterion);
  return shown && isListed(shown, text);
}

/**
 * Whether a list of texts in lower case shows a cell with this text. null where that depends on spaces at an end of either:
 * nothing that Microsoft publishes says whether its filter minds those.
 */
export function isListed(shown: readonly string[], text: string): boolean | null {
  const wanted = text.toLowerCase();
  const isExact = shown.includes(wanted);
  const isNear = isExact || shown.some((one) => one.trim() === wanted.trim());
  return isExact === isNear ? isExact : null;
}
