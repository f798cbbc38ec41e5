/** A text in the form in which headings and names are compared: lower case, no accents, no punctuation, single spaces. */
export function foldedKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u200b-\u200d\ufeff]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Edit distance (insert, delete, replace, swap of neighbours) when it is at most `limit`, else null.
 * Optimal string alignment; the work is bounded by the shorter text times the band.
 */
export function distanceWithin(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  if (a === b) return 0;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(
        (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > limit) return null;
    before = last;
    last = row;
  }
  const distance = last[b.length] ?? 0;
  return distance <= limit ? distance : null;
}

/** How many slips a word of this length may hold and still be taken for that word. */
export function slipsAllowed(length: number): number {
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}

/**
 * Whether a text shortens these words with full stops: "Jur. onderb." for "juridische onderbouwing", "Samenw.afspraak"
 * for "samenwerkings afspraak". Each word is there, in order, as a beginning of at least two letters.
 */
export function abbreviates(text: string, words: readonly string[]): boolean {
  if (!text.includes(".")) return false;
  const parts = foldedKey(text).split(" ");
  if (parts.length !== words.length) return false;
  return parts.every((part, index) => part.length >= 2 && (words[index] ?? "").startsWith(part));
}
