import { isInflection } from "./inflection";
import {
  haveOneTypo,
  likeness,
  spellingOf,
  typoKeys,
  type Likeness,
  type Spelling,
  type TermKind,
} from "./spelling";

interface Known {
  readonly spelling: Spelling;
  readonly keys: readonly string[];
  count: number;
}

/** Terms with what was last answered about each; undefined where nobody has asked. */
export type Answers = ReadonlyMap<string, string | null | undefined>;

/**
 * The terms of a table with how often each is used, kept up to date: says of a term which other spelling is the usual one.
 * What it says depends on the terms and their counts only, not on the order in which they came.
 */
export class VariantIndex {
  private readonly terms = new Map<string, Known>();
  private readonly byKey = new Map<string, Set<string>>();
  private readonly usual = new Map<string, string | null>();

  /**
   * @param standard the right spellings, which win where use does not decide; their case counts
   * @param uses terms that are in use already, each with how often
   */
  constructor(
    private readonly kind: TermKind,
    private readonly standard: ReadonlySet<string> = new Set(),
    uses: Iterable<readonly [string, number]> = [],
  ) {
    for (const [term, count] of uses) if (count > 0) this.introduce(term).count = count;
  }

  /** Counts a use of a term. Gives the terms about which another answer may hold now, itself included. */
  add(term: string): Answers {
    const known = this.terms.get(term) ?? this.introduce(term);
    known.count++;
    return this.touched(term);
  }

  /** Takes back a use of a term; one that is no longer used is forgotten. Gives terms as `add` does. */
  remove(term: string): Answers {
    const known = this.terms.get(term);
    if (!known) return new Map();
    known.count--;
    const touched = this.touched(term);
    if (known.count === 0) {
      this.terms.delete(term);
      for (const key of known.keys) {
        const same = this.byKey.get(key);
        same?.delete(term);
        if (same?.size === 0) this.byKey.delete(key);
      }
    }
    return touched;
  }

  count(term: string): number {
    return this.terms.get(term)?.count ?? 0;
  }

  /** Every term in use. */
  all(): IterableIterator<string> {
    return this.terms.keys();
  }

  /** The spelling that is used more often for the same thing; null when the term is the usual one or has no variants. */
  usualFor(term: string): string | null {
    const answered = this.usual.get(term);
    const own = this.terms.get(term);
    if (answered !== undefined || !own) return answered ?? null;
    const found = this.findUsual(own);
    this.usual.set(term, found);
    return found;
  }

  private findUsual(own: Known): string | null {
    let best: Known | null = null;
    for (const other of this.neighbours(own)) {
      const how = variantOf(own.spelling, other.spelling);
      if (how === null || !this.isMoreUsual(other, own, how)) continue;
      if (best === null || this.isBetter(other, best)) best = other;
    }
    return best?.spelling.term ?? null;
  }

  /** A typo is rare beside the right form, and never a word of the standard list. */
  private isMoreUsual(other: Known, own: Known, how: Likeness): boolean {
    const [isStandard, ownIsStandard] = [other, own].map(({ spelling }) => this.standard.has(spelling.term));
    if (how === "typo" && (ownIsStandard || (own.count > 2 && own.count * 5 > other.count))) return false;
    if (how === "typo" && own.count * 2 > other.count && !isStandard) return false;
    if (other.count !== own.count) return other.count > own.count;
    return isStandard === true && ownIsStandard !== true;
  }

  private isBetter(one: Known, other: Known): boolean {
    if (one.count !== other.count) return one.count > other.count;
    return one.spelling.term < other.spelling.term;
  }

  private neighbours(own: Known): Known[] {
    const found = new Set<string>();
    for (const key of own.keys) for (const term of this.byKey.get(key) ?? []) found.add(term);
    found.delete(own.spelling.term);
    return [...found].flatMap((term) => this.terms.get(term) ?? []);
  }

  private introduce(term: string): Known {
    const spelling = spellingOf(term, this.kind);
    const keys = [...spelling.forms.map((form) => `f ${form}`), `s ${spelling.stems}`, ...typoKeys(spelling)];
    const known: Known = { spelling, keys: [...new Set(keys)], count: 0 };
    this.terms.set(term, known);
    for (const key of known.keys) {
      const same = this.byKey.get(key);
      if (same) same.add(term);
      else this.byKey.set(key, new Set([term]));
    }
    return known;
  }

  private touched(term: string): Answers {
    const known = this.terms.get(term);
    const answers = new Map<string, string | null | undefined>([[term, this.usual.get(term)]]);
    for (const { spelling } of known ? this.neighbours(known) : []) {
      answers.set(spelling.term, this.usual.get(spelling.term));
    }
    for (const one of answers.keys()) this.usual.delete(one);
    return answers;
  }
}

/** "natuurlijk" has the stem of "natuur" and is another word; "vooroverlegg" has that of "vooroverleg" by a typing error. */
function variantOf(one: Spelling, other: Spelling): Likeness | null {
  const how = likeness(one, other);
  if (how !== "stem" || isInflection(one, other)) return how;
  return haveOneTypo(one.words, other.words) ? "typo" : null;
}

/** Spellings of one thing: the usual one first. */
export interface VariantCluster {
  readonly usual: string;
  readonly count: number;
  readonly variants: readonly { readonly term: string; readonly count: number }[];
}

/** Groups terms that are spellings of one another, largest group first; terms without variants are left out. */
export function variantClusters(
  uses: ReadonlyMap<string, number>,
  kind: TermKind,
  standard?: ReadonlySet<string>,
): VariantCluster[] {
  const index = new VariantIndex(kind, standard, uses);
  const variants = new Map<string, { term: string; count: number }[]>();
  for (const [term, count] of uses) {
    let usual = index.usualFor(term);
    // A variant of a variant belongs with the last of the chain; each step is used more often, so it ends.
    for (let next = usual; next !== null; next = index.usualFor(next)) usual = next;
    if (usual !== null) variants.set(usual, [...(variants.get(usual) ?? []), { term, count }]);
  }
  return [...variants]
    .map(([usual, found]) => ({
      usual,
      count: uses.get(usual) ?? 0,
      variants: found.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1)),
    }))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.usual < b.usual ? -1 : 1));
}

const sizeOf = ({ count, variants }: VariantCluster): number =>
  variants.reduce((sum, variant) => sum + variant.count, count);
