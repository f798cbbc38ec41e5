/**
 * Whole percentages of a total that add up to 100: each is rounded down, and what is left goes to those that lost most
 * (the largest remainders). All zero where the total is.
 */
export function sharesOf(values: readonly number[]): readonly number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) return values.map(() => 0);
  const exact = values.map((value) => (value / total) * 100);
  const shares = exact.map(Math.floor);
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  const lost = (index: number): number => (exact[index] ?? 0) - (shares[index] ?? 0);
  const byLoss = values.map((_, index) => index).sort((one, other) => lost(other) - lost(one));
  const raised = new Set(byLoss.slice(0, left));
  return shares.map((share, index) => (raised.has(index) ? share + 1 : share));
}
