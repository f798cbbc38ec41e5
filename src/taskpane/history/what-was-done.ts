import { placeOf } from "../fixes/change-sets";
import type { Message } from "../state/pane-state";
import { cellAddress } from "../../table/address";
import type { Change } from "../../table/change";

/** So many cells or words are named; more make no line. */
const MOST_NAMED = 3;

/**
 * What the history says of changes: what they were for and where, with the addresses of that moment.
 * @param did what was done, or what to say of so many
 * @param left those of the changes that were not made
 */
export function whatChanged(
  did: string | ((count: number) => string),
  changes: readonly Change[],
  left: readonly Change[],
): Message {
  const kept = new Set(left.map(placeOf));
  const made = changes.filter((change) => !kept.has(placeOf(change)));
  const isCells = made.every(({ kind }) => kind === "cell");
  const names = made.map((change) =>
    change.kind === "cell" ? cellAddress(change.row, change.column) : String(change.row + 1),
  );
  const more = names.length - MOST_NAMED;
  const cells = names.slice(0, MOST_NAMED).join(", ");
  const of = isCells ? "history.cells" : "history.rows";
  const what = typeof did === "string" ? did : did(made.length);
  return { key: more > 0 ? `${of}More` : of, params: { what, cells, more } };
}

/** The first of these words, and that there are more. */
export const firstOf = (words: readonly string[]): string =>
  [...words.slice(0, MOST_NAMED), ...(words.length > MOST_NAMED ? ["…"] : [])].join(", ");
