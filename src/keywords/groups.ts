import { isInflection } from "./inflection";
import { spellingOf, type Spelling, type TermKind } from "./spelling";

/** A spelling of a term with how often it is used. */
export interface CountedTerm {
  readonly term: string;
  readonly count: number;
}

/** Spellings of one and the same term: the one that is used most first. Most groups have one. */
export type SpellingGroup = readonly CountedTerm[];

/**
 * Puts terms together that differ in case, accents, hyphens, spaces, the order of their words, or singular and plural
 * only. Typing errors are no ground: another letter may be another word. Every term is in one group; what the groups are
 * does not depend on the order of the terms.
 *
 * @param uses terms with how often each is used
 */
export function spellingGroups(uses: ReadonlyMap<string, number>, kind: TermKind): SpellingGroup[] {
  const spellings = [...uses.keys()].map((term) => spellingOf(term, kind));
  const groups = new Groups(spellings.length);
  const firstWith = new Map<string, number>();
  const byStems = new Map<string, number[]>();
  spellings.forEach(({ forms, stems, words }, index) => {
    for (const form of forms) {
      const known = firstWith.get(form);
      if (known === undefined) firstWith.set(form, index);
      else groups.join(known, index);
    }
    if (words.length > 0) byStems.set(stems, [...(byStems.get(stems) ?? []), index]);
  });
  for (const alike of byStems.values()) joinInflections(alike, spellings, groups);
  return groups.all().map((indices) =>
    indices
      .flatMap((index) => spellings[index]?.term ?? [])
      .map((term) => ({ term, count: uses.get(term) ?? 0 }))
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)),
  );
}

function joinInflections(alike: readonly number[], spellings: readonly Spelling[], groups: Groups): void {
  alike.forEach((one, at) => {
    for (const other of alike.slice(at + 1)) {
      const [a, b] = [spellings[one], spellings[other]];
      if (a && b && isInflection(a, b)) groups.join(one, other);
    }
  });
}

/** Numbers that come together in groups. */
class Groups {
  private readonly up: number[];

  constructor(size: number) {
    this.up = Array.from({ length: size }, (_, index) => index);
  }

  join(one: number, other: number): void {
    this.up[this.top(one)] = this.top(other);
  }

  all(): number[][] {
    const found = new Map<number, number[]>();
    this.up.forEach((_, index) => {
      const top = this.top(index);
      found.set(top, [...(found.get(top) ?? []), index]);
    });
    return [...found.values()];
  }

  private top(index: number): number {
    let at = index;
    for (let next = this.up[at] ?? at; next !== at; next = this.up[at] ?? at) {
      this.up[at] = this.up[next] ?? next;
      at = next;
    }
    return at;
  }
}
