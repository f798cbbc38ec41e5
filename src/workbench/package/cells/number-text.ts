import { format, isDateFormat } from "./numfmt";
import type { RawValue } from "../document";
import { DAYS_TO_1904 } from "./date-serial";

/** Language of months, decimal signs and TRUE in shown texts: that of the Excel that is played. */
export type TextLocale = "nl" | "en";

/**
 * The text that Excel shows for a value under a number format, however narrow the column. A format that cannot be read shows the
 * value as General does; error values keep their English code.
 */
export function shownText(
  value: RawValue,
  numberFormat: string,
  locale: TextLocale,
  date1904: boolean,
): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return value;
  const pattern = localPattern(numberFormat, locale);
  const shifted = date1904 && typeof value === "number" && isDate(pattern) ? value + DAYS_TO_1904 : value;
  return formatted(pattern, shifted, locale) ?? formatted("General", value, locale) ?? String(value);
}

function formatted(pattern: string, value: string | number | boolean, locale: TextLocale): string | null {
  try {
    return format(pattern, value, { locale, dateErrorNumber: false, dateSpanLarge: false });
  } catch {
    return null;
  }
}

function isDate(pattern: string): boolean {
  try {
    return isDateFormat(pattern);
  } catch {
    return false;
  }
}

// Assumption (Excel): in a Dutch region the short date shows as d-m-yyyy, and error codes stay as they are in English.
/** The short date is the one format that follows the user's region; Excel names it in the American way in every file. */
function localPattern(numberFormat: string, locale: TextLocale): string {
  return locale === "nl" && numberFormat === SHORT_DATE ? "d-m-yyyy" : numberFormat;
}

/** Format 14 (ECMA-376 part 1, 18.8.30), as Excel names it. */
export const SHORT_DATE = "m/d/yyyy";
