const DAY = 86_400_000;
/** Days from Excel's day 0 (30 December 1899 as it counts from March 1900) to 1 January 1970. */
const UNIX_EPOCH = 25_569;
/** Days between the 1900 and the 1904 date systems (ECMA-376 part 1, 18.17.4.1). */
export const DAYS_TO_1904 = 1_462;

/**
 * An ISO 8601 date or date and time (cells of type "d", 18.18.11) as a serial number; null when the text is none. Days before
 * March 1900 are one lower, because Excel counts a 29 February 1900.
 */
export function serialOf(iso: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(iso.trim());
  if (match === null) return null;
  const [year, month, day, hours, minutes] = match.slice(1, 6).map((digits) => Number(digits ?? "0"));
  const midnight = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  const days = midnight / DAY + UNIX_EPOCH;
  const time = (hours ?? 0) / 24 + (minutes ?? 0) / 1_440 + Number(match[6] ?? "0") / 86_400;
  if (date1904) return days - DAYS_TO_1904 + time;
  return (days < 61 ? days - 1 : days) + time;
}
