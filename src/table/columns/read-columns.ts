import { readOtherPartner, resolvePartnerHeading } from "../../partners/headings";
import { foldedKey } from "../../partners/spelling";
import {
  ROLES,
  type PartnerColumn,
  type Recognition,
  type Role,
  type RoleColumn,
  type UserMapping,
} from "../agreement-table";
import type { Grid } from "../grid";
import type { HeaderBlock } from "../header/header-row";
import { isPartnerGroupHeading } from "../header/read-heading";
import { OWN_COLUMN } from "../header/vocabulary";
import type { Area } from "../snapshot";
import { rolesByContent } from "./by-content";
import { rolesByPlace } from "./by-place";
import { isColumn, isMappedPartner, startSearch, type ColumnSearch } from "./column-search";
import { partnerColumns } from "./partner-columns";

/** The table's columns with their meaning, and its width. */
export interface TableColumns {
  readonly headerRows: readonly number[];
  readonly roles: Readonly<Partial<Record<Role, RoleColumn>>>;
  readonly partners: readonly PartnerColumn[];
  readonly recognition: Recognition;
  readonly left: number;
  readonly right: number;
}

/**
 * Gives each column its meaning: the user's word first, then the heading, then what the column holds, then its place
 * among the others, where that leaves no doubt.
 *
 * @param bounds the columns of the Excel table, where it is one
 * @param merges merged areas, for a heading over several columns
 */
export function readColumns(
  grid: Grid,
  header: HeaderBlock,
  bounds: { readonly left: number; readonly right: number } | null,
  bottom: number,
  merges: readonly Area[] | undefined,
  mapping: UserMapping | undefined,
): TableColumns {
  const search = startSearch(grid, header, bounds, bottom, mapping);
  rolesByHeading(search);
  rolesByContent(search);
  search.partners = partnerColumns(search, merges);
  rolesByPlace(search);
  const used = [
    ...Object.values(search.roles).map(({ column }) => column),
    ...search.partners.map(({ column }) => column),
  ];
  const [left, right] = width(search, used);
  return {
    headerRows: header.rows,
    roles: search.roles,
    partners: search.partners,
    recognition: recognise(search, left, right),
    left,
    right,
  };
}

/** The user's mapping, then what the headings name. A column that cannot exist is passed over. */
function rolesByHeading(search: ColumnSearch): void {
  const { header, mapping, roles } = search;
  for (const role of ROLES) {
    const mapped = mapping?.roles?.[role];
    if (mapped !== undefined && isColumn(mapped))
      roles[role] = { column: mapped, heading: search.heading(mapped), evidence: "mapping" };
  }
  for (const role of ROLES) {
    const named = header.roles.get(role);
    if (roles[role] || !named || !search.isFree(named.column) || isMappedPartner(mapping, named.column))
      continue;
    roles[role] = { column: named.column, heading: search.heading(named.column), evidence: named.evidence };
  }
}

/** From the first to the last column in use, and the headed columns right beside them: a region's own columns. */
function width(search: ColumnSearch, used: readonly number[]): [number, number] {
  let left = used.reduce((least, column) => Math.min(least, column), Infinity);
  let right = used.reduce((most, column) => Math.max(most, column), -Infinity);
  if (!Number.isFinite(left)) return [search.left, search.right];
  while (left > search.left && search.heading(left - 1) !== "") left--;
  while (right < search.right && search.heading(right + 1) !== "") right++;
  return [left, right];
}

/**
 * What was not recognised. A column without a meaning counts as unrecognised while a role is missing: it may be that
 * one. When every role is found, it is a column of the region's own.
 */
function recognise(search: ColumnSearch, left: number, right: number): Recognition {
  const { roles, partners } = search;
  const missingRoles = ROLES.filter((role) => roles[role] === undefined);
  const unrecognised: { column: number; heading: string }[] = [];
  const own: { column: number; heading: string }[] = [];
  const roleOf = new Map(Object.values(roles).map((role) => [role.column, role]));
  const partnerOf = new Map(partners.map((partner) => [partner.column, partner]));
  for (let column = left; column <= right; column++) {
    const heading = search.heading(column);
    if (heading === "") continue;
    const role = roleOf.get(column);
    const partner = partnerOf.get(column);
    if (role) {
      const isWeak = role.evidence === "letter" || role.evidence === "content";
      if (isWeak && column !== roles.instrument?.column) unrecognised.push({ column, heading });
    } else if (partner) {
      if (partner.partner === null && !isMapped(search, column) && !namesSomebody(heading))
        unrecognised.push({ column, heading });
    } else (mayBeMissing(search, column, missingRoles) ? unrecognised : own).push({ column, heading });
  }
  return { missingRoles, unrecognised, ...(own.length > 0 ? { own } : {}) };
}

const namesSomebody = (heading: string): boolean =>
  isPartnerGroupHeading(heading) || readOtherPartner(heading) === "named";

const isMapped = (search: ColumnSearch, column: number): boolean => isMappedPartner(search.mapping, column);

/** Whether a column without a meaning stands where one of the missing roles is looked for: before the partners, or last. */
function mayBeMissing(search: ColumnSearch, column: number, missing: readonly Role[]): boolean {
  const heading = search.heading(column);
  if (missing.length === 0 || resolvePartnerHeading(heading) !== null || OWN_COLUMN.test(foldedKey(heading)))
    return false;
  const lastRole = Math.max(...Object.values(search.roles).map((role) => role.column), -1);
  const isLast = column > lastRole;
  return isLast
    ? missing.includes("explanation")
    : missing.some((role) => role !== "explanation" && role !== "instrument");
}
