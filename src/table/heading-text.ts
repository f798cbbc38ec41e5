/** A word that was broken off by hand: a hyphen at the end of a line, and the rest of the word on the next. */
const BROKEN_OFF = /(\p{Ll})-[^\S\r\n]*\r?\n\s*(?!(?:en|of)\b)(?=\p{Ll})/gu;

/**
 * A heading as it is shown: on one line, with words whole that were broken off by hand ("Omgevings-⏎dienst") or may be broken
 * off there (a soft hyphen). A hyphen within a
 * line stays, as do those before "en" and "of" and before a capital, which belong to the word. For reading only: what is
 * compared and what is written go by the cell's own text.
 */
export const headingText = (heading: string): string =>
  heading
    .replace(/\u00ad\s*/gu, "")
    .replace(BROKEN_OFF, "$1")
    .replace(/\s+/gu, " ")
    .trim();

/** What a finding fills its sentence with, with headings as they are shown. */
export const headingParams = (
  params: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" && (name === "partner" || name === "heading") ? headingText(value) : value,
    ]),
  );
