import type { Finding } from "../rules/finding";
import type { AgreementTable } from "../table/agreement-table";
import { allBits, and, bitsOf, countBoth, countPlaces, or, placesIn, without, type Bits } from "./bitset";
import { GROUPS, withValues, type FilterChoice, type GroupChoice, type GroupId } from "./choice";
import { keywordGroups } from "./keyword-groups";
import { partnerKey, readersOf, type ValuesOf } from "./values-of";
import { createWordIndex } from "./words";

/** A value that agreements can be chosen by. */
export interface FacetValue {
  /** The form in which it is compared; "" stands for agreements without a value. */
  readonly key: string;
  /** The spelling that most agreements use. */
  readonly label: string;
  /** Other spellings that are counted with it. */
  readonly variants: readonly string[];
  /** How many agreements have it among those that the other groups leave. */
  readonly count: number;
}

/** What a choice comes to. */
export interface FacetResult {
  /** Sheet rows of the agreements that fit, in order. */
  readonly rows: readonly number[];
  /** Every value of every group, most used in the table first, the empty one last. */
  readonly groups: Readonly<Record<GroupId, readonly FacetValue[]>>;
}

/** A value with the rows that have it. */
export interface ValueRows extends Omit<FacetValue, "count"> {
  /** Sheet rows, in order. */
  readonly rows: readonly number[];
}

/** A table's agreements by their values, to be counted again and again. */
export interface FacetIndex {
  evaluate(choice: FilterChoice): FacetResult;
  /**
   * The choice in this table's own keys: a keyword that was chosen in another spelling gets the key under which its
   * spellings stand here. The same object where nothing differs.
   */
  resolve(choice: FilterChoice): FilterChoice;
  /** Whether any agreement has this value, in the key of this table; of a partner, whether it has a column. */
  has(group: GroupId, key: string): boolean;
  /** Reads on for searching in texts until the time is over; true when nothing is left to read. */
  prepare(isOver: () => boolean): boolean;
  /** Every value of one group with its rows, in the order of `FacetResult.groups`. */
  values(group: GroupId): readonly ValueRows[];
}

/** A value that fewer than one in so many agreements have is rare: a word of bits holds as many. */
const RARE = 32;

interface Indexed extends Omit<FacetValue, "count"> {
  readonly places: readonly number[];
  /** Only for a value that many agreements have: of a rare one the places are counted. */
  readonly bits: Bits | null;
}

/**
 * Reads every value of a table once; counting afterwards looks at bits only.
 *
 * @param accepted findings that somebody accepted, which are not among `findings`
 */
export function createFacetIndex(
  table: AgreementTable,
  findings: readonly Finding[],
  accepted: readonly Finding[] = [],
): FacetIndex {
  const everything = allBits(table.agreements.length);
  const keywords = keywordGroups(table);
  const readers = readersOf(table, { open: findings, accepted }, keywords.valuesOf);
  const groups = forEachGroup((group) => indexValues(table, readers[group]));
  const words = createWordIndex(table);
  const keys = forEachGroup((group) => new Set(groups[group].map(({ key }) => key)));
  for (const partner of table.partners) keys.partner.add(partnerKey(partner));
  const rowsAt = (places: readonly number[]): number[] =>
    places.flatMap((place) => table.agreements[place]?.row ?? []);
  const resolve = (choice: FilterChoice): FilterChoice => resolved(choice, keywords.resolve);
  return {
    resolve,
    has: (group, key) => keys[group].has(key),
    prepare: words.prepare,
    values: (group) =>
      groups[group].map(({ key, label, variants, places }) => ({
        key,
        label,
        variants,
        rows: rowsAt(places),
      })),
    evaluate(given) {
      const choice = resolve(given);
      const byText = words.search(choice.text);
      const byGroup = forEachGroup((group) => fitting(groups[group], choice.groups[group], everything));
      const chosen = GROUPS.filter((group) => byGroup[group] !== everything);
      const intersect = (some: readonly GroupId[]): Bits =>
        some.reduce((left, group) => and(left, byGroup[group]), byText);
      const all = intersect(chosen);
      return {
        rows: rowsAt(placesIn(all)),
        groups: forEachGroup((group) => {
          // A group's own choice is left out: its counts say what choosing another value would show.
          const left = chosen.includes(group) ? intersect(chosen.filter((one) => one !== group)) : all;
          return groups[group].map(({ key, label, variants, places, bits }) => ({
            key,
            label,
            variants,
            count: bits ? countBoth(left, bits) : countPlaces(left, places),
          }));
        }),
      };
    },
  };
}

function forEachGroup<T>(make: (group: GroupId) => T): Record<GroupId, T> {
  return Object.fromEntries(GROUPS.map((group) => [group, make(group)])) as Record<GroupId, T>;
}

function resolved(choice: FilterChoice, keyOf: (key: string) => string): FilterChoice {
  const { keyword } = choice.groups;
  if (!keyword || keyword.values.every((key) => keyOf(key) === key)) return choice;
  return withValues(choice, "keyword", [...new Set(keyword.values.map(keyOf))]);
}

/** Agreements that fit the choice in one group. A value that no agreement has any more fits none. */
function fitting(values: readonly Indexed[], choice: GroupChoice | undefined, everything: Bits): Bits {
  if (!choice || choice.values.length === 0) return everything;
  const size = everything.length * RARE;
  const nothing = bitsOf([], size);
  const chosen = choice.values.map((key) => {
    const value = values.find((one) => one.key === key);
    return value ? (value.bits ?? bitsOf(value.places, size)) : nothing;
  });
  if (choice.mode === "all") return chosen.reduce(and, everything);
  const some = chosen.reduce(or, nothing);
  return choice.mode === "any" ? some : without(everything, some);
}

function indexValues({ agreements }: AgreementTable, valuesOf: ValuesOf): Indexed[] {
  const found = new Map<string, { readonly spellings: Map<string, number>; readonly places: number[] }>();
  const empty: number[] = [];
  agreements.forEach((agreement, place) => {
    const values = valuesOf(agreement);
    if (values.length === 0) empty.push(place);
    for (const { key, label } of values) {
      const known = found.get(key) ?? { spellings: new Map<string, number>(), places: [] };
      known.spellings.set(label, (known.spellings.get(label) ?? 0) + 1);
      if (known.places.at(-1) !== place) known.places.push(place);
      found.set(key, known);
    }
  });
  const indexed = (key: string, label: string, variants: readonly string[], places: number[]): Indexed => ({
    key,
    label,
    variants,
    places,
    bits: places.length * RARE > agreements.length ? bitsOf(places, agreements.length) : null,
  });
  const values = [...found].map(([key, { spellings, places }]) => {
    const [label = key, ...variants] = [...spellings].sort((a, b) => b[1] - a[1]).map(([text]) => text);
    return indexed(key, label, variants, places);
  });
  const order = new Intl.Collator("nl");
  values.sort((a, b) => b.places.length - a.places.length || order.compare(a.label, b.label));
  return empty.length > 0 ? [...values, indexed("", "", [], empty)] : values;
}
