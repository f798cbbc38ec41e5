import { keywordKey, splitKeywords, type KeywordPart } from "./split";

/**
 * Keywords of a cell that hold a separator themselves, by key: "lucht, geluid en geur" and "stad/land", when a semicolon or
 * line break separates them from others.
 */
export function compoundsIn(cell: string): string[] {
  if (!/[;\n]/.test(cell) || !/[,/]/.test(cell)) return [];
  const parts = splitKeywords(cell).filter(({ text }) => /,.* (?:en|of) |\S\/\S/.test(text));
  return parts.map(({ text }) => keywordKey(text));
}

/** Splits the cells of one column, each text once: a keyword with a separator in it that one cell shows stays whole in all. */
export function keywordSplitter(cells: Iterable<string>): (cell: string) => readonly KeywordPart[] {
  const compounds = new Set<string>();
  const distinct = new Set(cells);
  for (const cell of distinct) for (const key of compoundsIn(cell)) compounds.add(key);
  const known = new Map<string, readonly KeywordPart[]>();
  return (cell) => {
    const found = known.get(cell) ?? splitKeywords(cell, (key) => compounds.has(key));
    known.set(cell, found);
    return found;
  };
}
