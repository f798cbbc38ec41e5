import type { Difference } from "../../catalog/standing/differences";
import type { TextKey, Texts } from "../../i18n/texts";

/** Which partners only one of two agreements has, in sentences that name them. */
export function partnerDifference(
  { missing, added }: Extract<Difference, { readonly field: "partners" }>,
  keys: { readonly missing: TextKey; readonly added: TextKey },
  texts: Texts,
): string {
  const names = (partners: typeof missing): string =>
    partners.map((partner) => texts.t(`partner.${partner}`)).join(", ");
  return [
    ...(missing.length > 0 ? [texts.t(keys.missing, { names: names(missing) })] : []),
    ...(added.length > 0 ? [texts.t(keys.added, { names: names(added) })] : []),
  ].join(" ");
}
