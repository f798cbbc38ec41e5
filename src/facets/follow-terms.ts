import { withValues, type FilterChoice } from "./choice";
import type { FacetIndex } from "./facet-index";

/** Groups whose values are terms of one column, which can be written otherwise in the whole table. */
export type TermGroup = "keyword" | "source";

/** Terms with what each became: one other, or several where it was split. */
export type BecameTerms = ReadonlyMap<string, readonly string[]>;

/**
 * A choice after terms were written otherwise in the table, so that the same agreements stay chosen: a chosen value gets
 * the values that its terms became. One that is still in use (some cells were left) stays as well, but for "all of": no
 * agreement has both. What is not there afterwards is not chosen. The same object where nothing differs.
 */
export function followTerms(
  choice: FilterChoice,
  group: TermGroup,
  became: BecameTerms,
  { before, after }: { readonly before: FacetIndex; readonly after: FacetIndex },
): FilterChoice {
  const own = choice.groups[group];
  if (!own || own.values.length === 0 || became.size === 0) return choice;
  const keyAfter = new Map<string, string>();
  for (const { key, label, variants } of after.values(group)) {
    for (const term of [label, ...variants]) keyAfter.set(term, key);
  }
  const spellings = new Map(
    before.values(group).map(({ key, label, variants }) => [key, [label, ...variants]] as const),
  );
  const ofTable = before.resolve(choice).groups[group]?.values ?? [];
  const values = ofTable.flatMap((key) => {
    const names = (spellings.get(key) ?? []).flatMap((term) => became.get(term) ?? []);
    const now = names.flatMap((name) => keyAfter.get(name) ?? []);
    const kept = after.resolve({ text: "", groups: { [group]: { mode: "any", values: [key] } } });
    const same = (kept.groups[group]?.values ?? []).filter((one) => after.has(group, one));
    if (now.length === 0) return same.length > 0 ? same : [key];
    return own.mode === "all" && same.length > 0 ? same : [...same, ...now];
  });
  const next = [...new Set(values)];
  const isSame = next.length === own.values.length && next.every((key, at) => key === own.values[at]);
  return isSame ? choice : withValues(choice, group, next);
}

/** A choice in which what one choice has more than another in a group makes place for the other's; undoes a following. */
export function swapValues(
  choice: FilterChoice,
  group: TermGroup,
  from: FilterChoice,
  to: FilterChoice,
): FilterChoice {
  const [was, is] = [from, to].map(({ groups }) => groups[group]?.values ?? []);
  const goes = (was ?? []).filter((key) => !is?.includes(key));
  const comes = (is ?? []).filter((key) => !was?.includes(key));
  const values = choice.groups[group]?.values ?? [];
  if (goes.length + comes.length === 0 || !goes.every((key) => values.includes(key))) return choice;
  const at = goes.length > 0 ? values.indexOf(goes[0] ?? "") : values.length;
  const kept = values.filter((key) => !goes.includes(key));
  const next = [...new Set([...kept.slice(0, at), ...comes, ...kept.slice(at)])];
  const labels = { ...to.groups[group]?.labels, ...choice.groups[group]?.labels };
  const swapped = { mode: choice.groups[group]?.mode ?? "any", values: next, labels };
  return withValues({ ...choice, groups: { ...choice.groups, [group]: swapped } }, group, next);
}
