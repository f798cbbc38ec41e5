import { foldedKey } from "../../partners/spelling";
import { ROLES, type Role } from "../agreement-table";
import type { ColumnContent } from "../content";
import { OWN_COLUMN } from "../header/vocabulary";
import type { ColumnSearch } from "./column-search";

/** Roles before the partner columns, in the order of the table (columns A–H). */
const ORDER = ROLES.filter((role) => role !== "explanation");

/** What a column without a telling heading must not hold to be taken for a role by its place. */
const UNFIT: Readonly<Record<Role, (content: ColumnContent) => boolean>> = {
  instrument: ({ meanLength, mark, citation }) => meanLength > 60 || mark > 0.5 || citation > 0.5,
  legalBasis: ({ meanLength, mark, number }) => meanLength > 200 || mark > 0.5 || number > 0.8,
  legalText: ({ meanLength, mark, number, address }) =>
    meanLength < 12 || mark > 0.5 || number > 0.5 || address > 0.5,
  agreement: ({ meanLength, mark, number }) => meanLength < 12 || mark > 0.5 || number > 0.5,
  type: ({ meanLength, number, level }) => meanLength > 60 || number > 0.8 || level > 0.5,
  keyword: ({ meanLength, mark, number, address, level, type }) =>
    meanLength > 120 || mark > 0.5 || number > 0.5 || address > 0.3 || level > 0.5 || type > 0.5,
  source: ({ meanLength, mark, number, level, type }) =>
    meanLength > 200 || mark > 0.5 || number > 0.8 || level > 0.5 || type > 0.5,
  level: ({ meanLength, number, type }) => meanLength > 60 || number > 0.8 || type > 0.5,
  explanation: ({ meanLength, mark, number }) => mark > 0.5 || number > 0.5 || meanLength < 10,
};

/**
 * Gives missing roles to columns by their place in the usual order (the letters B–P): the columns between two known ones
 * are as many as the roles that stand between them in the table, or what they hold tells which is which. Where columns
 * were added or left out and nothing tells them apart, no role is given: the user is asked.
 */
export function rolesByPlace(search: ColumnSearch): void {
  for (let at = 0; at < ORDER.length;) {
    const end = runOfMissing(search, at);
    if (end > at) fillGap(search, ORDER.slice(at, end), at, end);
    at = Math.max(end, at) + 1;
  }
  explanationByPlace(search);
}

/** Where a run of missing roles that starts at `at` ends. */
function runOfMissing(search: ColumnSearch, at: number): number {
  let end = at;
  while (end < ORDER.length && search.roles[ORDER[end] ?? "type"] === undefined) end++;
  return end;
}

function fillGap(search: ColumnSearch, roles: readonly Role[], at: number, end: number): void {
  const columns = columnsOfGap(search, roles, at, end);
  if (columns.length === 0) return;
  const fitting =
    columns.length === roles.length && roles.every((role, index) => fits(search, role, columns[index] ?? -1))
      ? roles.map((role, index) => [role, columns[index] ?? -1] as const)
      : byExclusion(search, roles, columns);
  for (const [role, column] of fitting)
    search.roles[role] = { column, heading: search.heading(column), evidence: "letter" };
}

/** The free columns between the known columns on both sides; before the first one, only as many as roles are missing. */
function columnsOfGap(search: ColumnSearch, roles: readonly Role[], at: number, end: number): number[] {
  const before = known(search, ORDER.slice(0, at).reverse());
  const firstPartner = search.partners[0]?.column;
  const after = known(search, ORDER.slice(end)) ?? firstPartner;
  if (before === undefined && after === undefined) return usualColumns(search, roles);
  const from = before === undefined ? Math.max(search.left, (after ?? 0) - roles.length) : before + 1;
  const to = after === undefined ? Math.min(search.right, from + roles.length - 1) : after - 1;
  const columns: number[] = [];
  for (let column = from; column <= to; column++) if (isOpen(search, column)) columns.push(column);
  return columns;
}

/** Nothing is known but that this is the table: A is the first column. */
function usualColumns(search: ColumnSearch, roles: readonly Role[]): number[] {
  return roles.map((_, index) => index).filter((column) => column <= search.right && isOpen(search, column));
}

/** A free column that holds something and is not plainly the region's own ("Status", "Datum"). */
function isOpen(search: ColumnSearch, column: number): boolean {
  if (!search.isFree(column)) return false;
  const heading = foldedKey(search.heading(column));
  if (OWN_COLUMN.test(heading)) return false;
  return heading !== "" || search.content(column).filled > 0;
}

function known(search: ColumnSearch, roles: readonly Role[]): number | undefined {
  return roles.map((role) => search.roles[role]?.column).find((column) => column !== undefined);
}

function fits(search: ColumnSearch, role: Role, column: number): boolean {
  const content = search.content(column);
  return content.filled === 0 || !UNFIT[role](content);
}

/** More or fewer columns than roles: only what can be one role alone gets it. */
function byExclusion(
  search: ColumnSearch,
  roles: readonly Role[],
  columns: readonly number[],
): (readonly [Role, number])[] {
  const options = columns.map((column) => ({
    column,
    roles:
      search.content(column).filled === 0 ? [] : roles.filter((role) => suits(search.content(column), role)),
  }));
  return options.flatMap(({ column, roles: possible }) => {
    const role = possible[0];
    const isOnly =
      possible.length === 1 && options.filter((one) => role && one.roles.includes(role)).length === 1;
    return role && isOnly ? [[role, column] as const] : [];
  });
}

/** Stricter than `UNFIT`: what the column holds speaks for the role. */
function suits(content: ColumnContent, role: Role): boolean {
  if (UNFIT[role](content)) return false;
  switch (role) {
    case "instrument":
      return content.instrument > 0.5 || content.number > 0.8;
    case "legalBasis":
      return content.citation > 0.4;
    case "legalText":
    case "agreement":
      return content.meanLength >= 40;
    case "type":
      return content.type > 0.4;
    case "level":
      return content.level > 0.4;
    case "keyword":
      return content.meanLength < 60 && content.lowerCase >= 0.6;
    case "source":
      return content.meanLength < 100 && content.lowerCase < 0.4 && content.citation < 0.2;
    case "explanation":
      return content.meanLength >= 20;
  }
}

/** The first column behind the partners that holds text; empty ones may stand between. */
function explanationByPlace(search: ColumnSearch): void {
  const last = search.partners.at(-1)?.column;
  if (search.roles.explanation || last === undefined) return;
  for (let column = last + 1; column <= search.right && search.heading(column) !== ""; column++) {
    const content = search.content(column);
    if (content.filled === 0 || !isOpen(search, column)) continue;
    if (!UNFIT.explanation(content))
      search.roles.explanation = { column, heading: search.heading(column), evidence: "letter" };
    return;
  }
}
