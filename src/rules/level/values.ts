/** The values of column H. */
export const LEVELS = ["Ambtelijk", "Bestuurlijk", "Ambtelijk en bestuurlijk"] as const;

/** The level that a text clearly means ("ambt.", "A/B", "ambtelijk/bestuurlijk"); null when it is unclear. */
export function clearLevel(text: string): (typeof LEVELS)[number] | null {
  const key = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
  const official = /^(?:a|ambt|ambtelijk|ambtelijke|ambtelijk niveau|amtelijk|ambtlijk|ambtelijk overleg)$/;
  const administrative =
    /^(?:b|best|bestuurlijk|bestuurlijke|bestuurlijk niveau|bestuurlik|bestuurlijk overleg|bestuurijk)$/;
  if (official.test(key)) return LEVELS[0];
  if (administrative.test(key)) return LEVELS[1];
  const parts = key.split(/ (?:en |of |en of )?/).filter((part) => part !== "en" && part !== "of");
  const [first = "", second = ""] = parts;
  const both =
    (official.test(first) && administrative.test(second)) ||
    (administrative.test(first) && official.test(second));
  return parts.length === 2 && both ? LEVELS[2] : null;
}
