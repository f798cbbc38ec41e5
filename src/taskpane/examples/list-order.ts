import type { AnyExample } from "./any-example";

type ListedTheme = NonNullable<AnyExample["theme"]> | "own";

/** The examples under their themes, in the order in which these first come. */
export function byTheme(examples: readonly AnyExample[]): [ListedTheme, AnyExample[]][] {
  const themes = new Map<ListedTheme, AnyExample[]>();
  for (const example of examples) {
    const theme = example.theme ?? "own";
    const known = themes.get(theme);
    if (known) known.push(example);
    else themes.set(theme, [example]);
  }
  return [...themes];
}

/**
 * Those that were ticked, in the order in which the list shows them; one that the list does not show now comes behind.
 * @param shown what the list shows, by how well it fits a search (`isRanked`) or under themes
 */
export function tickedInOrder(
  all: readonly AnyExample[],
  shown: readonly AnyExample[],
  isRanked: boolean,
  ticked: ReadonlySet<string>,
): AnyExample[] {
  const underThemes = (examples: readonly AnyExample[]) => byTheme(examples).flatMap(([, some]) => some);
  const inOrder = new Set([...(isRanked ? shown : underThemes(shown)), ...underThemes(all)]);
  return [...inOrder].filter(({ id }) => ticked.has(id));
}
