import { resolvePartnerHeading } from "../partners/headings";
import {
  ROLES,
  type PartnerColumn,
  type Recognition,
  type Role,
  type RoleColumn,
  type UserMapping,
} from "./agreement-table";
import type { HeaderRow } from "./find-header";
import type { Grid } from "./grid";
import { isPartnerGroupHeading } from "./headings";

/** The column of each role in the table as it is usually made, counted from 0. */
const USUAL_COLUMN: Readonly<Record<Role, number>> = {
  instrument: 0,
  legalBasis: 1,
  legalText: 2,
  agreement: 3,
  type: 4,
  keyword: 5,
  source: 6,
  level: 7,
  explanation: 15,
};

export interface Columns {
  readonly headerRows: readonly number[];
  readonly roles: Readonly<Partial<Record<Role, RoleColumn>>>;
  readonly partners: readonly PartnerColumn[];
  readonly recognition: Recognition;
  readonly left: number;
  readonly right: number;
}

/** Gives each column its meaning: the user's word first, then headings, then the letter where its neighbours agree. */
export function readColumns(grid: Grid, header: HeaderRow, mapping: UserMapping | undefined): Columns {
  const headerRows = headerRowsOf(grid, header);
  const heading = (column: number): string => headingOf(grid, headerRows, column);
  const roles: Partial<Record<Role, RoleColumn>> = {};
  for (const role of ROLES) {
    const mapped = mapping?.roles?.[role];
    const found = header.roles.get(role);
    if (mapped !== undefined) roles[role] = { column: mapped, heading: heading(mapped), evidence: "mapping" };
    else if (found && !isMapped(mapping, found.column)) {
      roles[role] = { column: found.column, heading: heading(found.column), evidence: found.evidence };
    }
  }
  const partners = partnerColumns(grid, header, headerRows, roles, mapping);
  addRolesByLetter(grid, roles, partners, heading);
  const columns = [
    ...Object.values(roles).map((role) => role.column),
    ...partners.map((partner) => partner.column),
  ];
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  return {
    headerRows,
    roles,
    partners,
    recognition: recognise(roles, partners, left, right, heading),
    left,
    right,
  };
}

const isMapped = (mapping: UserMapping | undefined, column: number): boolean =>
  Object.values(mapping?.roles ?? {}).includes(column) ||
  (mapping?.partners ?? []).some((partner) => partner.column === column);

/** One row, or two when the partner names stand below (or a group heading above) the row of headings. */
function headerRowsOf(grid: Grid, header: HeaderRow): number[] {
  const { row } = header;
  const below = namesPartners(grid, row + 1);
  if (header.partners.size < 2 && below >= 2) return [row, row + 1];
  if (header.groupColumn === null && header.partners.size >= 2 && hasGroupHeading(grid, row - 1))
    return [row - 1, row];
  return [row];
}

function namesPartners(grid: Grid, row: number): number {
  let count = 0;
  let others = 0;
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    const text = grid.text(row, column).trim();
    if (text === "") continue;
    if (text.length <= 40 && resolvePartnerHeading(text)) count++;
    else others++;
  }
  return others > count ? 0 : count;
}

function hasGroupHeading(grid: Grid, row: number): boolean {
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    if (isPartnerGroupHeading(grid.text(row, column))) return true;
  }
  return false;
}

/** The lowest header row's text; the row above where that is empty. */
function headingOf(grid: Grid, headerRows: readonly number[], column: number): string {
  for (const row of [...headerRows].reverse())
    if (!grid.isBlank(row, column)) return grid.text(row, column).trim();
  return "";
}

function partnerColumns(
  grid: Grid,
  header: HeaderRow,
  headerRows: readonly number[],
  roles: Readonly<Partial<Record<Role, RoleColumn>>>,
  mapping: UserMapping | undefined,
): PartnerColumn[] {
  const heading = (column: number): string => headingOf(grid, headerRows, column);
  if (mapping?.partners) {
    return mapping.partners.map(({ column, partner }) => ({ column, heading: heading(column), partner }));
  }
  const taken = new Set(Object.values(roles).map((role) => role.column));
  const named: number[] = [];
  for (let column = grid.area.left; column <= grid.area.right; column++) {
    if (!taken.has(column) && heading(column).length <= 60 && resolvePartnerHeading(heading(column)))
      named.push(column);
  }
  const first = named[0] ?? header.groupColumn;
  if (first === undefined || first === null) return [];
  const level = roles.level?.column ?? roles.source?.column;
  const start = level !== undefined && level < first ? level + 1 : first;
  const explanation = roles.explanation?.column ?? Infinity;
  const end = explanation > first ? Math.min(explanation - 1, grid.area.right) : (named.at(-1) ?? first);
  const columns: PartnerColumn[] = [];
  for (let column = start; column <= end; column++) {
    const text = heading(column);
    if (taken.has(column) || text === "" || isPartnerGroupHeading(text)) continue;
    // Without a column "Toelichting" to end at, only named partners and those between them belong to the strip.
    if (explanation === Infinity && column > (named.at(-1) ?? first)) break;
    columns.push({ column, heading: text, partner: text.length <= 60 ? resolvePartnerHeading(text) : null });
  }
  return columns;
}

function addRolesByLetter(
  grid: Grid,
  roles: Partial<Record<Role, RoleColumn>>,
  partners: readonly PartnerColumn[],
  heading: (column: number) => string,
): void {
  const taken = new Set([
    ...Object.values(roles).map((role) => role.column),
    ...partners.map((one) => one.column),
  ]);
  for (const role of ROLES) {
    if (roles[role]) continue;
    const column = USUAL_COLUMN[role] + shiftNear(roles, role);
    const inside = column >= grid.area.left && column <= grid.area.right;
    if (!inside || taken.has(column) || (role === "explanation" && heading(column) === "")) continue;
    if (role !== "instrument" && !fits(roles, role, column)) continue;
    roles[role] = { column, heading: heading(column), evidence: "letter" };
    taken.add(column);
  }
}

/** How far the nearest known role to the left (else to the right) stands from its usual column. */
function shiftNear(roles: Readonly<Partial<Record<Role, RoleColumn>>>, role: Role): number {
  const at = ROLES.indexOf(role);
  const order = [...ROLES.slice(0, at).reverse(), ...ROLES.slice(at + 1)];
  const near = order.find((other) => roles[other] !== undefined);
  const known = near ? roles[near] : undefined;
  return near && known ? known.column - USUAL_COLUMN[near] : 0;
}

/** A letter only counts between the neighbours that it stands between in the usual table. */
function fits(roles: Readonly<Partial<Record<Role, RoleColumn>>>, role: Role, column: number): boolean {
  const at = ROLES.indexOf(role);
  const before = ROLES.slice(0, at).every((other) => (roles[other]?.column ?? -1) < column);
  const after = ROLES.slice(at + 1).every((other) => (roles[other]?.column ?? Infinity) > column);
  return before && after;
}

function recognise(
  roles: Readonly<Partial<Record<Role, RoleColumn>>>,
  partners: readonly PartnerColumn[],
  left: number,
  right: number,
  heading: (column: number) => string,
): Recognition {
  const sure = new Set([
    ...Object.values(roles)
      .filter((role) => role.evidence !== "letter")
      .map((role) => role.column),
    ...partners.filter((partner) => partner.partner !== null).map((partner) => partner.column),
  ]);
  const unrecognised: { column: number; heading: string }[] = [];
  for (let column = left; column <= right; column++) {
    const isInstrument = roles.instrument?.column === column;
    if (!sure.has(column) && !isInstrument && heading(column) !== "")
      unrecognised.push({ column, heading: heading(column) });
  }
  return { missingRoles: ROLES.filter((role) => roles[role] === undefined), unrecognised };
}
