import type { Agreement } from "../../table/agreement-table";
import { markIn } from "../survey/marks";

/**
 * Indices of the partner columns in which the row has a mark: a sign, a role, a name, also an unclear one, because
 * somebody put it there. "-" and "n.v.t." say that the partner takes no part.
 *
 * @param most so many are enough: the first ones are given
 */
export function markedPartners({ marks }: Agreement, most = Infinity): number[] {
  const marked: number[] = [];
  for (let index = 0; index < marks.length && marked.length < most; index++) {
    const cell = marks[index] ?? "";
    if (cell === "") continue;
    const { kind } = markIn(cell);
    if (kind !== "empty" && kind !== "no") marked.push(index);
  }
  return marked;
}
