import { readOtherPartner } from "../../partners/headings";
import { foldedKey } from "../../partners/spelling";
import type { PartnerColumn } from "../agreement-table";
import { OWN_COLUMN } from "../header/vocabulary";
import type { Area } from "../snapshot";
import { isColumn, type ColumnSearch } from "./column-search";

/**
 * The partner columns: those that the user mapped, else those whose heading names a partner, and those among or beside
 * them that hold marks or stand under "Ketenpartners". The latter two have `partner` null.
 */
export function partnerColumns(search: ColumnSearch, merges: readonly Area[] | undefined): PartnerColumn[] {
  const mapped = search.mapping?.partners?.filter(({ column }) => isColumn(column));
  if (mapped)
    return mapped.map(({ column, partner }) => ({ column, heading: search.heading(column), partner }));
  const named = namedColumns(search);
  const grouped = groupedColumns(search, merges);
  const first = Math.min(...named, ...grouped);
  const last = Math.max(...named, ...grouped);
  if (!Number.isFinite(first)) return unnamedStrip(search);
  const columns: PartnerColumn[] = [];
  const add = (column: number): void => {
    const heading = search.heading(column);
    const partner = search.header.partners.get(column) ?? null;
    columns.push({ column, heading, partner });
  };
  for (const column of besides(search, first, -1).reverse()) add(column);
  for (let column = first; column <= last; column++) {
    if (named.includes(column) || grouped.includes(column) || isBetween(search, column)) add(column);
  }
  for (const column of besides(search, last, 1)) add(column);
  return columns;
}

function namedColumns(search: ColumnSearch): number[] {
  const named: number[] = [];
  for (let column = search.left; column <= search.right; column++) {
    if (search.isFree(column) && search.header.partners.has(column)) named.push(column);
  }
  // A partner's name far from the strip heads something else ("Provincie" as the place of a list beside the table).
  const strips = runs(named, 3);
  const longest = strips.reduce<number[]>((most, strip) => (strip.length > most.length ? strip : most), []);
  return longest.length >= 2 ? strips.filter((strip) => strip.length >= 2).flat() : named;
}

/** Ascending columns cut where more than `gap` others stand between. */
function runs(columns: readonly number[], gap: number): number[][] {
  const strips: number[][] = [];
  for (const column of columns) {
    const strip = strips.at(-1);
    if (strip && column - (strip.at(-1) ?? 0) <= gap + 1) strip.push(column);
    else strips.push([column]);
  }
  return strips;
}

/** Columns under a heading "Ketenpartners": as far as it is merged, else itself and the unheaded ones behind it. */
function groupedColumns(search: ColumnSearch, merges: readonly Area[] | undefined): number[] {
  const columns: number[] = [];
  for (const group of search.header.groups) {
    const merged = merges?.find(
      (area) => area.left === group && area.right > group && search.header.rows.includes(area.top),
    );
    for (let column = group; column <= search.right; column++) {
      const isUnder = merged ? column <= merged.right : column === group || isUnheadedMark(search, column);
      if (!isUnder || !search.isFree(column)) break;
      columns.push(column);
    }
  }
  return columns;
}

function isUnheadedMark(search: ColumnSearch, column: number): boolean {
  return search.heading(column) === "" && holdsMarks(search, column);
}

function holdsMarks(search: ColumnSearch, column: number): boolean {
  const { filled, mark, meanLength } = search.content(column);
  return filled > 0 && mark >= 0.6 && meanLength <= 20;
}

/** Among the partners: anything headed that does not hold something else. */
function isBetween(search: ColumnSearch, column: number): boolean {
  if (!search.isFree(column) || search.heading(column) === "" || isOwn(search, column)) return false;
  if (readOtherPartner(search.heading(column)) || holdsMarks(search, column)) return true;
  return search.content(column).filled === 0;
}

/** Partner columns next to the strip on one side; a single column of another kind may stand between. */
function besides(search: ColumnSearch, edge: number, step: 1 | -1): number[] {
  const columns: number[] = [];
  let others = 0;
  for (let column = edge + step; others < 2 && isOfTable(search, column); column += step) {
    if (isBeside(search, column)) columns.push(column);
    else others++;
  }
  return columns;
}

function isOfTable(search: ColumnSearch, column: number): boolean {
  return (
    column >= search.left && column <= search.right && search.isFree(column) && search.heading(column) !== ""
  );
}

/** Next to the strip: a partner outside the seven, or a column of marks. */
function isBeside(search: ColumnSearch, column: number): boolean {
  if (isOwn(search, column)) return false;
  const heading = search.heading(column);
  const { filled } = search.content(column);
  return (
    (readOtherPartner(heading) && (filled === 0 || holdsMarks(search, column))) || holdsMarks(search, column)
  );
}

/** A column of the region's own, or half of a role that was split in two ("Ambtelijk" and "Bestuurlijk"). */
function isOwn(search: ColumnSearch, column: number): boolean {
  const key = foldedKey(search.heading(column));
  return OWN_COLUMN.test(key) || /^(?:ambtelijk|bestuurlijk|nodig|wenselijk)$/.test(key);
}

/**
 * No heading names a partner: at least three columns of marks side by side, with the headed columns around them that
 * hold nothing, as a partner that is seldom needed has.
 */
function unnamedStrip(search: ColumnSearch): PartnerColumn[] {
  const isMark = (column: number): boolean =>
    search.isFree(column) && holdsMarks(search, column) && !isOwn(search, column);
  const isUnused = (column: number): boolean =>
    search.isFree(column) &&
    search.heading(column) !== "" &&
    search.content(column).filled === 0 &&
    !isOwn(search, column);
  const columns: number[] = [];
  for (let column = search.left; column <= search.right; column++) {
    if (isMark(column) || isUnused(column)) columns.push(column);
  }
  const marksIn = (strip: readonly number[]): number => strip.filter(isMark).length;
  const strip = runs(columns, 0).reduce<number[]>(
    (most, run) => (marksIn(run) > marksIn(most) ? run : most),
    [],
  );
  if (marksIn(strip) < 3) return [];
  return strip.map((column) => ({ column, heading: search.heading(column), partner: null }));
}
