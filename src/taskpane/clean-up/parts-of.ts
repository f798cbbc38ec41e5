/**
 * The terms that one term seems to be made of: "geluid en lucht", "toezicht/handhaving", "lucht, geluid en geur". One or
 * none when it seems to be whole.
 */
export function partsOf(term: string): string[] {
  const parts = term
    .split(/\s*[,/&+]\s*|\s+(?:en|of)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return [...new Set(parts)];
}
