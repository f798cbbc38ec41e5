import type { Agreement } from "../../table/agreement-table";
import { markIn } from "../survey/marks";

/**
 * Indices of the partner columns in which the row has a mark: a sign, a role, a name, also an unclear one, because
 * somebody put it there. "-" and "n.v.t." say that the partner takes no part.
 */
export function markedPartners(agreement: Agreement): number[] {
  const marked: number[] = [];
  for (let index = nextMarked(agreement, 0); index >= 0; index = nextMarked(agreement, index + 1))
    marked.push(index);
  return marked;
}

/** The first of these from an index on; -1 for none. */
export function nextMarked({ marks }: Agreement, from: number): number {
  for (let index = from; index < marks.length; index++) {
    const cell = marks[index] ?? "";
    if (cell === "") continue;
    const { kind } = markIn(cell);
    if (kind !== "empty" && kind !== "no") return index;
  }
  return -1;
}
