import { PARTNERS, type PartnerId } from "../../partners/partner";
import { ROLES, type AgreementTable, type Role, type UserMapping } from "../../table/agreement-table";
import type { SheetSnapshot } from "../../table/snapshot";

/** What a column may be taken for: a role, a chain partner, a partner outside the known ones, or nothing of the table. */
export type Meaning = Role | `partner:${PartnerId}` | "partner:other" | "none";

/** One column of the header row. */
export interface MappingLine {
  readonly column: number;
  readonly heading: string;
  readonly meaning: Meaning;
}

/** Every meaning, in the order in which it is offered. */
export const MEANINGS: readonly Meaning[] = [
  "none",
  ...ROLES,
  ...PARTNERS.map((id) => `partner:${id}` as const),
  "partner:other",
];

/**
 * The columns of a header row with what they are taken for now. Columns without a heading are there only when they mean
 * something. Without a table nothing is taken for anything.
 */
export function mappingLines(
  snapshot: SheetSnapshot,
  headerRow: number,
  table: AgreementTable | null,
): MappingLine[] {
  const cells = snapshot.values[headerRow - snapshot.top] ?? [];
  return cells.flatMap((cell, index) => {
    const column = snapshot.left + index;
    const meaning = table ? meaningOf(table, column) : "none";
    const own = String(cell).replace(/\s+/g, " ").trim();
    // In a header of two rows the role's heading stands in the first.
    const heading = own === "" && table ? headingOf(table, column) : own;
    return heading === "" && meaning === "none" ? [] : [{ column, heading, meaning }];
  });
}

/** The mapping that these lines make; the last of two columns with one role has it (`rolesGivenTwice` finds those). */
export function mappingOf(lines: readonly MappingLine[], headerRow: number): UserMapping {
  const roles: Partial<Record<Role, number>> = {};
  const partners: { column: number; partner: PartnerId | null }[] = [];
  const none: number[] = [];
  for (const { column, meaning } of lines) {
    const role = ROLES.find((one) => one === meaning);
    if (role) roles[role] = column;
    else if (meaning === "none") none.push(column);
    else {
      const partner = PARTNERS.find((id) => meaning === `partner:${id}`) ?? null;
      partners.push({ column, partner });
    }
  }
  return { headerRow, roles, partners, none };
}

/** Roles that more than one column has: a table has one of each; partners can be as many as there are. */
export function rolesGivenTwice(lines: readonly MappingLine[]): ReadonlySet<Meaning> {
  const twice = new Set<Meaning>();
  for (const role of ROLES) if (lines.filter(({ meaning }) => meaning === role).length > 1) twice.add(role);
  return twice;
}

/** The row that names the columns: the last of the header's. */
export const namingRow = ({ headerRows }: AgreementTable): number => Math.max(0, ...headerRows);

function headingOf({ roles, partners }: AgreementTable, column: number): string {
  const known = [...Object.values(roles), ...partners].find((one) => one.column === column);
  return known?.heading ?? "";
}

function meaningOf({ roles, partners }: AgreementTable, column: number): Meaning {
  const role = ROLES.find((one) => roles[one]?.column === column);
  if (role) return role;
  const partner = partners.find((one) => one.column === column);
  if (!partner) return "none";
  return partner.partner ? `partner:${partner.partner}` : "partner:other";
}
