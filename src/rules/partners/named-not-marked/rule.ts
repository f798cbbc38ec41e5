import { findPartnersInText } from "../../../partners/find-in-text";
import { readMark, usualMark } from "../../../partners/marks";
import type { PartnerId } from "../../../partners/partner";
import type { Agreement, AgreementTable } from "../../../table/agreement-table";
import { changeText } from "../../cells";
import type { Rule } from "../../rule";

const usual = new WeakMap<AgreementTable, string>();

export const partnersNamedNotMarked: Rule = {
  id: "partners/named-not-marked",
  severity: "warning",
  suggests: true,
  row(agreement, { table, settings, report }) {
    const named = namedPartners(agreement, settings.partnerAliases);
    if (named.size === 0) return;
    table.partners.forEach(({ column, partner, heading }, index) => {
      const form = partner === null ? undefined : named.get(partner);
      const old = agreement.marks[index] ?? "";
      if (partner === null || form === undefined || readMark(old).kind !== "empty") return;
      // Two columns for one partner: a mark in either will do.
      if (isMarkedElsewhere(table, agreement, partner)) return;
      const mark = markOf(table);
      const place = { row: agreement.row, column };
      report({
        ...place,
        role: "partner",
        partner,
        params: { partner: heading, form },
        suggestions: [
          { label: "mark", params: { partner: heading, mark }, changes: [changeText(place, old, mark)] },
        ],
      });
    });
  },
};

/** The first written form of each partner in the agreement (D) and the explanation (P). */
function namedPartners(
  agreement: Agreement,
  aliases: Parameters<typeof findPartnersInText>[1],
): Map<PartnerId, string> {
  const named = new Map<PartnerId, string>();
  for (const role of ["agreement", "explanation"] as const) {
    for (const { partner, form } of findPartnersInText(agreement.text[role], aliases)) {
      if (!named.has(partner)) named.set(partner, form);
    }
  }
  return named;
}

function isMarkedElsewhere(table: AgreementTable, agreement: Agreement, partner: PartnerId): boolean {
  return table.partners.some(
    (other, index) => other.partner === partner && readMark(agreement.marks[index] ?? "").kind !== "empty",
  );
}

function markOf(table: AgreementTable): string {
  const known = usual.get(table) ?? usualMark(table.agreements.flatMap((agreement) => agreement.marks));
  usual.set(table, known);
  return known;
}
