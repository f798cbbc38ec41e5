/** The two values of column E as the makers of the table wrote them. */
export const TYPES = ["Afstemming nodig", "Afstemming wenselijk"] as const;

/**
 * The type that a text clearly means ("nodig", "AFSTEMMING NODIG", "afstemming  nodig.", "noodzakelijk" is not one);
 * null when it is unclear.
 */
export function clearType(text: string): (typeof TYPES)[number] | null {
  const key = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  if (
    /^(?:afstemming )?(?:is )?nodig$|^afstemmen nodig$|^nodig afstemming$|^afst nodig$|^afstemminig nodig$|^afsteming nodig$/.test(
      key,
    )
  )
    return TYPES[0];
  if (
    /^(?:afstemming )?(?:is )?wenselijk$|^afstemmen wenselijk$|^gewenst$|^afstemming gewenst$|^afst wenselijk$|^afsteming wenselijk$/.test(
      key,
    )
  ) {
    return TYPES[1];
  }
  return null;
}
