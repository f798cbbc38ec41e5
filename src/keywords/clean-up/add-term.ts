import { separatorsIn } from "../split";
import type { TermColumn } from "./term-column";

/**
 * A cell with a term put behind the others, separated as the cell's last ones are; null when the cell would then be read
 * otherwise. A cell without terms gets the term alone.
 *
 * @param separator for a cell that has no separator of its own
 */
export function withTerm(
  { split }: Pick<TermColumn, "split">,
  cell: string,
  term: string,
  separator: string,
): string | null {
  const parts = split(cell);
  const last = parts.at(-1);
  if (!last) return term;
  const text = cell.slice(0, last.to) + (separatorsIn(cell, parts).at(-1)?.text ?? separator) + term;
  const now = split(text).map((part) => part.text);
  const wanted = [...parts.map((part) => part.text), term];
  return now.length === wanted.length && now.every((one, index) => one === wanted[index]) ? text : null;
}
