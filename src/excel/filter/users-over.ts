import type { Area, SheetSnapshot } from "../../table/snapshot";
import type { Outside } from "../gateway-filter";
import { runs, type Run } from "../office/areas";
import { sameCriterion } from "./criteria";
import type { Criteria, FilterMemory, HiddenBefore } from "./filter-state";
import { hiddenByCriteria, outsideOf } from "./hidden-by-hand";
import { rowsOf } from "./hidden-rows";

/** A filter of the user's own over rows that we hid. */
export interface UsersFilter {
  /** null: the sheet's own filter. */
  readonly tableId: string | null;
  /** From the header row on. */
  readonly area: Area;
  readonly criteria: Criteria;
  /** Every criterion of it could be read. */
  readonly isWhole: boolean;
}

/** What is known of rows of ours and the user's filters over them. */
interface Over {
  readonly memory: FilterMemory | null;
  readonly over: readonly UsersFilter[];
  readonly basis: SheetSnapshot | undefined;
}

/** Whether an area under its header row has some of these rows. */
export const isOver = ({ top, bottom }: Area, { first, last }: Run): boolean => top < last && bottom >= first;

/** Whether one of the filters filters at all. */
export const isFilteredOver = (over: readonly UsersFilter[]): boolean =>
  over.some(({ criteria, isWhole }) => criteria.size > 0 || !isWhole);

/** Whether the user's criteria are what they were; where that is not known they count as others. */
export function sameUsers(before: HiddenBefore | null | undefined, users: Criteria): boolean {
  const was = before?.users;
  return (
    was?.size === users.size &&
    [...was].every(([column, criterion]) => sameCriterion(users.get(column) ?? null, criterion))
  );
}

/**
 * Those of the rows that we hid that the user's filters of now hide too, or may hide. As long as these are what they were then,
 * none: we hid what they let through, and Excel does not look at a changed cell before a filter is applied again.
 */
export function outsideOver({ memory, over, basis }: Over): Outside {
  const rows = memory?.rows;
  const now = new Map(over.flatMap(({ criteria }) => [...criteria]));
  const isSame = over.every(({ isWhole }) => isWhole) && sameUsers(memory?.hidden, now);
  if (!rows || isSame) return { out: [], maybe: [] };
  const ours = rowsOf(rows.hidden);
  const found = over.map(({ area, criteria, isWhole }): Outside => {
    const under = ours.filter((row) => row > area.top && row <= area.bottom);
    if (isWhole) return outsideOf(runs(under), criteria, basis);
    const out = hiddenByCriteria(runs(under), criteria, basis);
    return { out, maybe: without(under, out) };
  });
  const out = [...new Set(found.flatMap((one) => one.out))].sort((a, b) => a - b);
  const maybe = found.flatMap((one) => one.maybe);
  return { out, maybe: without(maybe, out) };
}

/** The filters that only Excel can tell of what they hide, to be applied again when these rows are shown. */
export const toReapply = (over: readonly UsersFilter[], rows: readonly number[]): (string | null)[] =>
  over
    .filter(({ area }) => rows.some((row) => row > area.top && row <= area.bottom))
    .map(({ tableId }) => tableId);

export function without(rows: readonly number[], others: readonly number[]): number[] {
  const out = new Set(others);
  return rows.filter((row) => !out.has(row));
}
