import { findPartnersInText, type PartnerAliases } from "../../../partners/find-in-text";
import type { PartnerId } from "../../../partners/partner";
import { memoise } from "../../memo";
import type { Rule } from "../../rule";
import { isEmptyMark, reportMissingMarks, type Expected } from "../missing-mark";

export const partnersNamedNotMarked: Rule = {
  id: "partners/named-not-marked",
  severity: "warning",
  columns: "I–O",
  messages: { default: ["partner", "form"] },
  suggestions: { mark: ["partner", "mark"] },
  row(agreement, context) {
    if (!agreement.marks.some(isEmptyMark)) return;
    const named = namesWith(context.settings.partnerAliases);
    const expected = new Map<PartnerId, Expected>();
    for (const text of [agreement.text.agreement, agreement.text.explanation]) {
      if (text === "") continue;
      for (const [partner, form] of named(text)) {
        if (!expected.has(partner)) expected.set(partner, { message: "default", params: { form } });
      }
    }
    reportMissingMarks(agreement, context, expected);
  },
};

type Names = readonly (readonly [PartnerId, string])[];

const SHIPPED: PartnerAliases = [];
const readers = new WeakMap<PartnerAliases, (text: string) => Names>();

/** Reader of the partners that a text names, each with its first written form. */
function namesWith(aliases: PartnerAliases = SHIPPED): (text: string) => Names {
  const known = readers.get(aliases);
  if (known) return known;
  const made = memoise((text) => {
    const names = new Map<PartnerId, string>();
    for (const { partner, form } of findPartnersInText(text, aliases)) {
      if (!names.has(partner)) names.set(partner, form);
    }
    return [...names];
  });
  readers.set(aliases, made);
  return made;
}
