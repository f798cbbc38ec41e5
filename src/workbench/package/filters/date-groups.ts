import type { FilterDate } from "./filter-state";

const PARTS = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial 0 of the 1900 date system, so that serials from 61 (1 March 1900) on are right (ECMA-376 part 1, 18.17.4.1). */
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** How many of year, month, day, hour, minute and second a specificity takes. */
export function partCount(specificity: FilterDate["specificity"]): number {
  return PARTS.indexOf(specificity) + 1;
}

/** Year, month (from 1), day, hour, minute and second of an ISO text; missing parts are their smallest value. */
export function dateParts(iso: string): number[] {
  const numbers = (iso.match(/\d+/g) ?? []).map(Number);
  return PARTS.map((_, part) => numbers[part] ?? (part === 1 || part === 2 ? 1 : 0));
}

/** The same six parts of a serial number of the 1900 date system. */
export function serialParts(serial: number): number[] {
  const moment = new Date(EPOCH_1900 + Math.round((serial * MILLISECONDS_PER_DAY) / 1000) * 1000);
  return [
    moment.getUTCFullYear(),
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
  ];
}

/** Whether a serial number falls within a date of a values filter. */
export function fallsWithin(serial: number, group: FilterDate): boolean {
  const wanted = dateParts(group.date);
  const given = serialParts(serial);
  return wanted.slice(0, partCount(group.specificity)).every((part, index) => part === given[index]);
}
