/** Why a value need not be added to a region's own values. */
export interface ValueProblem {
  /** It stands in the list twice but for its capitals, or is a value that everybody has. */
  readonly code: "twice" | "standard";
  readonly value: string;
}

/**
 * Looks through a region's own values of a column; null: they can be kept. The checks make no difference between capitals
 * and small letters (rules/values.ts).
 * @param values as they were typed, without white space around them
 * @param standard the values that the rule book has
 */
export function valueProblem(values: readonly string[], standard: readonly string[]): ValueProblem | null {
  const usual = new Set(standard.map((one) => one.toLowerCase()));
  const seen = new Set<string>();
  for (const value of values) {
    const folded = value.toLowerCase();
    if (usual.has(folded)) return { code: "standard", value };
    if (seen.has(folded)) return { code: "twice", value };
    seen.add(folded);
  }
  return null;
}
