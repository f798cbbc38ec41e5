import type { InsertionPlan } from "../../catalog/insertion/plan-insertion";
import type { UntoldRole } from "../../catalog/insertion/role-marks";
import type { Texts } from "../../i18n/texts";
import { PARTNERS, type PartnerId } from "../../partners/partner";
import { ROLES, type Role } from "../../table/agreement-table";

/** What of the examples this table has no column for, by its names; "" where it has one for everything. */
export function withoutColumn(plans: readonly InsertionPlan[], texts: Texts): string {
  const names = [...new Set(plans.flatMap((plan) => plan.withoutColumn))];
  const nameOf = (name: string): string => {
    if (isPartner(name)) return texts.t(`partner.${name}`);
    return isRole(name) ? texts.t(`role.${name}`) : name;
  };
  return names.map(nameOf).join(", ");
}

/**
 * What the partners do that the cells of this table do not say, so that the user can write it in column P; in a table of
 * roles, which of them get its plain sign. Of several examples only that there are such: what it is stands with each of
 * them, and a table that has only signs misses no word. null: nothing is lost.
 */
export function untoldRolesText(plans: readonly InsertionPlan[], texts: Texts): string | null {
  const [plan] = plans;
  const mark = plan?.signForRoles ?? "";
  if (plans.length > 1) {
    const isPlain = plans.some((one) => plainRoles(one).length > 0);
    return isPlain ? texts.t("examples.rolesMany", { mark }) : null;
  }
  if (!plan) return null;
  const plain = plainRoles(plan);
  const others = plan.untoldRoles.filter((one) => !plain.includes(one));
  const names = plain.map(({ partner }) => inSentence(partner, texts)).join(", ");
  const params = { names, mark, roles: rolesText(plain, texts) };
  const sentences = [
    ...(plain.length > 0 ? [texts.count("examples.rolesPlain", plain.length, params)] : []),
    ...(others.length > 0 ? [texts.t("examples.roles", { roles: rolesText(others, texts) })] : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : null;
}

/** Those that a table of roles writes as its plain sign. */
const plainRoles = ({ untoldRoles, signForRoles, withoutColumn: gone }: InsertionPlan): UntoldRole[] =>
  signForRoles === null ? [] : untoldRoles.filter(({ partner }) => !gone.includes(partner));

/** "gemeente beslist, waterschap adviseert". */
export const rolesText = (roles: readonly UntoldRole[], texts: Texts): string =>
  roles
    .map(({ partner, role }) => texts.t(`does.${role}`, { partner: inSentence(partner, texts) }))
    .join(", ");

/** A partner's name amid a sentence: small, but for a proper name. */
function inSentence(partner: PartnerId, texts: Texts): string {
  const name = texts.t(`partner.${partner}`);
  return partner === "ggd" || partner === "rijk" ? name : name.toLowerCase();
}

const isPartner = (name: string): name is PartnerId => PARTNERS.some((partner) => partner === name);
const isRole = (name: string): name is Role => ROLES.some((role) => role === name);
