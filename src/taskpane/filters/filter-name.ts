import type { NamedFilter } from "../../excel/store/state";

/** So many letters show in the narrowest pane on two lines. */
const LONGEST = 60;

/** Why a name does not do for a kept filter. */
export type NameProblem =
  /** Another has it, perhaps with other capitals: in a list the two could not be told apart. */
  | { readonly kind: "taken"; readonly name: string }
  | { readonly kind: "long"; readonly most: number; readonly length: number };

const folded = (name: string): string => name.normalize("NFC").trim().toLowerCase();

/**
 * What is wrong with a name; null when nothing is, an empty one included, which cannot be sent.
 *
 * @param own the name of the filter that is renamed, or the very name that is replaced
 */
export function nameProblem(
  typed: string,
  filters: readonly NamedFilter[],
  own: string | null,
): NameProblem | null {
  const name = typed.trim();
  const { length } = [...name];
  if (length > LONGEST) return { kind: "long", most: LONGEST, length };
  const taken = filters.find((one) => one.name !== own && folded(one.name) === folded(name));
  return taken ? { kind: "taken", name: taken.name } : null;
}
