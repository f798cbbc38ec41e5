/** Source: "Rename a worksheet", support.microsoft.com. */
const MOST_LETTERS = 31;
const FORBIDDEN = /[\\/?*:[\]\p{Cc}]/gu;
/** Excel keeps these for itself. */
const RESERVED = /^histor(?:y|ie)$/iu;

/**
 * A name that Excel takes and that no other sheet has, as near to the wanted one as can be: "Naam", else "Naam (2)".
 *
 * @param beside the name to be near to instead, when the wanted one is taken
 */
export function freeSheetName(wanted: string, taken: readonly string[], beside?: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = baseName(wanted);
  if (beside !== undefined && used.has(base.slice(0, MOST_LETTERS).toLowerCase())) {
    return freeSheetName(beside, taken);
  }
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = withoutQuotes(base.slice(0, MOST_LETTERS - ending.length)) + ending;
    if (!used.has(name.toLowerCase())) {
      return name;
    }
  }
}

/** A name may not begin or end with an apostrophe. */
function withoutQuotes(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/gu, "");
}

/** Whether Excel takes a name as it is, a sheet that has it already aside; white space does not count. */
export const isSheetName = (wanted: string): boolean =>
  freeSheetName(wanted, []) === wanted.trim().replace(/\s+/gu, " ");

/** What Excel does not take left out. */
function baseName(wanted: string): string {
  const clean = withoutQuotes(wanted.replace(FORBIDDEN, " ").replace(/\s+/gu, " "));
  return clean === "" || RESERVED.test(clean) ? `${clean} blad`.trim() : clean;
}
