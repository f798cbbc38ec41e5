import { foldedKey } from "../../partners/spelling";
import { PARTNERS, type PartnerId } from "../../partners/partner";
import type { Example, PartnerRole } from "../example";
import { roleOfMark } from "../insertion/role-marks";

/** What partners do, in one cell: "gemeente: bevoegd gezag; ggd: advies". Dutch in every language, as the table is. */

/** A word for each role that `roleOfMark` reads back. */
const WORD: Readonly<Record<PartnerRole, string>> = {
  lead: "trekker",
  authority: "bevoegd gezag",
  adviser: "advies",
  executor: "uitvoering",
  participant: "deelnemer",
  informed: "ter informatie",
};

/** The roles of an example as a cell's text; "" where none is known. */
export function roleList({ partners, roles = {} }: Pick<Example, "partners" | "roles">): string {
  return partners
    .flatMap((partner) => {
      const role = roles[partner];
      return role ? [`${partner}: ${WORD[role]}`] : [];
    })
    .join("; ");
}

/** The roles that such a text says; a partner or a role that is not clear is left out, so that any text gives an answer. */
export function readRoles(text: string): Partial<Record<PartnerId, PartnerRole>> {
  const said = text.split(/[;\n]/u).flatMap((part) => {
    const [name = "", word = ""] = part.split(":");
    const partner = PARTNERS.find((one) => one === foldedKey(name));
    const role = roleOfMark(word.trim());
    return partner && role ? [[partner, role] as const] : [];
  });
  return Object.fromEntries(said);
}
