import type { LawId } from "./law";
import { LAWS } from "./laws";

/** Every form of three letters or more, in lower case, with how many slips it may hold. */
const FORMS = LAWS.flatMap((law) =>
  [law.id, law.name, ...law.aliases]
    .filter((form) => form.length >= 3)
    .map((form) => ({ law: law.id, form: form.toLowerCase(), limit: form.length >= 8 ? 2 : 1 })),
);

/**
 * The law that a misspelt name was probably meant to be: one letter wrong in an abbreviation of three or more, two in a
 * longer name. null when none is that near, or when two are.
 */
export function nearestLaw(text: string): LawId | null {
  const wanted = withoutEnd(text.toLowerCase());
  if (wanted.length < 3) return null;
  let best: { law: LawId; distance: number } | null = null;
  let tied = false;
  for (const { law, form, limit } of FORMS) {
    const distance = editDistance(wanted, form, limit);
    if (distance === null) continue;
    if (best === null || distance < best.distance) {
      best = { law, distance };
      tied = false;
    } else if (distance === best.distance && law !== best.law) {
      tied = true;
    }
  }
  return best !== null && !tied ? best.law : null;
}

/** Without full stops and white space at the end. An expression for that tries each run of full stops from each of its places. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Insertions, deletions, replacements and swaps of neighbours between two texts; null when more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return null;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? 0;
  return distance <= limit ? distance : null;
}
