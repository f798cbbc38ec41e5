import itemsjs from "itemsjs";
import type { FilterChoice, GroupId } from "../../src/facets/choice";
import { keywordGroups } from "../../src/facets/keyword-groups";
import { readersOf } from "../../src/facets/values-of";
import type { AgreementTable } from "../../src/table/agreement-table";
import { repeat } from "./measure";

/** The groups that a table has without a check. */
const FIELDS: readonly GroupId[] = ["keyword", "partner", "type", "level", "instrument", "source", "law"];

/**
 * The same question put to itemsjs: the rows that fit a choice of values (any of them, per group) and the counts of all
 * groups. Reading the values is left out on both sides.
 */
export function itemsJsRecount(
  table: AgreementTable,
  choice: FilterChoice,
): { readonly median: number; readonly rows: number } {
  const readers = readersOf(table, { open: [], accepted: [] }, keywordGroups(table).valuesOf);
  const items = table.agreements.map((agreement) =>
    Object.fromEntries(
      FIELDS.map((field) => [field, [...new Set(readers[field](agreement).map(({ key }) => key))]]),
    ),
  );
  const aggregations = Object.fromEntries(
    FIELDS.map((field) => [field, { size: 10_000, conjunction: false }]),
  );
  const engine = itemsjs(items, { aggregations });
  const filters = Object.fromEntries(FIELDS.map((field) => [field, choice.groups[field]?.values ?? []]));
  const search = () => engine.search({ per_page: 1, filters });
  return { median: repeat(search).median, rows: search().pagination.total };
}
