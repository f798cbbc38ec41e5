import type { Finding } from "../rules/finding";
import type { AgreementTable } from "../table/agreement-table";
import { allBits, and, bitsOf, countBoth, or, placesIn, without, type Bits } from "./bitset";
import { GROUPS, type FilterChoice, type GroupChoice, type GroupId } from "./choice";
import { keywordGroups } from "./keyword-groups";
import { readersOf, type ValuesOf } from "./values-of";
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
  /** Every value of one group with its rows, in the order of `FacetResult.groups`. */
  values(group: GroupId): readonly ValueRows[];
}

interface Indexed extends Omit<FacetValue, "count"> {
  readonly bits: Bits;
}

/** Reads every value of a table once; counting afterwards looks at bits only. */
export function createFacetIndex(table: AgreementTable, findings: readonly Finding[]): FacetIndex {
  const size = table.agreements.length;
  const everything = allBits(size);
  const keywords = keywordGroups(table);
  const readers = readersOf(table, findings, keywords.valuesOf);
  const groups = forEachGroup((group) => indexValues(table, readers[group]));
  const words = createWordIndex(table);
  const rowsAt = (bits: Bits): number[] =>
    placesIn(bits).flatMap((place) => table.agreements[place]?.row ?? []);
  const resolve = (choice: FilterChoice): FilterChoice => resolved(choice, keywords.resolve);
  return {
    resolve,
    values: (group) => groups[group].map(({ bits, ...value }) => ({ ...value, rows: rowsAt(bits) })),
    evaluate(given) {
      const choice = resolve(given);
      const byText = words.search(choice.text);
      const byGroup = forEachGroup((group) => fitting(groups[group], choice.groups[group], everything));
      const intersect = (except: GroupId | null): Bits =>
        GROUPS.reduce((left, group) => (group === except ? left : and(left, byGroup[group])), byText);
      return {
        rows: rowsAt(intersect(null)),
        groups: forEachGroup((group) => {
          // A group's own choice is left out: its counts say what choosing another value would show.
          const left = intersect(group);
          return groups[group].map(({ bits, ...value }) => ({ ...value, count: countBoth(left, bits) }));
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
  const values = [...new Set(keyword.values.map(keyOf))];
  return { ...choice, groups: { ...choice.groups, keyword: { ...keyword, values } } };
}

/** Agreements that fit the choice in one group. A value that no agreement has any more fits none. */
function fitting(values: readonly Indexed[], choice: GroupChoice | undefined, everything: Bits): Bits {
  if (!choice || choice.values.length === 0) return everything;
  const nothing = without(everything, everything);
  const chosen = choice.values.map((key) => values.find((value) => value.key === key)?.bits ?? nothing);
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
  const size = agreements.length;
  const values = [...found].map(([key, { spellings, places }]) => {
    const [label = key, ...variants] = [...spellings].sort((a, b) => b[1] - a[1]).map(([text]) => text);
    return { value: { key, label, variants, bits: bitsOf(places, size) }, uses: places.length };
  });
  values.sort((a, b) => b.uses - a.uses || a.value.label.localeCompare(b.value.label, "nl"));
  const sorted = values.map(({ value }) => value);
  return empty.length > 0
    ? [...sorted, { key: "", label: "", variants: [], bits: bitsOf(empty, size) }]
    : sorted;
}
