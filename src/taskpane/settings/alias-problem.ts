import { findPartnersInText } from "../../partners/find-in-text";
import type { PartnerId } from "../../partners/partner";

/** Why a name cannot be a partner's own name. */
export type AliasProblem =
  | { readonly code: "missing" | "tooShort" | "tooLong" }
  /** It is a name that everybody knows. */
  | { readonly code: "known"; readonly partner: PartnerId }
  /** It stands in the list: so, in other capitals, or in small letters, which go for capitals too. */
  | {
      readonly code: "listed" | "listedCapitals" | "listedSmall";
      readonly partner: PartnerId;
      readonly listed: string;
    };

/** Names that run on longer are sentences. */
const LONGEST = 80;
/** Words of one or two letters, and short words that stand in any sentence. */
const COMMON =
  /^(?:.{1,2}|aan|als|bij|dan|dat|den|der|die|dit|door|een|elk|het|hun|iets|kan|met|moet|naar|niet|nog|ook|per|tot|uit|van|voor|waar|wij|zijn|alle|deze|maar|over|want|wel|worden|wordt)$/iu;

/** Letters alone: spaces and capitals make no other name of it. */
const folded = (name: string): string => name.replace(/\s+/gu, " ").trim().toLowerCase();

/**
 * Looks whether a name can be added to a region's own names for chain partners; null: it can.
 * @param name as it was typed; in other capitals it is the same name
 */
export function aliasProblem(
  name: string,
  aliases: readonly { readonly form: string; readonly partner: PartnerId }[],
): AliasProblem | null {
  const own = folded(name);
  if (own === "") return { code: "missing" };
  if (COMMON.test(own)) return { code: "tooShort" };
  if (own.length > LONGEST) return { code: "tooLong" };
  const typed = name.replace(/\s+/gu, " ").trim();
  const listed = aliases.find((alias) => folded(alias.form) === own);
  if (listed) {
    const { form, partner } = listed;
    const isSmall = form === form.toLowerCase();
    const code = form === typed ? "listed" : isSmall ? "listedSmall" : "listedCapitals";
    return { code, partner, listed: form };
  }
  const known = findPartnersInText(typed).find(({ from, to }) => from === 0 && to === typed.length);
  return known ? { code: "known", partner: known.partner } : null;
}
