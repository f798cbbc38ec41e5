import { markParts, readMark } from "../../partners/marks";
import type { PartnerId } from "../../partners/partner";
import { PARTNER_ROLES, type Example, type PartnerRole } from "../example";
import { mostFrequent } from "./most-frequent";

/** The words that regions write for a role, among those that `readMark` knows; a whole part of a cell. */
const WORDS: Readonly<Record<PartnerRole, RegExp>> = {
  lead: /^(?:(?:mede-?)?trekker|penvoerder|initiatief(?:nemer)?|co[oö]rd(?:inator|inatie|ineert)?|regie(?:voerder)?|regisseur|opdrachtgever|voorzitter|t)$/iu,
  authority:
    /^(?:bevoegd gezag|bg|beslis(?:t|ser|sen)|besluit(?:vormend|vorming)?|vaststellen|stelt vast|(?:eind)?verantwoordelijke?|verantw|accountable)$/iu,
  adviser:
    /^(?:advies.*|advise.*|wettelijk adviseur|bindend advies|adv|(?:ge)?consulte.*|consulted|raadplegen|geraadpleegd|c)$/iu,
  executor: /^(?:uitvoer.*|voert uit|uitv|responsible|u|r)$/iu,
  participant: /^(?:deelnemer|deelname|betrokken|betrekken|partij|lid|meewerken|meedenken|meedenker)$/iu,
  informed: /^(?:informe.*|ge[iï]nformeerd|info(?:rmatie(?:plicht)?)?|ter info(?:rmatie)?|kennisgeving|i)$/iu,
};

/** With fewer plain marks than this part of its roles, a table writes roles all the same: one may be a slip. */
const SLIP = 0.1;

/** How a table writes each role that it has a word for; null: it writes plain marks. */
export type RoleMarks = Readonly<Partial<Record<PartnerRole, string>>> | null;

/**
 * How a table that always writes a role does that. A table with plain marks writes plain marks: there a role is what somebody
 * added to it (docs/decisions/0015-marks-of-a-new-row.md).
 */
export function roleMarks(cells: readonly string[]): RoleMarks {
  const marks = cells.map(readMark);
  const roles = marks.filter(({ kind }) => kind === "role").map(({ text }) => text);
  const plain = marks.filter(({ kind }) => kind === "yes").length;
  if (plain >= SLIP * roles.length) return null;
  const parts = roles.map(roleParts);
  const isRaci = parts.flat().some((part) => /^c$/i.test(part));
  return Object.fromEntries(
    PARTNER_ROLES.flatMap((role) => {
      const fitting = roles.filter((_, index) => isOnly(parts[index] ?? [], role, isRaci));
      const own = mostFrequent(fitting);
      return own === null ? [] : [[role, own] as const];
    }),
  );
}

/** The role that a cell says, where it says one only; null for any other cell. */
export function roleOfMark(cell: string): PartnerRole | null {
  const { kind, text } = readMark(cell);
  if (kind !== "role") return null;
  const parts = roleParts(text);
  return PARTNER_ROLES.find((role) => isOnly(parts, role, false)) ?? null;
}

/** What marks a partner in a new row: the table's word for its role where it has one, else the table's plain mark. */
export function markFor(
  partner: PartnerId,
  { roles = {} }: Pick<Example, "roles">,
  { mark, roleMarks: words }: { readonly mark: string; readonly roleMarks: RoleMarks },
): string {
  const role = roles[partner];
  return (role && words?.[role]) ?? mark;
}

/** A role of an example that no cell of its row says. */
export interface UntoldRole {
  readonly partner: PartnerId;
  readonly role: PartnerRole;
}

/**
 * The roles of an example that the marks of this table do not say, for who wants to write them elsewhere. A plain mark says
 * enough of who takes part and no more.
 *
 * @param shown the partners that have a column
 */
export function untoldRoles(
  { partners, roles = {} }: Pick<Example, "partners" | "roles">,
  shown: readonly (PartnerId | null)[],
  words: RoleMarks,
): UntoldRole[] {
  return partners.flatMap((partner) => {
    const role = roles[partner];
    const isTold = role !== undefined && words?.[role] !== undefined && shown.includes(partner);
    return role === undefined || role === "participant" || isTold ? [] : [{ partner, role }];
  });
}

const roleParts = (text: string): string[] => markParts(text).filter((part) => readMark(part).kind !== "yes");

/** "A" is who advises, unless the table has RACI's letters, where it is who is accountable. */
function isOnly(parts: readonly string[], role: PartnerRole, isRaci: boolean): boolean {
  const isOf = (part: string): boolean =>
    /^a$/i.test(part) ? role === (isRaci ? "authority" : "adviser") : WORDS[role].test(part);
  return parts.length > 0 && parts.every(isOf);
}
