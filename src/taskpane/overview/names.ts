import { quoted } from "../../i18n/quoted";
import type { Coverage, CoverageRow } from "../../coverage/coverage";
import { headingText } from "../../table/heading-text";
import type { Texts } from "../../i18n/texts";

/** A partner column's name: the partner's own, or the heading where that names none that is known. */
export function partnerName({ partner, heading }: Coverage["partners"][number], texts: Texts): string {
  return partner ? texts.t(`partner.${partner}`) : headingText(heading);
}

/** The name of a row of the matrix. */
export function instrumentName({ instrument }: CoverageRow, texts: Texts): string {
  return texts.t(`instrument.${instrument ?? "unknown"}`);
}

/** The names of the sheets that were counted. */
export const sheetNames = ({ tables }: Coverage): string => quoted(tables.map(({ sheetName }) => sheetName));
