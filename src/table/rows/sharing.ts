import type { TableColumns } from "../columns/read-columns";
import type { Grid } from "../grid";
import type { MergeIndex } from "./merge-index";
import type { RowKind } from "./row-kinds";

/** So often a table must leave its legal basis out for that to be its way of sharing one. */
const FEWEST = 3;
const SMALLEST_SHARE = 0.15;

/**
 * Rows that visibly share the legal basis and text of the row above without merged cells: both are empty right below a
 * filled one, and the table does so throughout. A single such row is a gap. Where cells are merged for this, an empty one
 * that is not merged is a gap as well.
 *
 * @returns for each such row the row whose text it shares
 */
export function sharedRows(
  grid: Grid,
  columns: TableColumns,
  kinds: readonly RowKind[],
  first: number,
  merges: MergeIndex,
): ReadonlyMap<number, number> {
  const basis = columns.roles.legalBasis?.column;
  const text = columns.roles.legalText?.column;
  if (
    basis === undefined ||
    merges.downwards.has(basis) ||
    (text !== undefined && merges.downwards.has(text))
  )
    return new Map();
  const shared = new Map<number, number>();
  let agreements = 0;
  let source: number | null = null;
  kinds.forEach((kind, index) => {
    const row = first + index;
    if (kind !== "agreement") source = null;
    else {
      agreements++;
      const isOpen = grid.isBlank(row, basis) && (text === undefined || grid.isBlank(row, text));
      if (!isOpen) source = grid.isBlank(row, basis) ? null : row;
      else if (source !== null) shared.set(row, source);
    }
  });
  return shared.size >= FEWEST && shared.size >= agreements * SMALLEST_SHARE ? shared : new Map();
}
