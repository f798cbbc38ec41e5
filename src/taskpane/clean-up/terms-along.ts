import { keywordSplitter } from "../../keywords/compounds";
import { splitSources } from "../../keywords/clean-up/term-column";
import type { KeywordPart } from "../../keywords/split";
import type { BecameTerms, TermGroup } from "../../facets/follow-terms";
import { cellText } from "../../table/cell-text";
import type { Change } from "../../table/change";
import type { GoesAlong } from "../fixes/change-sets";
import type { PaneSession } from "../state/pane-session";
import { choicesAlong } from "./choices-along";

/**
 * Lets what is chosen go along with a repair of cells with keywords, or else with sources, as it does with cleaning up; null
 * where the changes are about neither.
 */
export function termsAlong(session: PaneSession, changes: readonly Change[]): GoesAlong | null {
  const { table } = session;
  if (!table) return null;
  for (const group of ["keyword", "source"] as const) {
    const column = table.roles[group]?.column;
    const cells = changes.flatMap((one) =>
      one.kind === "cell" && one.column === column
        ? [{ old: cellText(one.old), now: cellText(one.new) }]
        : [],
    );
    if (cells.length > 0) return choicesAlong(group, becameIn(cells, splitterOf(session, group)));
  }
  return null;
}

function splitterOf({ table }: PaneSession, group: TermGroup): (cell: string) => readonly KeywordPart[] {
  if (group === "source") return splitSources;
  return keywordSplitter((table?.agreements ?? []).map(({ text }) => text.keyword));
}

/** What the terms became that went from cells: one by one where as many came, else all that came. */
export function becameIn(
  cells: readonly { readonly old: string; readonly now: string }[],
  split: (cell: string) => readonly KeywordPart[],
): BecameTerms {
  const became = new Map<string, Set<string>>();
  for (const { old, now } of cells) {
    const [before, after] = [old, now].map((cell) => new Set(split(cell).map(({ text }) => text)));
    const went = [...(before ?? [])].filter((term) => !after?.has(term));
    const came = [...(after ?? [])].filter((term) => !before?.has(term));
    went.forEach((term, at) => {
      const own = came.length === went.length ? came.slice(at, at + 1) : went.length === 1 ? came : [];
      if (own.length > 0) became.set(term, new Set([...(became.get(term) ?? []), ...own]));
    });
  }
  return new Map([...became].map(([term, names]) => [term, [...names]]));
}
